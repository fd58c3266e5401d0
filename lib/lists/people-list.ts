/** What can be asked of the list of people. */
import { daysBetween } from "../method/day.ts";
import { influenceWeight } from "../method/influence.ts";
import type { Influence, Support } from "../method/model.ts";
import { openRoles, ROLES } from "../method/roles.ts";
import { isCurrent, type PartFace, type PersonRow, personFace } from "./rows.ts";
import { ANY, type Facet, type Gap, type ListSpec, type Scene, type Sort } from "./spec.ts";

const face = (row: PersonRow, { shared }: Scene) => personFace(row, shared);

/** Parts as they show: those of a deal that was deleted do not. */
export function partsOf(row: PersonRow, scene: Scene): PartFace[] {
  return face(row, scene).parts.filter(({ deal }) => deal === null || scene.deals.has(deal));
}

/** In deals that are kept and still to be won. */
export function currentParts(row: PersonRow, scene: Scene): PartFace[] {
  return partsOf(row, scene).filter(({ deal }) => {
    const found = scene.deals.get(deal ?? "");
    return found !== undefined && !found.archived && isCurrent(found.status);
  });
}

/** What counts now: parts in current deals, and what was tagged with no deal yet. */
const livingParts = (row: PersonRow, scene: Scene): PartFace[] => [
  ...currentParts(row, scene),
  ...partsOf(row, scene).filter(({ deal }) => deal === null),
];

/** Where nothing counts now, what was known in deals that are over. */
function tellingParts(row: PersonRow, scene: Scene): PartFace[] {
  const living = livingParts(row, scene);
  return living.length ? living : partsOf(row, scene);
}

const inSome = (test: (part: PartFace) => boolean) => (row: PersonRow, scene: Scene) =>
  livingParts(row, scene).some(test);

const GAPS: readonly Gap<PersonRow>[] = [
  { id: "no-role", label: "gap.no-role", test: inSome(({ roles }) => roles.length === 0) },
  { id: "no-support", label: "gap.no-support", test: inSome(({ support }) => support === null) },
  { id: "no-influence", label: "gap.no-influence", test: inSome(({ influence }) => influence === null) },
  { id: "falling", label: "gap.falling", test: inSome(({ trend }) => trend === "down") },
  {
    id: "never-met",
    label: "gap.never-met",
    test: (row, scene) => currentParts(row, scene).length > 0 && !face(row, scene).met,
  },
  {
    id: "no-deal",
    label: "gap.no-deal",
    test: (row, scene) => partsOf(row, scene).every(({ deal }) => !deal),
  },
  {
    id: "no-company",
    label: "gap.no-company",
    test: (row, scene) => face(row, scene).companies.length === 0,
  },
];

const FACETS: readonly Facet<PersonRow>[] = [
  { id: "role", label: "list.role", initial: ANY, values: (row, scene) => rolesOf(row, scene) },
  { id: "company", label: "list.company", initial: ANY, values: (row, scene) => face(row, scene).companies },
  {
    id: "deal",
    label: "work.sort.name",
    initial: ANY,
    values: (row, scene) => partsOf(row, scene).map(({ deal }) => deal ?? ""),
  },
  {
    id: "kept",
    label: "list.kept",
    initial: "kept",
    values: ({ archived, noise }) => [archived ? "archived" : noise ? "noise" : "kept"],
  },
];

/** Each role once, as the screen may show them. */
export function rolesOf(row: PersonRow, scene: Scene) {
  const roles = new Set(partsOf(row, scene).flatMap((part) => part.roles));
  const shown = scene.shared ? openRoles([...roles]) : [...roles];
  return ROLES.map(({ id }) => id).filter((id) => shown.includes(id));
}

/** The name shown: where there is none, the address. */
export const personNameOf = (row: PersonRow, { shared }: Pick<Scene, "shared">): string => {
  const { name, addresses } = personFace(row, shared);
  return name || addresses[0] || "";
};

const highest = (parts: readonly PartFace[]): Influence | null => {
  const known = parts.flatMap(({ influence }) => influence ?? []);
  return known.sort((left, right) => influenceWeight(right) - influenceWeight(left))[0] ?? null;
};

const worst = (parts: readonly PartFace[]): Support | null =>
  parts.flatMap(({ support }) => support ?? []).sort((left, right) => left - right)[0] ?? null;

/** The highest that is known of their influence; null: unknown. */
export const influenceOf = (row: PersonRow, scene: Scene): Influence | null =>
  highest(tellingParts(row, scene));

/** The worst that is known of their support; null: unknown. */
export const supportOf = (row: PersonRow, scene: Scene): Support | null => worst(tellingParts(row, scene));

const SORTS: readonly Sort<PersonRow>[] = [
  { id: "name", down: false, key: (row, scene) => personNameOf(row, scene) || null },
  {
    id: "company",
    down: false,
    key: (row, scene) => scene.companies.get(face(row, scene).companies[0] ?? "")?.names[0] ?? null,
  },
  { id: "deals", down: true, key: (row, scene) => currentParts(row, scene).length },
  {
    id: "influence",
    down: true,
    key: (row, scene) => {
      const level = highest(livingParts(row, scene));
      return level && influenceWeight(level);
    },
  },
  { id: "support", down: false, key: (row, scene) => worst(livingParts(row, scene)) },
  {
    id: "contact",
    down: true,
    key: (row, scene) => {
      const { lastContact } = face(row, scene);
      return lastContact === null ? null : -daysBetween(lastContact, scene.today);
    },
  },
];

export const PEOPLE_LIST: ListSpec<PersonRow> = {
  gaps: GAPS,
  facets: FACETS,
  sorts: SORTS,
  initialSort: "name",
  nameOf: personNameOf,
  textsOf: (row, scene) => {
    const { name, addresses, companies } = face(row, scene);
    const firms = companies.flatMap((id) => scene.companies.get(id)?.names ?? []);
    const deals = partsOf(row, scene).map(({ deal }) => scene.deals.get(deal ?? "")?.name ?? "");
    return [name, ...addresses, ...firms, ...deals];
  },
};
