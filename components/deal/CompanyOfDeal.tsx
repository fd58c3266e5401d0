import { t } from "../../lib/i18n/translate.ts";
import { useCompanyNames } from "../../lib/live/known-companies.ts";
import { companyById, renameCompany } from "../../lib/records/companies.ts";
import type { Store } from "../../lib/store/store.ts";
import { TextField } from "../base/TextField.tsx";
import { saveFacts } from "../saving/saveFacts.ts";
import type { DealActions } from "./changes.ts";

interface Props {
  /** What the company is called; empty where none is known. */
  name: string;
  actions: Pick<DealActions, "company">;
}

/** Which company the deal is with: one that is known by its name, else a new one. */
export function CompanyOfDeal({ name, actions }: Props) {
  const names = useCompanyNames();
  return (
    <TextField
      label={t("deal.company")}
      value={name}
      suggestions={names}
      maxLength={200}
      attributes={{ "data-value": "company" }}
      onSave={actions.company}
    />
  );
}

/** The company made with a new deal is named after its domain: its real name is typed over that. */
export function NameOfCompany({ store, id, name }: { store: Store; id: string; name: string }) {
  const rename = async (text: string) => {
    const company = await companyById(store, id);
    return company ? renameCompany(store, company, text) : [];
  };
  return (
    <TextField
      label={t("company.name")}
      value={name}
      maxLength={200}
      attributes={{ "data-value": "company-name" }}
      onSave={(text) => saveFacts(() => rename(text))}
    />
  );
}
