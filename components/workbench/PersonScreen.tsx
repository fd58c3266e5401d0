import { t } from "../../lib/i18n/translate.ts";
import { useQuery } from "../../lib/live/query.ts";
import { type PersonInView, personInView } from "../../lib/records/person-in-view.ts";
import { keyOfPerson } from "../../lib/records/persons.ts";
import { EmptyState } from "../base/EmptyState.tsx";
import { Employments } from "../company/Employments.tsx";
import { History } from "../history/History.tsx";
import { Timeline } from "../interaction/Timeline.tsx";
import { OneAndSame } from "../merge/OneAndSame.tsx";
import { PersonTasks } from "../task/DealTasks.tsx";
import { Back } from "./Back.tsx";
import { KeepThis } from "./KeepThis.tsx";
import { companyLink, dealLink } from "./route.ts";
import { useOwnAddress } from "./useOwnAddress.ts";
import "./DealScreen.css";

function Missing() {
  return (
    <EmptyState title={t("work.person_missing_title")} text={t("work.person_missing_text")}>
      <Back to="people" />
    </EmptyState>
  );
}

function Deals({ parts }: Pick<PersonInView, "parts">) {
  return (
    <section class="deal-block" aria-labelledby="person-deals">
      <h2 id="person-deals">{t("work.deals")}</h2>
      <ul>
        {parts.map(({ stakeholder, deal }) => (
          <li key={stakeholder.id}>
            {deal ? (
              <a href={dealLink(deal.id)}>{deal.name || t("panel.deal_unnamed")}</a>
            ) : (
              t("panel.no_deal")
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** One person: every part they play, what is known of them, and what passed between us. */
export function PersonScreen({ id }: { id: string }) {
  const found = useQuery(async (store) => (await personInView(store, id)) ?? null, [id]);
  useOwnAddress("people", id, found?.person.id);
  if (found === undefined) return null;
  if (found === null) return <Missing />;
  const { person, companies, parts } = found;
  const [address = null] = person.addresses;
  return (
    <article class="person-screen" data-person={keyOfPerson(person)}>
      <header>
        <Back to="people" />
        <h1 class="large wrap">
          <bdi>{person.name || address || t("work.unnamed")}</bdi>
        </h1>
        <p class="soft wrap">
          {companies.map(({ id: company, name }) => (
            <a key={company} href={companyLink(company)}>
              {name}
            </a>
          ))}
        </p>
        <KeepThis of={`person:${person.id}`} list="people" />
      </header>
      <div class="deal-columns">
        <div>
          <Deals parts={parts} />
          <section class="deal-block" aria-labelledby="person-companies">
            <h2 id="person-companies">{t("work.companies")}</h2>
            <Employments person={person} />
          </section>
          <PersonTasks person={id} />
          {/* Sections of the person, one line each. */}
          <History about={`person:${id}`} />
          <OneAndSame type="person" id={person.id} name={person.name || address || t("work.unnamed")} />
        </div>
        <div>
          <Timeline person={id} />
        </div>
      </div>
    </article>
  );
}
