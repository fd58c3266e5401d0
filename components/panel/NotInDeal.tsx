import { useState } from "preact/hooks";
import { t } from "../../lib/i18n/translate.ts";
import type { Card } from "../../lib/records/card.ts";
import { isClosed } from "../../lib/records/propose.ts";
import { Button } from "../base/Button.tsx";
import { Disclosure } from "../base/Disclosure.tsx";
import { customersOn, putIn } from "./dealActions.ts";
import { focusFirstCard } from "./focus.ts";
import { isLooking } from "./panelView.ts";
import type { SectionProps } from "./sections.tsx";
import "./NotInDeal.css";

interface ChoiceProps {
  people: readonly Card[];
  onPut: (people: Card[]) => void;
}

function Choice({ people, onPut }: ChoiceProps) {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const put = people.filter(({ key }) => chosen.has(key));
  const all = put.length === people.length;
  const toggle = (key: string) => {
    const next = new Set(chosen);
    if (!next.delete(key)) next.add(key);
    setChosen(next);
  };
  return (
    <fieldset class="stack not-in" data-control="put-in">
      <legend class="visually-hidden">{t("panel.not_in_who")}</legend>
      <div class="not-in-list">
        {people.map(({ key, seen, person }) => {
          const name = seen.name || person?.name || "";
          return (
            <label key={key} class="row not-in-one">
              <input type="checkbox" value={key} checked={chosen.has(key)} onChange={() => toggle(key)} />
              <span class="grow wrap">
                <bdi>{name || seen.address}</bdi>
                {name && seen.address && <bdi class="soft small not-in-address">{seen.address}</bdi>}
              </span>
            </label>
          );
        })}
      </div>
      <div class="row">
        <Button kind="soft" data-action="put-in" disabled={put.length === 0} onClick={() => onPut(put)}>
          {t("panel.put_in", { count: put.length })}
        </Button>
        <Button
          kind="quiet"
          data-action="put-in-all"
          onClick={() => setChosen(new Set(all ? [] : people.map(({ key }) => key)))}
        >
          {t(all ? "list.pick_none" : "list.select_all")}
        </Button>
      </div>
    </fieldset>
  );
}

/** Those of the page who are not in its deal: of a mail to many only some are put in from the start, the others here. */
export function NotInDeal({ store, view }: SectionProps) {
  const [open, setOpen] = useState(false);
  const { deal } = view;
  if (!deal || isClosed(deal) || isLooking(view)) return null;
  const people = customersOn(view).filter(({ parts }) => parts.every((part) => part.deal.id !== deal.id));
  if (people.length === 0) return null;
  return (
    <section class="section" data-part="not-in-deal" aria-label={t("panel.not_in", { count: people.length })}>
      <Disclosure
        open={open}
        onToggle={setOpen}
        summary={<span class="small">{t("panel.not_in", { count: people.length })}</span>}
      >
        {open && (
          <Choice
            key={deal.id}
            people={people}
            onPut={(put) => {
              putIn(store, deal.id, put);
              focusFirstCard();
            }}
          />
        )}
      </Disclosure>
    </section>
  );
}
