/** Deals that are likely one: of one company and called nearly the same, or about the same thread. Closed ones are past. */
import { nearlySame } from "../identity/same-name.ts";
import type { Store } from "../store/store.ts";
import type { Thing } from "../store/things.ts";
import { membersOf, textOf } from "./fields.ts";
import type { Likely, Reason } from "./same.ts";
import { dealView } from "./views.ts";

const isOpen = (thing: Thing) => ["open", "on-hold"].includes(dealView(thing).status);
const threadsOf = (thing: Thing) =>
  [...membersOf(thing, "thread"), ...membersOf(thing, "record")].map(({ member }) => member);

function reasonsFor(one: Thing, other: Thing): Reason[] {
  if (one.ref === other.ref || !isOpen(other)) return [];
  const shared = threadsOf(one).some((key) => threadsOf(other).includes(key));
  const company = textOf(one, "company") !== "" && textOf(one, "company") === textOf(other, "company");
  const named = company && nearlySame(textOf(one, "name"), textOf(other, "name"));
  return [
    ...(named ? (["near-name", "same-company"] as const) : []),
    ...(shared ? (["same-thread"] as const) : []),
  ];
}

export async function sameDeals(store: Store, one: Thing): Promise<Likely[]> {
  if (!isOpen(one)) return [];
  const company = textOf(one, "company");
  const keys = [...(company ? [`company:${company}`] : []), ...threadsOf(one)];
  const found = (await Promise.all(keys.map((key) => store.byKey("deal", key)))).flat();
  return found.flatMap((other) => {
    const reasons = reasonsFor(one, other);
    return reasons.length ? [{ other, reasons }] : [];
  });
}
