/** Who of a page is put into a deal that begins with it. */
import { companyDomain } from "../identity/domain.ts";
import { matchKey } from "../identity/match-key.ts";
import type { PageReading, Place } from "../pages/reading.ts";
import { addressesOf, type Card } from "./card.ts";

/** So many people are all there for a reason. */
const FEW = 8;

/** Whoever writes, or is written to, takes part; whoever has a copy may only be told. */
const TAKES_PART: readonly Place[] = ["from", "to", "reply-to", "sender", "record"];

const domainsOf = (card: Card) => addressesOf(card).flatMap((address) => companyDomain(address) ?? []);

/** Where the page shows somebody; null for whom the rep added. */
function placesOf(card: Card, { people }: PageReading): Place[] | null {
  const keys = addressesOf(card).map(matchKey);
  const found = people.filter(({ name, address }) =>
    address ? keys.includes(matchKey(address)) : keys.length === 0 && name === card.seen.name,
  );
  return found.length ? found.flatMap((one) => one.in) : null;
}

/**
 * Everybody while they are few. Of many: the correspondent, those of the same company who write or are written to, and
 * whomever the rep added or said something of.
 * @param cards those of the customer's side, the correspondent first; no machine and no list.
 */
export function startingWith(cards: readonly Card[], reading: PageReading): Card[] {
  if (cards.length <= FEW) return [...cards];
  const customer = new Set(cards.slice(0, 1).flatMap(domainsOf));
  return cards.filter((card, index) => {
    if (index === 0 || card.stakeholder) return true;
    const places = placesOf(card, reading);
    if (places === null) return true;
    return (
      places.some((place) => TAKES_PART.includes(place)) && domainsOf(card).some((one) => customer.has(one))
    );
  });
}
