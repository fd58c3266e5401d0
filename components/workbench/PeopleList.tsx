import { useState } from "preact/hooks";
import { language, t } from "../../lib/i18n/translate.ts";
import { useQuery } from "../../lib/live/query.ts";
import { settings } from "../../lib/live/settings.ts";
import type { BuyingRole, Stakeholder, Support } from "../../lib/method/model.ts";
import { openRoles } from "../../lib/method/roles.ts";
import { currentSupport } from "../../lib/method/support.ts";
import { fits, type Listed, listPeople } from "../../lib/records/people-list.ts";
import { keyOfPerson } from "../../lib/records/persons.ts";
import { Button } from "../base/Button.tsx";
import { EmptyState } from "../base/EmptyState.tsx";
import { RoleTag } from "../stakeholder/RoleTag.tsx";
import { SupportBadge } from "../stakeholder/SupportBadge.tsx";
import { dealLink } from "./route.ts";
import "./PeopleList.css";

/** Rows shown at once: more come by a click, so that thousands of people never slow the page. */
const PAGE = 100;

function shownRoles({ roles }: Stakeholder): BuyingRole[] {
  return settings.value.screenShared ? openRoles(roles) : roles;
}

function shownSupport({ support }: Stakeholder): Support | null {
  const open = settings.value.screenShared ? support.filter(({ confidential }) => !confidential) : support;
  return currentSupport(open)?.value ?? null;
}

function Part({ stakeholder, deal }: Listed["parts"][number]) {
  return (
    <li class="row people-part">
      {deal ? (
        <a class="cut" href={dealLink(deal.id)} title={deal.name}>
          <bdi>{deal.name || t("panel.deal_unnamed")}</bdi>
        </a>
      ) : (
        <span class="soft">{t("panel.no_deal")}</span>
      )}
      {shownRoles(stakeholder).map((role) => (
        <RoleTag key={role} role={role} />
      ))}
      <SupportBadge value={shownSupport(stakeholder)} />
    </li>
  );
}

function Row({ person, company, parts }: Listed) {
  const [address = null] = person.addresses;
  const name = person.name || address || t("work.unnamed");
  const about = [company, ...(person.name ? person.addresses : person.addresses.slice(1))].filter(Boolean);
  return (
    <li class="people-row" data-person={keyOfPerson(person)}>
      <div class="people-who">
        <bdi class="strong wrap">{name}</bdi>
        <div class="soft wrap">{about.join(" · ")}</div>
      </div>
      <ul class="people-parts">
        {parts.map((part) => (
          <Part key={part.stakeholder.id} {...part} />
        ))}
      </ul>
    </li>
  );
}

function inOrder(people: Listed[]): Listed[] {
  const { compare } = new Intl.Collator(language.value);
  const nameOf = ({ person }: Listed) => person.name || person.addresses[0] || "";
  return people.sort((left, right) => compare(nameOf(left), nameOf(right)));
}

/** Everybody, searched as one types, with their part in each deal. */
export function PeopleList() {
  const people = useQuery(async (store) => inOrder(await listPeople(store)), []);
  const [text, setText] = useState("");
  const [shown, setShown] = useState(PAGE);
  if (!people) return null;
  const found = text.trim() ? people.filter((one) => fits(one, text.trim())) : people;
  const rest = found.length - shown;
  return (
    <div class="people-list">
      <h1 class="large">{t("work.people")}</h1>
      {people.length === 0 ? (
        <EmptyState title={t("work.people_none_title")} text={t("work.people_none_text")} />
      ) : (
        <label class="people-search">
          <span class="visually-hidden">{t("work.search")}</span>
          <input
            class="field-input"
            type="search"
            placeholder={t("work.search")}
            value={text}
            onInput={(event) => {
              setText(event.currentTarget.value);
              setShown(PAGE);
            }}
          />
        </label>
      )}
      {people.length > 0 && (
        <p class="soft small" role="status">
          {found.length > 0
            ? t("work.people_count", { count: found.length })
            : t("work.people_no_match", { text: text.trim() })}
        </p>
      )}
      <ul>
        {found.slice(0, shown).map((one) => (
          <Row key={one.person.id} {...one} />
        ))}
      </ul>
      {rest > 0 && (
        <div>
          <Button onClick={() => setShown(shown + PAGE)}>
            {t("work.people_more", { count: Math.min(rest, PAGE) })}
          </Button>
        </div>
      )}
    </div>
  );
}
