/**
 * The same message, whatever page, folder, browser or device recorded it, is one interaction. Told by the site's own id
 * of the message or, where folders and threads name it differently, by minute, direction and who of theirs took part.
 */
import type { Interaction } from "../method/model.ts";

const MINUTE = "2026-11-25T10:12".length;

/** In a deal, or with a person, nobody sends two messages to the same people within a minute by intent. */
const minuteOf = ({ kind, when }: Interaction) => `${kind} ${when.slice(0, MINUTE)}`;

const overlap = (left: Interaction, right: Interaction) =>
  left.theirs.some((person) => right.theirs.includes(person));

const union = (left: string[], right: string[]) => [...new Set([...left, ...right])];

const both = (kept: Interaction, other: Interaction): Interaction => ({
  ...kept,
  theirs: union(kept.theirs, other.theirs),
  ours: union(kept.ours, other.ours),
  twins: [...(kept.twins ?? []), other.id],
});

/** Each message once; what was entered by hand stays as it is. The one with the smallest id stands for all. */
export function eachOnce(interactions: readonly Interaction[]): Interaction[] {
  const ordered = [...interactions].sort((left, right) => (left.id < right.id ? -1 : 1));
  const kept: Interaction[] = [];
  const bySource = new Map<string, number>();
  const byMinute = new Map<string, number[]>();
  for (const one of ordered) {
    if (one.source === null) {
      kept.push(one);
      continue;
    }
    const alike = byMinute.get(minuteOf(one)) ?? [];
    const at = bySource.get(one.source) ?? alike.find((index) => overlap(kept[index] ?? one, one));
    if (at === undefined) {
      bySource.set(one.source, kept.length);
      byMinute.set(minuteOf(one), [...alike, kept.length]);
      kept.push(one);
    } else {
      kept[at] = both(kept[at] ?? one, one);
    }
  }
  return kept;
}
