/** Two deals that are one: which of them stays, and what that leaves out. Pure. */
import type { Deal } from "../method/model.ts";
import type { Thing } from "../store/things.ts";
import { isKept } from "./fields.ts";
import { isClosed } from "./propose.ts";
import { dealView } from "./views.ts";

/** An open one before a closed one, one in use before one put away; else the one that the rep stands on. */
export function dealThatStays(here: Thing, other: Thing): { from: Thing; into: Thing } {
  const worse = (thing: Thing) => Number(!isKept(thing)) * 2 + Number(isClosed(dealView(thing)));
  return worse(here) > worse(other) ? { from: here, into: other } : { from: other, into: here };
}

/** In what two deals differ, of which one alone can remain. */
export function differences(one: Deal, other: Deal): ("name" | "company" | "status" | "stage")[] {
  return (["name", "company", "status", "stage"] as const).filter((field) => one[field] !== other[field]);
}
