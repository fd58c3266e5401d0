import { useState } from "preact/hooks";
import { t } from "../../lib/i18n/translate.ts";
import { useCompanyNames } from "../../lib/live/known-companies.ts";
import { useQuery } from "../../lib/live/query.ts";
import { storeState } from "../../lib/live/store.ts";
import type { Company, Employment, Person } from "../../lib/method/model.ts";
import { companyById, companyFor } from "../../lib/records/companies.ts";
import { changeOfCompany, employmentDraft } from "../../lib/records/employments.ts";
import { localToday } from "../../lib/records/ids.ts";
import type { Store } from "../../lib/store/store.ts";
import { Button } from "../base/Button.tsx";
import { TextField } from "../base/TextField.tsx";
import { saveFacts } from "../saving/saveFacts.ts";
import { EmploymentRow } from "./EmploymentRow.tsx";
import "./Employments.css";

interface Props {
  person: Person;
  /** Match key of the card that acknowledges; null outside of one. */
  card?: string | null;
}

type Known = { employment: Employment; company: Company }[];

async function companiesOf(store: Store, { employments }: Person): Promise<Known> {
  const found = await Promise.all(
    employments.map(async (employment) => ({
      employment,
      company: await companyById(store, employment.company),
    })),
  );
  return found.flatMap(({ employment, company }) => (company ? [{ employment, company }] : []));
}

interface AnotherProps {
  store: Store;
  person: Person;
  names: readonly string[];
  card: string | null;
}

function Another({ store, person, names, card }: AnotherProps) {
  const [name, setName] = useState("");
  const add = (changed: boolean) => {
    setName("");
    saveFacts(async () => {
      const company = await companyFor(store, { name, domain: null });
      const said = changed
        ? changeOfCompany(person, company.id, localToday())
        : [employmentDraft(person.id, { company: company.id })];
      return store.record([...company.drafts, ...said]);
    }, card);
  };
  const isFirst = person.companies.length === 0;
  return (
    <div class="stack">
      <TextField
        key={`${person.employments.length}`}
        label={t("company.new")}
        value=""
        suggestions={names}
        maxLength={200}
        attributes={{ "data-value": "new-company" }}
        onType={setName}
        onSave={() => undefined}
      />
      {name.trim() !== "" && (
        <div class="row">
          {!isFirst && (
            <Button kind="soft" data-action="change-company" onClick={() => add(true)}>
              {t("company.changed")}
            </Button>
          )}
          <Button kind={isFirst ? "soft" : "outline"} data-action="add-company" onClick={() => add(false)}>
            {t(isFirst ? "company.add" : "company.also")}
          </Button>
        </div>
      )}
    </div>
  );
}

/** Every company a person is or was with, the newest first, each editable; and another one. */
export function Employments({ person, card = null }: Props) {
  const opened = storeState.value;
  const known = useQuery((store) => companiesOf(store, person), [person]);
  const names = useCompanyNames();
  if (opened.state !== "ready") return null;
  const { store } = opened;
  return (
    <section class="employments" aria-label={t("company.of", { name: person.name })} data-control="companies">
      <ul>
        {(known ?? []).map((one) => (
          <EmploymentRow
            key={one.company.id}
            store={store}
            person={person}
            names={names}
            card={card}
            {...one}
          />
        ))}
      </ul>
      <Another store={store} person={person} names={names} card={card} />
    </section>
  );
}
