import { t } from "../../lib/i18n/translate.ts";
import type { DealInView, Stakeholder } from "../../lib/method/model.ts";
import { currentSupport } from "../../lib/method/support.ts";
import { Button } from "../base/Button.tsx";
import { RoleTag } from "../stakeholder/RoleTag.tsx";
import { SupportBadge } from "../stakeholder/SupportBadge.tsx";
import type { DealMember } from "./membersOfDeal.ts";
import { needNames } from "./needNames.ts";
import { personLink } from "./route.ts";
import { StandingMenu } from "./StandingMenu.tsx";
import { SupportHistory } from "./SupportHistory.tsx";
import { type Tagging, TagsOfPerson } from "./TagsOfPerson.tsx";

type Member = DealInView["people"][number];

/** The words beside the roles: influence, outside, left. */
function standing({ influence, outside, left }: Stakeholder): string {
  const words = [
    influence ? t("work.influence_of", { level: t(`influence.${influence}.name`) }) : t("influence.unknown"),
    ...(outside ? [t("work.outside")] : []),
    ...(left ? [t("work.left")] : []),
  ];
  return words.join(" · ");
}

function Known({ stakeholder: { pain }, person }: Member) {
  const rows = [
    { label: t("work.needs"), text: needNames(person) },
    { label: t("work.difficulty"), text: pain.difficulty },
    { label: t("work.predicament"), text: pain.predicament },
    { label: t("work.note"), text: person.note },
  ].filter(({ text }) => text !== "");
  if (rows.length === 0) return null;
  return (
    <dl class="known">
      {rows.map(({ label, text }) => (
        <div key={label}>
          <dt class="soft">{label}</dt>
          <dd class="wrap">{text}</dd>
        </div>
      ))}
    </dl>
  );
}

interface Props {
  member: DealMember;
  members: DealMember[];
  view: DealInView;
  /** Fact that acknowledged what was last said here. */
  saved: string | undefined;
  /** What stands open is kept under this name. */
  place: string;
  open: boolean;
  /** null until the store has answered. */
  tagging: Tagging | null;
  redacted: boolean;
  onToggle: () => void;
}

function Head({ member, open, onToggle }: Pick<Props, "member" | "open" | "onToggle">) {
  const { stakeholder, person } = member;
  const name = person.name || person.addresses[0] || t("work.unnamed");
  return (
    <div class="row person-in-deal-row">
      <div class="person-in-deal-name">
        <h3 class="wrap">
          <a href={personLink(person.id)}>
            <bdi>{name}</bdi>
          </a>
        </h3>
        {person.placeholder && <span class="soft small">{t("merge.placeholder_mark")}</span>}
        {stakeholder.roles.map((role) => (
          <RoleTag key={role} role={role} long />
        ))}
        {stakeholder.roles.length === 0 && <span class="soft small">{t("work.no_role")}</span>}
      </div>
      <SupportBadge value={currentSupport(stakeholder.support)?.value ?? null} />
      <Button
        kind={open ? "soft" : "outline"}
        data-action="open-card"
        aria-expanded={open}
        aria-label={t(open ? "work.tag_done_of" : "work.tag_of", { name })}
        onClick={onToggle}
      >
        {t(open ? "work.tag_done" : "work.tag")}
      </Button>
      <StandingMenu stakeholder={stakeholder} name={name} card={member.subject.key} />
    </div>
  );
}

/** One person of a deal: who it is, every tag, and how their support went. Opens to be tagged. */
export function PersonInDeal(props: Props) {
  const { member, saved, open, tagging } = props;
  const { stakeholder, person, subject } = member;
  const addresses = person.name ? person.addresses : person.addresses.slice(1);
  const about = [...subject.companies, ...addresses, ...(open ? [] : [standing(stakeholder)])];
  return (
    <li
      class="person-in-deal"
      data-person={subject.key}
      data-saved={saved}
      tabIndex={open ? 0 : -1}
      aria-label={subject.name || subject.address || t("work.unnamed")}
    >
      <Head {...props} />
      {about.length > 0 && <p class="soft small wrap">{about.join(" · ")}</p>}
      {open && tagging ? (
        <TagsOfPerson {...props} {...tagging} />
      ) : (
        <Known stakeholder={stakeholder} person={person} />
      )}
      {/* The card says when support was read: what is left is how it went. */}
      {(!open || stakeholder.support.length > 0) && <SupportHistory readings={stakeholder.support} />}
    </li>
  );
}
