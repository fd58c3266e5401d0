import { language, t } from "../../lib/i18n/translate.ts";
import { countsOf } from "../../lib/lists/company-list.ts";
import type { CompanyRow } from "../../lib/lists/rows.ts";
import type { Scene } from "../../lib/lists/spec.ts";
import { formatBriefly } from "../../lib/money/format.ts";
import type { Column, RowKind } from "../list/columns.ts";
import { companyLink } from "./route.ts";

const shownName = ({ names, domains }: CompanyRow) => names[0] ?? domains[0] ?? t("work.unnamed");

export const companyKind: RowKind<CompanyRow> = {
  idOf: ({ id }) => id,
  nameOf: shownName,
  linkOf: ({ id }) => companyLink(id),
  attributes: ({ id }) => ({ "data-company": id }),
};

function Name({ row }: { row: CompanyRow }) {
  const others = row.names.slice(1);
  return (
    <>
      <a href={companyLink(row.id)} tabIndex={-1}>
        <bdi>{shownName(row)}</bdi>
      </a>
      {row.archived && <span class="soft"> · {t("list.archived")}</span>}
      {others.length > 0 && <bdi class="list-under">{others.join(" · ")}</bdi>}
    </>
  );
}

export function companyColumns(scene: Scene): Column<CompanyRow>[] {
  return [
    {
      id: "name",
      label: t("list.company"),
      width: "minmax(180px, 1.6fr)",
      narrow: "name",
      cell: (row) => <Name row={row} />,
    },
    {
      id: "domains",
      label: t("list.domains"),
      width: "minmax(140px, 1fr)",
      narrow: "own-line",
      cell: ({ domains }) => <span class="soft">{domains.join(" · ")}</span>,
    },
    {
      id: "people",
      label: t("work.people"),
      width: "minmax(64px, 0.4fr)",
      narrow: "line",
      cell: (row) => t("work.people_count", { count: countsOf(row, scene).people }),
    },
    {
      id: "deals",
      label: t("list.deals"),
      width: "minmax(96px, 0.5fr)",
      narrow: "line",
      cell: (row) => t("list.open_deals", { count: countsOf(row, scene).deals }),
    },
    {
      id: "sum",
      label: t("list.sum"),
      width: "minmax(120px, 0.8fr)",
      narrow: "line",
      end: true,
      cell: (row) =>
        countsOf(row, scene)
          .sums.map((sum) => formatBriefly(sum, language.value))
          .join(" · "),
    },
  ];
}
