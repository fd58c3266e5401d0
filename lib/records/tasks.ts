/** Tasks: made, changed, done, skipped, opened again; each a single write, so that it holds whole or not at all. */
import type { LocalDate, Repeat, Task, TaskState } from "../method/model.ts";
import type { Evidence, Fact, FactDraft, Ref } from "../store/fact.ts";
import type { Store } from "../store/store.ts";
import type { Thing } from "../store/things.ts";
import { nextDue } from "../tasks/repeat.ts";
import { choiceOf, heldValue, idOf, textOf } from "./fields.ts";
import { newId } from "./ids.ts";
import { oneAtATime } from "./lock.ts";
import { newPerson, personSeen, type Seen } from "./persons.ts";

export interface TaskChange {
  title?: string;
  due?: LocalDate | null;
  repeat?: Repeat | null;
  deal?: string | null;
  person?: string | null;
  role?: string | null;
  /** Id of a colleague; null for the rep. */
  owner?: string | null;
  from?: string | null;
  note?: string;
}

/** How a text is told: with the sentence it was made of, and whether in confidence. */
export interface Told {
  evidence?: Evidence;
  confidential?: boolean;
}

/** What may tell what was told in confidence. */
const TELLING = new Set(["title", "note"]);

function draftsOf(about: Ref, change: TaskChange, { evidence, confidential }: Told = {}): FactDraft[] {
  return Object.entries(change).map(([field, value]) => ({
    about,
    field,
    value: (value ?? null) as FactDraft["value"],
    ...(field === "title" && evidence ? { evidence } : {}),
    ...(TELLING.has(field) && confidential ? { confidential: true } : {}),
  }));
}

export function taskView(thing: Thing): Task {
  const { state, title, note } = thing.fields;
  return {
    id: idOf(thing),
    deal: choiceOf(thing, "deal"),
    person: choiceOf(thing, "person"),
    role: choiceOf(thing, "role"),
    title: textOf(thing, "title"),
    due: choiceOf(thing, "due"),
    state: choiceOf<TaskState>(thing, "state") ?? "open",
    reason: textOf(thing, "reason"),
    closedOn: (state && state.value !== "open" && state.on?.slice(0, 10)) || null,
    from: choiceOf(thing, "from"),
    owner: choiceOf(thing, "owner"),
    repeat: (heldValue(thing, "repeat") as Repeat | undefined) ?? null,
    note: textOf(thing, "note"),
    quote: title?.evidence?.quote ?? "",
    confidential: (title?.confidential ?? false) || (note?.confidential ?? false),
  };
}

/** A task's first facts; the last one says what it is, and acknowledges it. */
export function newTask(
  said: TaskChange & { title: string },
  told: Told = {},
): { id: string; drafts: FactDraft[] } {
  const id = newId();
  const about: Ref = `task:${id}`;
  const { title, ...rest } = said;
  const given = Object.fromEntries(
    Object.entries(rest).filter(([, value]) => value !== null && value !== ""),
  );
  const drafts = [
    ...draftsOf(about, given),
    { about, field: "state", value: "open" },
    ...draftsOf(about, { title }, told),
  ];
  return { id, drafts };
}

export function makeTask(
  store: Store,
  said: TaskChange & { title: string },
  told: Told = {},
): Promise<Fact[]> {
  return store.record(newTask(said, told).drafts);
}

/** A task about somebody of a page, who is made known by the same write where nobody knows them yet. */
export function makeTaskWith(
  store: Store,
  seen: Seen,
  said: TaskChange & { title: string },
  told: Told = {},
): Promise<Fact[]> {
  return oneAtATime(async () => {
    const known = await personSeen(store, seen);
    const { id, drafts } = known ? { id: known.id, drafts: [] } : newPerson(seen);
    return store.record([...drafts, ...newTask({ ...said, person: id }, told).drafts]);
  });
}

/** A text that was told in confidence stays so when it is put in other words. */
export function changeTask(store: Store, task: Task, change: TaskChange): Promise<Fact[]> {
  return store.record(draftsOf(`task:${task.id}`, change, { confidential: task.confidential }));
}

/** The task that follows a repeated one: the same again, at its next day. */
function following(task: Task, today: LocalDate): FactDraft[] {
  if (!task.repeat) return [];
  const { title, deal, person, role, owner, from, note, repeat } = task;
  const due = nextDue(repeat, task.due, today);
  const said = { title, deal, person, role, owner, from, note, repeat, due };
  return newTask(said, { confidential: task.confidential }).drafts;
}

const refOf = (id: string): Ref => `task:${id}`;

/** Closes tasks and makes those that follow, in one write. A task that is closed already stays as it is. */
function close(
  store: Store,
  ids: readonly string[],
  today: LocalDate,
  closing: (about: Ref) => FactDraft[],
): Promise<Fact[]> {
  return oneAtATime(async () => {
    const things = await Promise.all(ids.map((id) => store.thing(refOf(id))));
    const drafts = things.flatMap((thing) => {
      const task = thing && taskView(thing);
      return task?.state === "open" ? [...following(task, today), ...closing(refOf(task.id))] : [];
    });
    return drafts.length ? store.record(drafts) : [];
  });
}

export function doTasks(store: Store, ids: readonly string[], today: LocalDate): Promise<Fact[]> {
  return close(store, ids, today, (about) => [{ about, field: "state", value: "done", on: today }]);
}

/** @param reason why they need not be done; never empty. */
export function skipTasks(
  store: Store,
  ids: readonly string[],
  reason: string,
  today: LocalDate,
): Promise<Fact[]> {
  return close(store, ids, today, (about) => [
    { about, field: "reason", value: reason },
    { about, field: "state", value: "skipped", on: today },
  ]);
}

/** Done or skipped by mistake, or to be done once more: open again. Those that follow a repeated task stay. */
export function reopenTasks(store: Store, ids: readonly string[]): Promise<Fact[]> {
  return store.record(
    ids.map(refOf).flatMap((about): FactDraft[] => [
      { about, field: "reason", value: null },
      { about, field: "state", value: "open" },
    ]),
  );
}

export const doTask = (store: Store, id: string, today: LocalDate) => doTasks(store, [id], today);

export const skipTask = (store: Store, id: string, reason: string, today: LocalDate) =>
  skipTasks(store, [id], reason, today);

export const reopenTask = (store: Store, id: string) => reopenTasks(store, [id]);

/** @param due null: on no day in particular. */
export function moveTasks(store: Store, ids: readonly string[], due: LocalDate | null): Promise<Fact[]> {
  return store.record(ids.map((id): FactDraft => ({ about: refOf(id), field: "due", value: due })));
}

export function deleteTask(store: Store, id: string): Promise<Fact[]> {
  return store.record([{ about: `task:${id}`, field: "deleted", value: true }]);
}
