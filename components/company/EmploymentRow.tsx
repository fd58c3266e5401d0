import { PencilLine, X } from "lucide-preact";
import { useState } from "preact/hooks";
import { language, t } from "../../lib/i18n/translate.ts";
import type { Company, Employment, Person } from "../../lib/method/model.ts";
import { companyFor } from "../../lib/records/companies.ts";
import { correctedCompany, employmentDraft, noEmploymentDraft } from "../../lib/records/employments.ts";
import { localToday } from "../../lib/records/ids.ts";
import type { Store } from "../../lib/store/store.ts";
import { Button } from "../base/Button.tsx";
import { DateField } from "../base/DateField.tsx";
import { shownDate } from "../base/date.ts";
import { Icon } from "../base/Icon.tsx";
import { saveFacts } from "../saving/saveFacts.ts";
import { CompanyName } from "./CompanyName.tsx";
import { RenameCompany } from "./RenameCompany.tsx";

interface Props {
  store: Store;
  person: Person;
  employment: Employment;
  company: Company;
  /** Names of companies, offered while one types. */
  names: readonly string[];
  card: string | null;
}

/**
 * One company of a person, and from when until when. Another name typed over it says that this person is with that
 * company; what the company itself is called is changed by its own button, for all that stands there.
 */
export function EmploymentRow({ store, person, employment, company, names, card }: Props) {
  const [name = ""] = company.names;
  const [renaming, setRenaming] = useState(false);
  const correct = (text: string) =>
    saveFacts(async () => {
      const meant = await companyFor(store, { name: text, domain: null });
      const said = correctedCompany(person.id, employment, meant.id);
      return said.length ? store.record([...meant.drafts, ...said]) : [];
    }, card);
  const write = (change: { from?: string | null; to?: string | null }) => {
    const { from = employment.from, to = employment.to } = change;
    const next = { company: company.id, ...(from ? { from } : {}), ...(to ? { to } : {}) };
    saveFacts(() => store.record([employmentDraft(person.id, next)]), card);
  };
  const lasts = employment.to === undefined;
  return (
    <li class="employment" data-company={company.id}>
      <div class="employment-name">
        <CompanyName
          label={t("company.of_person", { name: person.name || t("work.unnamed") })}
          hideLabel
          value={name}
          suggestions={names}
          control="company-name"
          onLeave
          onSay={(text) => void correct(text)}
        />
        <Button
          kind="quiet"
          icon
          data-action="rename"
          aria-label={t("company.rename", { name })}
          title={t("company.rename", { name })}
          aria-expanded={renaming}
          onClick={() => setRenaming(!renaming)}
        >
          <Icon of={PencilLine} size={14} />
        </Button>
        <Button
          kind="quiet"
          icon
          aria-label={t("company.remove", { name })}
          title={t("company.remove", { name })}
          onClick={() => saveFacts(() => store.record([noEmploymentDraft(person.id, company.id)]), card)}
        >
          <Icon of={X} size={14} />
        </Button>
      </div>
      {renaming && <RenameCompany company={company} card={card} onDone={() => setRenaming(false)} />}
      <div class="employment-time">
        <DateField
          label={t("company.from")}
          value={employment.from ?? null}
          attributes={{ "data-value": "from" }}
          onSave={(from) => write({ from })}
        />
        {lasts ? (
          <Button kind="outline" data-action="left-company" onClick={() => write({ to: localToday() })}>
            {t("company.left")}
          </Button>
        ) : (
          <DateField
            label={t("company.to")}
            value={employment.to ?? null}
            attributes={{ "data-value": "to" }}
            onSave={(to) => write({ to })}
          />
        )}
      </div>
      {!lasts && (
        <p class="soft small">
          {t("company.until", { date: shownDate(employment.to ?? "", language.value) })}
        </p>
      )}
    </li>
  );
}
