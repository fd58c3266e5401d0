/** What can be asked of the list of companies. Their people and deals are counted from the rows of these. */
import type { Money } from "../method/model.ts";
import { type CompanyRow, isCurrent, personFace } from "./rows.ts";
import type { Facet, Gap, ListSpec, Scene, Sort } from "./spec.ts";

export interface CompanyCounts {
  people: number;
  /** Deals still to be won. */
  deals: number;
  /** What these come to, for each currency. */
  sums: Money[];
}

const NOTHING: CompanyCounts = { people: 0, deals: 0, sums: [] };

/** Adds an amount to that of its own currency. */
function add(sums: Money[], amount: Money | null): Money[] {
  if (!amount) return sums;
  const { minor, currency } = amount;
  if (!sums.some((sum) => sum.currency === currency)) return [...sums, amount];
  return sums.map((sum) => (sum.currency === currency ? { currency, minor: sum.minor + minor } : sum));
}

const counted = new WeakMap<Scene, Map<string, CompanyCounts>>();

function count(scene: Scene): Map<string, CompanyCounts> {
  const all = new Map<string, CompanyCounts>();
  const of = (id: string) => all.get(id) ?? NOTHING;
  for (const row of scene.people.values()) {
    if (row.archived) continue;
    for (const id of personFace(row, scene.shared).companies)
      all.set(id, { ...of(id), people: of(id).people + 1 });
  }
  for (const { company, status, archived, amount } of scene.deals.values()) {
    if (company === null || archived || !isCurrent(status)) continue;
    const before = of(company);
    all.set(company, { ...before, deals: before.deals + 1, sums: add(before.sums, amount) });
  }
  return all;
}

export function countsOf({ id }: CompanyRow, scene: Scene): CompanyCounts {
  const all = counted.get(scene) ?? count(scene);
  counted.set(scene, all);
  return all.get(id) ?? NOTHING;
}

const GAPS: readonly Gap<CompanyRow>[] = [
  { id: "no-people", label: "gap.no-people", test: (row, scene) => countsOf(row, scene).people === 0 },
  { id: "no-open-deal", label: "gap.no-open-deal", test: (row, scene) => countsOf(row, scene).deals === 0 },
  { id: "no-domain", label: "gap.no-domain", test: ({ domains }) => domains.length === 0 },
];

const FACETS: readonly Facet<CompanyRow>[] = [
  {
    id: "kept",
    label: "list.kept",
    initial: "kept",
    values: ({ archived }) => [archived ? "archived" : "kept"],
  },
];

const firmName = ({ names, domains }: CompanyRow): string => names[0] ?? domains[0] ?? "";

const SORTS: readonly Sort<CompanyRow>[] = [
  { id: "name", down: false, key: (row) => firmName(row) || null },
  { id: "people", down: true, key: (row, scene) => countsOf(row, scene).people },
  { id: "deals", down: true, key: (row, scene) => countsOf(row, scene).deals },
  {
    id: "sum",
    down: true,
    group: (row, scene) => countsOf(row, scene).sums[0]?.currency ?? null,
    key: (row, scene) => countsOf(row, scene).sums[0]?.minor ?? null,
  },
];

export const COMPANY_LIST: ListSpec<CompanyRow> = {
  gaps: GAPS,
  facets: FACETS,
  sorts: SORTS,
  initialSort: "name",
  nameOf: firmName,
  textsOf: ({ names, domains }) => [...names, ...domains],
};
