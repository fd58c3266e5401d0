import { X } from "lucide-preact";
import { useState } from "preact/hooks";
import { t } from "../../lib/i18n/translate.ts";
import { useCompanyNames } from "../../lib/live/known-companies.ts";
import { useQuery } from "../../lib/live/query.ts";
import { makeDealByHand } from "../../lib/records/by-hand.ts";
import { companyName } from "../../lib/records/companies.ts";
import { personView } from "../../lib/records/views.ts";
import type { Store } from "../../lib/store/store.ts";
import { Button } from "../base/Button.tsx";
import { Icon } from "../base/Icon.tsx";
import { dealLink } from "../workbench/route.ts";
import { FindPerson } from "./FindPerson.tsx";
import type { Choice } from "./found.ts";
import { MakeForm } from "./MakeForm.tsx";
import type { Making } from "./making.ts";
import { PlainField } from "./PlainField.tsx";
import { saveMade } from "./saveMade.ts";

export interface FormProps {
  store: Store;
  from: Making["from"];
  /** Called with the address of what was made. */
  onMade: (link: string) => void;
}

interface Begin {
  company: string;
  people: Choice[];
}

async function beginWith(store: Store, from: Making["from"]): Promise<Begin> {
  if (from?.type === "company") return { company: await companyName(store, from.id), people: [] };
  const thing = from && (await store.thing(`person:${from.id}`));
  if (!thing) return { company: "", people: [] };
  const { id, name, addresses, companies } = personView(thing);
  const seen = { name, address: addresses[0] ?? null };
  const company = companies[0] ? await companyName(store, companies[0]) : "";
  return { company, people: [{ key: id, name: name || (seen.address ?? ""), about: "", person: id, seen }] };
}

function Chosen({ name, onOff }: { name: string; onOff: () => void }) {
  return (
    <li class="row">
      <bdi class="grow wrap">{name}</bdi>
      <Button kind="quiet" icon aria-label={t("make.take_out", { name })} onClick={onOff}>
        <Icon of={X} size={14} />
      </Button>
    </li>
  );
}

function Form({ store, begin, onMade }: Omit<FormProps, "from"> & { begin: Begin }) {
  const [name, setName] = useState("");
  const [company, setCompany] = useState(begin.company);
  const [people, setPeople] = useState(begin.people);
  const names = useCompanyNames();
  const known = new Set(people.flatMap(({ person }) => person ?? []));
  const make = () =>
    saveMade(
      store,
      () => makeDealByHand(store, name.trim(), company.trim(), people),
      (id) => onMade(dealLink(id)),
    );
  // Two newcomers are told apart by their place.
  const keyOf = (choice: Choice, place: number) => choice.person ?? `${place}`;
  return (
    <MakeForm can={name.trim() !== ""} onMake={make}>
      <PlainField
        label={t("make.deal_name")}
        value={name}
        onType={setName}
        input={{ "data-value": "name", "data-first": "", required: true }}
      />
      <PlainField
        label={t("deal.company")}
        value={company}
        onType={setCompany}
        suggestions={names}
        input={{ "data-value": "company" }}
      />
      {people.length > 0 && (
        <ul class="made-people" aria-label={t("work.people")}>
          {people.map((one, place) => (
            <Chosen
              key={keyOf(one, place)}
              name={one.name}
              onOff={() => setPeople(people.filter((other) => other !== one))}
            />
          ))}
        </ul>
      )}
      <FindPerson
        label={t("make.deal_people")}
        control="make-people"
        there={known}
        onPick={(choice) => setPeople([...people, choice])}
      />
    </MakeForm>
  );
}

/** A deal that begins with a call, a card, a word: its name, its company, who is in it. */
export function NewDeal({ from, ...props }: FormProps) {
  const begin = useQuery((store) => beginWith(store, from), [from?.id]);
  return begin ? <Form {...props} begin={begin} /> : null;
}
