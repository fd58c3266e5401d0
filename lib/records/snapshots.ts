/**
 * Snapshots: how each deal stood when its stage changed, and once a week. They hold what a Coach being known does to a
 * deal, and are confidential. Ids follow from deal and day, so that two devices keep one between them.
 */
import * as v from "valibot";
import type { LocalDate } from "../method/model.ts";
import { type Snapshot, snapshotOf } from "../method/snapshot.ts";
import { redact } from "../share/redaction.ts";
import type { Fact, FactDraft, FactValue, Ref } from "../store/fact.ts";
import type { Reader, Store } from "../store/store.ts";
import type { Thing } from "../store/things.ts";
import { type DealChange, dealDrafts, dealInView } from "./deals.ts";
import { heldValue, idOf, isKept, textOf } from "./fields.ts";
import { dealView } from "./views.ts";

const percent = v.pipe(v.number(), v.minValue(0), v.maxValue(100));
const stand = v.object({ health: percent, height: percent, depth: percent });
const body = v.object({
  full: stand,
  open: stand,
  signals: v.record(v.string(), v.union([v.boolean(), v.number(), v.string(), v.null()])),
  atStageChange: v.boolean(),
});

/** Null for one that this version cannot read. */
function snapshotView(thing: Thing): Snapshot | null {
  const read = v.safeParse(body, heldValue(thing, "body"));
  if (!isKept(thing) || !read.success) return null;
  return { day: textOf(thing, "day"), stage: textOf(thing, "stage"), ...read.output };
}

/** The deal's trend, oldest first. */
export async function snapshotsOf(store: Reader, deal: string): Promise<Snapshot[]> {
  const found = (await store.byKey("snapshot", `deal:${deal}`))
    .map(snapshotView)
    .filter((one) => one !== null);
  return found.sort(
    (one, other) =>
      one.day.localeCompare(other.day) || Number(one.atStageChange) - Number(other.atStageChange),
  );
}

function draftsOf(deal: string, { day, stage, ...rest }: Snapshot): FactDraft[] {
  const about: Ref = `snapshot:${deal}.${day}${rest.atStageChange ? `.${stage}` : ""}`;
  const said: [string, FactValue][] = [
    ["deal", deal],
    ["day", day],
    ["stage", stage],
    ["body", rest as unknown as FactValue],
  ];
  return said.map(([field, value]) => ({ about, field, value, confidential: true }));
}

async function take(
  store: Reader,
  deal: string,
  today: LocalDate,
  atStageChange: boolean,
): Promise<FactDraft[]> {
  const view = await dealInView(store, deal);
  if (!view) return [];
  const open = redact(view, { today }).view;
  return draftsOf(view.deal.id, snapshotOf(view, open, today, atStageChange));
}

/** So many deals are looked at together, and kept in one write each week. */
const AT_ONCE = 25;

async function takeAll(store: Reader, deals: readonly string[], today: LocalDate, atStageChange: boolean) {
  const drafts: FactDraft[] = [];
  for (let start = 0; start < deals.length; start += AT_ONCE) {
    const some = deals.slice(start, start + AT_ONCE);
    const taken = await Promise.all(some.map((deal) => take(store, deal, today, atStageChange)));
    drafts.push(...taken.flat());
  }
  return drafts;
}

/**
 * The same change of several deals; where their stage or status changes, preceded in the same write by how each stood
 * until then.
 */
export async function changeAllWithSnapshot(
  store: Store,
  deals: readonly string[],
  change: DealChange,
  today: LocalDate,
): Promise<Fact[]> {
  const isTurn = change.stage !== undefined || change.status !== undefined;
  const before = isTurn ? await takeAll(store, deals, today, true) : [];
  return store.record([...before, ...deals.flatMap((deal) => dealDrafts(deal, change))]);
}

/** `changeAllWithSnapshot` of one. */
export const changeWithSnapshot = (store: Store, deal: string, change: DealChange, today: LocalDate) =>
  changeAllWithSnapshot(store, [deal], change, today);

/** Monday of the week that a day is in. */
function mondayOf(day: LocalDate): LocalDate {
  const date = new Date(`${day}T12:00:00Z`);
  date.setUTCDate(date.getUTCDate() - ((date.getUTCDay() + 6) % 7));
  return date.toISOString().slice(0, 10);
}

/**
 * Keeps each open deal once a week; those that have one of this week are left alone.
 * @returns how many were kept.
 */
export async function keepWeek(store: Store, today: LocalDate): Promise<number> {
  const monday = mondayOf(today);
  const ofWeek = await store.byKeys("snapshot", [`day:${monday}`, `day:${today}`]);
  const kept = new Set(ofWeek.map((thing) => textOf(thing, "deal")));
  const open = (await store.things("deal")).filter(
    (thing) => isKept(thing) && dealView(thing).status === "open" && !kept.has(idOf(thing)),
  );
  for (let start = 0; start < open.length; start += AT_ONCE) {
    const some = open.slice(start, start + AT_ONCE);
    const drafts = await takeAll(store, some.map(idOf), today, false);
    if (drafts.length) await store.record(drafts);
  }
  return open.length;
}
