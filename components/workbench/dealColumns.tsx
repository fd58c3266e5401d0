import { language, say, t } from "../../lib/i18n/translate.ts";
import { companyNameOf, idleDays, overdueTasks } from "../../lib/lists/deal-list.ts";
import { type DealRow, dealFace } from "../../lib/lists/rows.ts";
import type { Scene } from "../../lib/lists/spec.ts";
import { formatBriefly } from "../../lib/money/format.ts";
import { shownDate } from "../base/date.ts";
import { HealthRing } from "../health/HealthRing.tsx";
import { SinceDot } from "../history/SinceDot.tsx";
import type { Column, RowKind } from "../list/columns.ts";
import { dealLink } from "./route.ts";

/** "12 days ago". */
export function agoText(days: number | null): string {
  if (days === null) return t("list.idle_never");
  return days > 0 ? t("list.idle_days", { count: days }) : t("list.idle_today");
}

export const dealKind = ({ shared }: Scene): RowKind<DealRow> => ({
  idOf: ({ id }) => id,
  nameOf: ({ name }) => name || t("panel.deal_unnamed"),
  linkOf: ({ id }) => dealLink(id),
  attributes: (row) => ({ "data-deal": row.id, "data-health": dealFace(row, shared).health }),
});

function Name({ row, scene }: { row: DealRow; scene: Scene }) {
  const company = companyNameOf(row.company, scene);
  return (
    <>
      <a href={dealLink(row.id)} tabIndex={-1}>
        <bdi>{row.name || t("panel.deal_unnamed")}</bdi>
        <SinceDot deal={row.id} />
      </a>
      {company && <bdi class="list-under">{company}</bdi>}
    </>
  );
}

function Standing({ row, scene }: { row: DealRow; scene: Scene }) {
  const owner = row.owner === null ? undefined : scene.owners.get(row.owner);
  return (
    <>
      {row.status === "open" ? say(row.stageName) : t(`work.status.${row.status}`)}
      {row.archived && <span class="soft"> · {t("list.archived")}</span>}
      {owner && <bdi class="list-under">{owner}</bdi>}
    </>
  );
}

function Worst({ row, scene }: { row: DealRow; scene: Scene }) {
  const { worst } = dealFace(row, scene.shared);
  const late = overdueTasks(row, scene);
  return (
    <>
      <span class={worst ? "warning" : "soft"}>{worst ? say(worst.reason) : t("work.nothing_open")}</span>
      {late > 0 && <span class="list-under">{t("list.overdue_count", { count: late })}</span>}
    </>
  );
}

export function dealColumns(scene: Scene): Column<DealRow>[] {
  const { shared } = scene;
  return [
    {
      id: "health",
      label: t("work.sort.health"),
      width: "64px",
      narrow: "mark",
      cell: (row) => <HealthRing value={dealFace(row, shared).health} />,
    },
    {
      id: "name",
      label: t("work.sort.name"),
      width: "minmax(150px, 1.5fr)",
      narrow: "name",
      cell: (row) => <Name row={row} scene={scene} />,
    },
    {
      id: "stage",
      label: t("work.sort.stage"),
      width: "minmax(96px, 0.8fr)",
      narrow: "line",
      cell: (row) => <Standing row={row} scene={scene} />,
    },
    {
      id: "amount",
      label: t("work.sort.amount"),
      width: "minmax(116px, 0.75fr)",
      narrow: "line",
      end: true,
      cell: ({ amount }) =>
        amount ? formatBriefly(amount, language.value) : <span class="soft">{t("work.no_amount")}</span>,
    },
    {
      id: "close",
      label: t("work.sort.close"),
      width: "minmax(104px, 0.65fr)",
      narrow: "line",
      cell: ({ closeDate }) =>
        closeDate ? shownDate(closeDate, language.value) : <span class="soft">{t("work.no_close")}</span>,
    },
    {
      id: "idle",
      label: t("list.idle"),
      width: "minmax(96px, 0.65fr)",
      narrow: "line",
      cell: (row) => <span class="soft">{agoText(idleDays(row, scene))}</span>,
    },
    {
      id: "worst",
      label: t("work.worst"),
      width: "minmax(160px, 1.8fr)",
      narrow: "own-line",
      attributes: (row) => {
        const { worst } = dealFace(row, shared);
        return worst ? { "data-finding": worst.rule } : {};
      },
      cell: (row) => <Worst row={row} scene={scene} />,
    },
  ];
}
