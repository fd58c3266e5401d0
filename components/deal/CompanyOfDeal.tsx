import { t } from "../../lib/i18n/translate.ts";
import { useQuery } from "../../lib/live/query.ts";
import type { Deal } from "../../lib/method/model.ts";
import { allCompanyNames, companyById, companyName, renameCompany } from "../../lib/records/companies.ts";
import type { Store } from "../../lib/store/store.ts";
import { TextField } from "../base/TextField.tsx";
import { saveFacts } from "../saving/saveFacts.ts";
import type { DealActions } from "./changes.ts";

interface Props {
  deal: Deal;
  actions: Pick<DealActions, "company">;
}

/** Which company the deal is with: one that is known by its name, else a new one. */
export function CompanyOfDeal({ deal, actions }: Props) {
  const name = useQuery(
    (store) => (deal.company ? companyName(store, deal.company) : Promise.resolve("")),
    [deal.company],
  );
  const names = useQuery(allCompanyNames, []);
  return (
    <TextField
      key={`${name}`}
      label={t("deal.company")}
      value={name ?? ""}
      suggestions={names ?? []}
      maxLength={200}
      attributes={{ "data-value": "company" }}
      onSave={actions.company}
    />
  );
}

/** The company made with a new deal is named after its domain: its real name is typed over that. */
export function NameOfCompany({ store, id }: { store: Store; id: string }) {
  const company = useQuery((asked) => companyById(asked, id), [id]);
  if (!company) return null;
  return (
    <TextField
      label={t("company.name")}
      value={company.names[0] ?? ""}
      maxLength={200}
      attributes={{ "data-value": "company-name" }}
      onSave={(text) => saveFacts(() => renameCompany(store, company, text))}
    />
  );
}
