/** What an id means now: a page may hold on to that of a thing which was merged into another one meanwhile. */
import type { Ref } from "../store/fact.ts";
import type { Store } from "../store/store.ts";
import { idOf } from "./fields.ts";

/** The id of the thing that stands for this one; its own where it stands for itself, or is not known. */
export async function currentId(store: Store, ref: Ref): Promise<string> {
  const thing = await store.thing(ref);
  return thing ? idOf(thing) : ref.slice(ref.indexOf(":") + 1);
}
