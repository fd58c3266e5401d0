import { useState } from "preact/hooks";
import { t } from "../../lib/i18n/translate.ts";
import { useQuery } from "../../lib/live/query.ts";
import type { Company } from "../../lib/method/model.ts";
import { renameCompany } from "../../lib/records/companies.ts";
import { type CompanyInView, companyInView } from "../../lib/records/company-in-view.ts";
import { Button } from "../base/Button.tsx";
import { saveFacts } from "../saving/saveFacts.ts";
import { CompanyName } from "./CompanyName.tsx";

/** How much shows the name: all of it will show the other one. */
export const renameNote = ({ people, deals }: Pick<CompanyInView, "people" | "deals">): string =>
  t("company.rename_note", {
    people: t("company.people_count", { count: people.length }),
    deals: t("company.deals_count", { count: deals.length }),
  });

interface Props {
  company: Company;
  card: string | null;
  onDone: () => void;
}

/** Another name for the company itself, which everybody there and every deal shows: said before it is done. */
export function RenameCompany({ company, card, onDone }: Props) {
  const [name = ""] = company.names;
  const [typed, setTyped] = useState(name);
  const view = useQuery((store) => companyInView(store, company.id), [company.id]);
  const rename = (text: string) => {
    if (text !== "" && text !== name) void saveFacts((store) => renameCompany(store, company, text), card);
    onDone();
  };
  return (
    <section class="stack rename-company" aria-label={t("company.rename", { name })}>
      <CompanyName
        label={t("company.rename_to", { name })}
        value={name}
        note={view ? renameNote(view) : ""}
        control="rename-company"
        focused
        onType={setTyped}
        onSay={rename}
        onDrop={onDone}
      />
      <div class="row">
        <Button kind="soft" data-action="rename-company" onClick={() => rename(typed.trim())}>
          {t("company.rename_do")}
        </Button>
        <Button kind="quiet" onClick={onDone}>
          {t("common.cancel")}
        </Button>
      </div>
    </section>
  );
}
