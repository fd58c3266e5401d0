import { useState } from "preact/hooks";
import { t } from "../../lib/i18n/translate.ts";
import { registrableDomain } from "../../lib/identity/domain.ts";
import { isFreeMail } from "../../lib/identity/free-mail.ts";
import { storeState } from "../../lib/live/store.ts";
import type { Company } from "../../lib/method/model.ts";
import { changeMember, renameCompany } from "../../lib/records/companies.ts";
import { Chips } from "../base/Chips.tsx";
import { TextField } from "../base/TextField.tsx";
import { saveFacts } from "../saving/saveFacts.ts";

const asChips = (texts: readonly string[]) => texts.map((text) => ({ id: text, label: text }));

/** The name shown of a company, the other names and the domains it goes by. */
export function CompanyFields({ company }: { company: Pick<Company, "id" | "names" | "domains"> }) {
  const [bad, setBad] = useState(false);
  const opened = storeState.value;
  if (opened.state !== "ready") return null;
  const { store } = opened;
  const { id, names, domains } = company;
  const [name = "", ...others] = names;
  const say = (set: "name" | "domain", member: string, holds: boolean) =>
    saveFacts(() => changeMember(store, id, set, member, holds));
  const addDomain = (text: string) => {
    const domain = registrableDomain(text.replace(/^\w+:\/\/|\/.*$/g, ""));
    const right = domain !== null && !isFreeMail(domain);
    setBad(!right);
    if (right) say("domain", domain, true);
  };
  return (
    <div class="stack" data-company={id}>
      <TextField
        label={t("company.name")}
        value={name}
        attributes={{ "data-value": "company-name" }}
        onSave={(text) => saveFacts(() => renameCompany(store, company, text))}
      />
      <Chips
        label={t("company.other_names")}
        control="names"
        chips={asChips(others)}
        placeholder={t("common.add")}
        onAdd={(text) => say("name", text, true)}
        onRemove={(text) => say("name", text, false)}
      />
      <Chips
        label={t("company.domains")}
        control="domains"
        chips={asChips(domains)}
        placeholder="big.com"
        error={bad ? t("company.domain_bad") : undefined}
        onAdd={addDomain}
        onRemove={(text) => say("domain", text, false)}
      />
    </div>
  );
}
