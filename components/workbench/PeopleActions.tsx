import { useId, useState } from "preact/hooks";
import { normal } from "../../lib/find/normal.ts";
import { t } from "../../lib/i18n/translate.ts";
import type { CompanyRow, PersonRow } from "../../lib/lists/rows.ts";
import type { Scene } from "../../lib/lists/spec.ts";
import { newCompany } from "../../lib/records/companies.ts";
import type { FactDraft } from "../../lib/store/fact.ts";
import { Button } from "../base/Button.tsx";
import { Dialog } from "../base/Dialog.tsx";
import { KeepButtons } from "../list/KeepButtons.tsx";
import { keep, recordAll } from "./recording.ts";

/** Names offered while one types. */
const OFFERED = 50;

function companyDrafts(people: PersonRow[], name: string, companies: Iterable<CompanyRow>): FactDraft[] {
  const wanted = normal(name);
  const known = [...companies].find(({ names }) => names.some((one) => normal(one) === wanted));
  const { id, drafts } = known ? { id: known.id, drafts: [] } : newCompany({ name, domain: null });
  return [
    ...drafts,
    ...people.map(
      (person): FactDraft => ({ about: `person:${person.id}`, field: `company/${id}`, value: {} }),
    ),
  ];
}

interface Props {
  people: PersonRow[];
  scene: Scene;
}

/** Whom they work for: a company on record, or a new one of that name. */
function ChooseCompany({ people, scene, onClose }: Props & { onClose: () => void }) {
  const [name, setName] = useState("");
  const list = useId();
  const typed = normal(name.trim());
  const offered = [...scene.companies.values()]
    .flatMap(({ names }) => names.slice(0, 1))
    .filter((one) => typed !== "" && normal(one).includes(typed))
    .slice(0, OFFERED);
  const save = (event: Event) => {
    event.preventDefault();
    if (!name.trim()) return;
    recordAll(companyDrafts(people, name.trim(), scene.companies.values()));
    onClose();
  };
  return (
    <form class="stack" onSubmit={save}>
      <label class="field">
        <span class="field-label">{t("list.company")}</span>
        <input
          class="field-input"
          list={list}
          maxLength={300}
          value={name}
          onInput={(event) => setName(event.currentTarget.value)}
        />
      </label>
      <datalist id={list}>
        {offered.map((one) => (
          <option key={one} value={one} />
        ))}
      </datalist>
      <div>
        <Button kind="primary" type="submit" disabled={!name.trim()}>
          {t("common.save")}
        </Button>
      </div>
    </form>
  );
}

/** What can be done with several people at once. */
export function PeopleActions({ people, scene }: Props) {
  const [asking, setAsking] = useState(false);
  return (
    <>
      <Button data-action="set-company" onClick={() => setAsking(true)}>
        {t("list.set_company")}
      </Button>
      <KeepButtons
        archived={people.every(({ archived }) => archived)}
        onKeep={(keeping) =>
          keep(
            people.map(({ id }) => `person:${id}` as const),
            keeping,
          )
        }
      />
      <Dialog
        open={asking}
        title={t("list.company_of", { count: people.length })}
        onClose={() => setAsking(false)}
      >
        <ChooseCompany people={people} scene={scene} onClose={() => setAsking(false)} />
      </Dialog>
    </>
  );
}
