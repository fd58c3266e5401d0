/** The message of the open thread that a tag is about. */
import { matchKey } from "../../lib/identity/match-key.ts";
import type { PageMessage, PageReading } from "../../lib/pages/reading.ts";
import { localToday } from "../../lib/records/ids.ts";

/** By what address, or addresses, somebody writes. */
type Addresses = string | null | readonly string[];

/** The newest message that a person wrote; else the newest of the thread; undefined where the page shows none. */
export function messageOf(reading: PageReading, addresses: Addresses): PageMessage | undefined {
  const messages = reading.messages ?? [];
  const keys = [addresses ?? []].flat().map(matchKey);
  const theirs = messages.filter(({ from }) => from && keys.includes(matchKey(from)));
  return theirs.at(-1) ?? messages.at(-1);
}

/** Local date of what the rep is reading, never later than today: a reading taken from an old mail is as old as that. */
export function seenOn(reading: PageReading, addresses: Addresses, now: Date = new Date()): string {
  const date = messageOf(reading, addresses)?.date;
  const today = localToday(now);
  if (!date) return today;
  const day = localToday(new Date(date));
  if (day < today) return day;
  return today;
}
