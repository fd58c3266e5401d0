/** Asking for tasks: by day, by deal, by person. Fast however many there are: by keys of the store, never by reading all. */
import type { LocalDate, Task } from "../method/model.ts";
import type { Ref } from "../store/fact.ts";
import type { Store } from "../store/store.ts";
import type { Thing } from "../store/things.ts";
import { flagOf, idOf, isKept, isPresent, textOf } from "./fields.ts";
import { taskView } from "./tasks.ts";

/** A task with what it is about, by name. */
export interface TaskInView {
  task: Task;
  dealName: string;
  personName: string;
  /** Of the colleague it is for; empty when it is the rep's own. */
  ownerName: string;
}

/** Text that sorts after every key that begins with what stands before it. */
const LAST = "\uffff";

/** More things than this: reading all of them is quicker. */
const ONE_BY_ONE = 2_000;

async function thingsOf(store: Store, type: "deal" | "person" | "colleague", ids: Set<string>) {
  const all = ids.size > ONE_BY_ONE;
  const found = all
    ? (await store.things(type)).map((thing) => [thing.ref, thing] as const)
    : await store.some([...ids].map((id): Ref => `${type}:${id}`));
  return new Map([...found].map(([ref, thing]) => [ref.slice(type.length + 1), thing]));
}

const idsOf = (tasks: Task[], of: "deal" | "person" | "owner") =>
  new Set(tasks.flatMap((task) => task[of] ?? []));

function personName(thing: Thing | undefined): string {
  if (!thing) return "";
  const address = Object.entries(thing.fields).find(
    ([field, held]) => field.startsWith("address/") && typeof held.value === "string",
  );
  return textOf(thing, "name") || String(address?.[1].value ?? "");
}

/**
 * What is about a deleted deal or person went with it.
 * @param among what the deal and person of a task must be: `isKept` where what was put away rests (model: out of default
 * lists), `isPresent` where it is asked for.
 * @param wanted what the task itself must be.
 */
async function inView(
  store: Store,
  things: Thing[],
  among: (thing: Thing) => boolean = isPresent,
  wanted: (thing: Thing) => boolean = isKept,
): Promise<TaskInView[]> {
  const tasks = things.filter(wanted).map(taskView);
  const [deals, persons, colleagues] = await Promise.all([
    thingsOf(store, "deal", idsOf(tasks, "deal")),
    thingsOf(store, "person", idsOf(tasks, "person")),
    thingsOf(store, "colleague", idsOf(tasks, "owner")),
  ]);
  return tasks.flatMap((task) => {
    const [deal, person] = [deals.get(task.deal ?? ""), persons.get(task.person ?? "")];
    if ([deal, person].some((thing) => thing && !among(thing))) return [];
    const owner = colleagues.get(task.owner ?? "");
    return {
      task,
      dealName: deal ? textOf(deal, "name") : "",
      personName: personName(person),
      ownerName: personName(owner),
    };
  });
}

/** Earliest first; what has no day comes last, then by title. */
export function byDue(left: TaskInView, right: TaskInView): number {
  const days = (left.task.due ?? LAST) < (right.task.due ?? LAST) ? -1 : 1;
  return left.task.due === right.task.due ? left.task.title.localeCompare(right.task.title) : days;
}

/** Open tasks due on the day or before; those of a deal or person put away rest with it. */
export async function tasksDueUntil(store: Store, day: LocalDate): Promise<TaskInView[]> {
  return (await inView(store, await store.byKeys("task", ["open:", `open:${day}`]), isKept)).sort(byDue);
}

/** Every open task; those of a deal or person put away rest with it. */
export async function openTasks(store: Store): Promise<TaskInView[]> {
  return (await inView(store, await store.byKeys("task", ["open:", `open:${LAST}`]), isKept)).sort(byDue);
}

/** Done or skipped on the day or after, the newest first. */
export async function tasksClosedSince(store: Store, day: LocalDate): Promise<TaskInView[]> {
  const found = await inView(store, await store.byKeys("task", [`closed:${day}`, `closed:${LAST}`]));
  return found.sort((left, right) => ((left.task.closedOn ?? "") < (right.task.closedOn ?? "") ? 1 : -1));
}

const isArchived = (thing: Thing) => isPresent(thing) && flagOf(thing, "archived");

/** Put away, open and closed ones; all tasks are read for it. */
export async function archivedTasks(store: Store): Promise<TaskInView[]> {
  return (await inView(store, await store.things("task"), isPresent, isArchived)).sort(byDue);
}

/** Open and closed ones. */
export async function tasksOfDeal(store: Store, deal: string): Promise<TaskInView[]> {
  return (await inView(store, await store.byKey("task", `deal:${deal}`))).sort(byDue);
}

/** Open and closed ones, in whatever deal. */
export async function tasksOfPerson(store: Store, person: string): Promise<TaskInView[]> {
  return (await inView(store, await store.byKey("task", `person:${person}`))).sort(byDue);
}

/** Nobody else's. */
export const isMine = ({ task }: TaskInView): boolean => task.owner === null;

/** Who of ours a task can be for. */
export async function colleagueNames(store: Store): Promise<{ id: string; name: string }[]> {
  const things = (await store.things("colleague")).filter(isKept);
  return things
    .map((thing) => ({ id: idOf(thing), name: personName(thing) }))
    .filter(({ name }) => name !== "")
    .sort((left, right) => left.name.localeCompare(right.name));
}
