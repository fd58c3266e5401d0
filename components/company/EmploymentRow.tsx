import { X } from "lucide-preact";
import { language, t } from "../../lib/i18n/translate.ts";
import type { Company, Employment, Person } from "../../lib/method/model.ts";
import { renameCompany } from "../../lib/records/companies.ts";
import { employmentDraft, noEmploymentDraft } from "../../lib/records/employments.ts";
import { localToday } from "../../lib/records/ids.ts";
import type { Store } from "../../lib/store/store.ts";
import { Button } from "../base/Button.tsx";
import { DateField } from "../base/DateField.tsx";
import { shownDate } from "../base/date.ts";
import { Icon } from "../base/Icon.tsx";
import { TextField } from "../base/TextField.tsx";
import { saveFacts } from "../saving/saveFacts.ts";

interface Props {
  store: Store;
  person: Person;
  employment: Employment;
  company: Company;
  card: string | null;
}

/** One company of a person: its name, which can be put right, and from when until when. */
export function EmploymentRow({ store, person, employment, company, card }: Props) {
  const [name = ""] = company.names;
  const write = (change: { from?: string | null; to?: string | null }) => {
    const { from = employment.from, to = employment.to } = change;
    const next = { company: company.id, ...(from ? { from } : {}), ...(to ? { to } : {}) };
    saveFacts(() => store.record([employmentDraft(person.id, next)]), card);
  };
  const lasts = employment.to === undefined;
  return (
    <li class="employment" data-company={company.id}>
      <div class="employment-name">
        <TextField
          label={t("company.name")}
          hideLabel
          value={name}
          attributes={{ "data-value": "company-name" }}
          onSave={(text) => saveFacts(() => renameCompany(store, company, text), card)}
        />
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
