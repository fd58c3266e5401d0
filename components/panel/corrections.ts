/** Putting a page right: who it is really about, who is missing or does not belong, who a mere name stands for. */
import { nameKey, personKey } from "../../lib/identity/match-key.ts";
import { type Correction, correctionOf, keepCorrection } from "../../lib/live/corrections.ts";
import type { PageReading } from "../../lib/pages/reading.ts";
import type { Seen } from "../../lib/records/persons.ts";
import { save } from "../saving/saving.ts";

const without = (people: Seen[], ...keys: string[]) =>
  people.filter((seen) => !keys.includes(personKey(seen)));

/** As they are called on the screen. */
export const shownName = ({ name, address }: Seen): string => name || address || "";

/** Everybody that the page itself shows, each once, the correspondent first. */
export function shownBy(reading: PageReading): Seen[] {
  const listed = [...(reading.correspondent ? [reading.correspondent] : []), ...reading.people];
  const byKey = new Map<string, Seen>();
  for (const { name, address } of listed) {
    const seen = { name, address };
    if (!byKey.has(personKey(seen))) byKey.set(personKey(seen), seen);
  }
  return [...byKey.values()];
}

/** Somebody known only by a name is the one of that name who stands on the page already. */
function sameOn(people: Seen[], { name, address }: Seen): Seen | undefined {
  return address === null ? people.find((seen) => nameKey(seen.name) === nameKey(name)) : undefined;
}

/** Who is meant: somebody of that name who stands on the page already, else as given. */
export const meantBy = (before: Correction, reading: PageReading, given: Seen): Seen =>
  sameOn([...shownBy(reading), ...before.added], given) ?? given;

/** Somebody missing is added. */
export function withAdded(before: Correction, reading: PageReading, given: Seen): Correction {
  const ofPage = shownBy(reading);
  const added = meantBy(before, reading, given);
  const key = personKey(added);
  const here = ofPage.some((seen) => personKey(seen) === key);
  return {
    ...before,
    added: here ? before.added : [...without(before.added, key), added],
    off: before.off.filter((one) => one !== key),
  };
}

/** Somebody does not belong: out of the list, and of a deal made from the page. */
export function withoutPerson(before: Correction, key: string): Correction {
  const wasAdded = before.added.some((seen) => personKey(seen) === key);
  return {
    ...before,
    first: before.first === key ? null : before.first,
    added: without(before.added, key),
    off: wasAdded ? before.off : [...before.off.filter((one) => one !== key), key],
  };
}

/**
 * It is somebody else. Who stands on the page as well only comes first, and nobody goes: both are people of the mail.
 * Whom the page does not show takes the place of the wrong one.
 */
export function withOther(before: Correction, reading: PageReading, wrong: Seen, given: Seen): Correction {
  const ofPage = shownBy(reading);
  const other = sameOn(ofPage, given) ?? given;
  const [key, wrongKey] = [personKey(other), personKey(wrong)];
  if (key === wrongKey) return before;
  const here = ofPage.some((seen) => personKey(seen) === key);
  const wasAdded = before.added.some((seen) => personKey(seen) === wrongKey);
  const kept = here && !wasAdded ? before : withoutPerson(before, wrongKey);
  return { ...withAdded(kept, reading, other), first: key };
}

/**
 * Keeps a correction: acknowledged and undoable like everything else that is saved.
 * @param what names it, once it is taken back.
 */
export function correct(
  page: string,
  change: (before: Correction) => Correction,
  what: () => string,
): Promise<void> {
  let before: Correction | null = null;
  const write = async () => {
    before = correctionOf(page);
    await keepCorrection(page, change(before));
    return [];
  };
  return save({
    card: null,
    factless: true,
    named: async () => ({ whole: what(), open: what() }),
    write,
    again: write,
    takeBack: async () => {
      if (before) await keepCorrection(page, before);
      return [];
    },
  });
}
