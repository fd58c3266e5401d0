/** What can be asked of the list of deals. */

import { daysBetween, localDay } from "../method/day.ts";
import { minorDigits } from "../money/currency.ts";
import { type DealRow, dealFace, isCurrent } from "./rows.ts";
import { ANY, type Facet, type Gap, type ListSpec, type Scene, type Sort } from "./spec.ts";

/** Days without contact after which a deal counts as left alone. */
export const IDLE_DAYS = 30;
/** From this amount on, in the deal's own currency, a deal counts as large. */
const LARGE = 100_000;

const digits = new Map<string, number>();

/** Digits of the minor unit, each currency asked once. */
function digitsOf(currency: string): number {
  const known = digits.get(currency) ?? minorDigits(currency);
  digits.set(currency, known);
  return known;
}

const isLarge = ({ amount }: DealRow) =>
  amount !== null && amount.minor >= LARGE * 10 ** digitsOf(amount.currency);

const face = (row: DealRow, { shared }: Scene) => dealFace(row, shared);

/** Days since the last meeting, call or answer; null where there was none. */
export function idleDays(row: DealRow, scene: Scene): number | null {
  const { lastContact } = face(row, scene);
  return lastContact === null ? null : daysBetween(lastContact, scene.today);
}

export const overdueTasks = (row: DealRow, scene: Scene): number =>
  face(row, scene).dues.filter((due) => due < scene.today).length;

export const companyNameOf = (id: string | null, { companies }: Scene): string =>
  id === null ? "" : (companies.get(id)?.names[0] ?? "");

const GAPS: readonly Gap<DealRow>[] = [
  {
    id: "no-economic-buyer",
    label: "gap.no-economic-buyer",
    test: (row, scene) => face(row, scene).economicBuyers === 0,
  },
  {
    id: "economic-buyer-unmet",
    label: "gap.economic-buyer-unmet",
    test: (row, scene) => face(row, scene).economicBuyers > 0 && !face(row, scene).economicBuyerMet,
  },
  {
    id: "no-coach",
    label: "gap.no-coach",
    confidential: true,
    test: (row, scene) => !face(row, scene).coach,
  },
  {
    id: "large-no-coach",
    label: "gap.large-no-coach",
    confidential: true,
    test: (row, scene) => isLarge(row) && !face(row, scene).coach,
  },
  {
    id: "single-contact",
    label: "gap.single-contact",
    test: (row, scene) => face(row, scene).inContact <= 1,
  },
  {
    id: "close-passed",
    label: "gap.close-passed",
    test: ({ closeDate }, { today }) => closeDate !== null && closeDate < today,
  },
  {
    id: "no-next-meeting",
    label: "gap.no-next-meeting",
    test: ({ nextMeeting }, { today }) => nextMeeting === null || localDay(nextMeeting) < today,
  },
  { id: "idle", label: "gap.idle", test: (row, scene) => (idleDays(row, scene) ?? Infinity) >= IDLE_DAYS },
  { id: "overdue", label: "gap.overdue", test: (row, scene) => overdueTasks(row, scene) > 0 },
];

/** What opens: deals still to be won, not put away. */
const FACETS: readonly Facet<DealRow>[] = [
  {
    id: "status",
    label: "work.status",
    initial: "current",
    values: ({ status }) => [status, isCurrent(status) ? "current" : "closed"],
  },
  { id: "stage", label: "work.sort.stage", initial: ANY, values: ({ stage }) => [stage] },
  { id: "line", label: "list.product_line", initial: ANY, values: ({ productLine }) => [productLine] },
  { id: "owner", label: "list.owner", initial: ANY, values: ({ owner }) => [owner ?? ""] },
  { id: "company", label: "list.company", initial: ANY, values: ({ company }) => [company ?? ""] },
  {
    id: "kept",
    label: "list.kept",
    initial: "kept",
    values: ({ archived }) => [archived ? "archived" : "kept"],
  },
];

const SORTS: readonly Sort<DealRow>[] = [
  { id: "health", down: false, key: (row, scene) => face(row, scene).health },
  { id: "name", down: false, key: ({ name }) => name || null },
  { id: "company", down: false, key: ({ company }, scene) => companyNameOf(company, scene) || null },
  { id: "stage", down: true, key: ({ stagePlace }) => stagePlace },
  {
    id: "amount",
    down: true,
    group: ({ amount }) => amount?.currency ?? null,
    key: ({ amount }) => amount?.minor ?? null,
  },
  { id: "close", down: false, key: ({ closeDate }) => (closeDate ? Date.parse(closeDate) : null) },
  { id: "idle", down: true, key: (row, scene) => idleDays(row, scene) ?? Number.MAX_SAFE_INTEGER },
  { id: "overdue", down: true, key: overdueTasks },
];

export const DEAL_LIST: ListSpec<DealRow> = {
  gaps: GAPS,
  facets: FACETS,
  sorts: SORTS,
  initialSort: "health",
  nameOf: ({ name }) => name,
  textsOf: (row, scene) => [
    row.name,
    ...(scene.companies.get(row.company ?? "")?.names ?? []),
    row.productLine,
  ],
};
