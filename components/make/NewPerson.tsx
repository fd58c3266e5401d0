import { useState } from "preact/hooks";
import { t } from "../../lib/i18n/translate.ts";
import { useCompanyNames } from "../../lib/live/known-companies.ts";
import { useQuery } from "../../lib/live/query.ts";
import type { Level, Person } from "../../lib/method/model.ts";
import { makePerson } from "../../lib/records/by-hand.ts";
import { companyName } from "../../lib/records/companies.ts";
import { personSeen, personsNamed } from "../../lib/records/persons.ts";
import { readSide } from "../../lib/records/side.ts";
import type { Store } from "../../lib/store/store.ts";
import { LevelField } from "../person/LevelField.tsx";
import { personTyped } from "../stakeholder/personIn.ts";
import { personLink } from "../workbench/route.ts";
import { MakeForm } from "./MakeForm.tsx";
import type { FormProps } from "./NewDeal.tsx";
import { PlainField } from "./PlainField.tsx";
import { saveMade } from "./saveMade.ts";

/** Who is on record by this address, else all of this name. */
async function knownBy(store: Store, name: string, address: string | null): Promise<Person[]> {
  if (!address) return name ? personsNamed(store, name) : [];
  const known = await personSeen(store, { name, address });
  return known ? [known] : [];
}

/** Somebody of that address, or name, is on record: rather them than one twice. */
function Known({ people }: { people: Person[] }) {
  if (people.length === 0) return null;
  return (
    <div class="make-known" role="status">
      <p>{t("make.known")}</p>
      <ul>
        {people.map(({ id, name, addresses }) => (
          <li key={id}>
            <a class="wrap" href={personLink(id)}>
              <bdi>{[name, ...addresses].filter(Boolean).join(" · ")}</bdi>
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** @param given name of the company that it begins with. */
function Form({ store, given, onMade }: Omit<FormProps, "from"> & { given: string }) {
  const [name, setName] = useState("");
  const [typed, setTyped] = useState("");
  const [company, setCompany] = useState(given);
  const [title, setTitle] = useState("");
  const [level, setLevel] = useState<Level | null>(null);
  const [asked, setAsked] = useState(false);
  const names = useCompanyNames();
  const side = useQuery(readSide, []);
  const address = personTyped(typed)?.address ?? null;
  const known = useQuery((asking) => knownBy(asking, name.trim(), address), [name.trim(), address]) ?? [];
  const isBad = typed.trim() !== "" && address === null;
  const isOurs = address !== null && side !== undefined && side.sideOf(address) !== null;
  const isTaken = address !== null && known.length > 0;
  const error = isOurs ? t("make.is_ours") : isBad && asked ? t("panel.correct_bad") : undefined;
  const can = (name.trim() !== "" || address !== null) && !isBad && !isOurs && !isTaken;
  const make = () => {
    const said = {
      name: name.trim(),
      address,
      company: company.trim(),
      title: title.trim(),
      level,
    };
    saveMade(
      store,
      () => makePerson(store, said, null),
      (id) => onMade(personLink(id)),
    );
  };
  return (
    <MakeForm can={can} onMake={make} onRefused={() => setAsked(true)}>
      <PlainField
        label={t("person.name")}
        value={name}
        onType={setName}
        input={{ "data-value": "name", "data-first": "" }}
      />
      <PlainField
        label={t("person.address")}
        value={typed}
        onType={setTyped}
        error={error}
        input={{ "data-value": "address", inputMode: "email", onBlur: () => setAsked(true) }}
      />
      <Known people={known} />
      <PlainField
        label={t("deal.company")}
        value={company}
        onType={setCompany}
        suggestions={names}
        input={{ "data-value": "company" }}
      />
      <PlainField
        label={t("person.title")}
        value={title}
        onType={setTitle}
        input={{ "data-value": "title" }}
      />
      <LevelField level={level} onChange={setLevel} />
    </MakeForm>
  );
}

/** A person met without a mail: name, address, where they work, and as what. */
export function NewPerson({ from, ...props }: FormProps) {
  const given = useQuery(
    async (store) => (from?.type === "company" ? companyName(store, from.id) : ""),
    [from?.id],
  );
  return given === undefined ? null : <Form {...props} given={given} />;
}
