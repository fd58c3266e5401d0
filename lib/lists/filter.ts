/** Which rows of a list fit. Pure. */
import { searched } from "./search.ts";
import { ANY, type ListSpec, type Scene } from "./spec.ts";
import { facetValue, type ListState } from "./state.ts";

type Test<R> = (row: R) => boolean;

/** Filters that the screen may show now: those that tell of a Coach are gone while others see it. */
export const shownGaps = <R extends { id: string }>(
  { gaps }: ListSpec<R>,
  { shared }: Pick<Scene, "shared">,
) => gaps.filter(({ confidential }) => !(shared && confidential));

function testsOf<R extends { id: string }>(state: ListState, spec: ListSpec<R>, scene: Scene): Test<R>[] {
  const facets = spec.facets.flatMap((facet): Test<R>[] => {
    const value = facetValue(state, facet);
    return value === ANY ? [] : [(row) => facet.values(row, scene).includes(value)];
  });
  const gaps = shownGaps(spec, scene)
    .filter(({ id }) => state.gaps.includes(id))
    .map(
      ({ test }): Test<R> =>
        (row) =>
          test(row, scene),
    );
  return [...facets, ...gaps];
}

/** Rows that fit, in the order given. */
export function filtered<R extends { id: string }>(
  rows: readonly R[],
  state: ListState,
  spec: ListSpec<R>,
  scene: Scene,
): R[] {
  const tests = testsOf(state, spec, scene);
  const fitting = rows.filter((row) => tests.every((test) => test(row)));
  return searched(fitting, state.text, spec, scene);
}

/** How many rows the list leaves out by itself, as it opens, and still does: put away, closed. */
export function leftOutOf<R extends { id: string }>(
  rows: readonly R[],
  state: ListState,
  spec: ListSpec<R>,
  scene: Scene,
): number {
  const byItself = spec.facets.filter(
    (facet) => facet.initial !== ANY && facetValue(state, facet) === facet.initial,
  );
  return rows.filter((row) => byItself.some(({ values, initial }) => !values(row, scene).includes(initial)))
    .length;
}

/** How many rows each ready filter would leave, by id, the free filters as they are. */
export function gapCounts<R extends { id: string }>(
  rows: readonly R[],
  state: ListState,
  spec: ListSpec<R>,
  scene: Scene,
): Map<string, number> {
  const others = filtered(rows, { ...state, gaps: [], text: "" }, spec, scene);
  return new Map(
    shownGaps(spec, scene).map(({ id, test }) => [id, others.filter((row) => test(row, scene)).length]),
  );
}
