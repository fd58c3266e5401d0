/** Reading the fields of a thing: what holds, by name, whatever facts it came from. */
import type { FactValue } from "../store/fact.ts";
import type { Thing } from "../store/things.ts";

/** The value of a single-valued field; undefined when nothing holds (never said, or taken back). */
export function heldValue(thing: Thing, field: string): FactValue | undefined {
  return thing.fields[field]?.value ?? undefined;
}

/** A text field; empty when nothing holds. */
export function textOf(thing: Thing, field: string): string {
  const value = heldValue(thing, field);
  return typeof value === "string" ? value : "";
}

/** A reference or choice; null when nothing holds. The schema has checked the value when it was recorded. */
export function choiceOf<T extends string>(thing: Thing, field: string): T | null {
  const value = heldValue(thing, field);
  return typeof value === "string" ? (value as T) : null;
}

export function flagOf(thing: Thing, field: string): boolean {
  return heldValue(thing, field) === true;
}

/** Members of a set with the value held for each, oldest first; members taken out (false or null) are left out. */
export function membersOf(thing: Thing, set: string): { member: string; value: FactValue }[] {
  const prefix = `${set}/`;
  return Object.entries(thing.fields)
    .filter(([name, held]) => name.startsWith(prefix) && held.value !== null && held.value !== false)
    .sort(([, left], [, right]) => (left.at < right.at ? -1 : 1))
    .map(([name, held]) => ({ member: name.slice(prefix.length), value: held.value }));
}

/** Names of the fields (or `set/member`) whose value the rep, or the method, holds confidential. */
export function confidentialFields(thing: Thing): string[] {
  return Object.entries(thing.fields)
    .filter(([, held]) => held.confidential && held.value !== null && held.value !== false)
    .map(([name]) => name);
}

/** When something was last said of a thing: clock text, "" when nothing was. */
export function lastSaid(thing: Thing): string {
  const all = [...Object.values(thing.fields), ...Object.values(thing.series).flat()];
  return all.reduce((newest, { at }) => (at > newest ? at : newest), "");
}

export function idOf(thing: Thing): string {
  return thing.ref.slice(thing.type.length + 1);
}

/** False for what was deleted: it is in no list, search or judgement, and comes back by undo only. */
export function isPresent(thing: Thing): boolean {
  return heldValue(thing, "deleted") !== true;
}

/**
 * False for what was put away or deleted, and for the part of somebody who turned out to be of our side, or no person
 * at all (`aside`). What is only put away is found by the filter "archived".
 */
export function isKept(thing: Thing): boolean {
  return isPresent(thing) && heldValue(thing, "archived") !== true && heldValue(thing, "aside") !== true;
}
