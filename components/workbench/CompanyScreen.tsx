import { t } from "../../lib/i18n/translate.ts";
import { useQuery } from "../../lib/live/query.ts";
import { companyInView } from "../../lib/records/company-in-view.ts";
import { EmptyState } from "../base/EmptyState.tsx";
import { CompanyFields } from "../company/CompanyFields.tsx";
import { OneAndSame } from "../merge/OneAndSame.tsx";
import { Back } from "./Back.tsx";
import { KeepThis } from "./KeepThis.tsx";
import { dealLink, personLink } from "./route.ts";
import { useOwnAddress } from "./useOwnAddress.ts";
import "./DealScreen.css";

function Missing() {
  return (
    <EmptyState title={t("work.company_missing_title")} text={t("work.company_missing_text")}>
      <Back to="companies" />
    </EmptyState>
  );
}

/** One company: its names and domains, its people, its deals. */
export function CompanyScreen({ id }: { id: string }) {
  const company = useQuery(async (store) => (await companyInView(store, id)) ?? null, [id]);
  useOwnAddress("companies", id, company?.id);
  if (company === undefined) return null;
  if (company === null) return <Missing />;
  return (
    <article class="company-screen" data-company={id}>
      <header>
        <Back to="companies" />
        <h1 class="large wrap">
          <bdi>{company.names[0] ?? company.domains[0] ?? t("work.unnamed")}</bdi>
        </h1>
        <KeepThis of={`company:${company.id}`} list="companies" />
        <div class="company-fields">
          <CompanyFields company={company} />
        </div>
      </header>
      <div class="deal-columns">
        <div>
          <section class="deal-block" aria-labelledby="company-deals">
            <h2 id="company-deals">{t("work.deals")}</h2>
            <ul>
              {company.deals.map((deal) => (
                <li key={deal.id}>
                  <a href={dealLink(deal.id)}>{deal.name || t("panel.deal_unnamed")}</a>
                </li>
              ))}
            </ul>
          </section>
          <OneAndSame
            type="company"
            id={company.id}
            name={company.names[0] ?? company.domains[0] ?? t("work.unnamed")}
          />
        </div>
        <section class="deal-block" aria-labelledby="company-people">
          <h2 id="company-people">{t("work.people")}</h2>
          <ul>
            {company.people.map((person) => (
              <li key={person.id}>
                <a href={personLink(person.id)}>{person.name || person.addresses[0] || t("work.unnamed")}</a>
              </li>
            ))}
          </ul>
        </section>
      </div>
    </article>
  );
}
