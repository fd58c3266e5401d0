import { useRef, useState } from "preact/hooks";
import { t } from "../../lib/i18n/translate.ts";
import { makePerson } from "../../lib/records/by-hand.ts";
import { tag } from "../../lib/records/tagging.ts";
import type { Store } from "../../lib/store/store.ts";
import { onceDrawn } from "../base/atOnce.ts";
import { Button } from "../base/Button.tsx";
import { saveFacts } from "../saving/saveFacts.ts";
import { FindPerson } from "./FindPerson.tsx";
import type { Choice } from "./found.ts";
import { saveMade } from "./saveMade.ts";
import "./make.css";

interface Props {
  store: Store;
  deal: string;
  /** Ids of those who are in it. */
  people: ReadonlySet<string>;
  /** Shows somebody who is in it already. */
  onThere: (person: string) => void;
}

function add(store: Store, deal: string, { person, seen }: Choice): void {
  if (person !== undefined) void saveFacts(async () => (await tag(store, { seen, person, deal }, [])).facts);
  else saveMade(store, () => makePerson(store, { ...seen, company: "", title: "", level: null }, deal));
}

/** Puts somebody into a deal by name or address, on record or new; several one after another. */
export function AddPerson({ store, deal, people, onThere }: Props) {
  const [open, setOpen] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  const focus = (selector: string) =>
    onceDrawn(() => place.current?.querySelector<HTMLElement>(selector)?.focus());
  const close = () => {
    setOpen(false);
    focus("button");
  };
  return (
    <div ref={place} class="add-person">
      {open ? (
        <FindPerson
          label={t("make.add_person")}
          control="add-person"
          there={people}
          onThere={onThere}
          onEscape={close}
          onPick={(choice) => add(store, deal, choice)}
        />
      ) : (
        <Button
          data-action="add-person"
          onClick={() => {
            setOpen(true);
            focus("input");
          }}
        >
          {t("make.add_person")}
        </Button>
      )}
    </div>
  );
}
