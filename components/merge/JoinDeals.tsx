import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { language, t } from "../../lib/i18n/translate.ts";
import { useQuery } from "../../lib/live/query.ts";
import type { Deal } from "../../lib/method/model.ts";
import { formatMoney } from "../../lib/money/format.ts";
import { companyName } from "../../lib/records/companies.ts";
import { idOf } from "../../lib/records/fields.ts";
import { dealThatStays, differences } from "../../lib/records/join-deals.ts";
import { merge } from "../../lib/records/merge.ts";
import { dealView } from "../../lib/records/views.ts";
import type { Store } from "../../lib/store/store.ts";
import { Button } from "../base/Button.tsx";
import { stageName } from "../deal/stages.ts";
import { saveFacts } from "../saving/saveFacts.ts";
import "./merge.css";

interface Props {
  /** The deal that the rep stands on, and the other one. */
  here: string;
  other: string;
  /** After it was asked for, and when it was thought better of. */
  onDone: () => void;
  onBack: () => void;
}

async function read(store: Store, here: string, other: string) {
  const [one, two] = await Promise.all([store.thing(`deal:${here}`), store.thing(`deal:${other}`)]);
  if (!one || !two || one.ref === two.ref) return null;
  const deals = [dealView(one), dealView(two)] as const;
  const companies = await Promise.all(
    deals.map(({ company }) => (company ? companyName(store, company) : "")),
  );
  return {
    deals,
    stays: idOf(dealThatStays(one, two).into),
    companies: new Map(deals.map(({ id }, at) => [id, companies[at] || t("list.none")])),
  };
}

function standing(deal: Deal): string {
  const { status, amount } = deal;
  const money = amount ? formatMoney(amount, language.value) : "";
  return [t(`work.status.${status}`), stageName(deal), money].filter(Boolean).join(" · ");
}

const nameOf = ({ name }: Deal) => name || t("panel.deal_unnamed");

/** What of the other one is no longer said of the deal: "status Open, not Lost". */
function leftOut(stays: Deal, goes: Deal, companies: ReadonlyMap<string, string>): string {
  const words = {
    name: nameOf,
    company: ({ id }: Deal) => companies.get(id) ?? "",
    status: ({ status }: Deal) => t(`work.status.${status}`),
    stage: stageName,
  };
  return differences(stays, goes)
    .map((field) => t(`merge.differs.${field}`, { stays: words[field](stays), goes: words[field](goes) }))
    .join(t("common.clauses"));
}

/** Before two deals become one: which name, status and stage remain, and that they differ. */
export function JoinDeals({ here, other, onDone, onBack }: Props) {
  const found = useQuery((store) => read(store, here, other), [here, other]);
  const [chosen, setChosen] = useState<string | null>(null);
  const form = useRef<HTMLFormElement>(null);
  useLayoutEffect(() => form.current?.querySelector<HTMLElement>(":checked")?.focus(), [found !== undefined]);
  if (!found) return null;
  const [one, two] = found.deals;
  const stays = (chosen ?? found.stays) === one.id ? one : two;
  const goes = stays === one ? two : one;
  const said = leftOut(stays, goes, found.companies);
  const join = () => {
    onDone();
    void saveFacts((store) => merge(store, "deal", goes.id, stays.id));
  };
  return (
    <form
      ref={form}
      class="stack join-deals"
      data-control="join-deals"
      onSubmit={(event) => {
        event.preventDefault();
        join();
      }}
    >
      <fieldset class="join-stays">
        <legend class="field-label">{t("merge.which_stays")}</legend>
        {found.deals.map((deal) => (
          <label key={deal.id} class="join-stays-option">
            <input
              type="radio"
              name="join-stays"
              value={deal.id}
              checked={deal.id === stays.id}
              onChange={() => setChosen(deal.id)}
            />
            <span>
              <bdi class="wrap">{nameOf(deal)}</bdi>
              <span class="small soft wrap">{standing(deal)}</span>
            </span>
          </label>
        ))}
      </fieldset>
      <p class={said ? "warning wrap" : "soft"} role="status">
        {said ? t("merge.remains", { said }) : t("merge.remains_same")}
      </p>
      <p class="small soft">{t("merge.join_help")}</p>
      <div class="row">
        <Button kind="primary" type="submit" data-action="join-deals">
          {t("merge.join")}
        </Button>
        <Button kind="quiet" onClick={onBack}>
          {t("common.cancel")}
        </Button>
      </div>
    </form>
  );
}
