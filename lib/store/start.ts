/** One start of the store: opens the database somehow, has both copies looked at, and stands in for what fails. */
import { type Database, type DatabaseEvents, isClosed } from "./database.ts";
import { AreaError, type LocalArea, namingErrors } from "./local-area.ts";
import { exclusively } from "./lock.ts";
import { MARK_KEY, readMark } from "./mark.ts";
import { deviceOf, type Recovered, recover, recoveryOf, type Start } from "./recover.ts";
import { isDamage, type Way, waysToOpen } from "./rescue.ts";
import { singleAnswers } from "./second-copy-repair.ts";
import { type Left, leftInSpare, openSpareArea } from "./spare-area.ts";
import { type Recovery, StoreError } from "./store.ts";

export interface Started {
  database: Database;
  /** Null when storage.local, and what could stand in for it, is in error for good: nothing more is acknowledged. */
  area: LocalArea | null;
  device: string;
  recovery: Recovery;
}

const PRIVATE = "This is a private window: nothing can be kept here.";
const UNUSABLE =
  "The browser's database does not open. Restart the browser; nothing was deleted. If that does not help, save the profile folder and reinstall Rolecall.";

/** storage.local answers and yet does not take what a start writes: once may be chance, twice is not. */
const AREA_ERRORS = 2;

async function prefersBucket(area: LocalArea): Promise<boolean> {
  try {
    return (await readMark(area))?.bucket ?? false;
  } catch (error) {
    if (error instanceof StoreError) throw error;
    return false;
  }
}

/** storage.local may throw once after damage and be well at the second call (store-proof). */
async function canRead(area: LocalArea): Promise<boolean> {
  for (let attempt = 0; attempt < 2; attempt += 1) {
    try {
      await area.keys();
      await area.get(MARK_KEY);
      return true;
    } catch {
      // Asked once more.
    }
  }
  return false;
}

async function canWrite(area: LocalArea): Promise<boolean> {
  try {
    await area.set({ probe: true });
    await area.remove("probe");
    return true;
  } catch {
    return false;
  }
}

/** storage.local or, when it can be read no more, itself emptied; then what stands in for it; then nothing. */
async function workingArea(area: LocalArea): Promise<LocalArea | null> {
  if (await canRead(area)) return area;
  const answers = await singleAnswers(area);
  await area.clear().catch(() => undefined);
  await area.set(answers).catch(() => undefined);
  return (await canRead(area)) && (await canWrite(area)) ? area : spareArea();
}

const spareArea = (): Promise<LocalArea | null> => openSpareArea().then(namingErrors, () => null);

/** The second copy of this start, and what stood in for it before, if anything did. */
interface SecondCopy {
  area: LocalArea | null;
  left: Left | null;
}

async function secondCopy(local: LocalArea, trusted: boolean): Promise<SecondCopy> {
  const area = trusted ? await workingArea(local) : await spareArea();
  return { area, left: area === local ? await leftInSpare() : null };
}

async function look(
  database: Database,
  { area, left }: SecondCopy,
  way: Way,
  start: Start,
): Promise<Started> {
  if (!area) {
    const recovery = recoveryOf("whole", "dead");
    return { database, area, device: await deviceOf(database, null), recovery };
  }
  const found: Recovered = await recover(database, area, start, left?.facts);
  if (found.mark.bucket !== way.bucket) await area.set({ [MARK_KEY]: { ...found.mark, bucket: way.bucket } });
  if (left?.facts.length) await left.forget();
  return { database, area, device: found.mark.device, recovery: found.recovery };
}

/**
 * One way to the database; null where there is no such way. Whatever goes wrong, no connection stays open.
 * @param find called under the lock
 */
async function along(
  way: Way,
  find: () => Promise<SecondCopy>,
  start: Start,
  events: DatabaseEvents,
): Promise<Started | null> {
  const database = await way.open(events);
  if (!database) return null;
  try {
    return await exclusively(async () => look(database, await find(), way, start));
  } catch (error) {
    database.close();
    throw error;
  }
}

function failure(error: unknown, isPrivate: boolean): StoreError {
  if (error instanceof StoreError) return error;
  if (isPrivate) return new StoreError("private-window", PRIVATE, { cause: error });
  return new StoreError("unusable", UNUSABLE, { cause: error });
}

/**
 * @param isPrivate whether this is a private window, where an error only means that nothing is kept.
 * @throws StoreError "newer", "private-window" or "unusable".
 */
export async function startStore(
  browserArea: LocalArea,
  start: Start,
  isPrivate: boolean,
  events: DatabaseEvents,
): Promise<Started> {
  const local = namingErrors(browserArea);
  const { tried, afterDamage } = waysToOpen(await prefersBucket(local));
  const ways = [...tried];
  let last: unknown;
  let reopenings = 2;
  let areaErrors = 0;
  const find = () => secondCopy(local, areaErrors < AREA_ERRORS);
  while (ways.length) {
    const way = ways.shift();
    try {
      const started = way && (await along(way, find, start, events));
      if (started) return started;
    } catch (error) {
      last = error;
      if (error instanceof StoreError || isPrivate) break;
      if (error instanceof AreaError) {
        areaErrors += 1;
        if (way && areaErrors <= AREA_ERRORS) ways.unshift(way);
        continue;
      }
      // Another page made the database anew meanwhile, and this connection was closed for that.
      if (way && isClosed(error) && reopenings-- > 0) ways.unshift(way);
      const untried = ways.length === 0 && isDamage(error) && (await canRead(local));
      if (untried) ways.push(...afterDamage.splice(0));
    }
  }
  throw failure(last, isPrivate);
}
