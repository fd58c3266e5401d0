/** Rows found by typing, with the find box's own matcher: accents, pinyin and initials, and a slip where nothing else fits. */
import { hasHan } from "../find/characters.ts";
import { slipsIn } from "../find/fuzzy.ts";
import { normal, wordsOf } from "../find/normal.ts";
import { type Compared, fitOf } from "../find/score.ts";
import type { ListSpec, Scene } from "./spec.ts";

/** Texts of rows as they are compared, kept as long as the scene is the same. */
const compared = new WeakMap<Scene, WeakMap<object, Compared>>();

function comparedOf<R extends { id: string }>(row: R, spec: ListSpec<R>, scene: Scene): Compared {
  const ofScene = compared.get(scene) ?? new WeakMap<object, Compared>();
  compared.set(scene, ofScene);
  const known = ofScene.get(row);
  if (known) return known;
  const texts = spec.textsOf(row, scene).map(normal);
  const text = texts.join("\n");
  const made = { text, title: texts[0]?.length ?? 0, han: hasHan(text) };
  ofScene.set(row, made);
  return made;
}

/** Rows that hold the word as it was typed; where no row does, with one slip of the finger, or by a sound only begun. */
function holding<R extends { id: string }>(rows: R[], word: string, spec: ListSpec<R>, scene: Scene): R[] {
  const exact = rows.filter((row) => fitOf(comparedOf(row, spec, scene), word) !== null);
  if (exact.length > 0) return exact;
  const texts = rows.map((row) => comparedOf(row, spec, scene).text);
  const slips = slipsIn(texts, word);
  if (slips.size > 0) return rows.filter((_, index) => slips.has(index));
  return rows.filter((row) => fitOf(comparedOf(row, spec, scene), word, true) !== null);
}

/** Rows that hold every word typed, in the order given; all of them when nothing is typed. */
export function searched<R extends { id: string }>(
  rows: R[],
  typed: string,
  spec: ListSpec<R>,
  scene: Scene,
): R[] {
  return wordsOf(typed).reduce((left, word) => holding(left, word, spec, scene), rows);
}
