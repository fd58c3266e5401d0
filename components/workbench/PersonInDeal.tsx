import { language, t } from "../../lib/i18n/translate.ts";
import type { DealInView, Person, Stakeholder } from "../../lib/method/model.ts";
import { NEEDS } from "../../lib/method/needs.ts";
import { currentSupport } from "../../lib/method/support.ts";
import { keyOfPerson } from "../../lib/records/persons.ts";
import { RoleTag } from "../stakeholder/RoleTag.tsx";
import { SupportBadge } from "../stakeholder/SupportBadge.tsx";
import { SupportHistory } from "./SupportHistory.tsx";

type Props = DealInView["people"][number];

function needNames(person: Person): string {
  const known = person.needs.map((id) => {
    const row = NEEDS.find((need) => need.id === id);
    return row ? t(row.name) : id;
  });
  return known.join(language.value === "zh-CN" ? "、" : ", ");
}

/** The words beside the roles: influence, outside, left. */
function standing({ influence, outside, left }: Stakeholder): string {
  const words = [
    influence ? t("work.influence_of", { level: t(`influence.${influence}.name`) }) : t("influence.unknown"),
    ...(outside ? [t("work.outside")] : []),
    ...(left ? [t("work.left")] : []),
  ];
  return words.join(" · ");
}

function Known({ stakeholder: { pain }, person }: Props) {
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

/** One person of a deal: who it is, every tag, and how their support went. */
export function PersonInDeal({ stakeholder, person }: Props) {
  const [address = null, ...more] = person.addresses;
  const name = person.name || address || t("work.unnamed");
  const addresses = person.name ? person.addresses : more;
  return (
    <li class="person-in-deal" data-person={keyOfPerson(person)}>
      <div class="row person-in-deal-head">
        <h3 class="wrap">
          <bdi>{name}</bdi>
        </h3>
        {stakeholder.roles.map((role) => (
          <RoleTag key={role} role={role} long />
        ))}
        {stakeholder.roles.length === 0 && <span class="soft small">{t("work.no_role")}</span>}
        <span class="grow" />
        <SupportBadge value={currentSupport(stakeholder.support)?.value ?? null} />
      </div>
      <p class="soft small wrap">{[...addresses, standing(stakeholder)].join(" · ")}</p>
      <Known stakeholder={stakeholder} person={person} />
      <SupportHistory readings={stakeholder.support} />
    </li>
  );
}
