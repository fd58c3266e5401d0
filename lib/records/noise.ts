/** Whoever is no person to sell to: kept out of a page's people, and let in by the rep. */
import { type Headers, type NoiseKind, noiseKind } from "../identity/keep-out.ts";
import { matchKey } from "../identity/match-key.ts";
import type { PageReading } from "../pages/reading.ts";
import type { Fact, FactDraft } from "../store/fact.ts";
import type { Store } from "../store/store.ts";
import { asideDrafts, backDrafts } from "./aside.ts";
import type { Card } from "./card.ts";
import { isKept } from "./fields.ts";
import { oneAtATime } from "./lock.ts";
import { newPerson, personSeen, type Seen } from "./persons.ts";
import { stakeholderView } from "./views.ts";

/** Why somebody is kept out: what it is, or that the rep said so. */
export type KeptOut = NoiseKind | "rep";

/** What a page shows, as far as it tells who is noise. */
export type Shown = Pick<PageReading, "subject" | "people" | "messages">;

/** Of several messages at once the places are told together: a person has written one, and was written to in another. */
function headersOf({ address }: Seen, { subject, people, messages = [] }: Shown): Headers {
  if (!address || messages.length !== 1) return { subject, answersItself: false };
  const key = matchKey(address);
  const isThis = (one: Shown["people"][number]) => one.address !== null && matchKey(one.address) === key;
  // Few are answered to: of all others nobody's addresses are compared with everybody's.
  const answered = people.filter((one) => one.in.includes("reply-to")).some(isThis);
  const places = answered ? people.filter(isThis).flatMap((one) => one.in) : [];
  const received = places.some((place) => place === "to" || place === "cc");
  return { subject, answersItself: received && !places.includes("from") };
}

/**
 * Why somebody of a page is kept out; null for people. The rep's word holds, then that somebody was tagged: nobody with
 * a part in a deal is ever hidden by a guess.
 */
export function keptOut(
  { seen, person, parts, stakeholder }: Pick<Card, "seen" | "person" | "parts" | "stakeholder">,
  page: Shown,
): KeptOut | null {
  const kind = noiseKind(seen, headersOf(seen, page));
  if (person?.noise !== undefined) return person.noise ? (kind ?? "rep") : null;
  return parts.length > 0 || stakeholder ? null : kind;
}

/** The same for somebody of a page whose card is not at hand. */
export async function isKeptOut(store: Store, seen: Seen, page: Shown): Promise<boolean> {
  const person = (await personSeen(store, seen)) ?? null;
  const parts = person ? await store.byKey("stakeholder", `person:${person.id}`) : [];
  const stakeholder = parts.filter(isKept).map(stakeholderView)[0] ?? null;
  return keptOut({ seen, person, parts: [], stakeholder }, page) !== null;
}

/** Says whether somebody is noise. Their parts in deals are put aside, or taken up again, by the same write. */
export function sayNoise(store: Store, seen: Seen, noise: boolean): Promise<Fact[]> {
  return oneAtATime(async () => {
    const known = await personSeen(store, seen);
    const person = known ? { id: known.id, drafts: [] } : newPerson(seen);
    const about = `person:${person.id}` as const;
    const parts = seen.address ? await (noise ? asideDrafts : backDrafts)(store, seen.address) : [];
    const said: FactDraft = { about, field: "noise", value: noise };
    return store.record([...person.drafts, ...parts, said]);
  });
}
