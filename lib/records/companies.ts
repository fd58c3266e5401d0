/** Companies, as far as cards and summaries name them. */
import type { Store } from "../store/store.ts";
import { membersOf } from "./fields.ts";

/** The first name that was said of a company; empty when none was. */
export async function companyName(store: Store, id: string): Promise<string> {
  const thing = await store.thing(`company:${id}`);
  return thing ? (membersOf(thing, "name")[0]?.member ?? "") : "";
}
