import { t } from "../../lib/i18n/translate.ts";
import { personKey } from "../../lib/identity/match-key.ts";
import { influenceOf, partsOf, personNameOf, supportOf } from "../../lib/lists/people-list.ts";
import { type PartFace, type PersonRow, personFace } from "../../lib/lists/rows.ts";
import type { Scene } from "../../lib/lists/spec.ts";
import { daysBetween } from "../../lib/method/day.ts";
import { openRoles } from "../../lib/method/roles.ts";
import type { Column, RowKind } from "../list/columns.ts";
import { RoleTag } from "../stakeholder/RoleTag.tsx";
import { SupportBadge } from "../stakeholder/SupportBadge.tsx";
import { agoText } from "./dealColumns.tsx";
import { dealLink, personLink } from "./route.ts";

/** Parts shown in a row; the rest is a number. */
const PARTS = 3;

const shownName = (row: PersonRow, scene: Scene) => personNameOf(row, scene) || t("work.unnamed");

export const peopleKind = (scene: Scene): RowKind<PersonRow> => ({
  idOf: ({ id }) => id,
  nameOf: (row) => shownName(row, scene),
  linkOf: ({ id }) => personLink(id),
  attributes: (row) => {
    const { name, addresses } = personFace(row, scene.shared);
    const address = addresses[0] ?? null;
    return { "data-person": address || name ? personKey({ name, address }) : `id:${row.id}` };
  },
});

function Who({ row, scene }: { row: PersonRow; scene: Scene }) {
  const { name, addresses, companies } = personFace(row, scene.shared);
  const firms = companies.flatMap((id) => scene.companies.get(id)?.names[0] ?? []);
  const [first, ...more] = name ? addresses : addresses.slice(1);
  const about = [...firms, ...(first ? [first] : [])];
  return (
    <>
      <a href={personLink(row.id)} tabIndex={-1}>
        <bdi>{shownName(row, scene)}</bdi>
      </a>
      {row.archived && <span class="soft"> · {t("list.archived")}</span>}
      {about.length > 0 && (
        <span class="list-under" title={addresses.join(" · ")}>
          <bdi>{about.join(" · ")}</bdi>
          {more.length > 0 && ` +${more.length}`}
        </span>
      )}
    </>
  );
}

function Part({ part, scene }: { part: PartFace; scene: Scene }) {
  const deal = scene.deals.get(part.deal ?? "");
  const name = deal?.name || t("panel.deal_unnamed");
  const roles = scene.shared ? openRoles(part.roles) : part.roles;
  return (
    <li>
      {deal ? (
        <a class="cut" href={dealLink(deal.id)} title={name} tabIndex={-1}>
          <bdi>{name}</bdi>
        </a>
      ) : (
        <span class="soft">{t("panel.no_deal")}</span>
      )}
      {roles.length > 0 && (
        <span class="list-parts-roles">
          {roles.map((role) => (
            <RoleTag key={role} role={role} />
          ))}
        </span>
      )}
    </li>
  );
}

function Parts({ row, scene }: { row: PersonRow; scene: Scene }) {
  const parts = partsOf(row, scene);
  const rest = parts.length - PARTS;
  if (parts.length === 0) return null;
  return (
    <ul class="list-parts">
      {parts.slice(0, PARTS).map((part) => (
        <Part key={part.stakeholder} part={part} scene={scene} />
      ))}
      {rest > 0 && <li class="soft">{t("popup.here_more", { count: rest })}</li>}
    </ul>
  );
}

function influenceText(row: PersonRow, scene: Scene): string {
  const level = influenceOf(row, scene);
  return level ? t(`influence.${level}.name`) : "";
}

export function peopleColumns(scene: Scene): Column<PersonRow>[] {
  return [
    {
      id: "name",
      label: t("list.person"),
      width: "minmax(180px, 1.5fr)",
      narrow: "name",
      cell: (row) => <Who row={row} scene={scene} />,
    },
    {
      id: "deals",
      label: t("work.deals"),
      width: "minmax(180px, 1.5fr)",
      narrow: "own-line",
      cell: (row) => <Parts row={row} scene={scene} />,
    },
    {
      id: "influence",
      label: t("list.influence"),
      width: "minmax(72px, 0.5fr)",
      narrow: "line",
      cell: (row) => influenceText(row, scene),
    },
    {
      id: "support",
      label: t("list.support"),
      width: "minmax(72px, 0.4fr)",
      narrow: "mark",
      cell: (row) => <SupportBadge value={supportOf(row, scene)} />,
    },
    {
      id: "contact",
      label: t("list.contact"),
      width: "minmax(96px, 0.6fr)",
      narrow: "line",
      cell: (row) => {
        const { lastContact } = personFace(row, scene.shared);
        const days = lastContact === null ? null : daysBetween(lastContact, scene.today);
        return <span class="soft">{agoText(days)}</span>;
      },
    },
  ];
}
