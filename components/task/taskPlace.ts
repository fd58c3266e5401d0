/** Where a task stands in the workbench: the list that holds it, narrowed down so that it is in it. */
import { isKept, isPresent } from "../../lib/records/fields.ts";
import { taskView } from "../../lib/records/tasks.ts";
import type { Ref } from "../../lib/store/fact.ts";
import type { Store } from "../../lib/store/store.ts";
import { addDays } from "../../lib/tasks/calendar.ts";
import { dealLink, personLink } from "../workbench/route.ts";
import { addressOf, MINE, RECENT } from "./taskFilter.ts";

/** With a deal or person that was put away a task rests: no list of tasks holds it, their own screen does. */
async function restsWith(store: Store, ref: Ref | null): Promise<boolean> {
  const thing = ref && (await store.thing(ref));
  return thing ? !isKept(thing) : false;
}

/**
 * The address that shows a task, and names it (`at`) so that it gets the focus.
 * @param today local date.
 */
export async function taskAddress(store: Store, id: string, today: string): Promise<string> {
  const thing = await store.thing(`task:${id}`);
  if (!thing || !isPresent(thing)) return "#/tasks";
  const { state, deal, person, owner, closedOn } = taskView(thing);
  if (deal !== null && (await restsWith(store, `deal:${deal}`))) return dealLink(deal);
  if (person !== null && (await restsWith(store, `person:${person}`))) return personLink(person);
  const closed = state !== "open";
  return addressOf(
    {
      show: !isKept(thing) ? "archived" : closed ? "closed" : "open",
      owner: owner ?? MINE,
      deal: null,
      ever: closed && (closedOn ?? "") < addDays(today, -RECENT),
    },
    id,
  );
}
