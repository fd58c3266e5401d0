import { useState } from "preact/hooks";
import { t } from "../../lib/i18n/translate.ts";
import { registrableDomain } from "../../lib/identity/domain.ts";
import { isFreeMail } from "../../lib/identity/free-mail.ts";
import { storeState } from "../../lib/live/store.ts";
import { changeMember, renameCompany } from "../../lib/records/companies.ts";
import type { CompanyInView } from "../../lib/records/company-in-view.ts";
import { Chips } from "../base/Chips.tsx";
import { saveFacts } from "../saving/saveFacts.ts";
import { CompanyName } from "./CompanyName.tsx";
import { renameNote } from "./RenameCompany.tsx";

const asChips = (texts: readonly string[]) => texts.map((text) => ({ id: text, label: text }));

/** The name shown of a company, the other names and the domains it goes by. */
export function CompanyFields({ company }: { company: CompanyInView }) {
  const [bad, setBad] = useState(false);
  const [typed, setTyped] = useState<string | null>(null);
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
      <CompanyName
        label={t("company.name")}
        value={name}
        note={typed === null || typed === name ? "" : renameNote(company)}
        control="company-name"
        onLeave
        onType={setTyped}
        onSay={(text) => void saveFacts(() => renameCompany(store, company, text))}
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
