/** What a list is filtered and sorted by, and how an address says it: `?q=nord&gap=idle&stage=propose&sort=-amount`. */
import { ANY, type ListSpec } from "./spec.ts";

export interface ListState {
  text: string;
  /** Ids of ready filters; each must hold. */
  gaps: readonly string[];
  /** By facet, where it is not as it opens. */
  facets: Readonly<Record<string, string>>;
  sort: { by: string; down: boolean };
}

type AnySpec = Pick<ListSpec<{ id: string }>, "initialSort"> & {
  gaps: readonly { id: string }[];
  facets: readonly { id: string; initial: string }[];
  sorts: readonly { id: string; down: boolean }[];
};

const naturalSort = ({ sorts, initialSort }: AnySpec) => ({
  by: initialSort,
  down: sorts.find(({ id }) => id === initialSort)?.down ?? false,
});

export const initialState = (spec: AnySpec): ListState => ({
  text: "",
  gaps: [],
  facets: {},
  sort: naturalSort(spec),
});

export const facetValue = (state: ListState, facet: { id: string; initial: string }): string =>
  state.facets[facet.id] ?? facet.initial;

/** What an address says that this version does not know is left out. */
export function readState(query: string, spec: AnySpec): ListState {
  const said = new URLSearchParams(query);
  const gaps = (said.get("gap") ?? "").split(",");
  const facets = spec.facets.flatMap(({ id, initial }) => {
    const value = said.get(id);
    return value !== null && value !== initial ? [[id, value] as const] : [];
  });
  const wanted = said.get("sort") ?? "";
  const by = wanted.replace(/^-/, "");
  const known = spec.sorts.some(({ id }) => id === by);
  return {
    text: said.get("q") ?? "",
    gaps: spec.gaps.map(({ id }) => id).filter((id) => gaps.includes(id)),
    facets: Object.fromEntries(facets),
    sort: known ? { by, down: wanted.startsWith("-") } : naturalSort(spec),
  };
}

/** "" for a list as it opens. */
export function writeState(state: ListState, spec: AnySpec): string {
  const said = new URLSearchParams();
  if (state.text) said.set("q", state.text);
  if (state.gaps.length) said.set("gap", state.gaps.join(","));
  for (const facet of spec.facets) {
    const value = facetValue(state, facet);
    if (value !== facet.initial) said.set(facet.id, value);
  }
  const natural = naturalSort(spec);
  const { by, down } = state.sort;
  if (by !== natural.by || down !== natural.down) said.set("sort", down ? `-${by}` : by);
  return said.toString();
}

/** Sorts by another column, or turns the one it is sorted by round. */
export function sortedBy(state: ListState, by: string, spec: AnySpec): ListState {
  const natural = spec.sorts.find(({ id }) => id === by)?.down ?? false;
  const down = state.sort.by === by ? !state.sort.down : natural;
  return { ...state, sort: { by, down } };
}

export function withGap(state: ListState, gap: string): ListState {
  const holds = state.gaps.includes(gap);
  return { ...state, gaps: holds ? state.gaps.filter((id) => id !== gap) : [...state.gaps, gap] };
}

export const withFacet = (state: ListState, facet: string, value: string): ListState => ({
  ...state,
  facets: { ...state.facets, [facet]: value },
});

/** Whether anything is left out that the list shows when it opens. */
export const isNarrowed = (state: ListState, spec: AnySpec): boolean =>
  state.text.trim() !== "" ||
  state.gaps.length > 0 ||
  spec.facets.some((facet) => {
    const value = facetValue(state, facet);
    return value !== facet.initial && value !== ANY;
  });

/** What the list leaves out by itself shows too; all else stays as it is. */
export function withAll(state: ListState, { facets }: AnySpec): ListState {
  const byItself = facets.filter(
    (facet) => facet.initial !== ANY && facetValue(state, facet) === facet.initial,
  );
  return {
    ...state,
    facets: { ...state.facets, ...Object.fromEntries(byItself.map(({ id }) => [id, ANY])) },
  };
}
