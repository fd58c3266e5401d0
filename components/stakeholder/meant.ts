/**
 * What a control means that is pressed again before the screen shows what the first press did: it was told by what the
 * card showed, so that the second press would say the same once more, where the rep means the opposite.
 */
import type { Stakeholder } from "../../lib/method/model.ts";
import type { Tag } from "../../lib/records/tagging.ts";
import { stepsGone } from "../saving/saving.ts";

interface Said {
  tag: Tag;
  /** What was taken back since makes it void. */
  gone: number;
}

/** By what was on the screen: what was said on the ground of it, by control. */
const saidOn = new WeakMap<object, Map<string, Said>>();

function controlOf(tag: Tag): string | null {
  if (tag.kind === "role") return `role ${tag.role}`;
  if (tag.kind === "need") return `need ${tag.need}`;
  return tag.kind === "influence" ? "influence" : null;
}

function opposite(said: Tag, tag: Tag, stakeholder: Stakeholder | null): Tag {
  if ((tag.kind === "role" || tag.kind === "need") && said.kind === tag.kind)
    return { ...tag, holds: !said.holds };
  if (tag.kind === "influence" && said.kind === "influence" && said.level === tag.level)
    return { ...tag, level: tag.level === null ? (stakeholder?.influence ?? null) : null };
  return tag;
}

/**
 * Asked when it is written, in turn.
 * @param shown the card as it was on the screen when the control was pressed: another object once it was read again.
 */
export function meant(shown: object, stakeholder: Stakeholder | null, tags: readonly Tag[]): Tag[] {
  const said = saidOn.get(shown) ?? new Map<string, Said>();
  saidOn.set(shown, said);
  return tags.map((tag) => {
    const control = controlOf(tag);
    if (control === null) return tag;
    const before = said.get(control);
    const means = before?.gone === stepsGone() ? opposite(before.tag, tag, stakeholder) : tag;
    said.set(control, { tag: means, gone: stepsGone() });
    return means;
  });
}
