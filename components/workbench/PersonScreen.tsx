import { t } from "../../lib/i18n/translate.ts";
import { useQuery } from "../../lib/live/query.ts";
import { settings } from "../../lib/live/settings.ts";
import type { Person } from "../../lib/method/model.ts";
import { isCoach } from "../../lib/method/roles.ts";
import { type PersonInView, personInView } from "../../lib/records/person-in-view.ts";
import { keyOfPerson } from "../../lib/records/persons.ts";
import { type Tag, tag } from "../../lib/records/tagging.ts";
import { openPerson } from "../../lib/share/redaction.ts";
import { EmptyState } from "../base/EmptyState.tsx";
import { Employments } from "../company/Employments.tsx";
import { History } from "../history/History.tsx";
import { Timeline } from "../interaction/Timeline.tsx";
import { MakeLink } from "../make/MakeButton.tsx";
import { OneAndSame } from "../merge/OneAndSame.tsx";
import { AboutPerson } from "../person/AboutPerson.tsx";
import { saveFacts } from "../saving/saveFacts.ts";
import { savedFacts } from "../saving/saving.ts";
import { PersonTasks } from "../task/DealTasks.tsx";
import { Back } from "./Back.tsx";
import { KeepThis } from "./KeepThis.tsx";
import { PersonKnown } from "./PersonKnown.tsx";
import { PersonParts } from "./PersonParts.tsx";
import { companyLink } from "./route.ts";
import { useOwnAddress } from "./useOwnAddress.ts";
import "./DealScreen.css";
import "./PersonScreen.css";

function Missing() {
  return (
    <EmptyState title={t("work.person_missing_title")} text={t("work.person_missing_text")}>
      <Back to="people" />
    </EmptyState>
  );
}

interface HeadProps {
  person: Person;
  companies: PersonInView["companies"];
}

function Head({ person, companies }: HeadProps) {
  const [address = null] = person.addresses;
  return (
    <header>
      <Back to="people" />
      <h1 class="large wrap">
        <bdi>{person.name || address || t("work.unnamed")}</bdi>
      </h1>
      <p class="soft wrap person-about">
        {companies
          .filter(({ id }) => person.companies.includes(id))
          .map(({ id, name }) => (
            <a key={id} href={companyLink(id)}>
              {name || t("work.unnamed")}
            </a>
          ))}
        {person.addresses.map((one) => (
          <bdi key={one}>{one}</bdi>
        ))}
      </p>
      <KeepThis of={`person:${person.id}`} list="people" />
    </header>
  );
}

function Shown({ found }: { found: PersonInView }) {
  const shared = settings.value.screenShared;
  const { person, parts } = shared ? openPerson(found.person, found.parts) : found;
  const { id } = person;
  const key = keyOfPerson(found.person);
  const seen = { name: found.person.name, address: found.person.addresses[0] ?? null };
  const onTag = (deal: string | null, tags: Tag[]) =>
    saveFacts(async (store) => (await tag(store, { seen, person: id, deal }, tags)).facts, key);
  return (
    <article class="person-screen" data-person={key} data-saved={savedFacts.value[key]}>
      <Head person={person} companies={found.companies} />
      <div class="deal-columns">
        <div>
          <AboutPerson person={person} shared={shared} />
          <PersonParts parts={parts} shared={shared} onTag={onTag} />
          <div class="after-list">
            <MakeLink of="deals" from={`person:${id}`} />
          </div>
          <PersonKnown
            person={person}
            shared={shared}
            coach={parts.some(({ stakeholder }) => isCoach(stakeholder.roles))}
            onSay={(said) => saveFacts((store) => store.record([{ about: `person:${id}`, ...said }]), key)}
          />
          <section class="deal-block" aria-labelledby="person-companies">
            <h2 id="person-companies">{t("work.companies")}</h2>
            <Employments person={person} card={key} />
          </section>
          <PersonTasks person={id} />
          <History about={`person:${id}`} />
          <OneAndSame type="person" id={id} name={person.name || person.addresses[0] || t("work.unnamed")} />
        </div>
        <div>
          <Timeline person={id} />
        </div>
      </div>
    </article>
  );
}

/** One person: every part they play, what is known of them, and what passed between us. */
export function PersonScreen({ id }: { id: string }) {
  const found = useQuery(async (store) => (await personInView(store, id)) ?? null, [id]);
  useOwnAddress("people", id, found?.person.id);
  if (found === undefined) return null;
  return found ? <Shown found={found} /> : <Missing />;
}
