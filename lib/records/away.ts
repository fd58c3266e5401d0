/** What of a page was put away: found on it all the same, and said to be so, or nobody would know why lists lack it. */
import type { Deal } from "../method/model.ts";
import type { Ref } from "../store/fact.ts";
import type { Store } from "../store/store.ts";
import type { Thing } from "../store/things.ts";
import { flagOf, heldValue, isPresent } from "./fields.ts";
import { dealView } from "./views.ts";

export interface Away {
  /** The deal that is shown or, where none is, the one that the page's thread is linked with. */
  deal: Deal | null;
  /** Ids of the people. */
  people: ReadonlySet<string>;
}

const isAway = (thing: Thing): boolean => isPresent(thing) && flagOf(thing, "archived");

/**
 * @param deal id of the deal that is shown; null where none is.
 * @param thread key that deals are linked with; null where the page has none.
 * @param people ids of those on record.
 */
export async function awayOn(
  store: Store,
  deal: string | null,
  thread: string | null,
  people: readonly string[],
): Promise<Away> {
  const [shown, linked, known] = await Promise.all([
    deal === null ? [] : store.some([`deal:${deal}`]),
    deal !== null || thread === null ? [] : store.byKey("deal", thread),
    store.some(people.map((id): Ref => `person:${id}`)),
  ]);
  // A deal whose making was taken back is put away too, and has no name.
  const deals = [...[...shown].map(([, thing]) => thing), ...linked].filter(isAway);
  const named = deals.find((thing) => heldValue(thing, "name") !== undefined);
  return {
    deal: named ? dealView(named) : null,
    people: new Set(
      [...known].flatMap(([ref, thing]) => (isAway(thing) ? [ref.slice("person:".length)] : [])),
    ),
  };
}
