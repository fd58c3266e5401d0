/** Which rows of a list fit. Pure. */
import { ANY, type ListSpec, type Scene } from "./spec.ts";
import { facetValue, type ListState } from "./state.ts";

/** Without case, width and accents: what one types fits whatever the keyboard. */
export const folded = (text: string): string =>
  text.normalize("NFKD").replace(/\p{M}/gu, "").toLocaleLowerCase("en");

type Test<R> = (row: R) => boolean;

/** Texts of rows as they are searched, kept as long as the scene is the same. */
const searched = new WeakMap<Scene, WeakMap<object, string>>();

function textOf<R extends { id: string }>(row: R, spec: ListSpec<R>, scene: Scene): string {
  const ofScene = searched.get(scene) ?? new WeakMap<object, string>();
  searched.set(scene, ofScene);
  const known = ofScene.get(row);
  if (known !== undefined) return known;
  const text = folded(spec.textsOf(row, scene).join("\n"));
  ofScene.set(row, text);
  return text;
}

function textTest<R extends { id: string }>(typed: string, spec: ListSpec<R>, scene: Scene): Test<R>[] {
  const words = folded(typed).split(/\s+/).filter(Boolean);
  return words.length ? [(row) => words.every((word) => textOf(row, spec, scene).includes(word))] : [];
}

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
  return [...facets, ...gaps, ...textTest(state.text, spec, scene)];
}

/** Rows that fit, in the order given. */
export function filtered<R extends { id: string }>(
  rows: readonly R[],
  state: ListState,
  spec: ListSpec<R>,
  scene: Scene,
): R[] {
  const tests = testsOf(state, spec, scene);
  return rows.filter((row) => tests.every((test) => test(row)));
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
