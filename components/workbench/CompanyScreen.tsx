import type { ComponentChildren } from "preact";
import { language, t } from "../../lib/i18n/translate.ts";
import type { CompanyRow } from "../../lib/lists/rows.ts";
import { useQuery } from "../../lib/live/query.ts";
import { settings } from "../../lib/live/settings.ts";
import { type CompanyInView, companyInView } from "../../lib/records/company-in-view.ts";
import { openPerson } from "../../lib/share/redaction.ts";
import { shownDate } from "../base/date.ts";
import { EmptyState } from "../base/EmptyState.tsx";
import { CompanyFields } from "../company/CompanyFields.tsx";
import { ParentCompany } from "../company/ParentCompany.tsx";
import { useScene } from "../list/useScene.ts";
import { MakeLink } from "../make/MakeButton.tsx";
import { OneAndSame } from "../merge/OneAndSame.tsx";
import { Back } from "./Back.tsx";
import { KeepThis } from "./KeepThis.tsx";
import { companyLink, dealLink, personLink } from "./route.ts";
import { useOwnAddress } from "./useOwnAddress.ts";
import "./DealScreen.css";

function Missing() {
  return (
    <EmptyState title={t("work.company_missing_title")} text={t("work.company_missing_text")}>
      <Back to="companies" />
    </EmptyState>
  );
}

interface Linked {
  id: string;
  text: string;
  link: string;
}

interface LinksProps {
  id: string;
  title: string;
  all: Linked[];
  /** Below them: the way to another one. */
  children?: ComponentChildren;
}

/** Things of one kind, each a way to its screen. */
function Links({ id, title, all, children }: LinksProps) {
  return (
    <section class="deal-block" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <ul class="links">
        {all.map((one) => (
          <li key={one.id}>
            <a href={one.link}>
              <bdi>{one.text}</bdi>
            </a>
          </li>
        ))}
      </ul>
      {children && <div>{children}</div>}
    </section>
  );
}

const nameOf = ({ names, domains }: Pick<CompanyInView, "names" | "domains">) =>
  names[0] ?? domains[0] ?? t("work.unnamed");

/** Companies that belong to this one, from the rows: nothing else is read for them. */
function partsOf(id: string, companies: Iterable<CompanyRow>): Linked[] {
  return [...companies]
    .filter(({ parent, archived }) => parent === id && !archived)
    .map((row) => ({ id: row.id, text: nameOf(row), link: companyLink(row.id) }));
}

/** Who is with the company, by name, and after them, said so, who was; nobody of whom that is confidential while others see the screen. */
function peopleOf({ id, people }: CompanyInView, shared: boolean): Linked[] {
  const { compare } = new Intl.Collator(language.value, { numeric: true });
  const all = people.flatMap((known) => {
    const person = shared ? openPerson(known, []).person : known;
    const employment = person.employments.find(({ company }) => company === id);
    if (!employment) return [];
    const name = person.name || person.addresses[0] || t("work.unnamed");
    const { to } = employment;
    const until = to ? ` · ${t("company.until", { date: shownDate(to, language.value) })}` : "";
    return [{ id: person.id, text: `${name}${until}`, link: personLink(person.id), gone: to !== undefined }];
  });
  return all.sort((one, other) => Number(one.gone) - Number(other.gone) || compare(one.text, other.text));
}

function Head({ company, names }: { company: CompanyInView; names: string[] }) {
  const { id, parent } = company;
  return (
    <header>
      <Back to="companies" />
      <h1 class="large wrap">
        <bdi>{nameOf(company)}</bdi>
      </h1>
      {parent && (
        <p class="soft wrap">
          <a href={companyLink(parent.id)}>
            {t("company.part_of", { name: parent.name || t("work.unnamed") })}
          </a>
        </p>
      )}
      <KeepThis of={`company:${id}`} list="companies" />
      <div class="company-fields stack">
        <CompanyFields company={company} />
        <ParentCompany id={id} parent={parent} names={names} />
      </div>
    </header>
  );
}

/** One company: its names and domains, what it belongs to, its people, its deals. */
export function CompanyScreen({ id }: { id: string }) {
  const company = useQuery(async (store) => (await companyInView(store, id)) ?? null, [id]);
  useOwnAddress("companies", id, company?.id);
  const companies = useScene()?.companies;
  if (company === undefined) return null;
  if (company === null) return <Missing />;
  const rows = [...(companies?.values() ?? [])];
  const parts = partsOf(company.id, rows);
  const deals = company.deals.map((deal) => ({
    id: deal.id,
    text: deal.name || t("panel.deal_unnamed"),
    link: dealLink(deal.id),
  }));
  return (
    <article class="company-screen" data-company={id}>
      <Head
        company={company}
        names={rows.filter((row) => row.id !== company.id).flatMap(({ names }) => names[0] ?? [])}
      />
      <div class="deal-columns">
        <div>
          <Links id="company-deals" title={t("work.deals")} all={deals}>
            <MakeLink of="deals" from={`company:${company.id}`} />
          </Links>
          {parts.length > 0 && <Links id="company-parts" title={t("company.parts")} all={parts} />}
          <OneAndSame type="company" id={company.id} name={nameOf(company)} />
        </div>
        <Links
          id="company-people"
          title={t("work.people")}
          all={peopleOf(company, settings.value.screenShared)}
        >
          <MakeLink of="people" from={`company:${company.id}`} />
        </Links>
      </div>
    </article>
  );
}
