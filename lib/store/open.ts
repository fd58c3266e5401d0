/** Opens the store: both copies looked at and mended, then ready for every page's questions. */
import { openChannel } from "./channel.ts";
import { FactStore } from "./fact-store.ts";
import { type LocalArea, localArea } from "./local-area.ts";
import { exclusively } from "./lock.ts";
import { MARK_KEY, readMark } from "./mark.ts";
import { recover } from "./recover.ts";
import { openSomehow } from "./rescue.ts";
import { type Store, StoreError } from "./store.ts";

export interface OpenOptions {
  /** Another page holds an older version open; opening goes on by itself once it closes. */
  onBlocked?: (message: string) => void;
  /** Replaced in tests that need it to fail. */
  area?: LocalArea;
  now?: () => number;
}

const BLOCKED =
  "Another Rolecall page still runs the version before. Close it; this page then goes on by itself.";
const PRIVATE = "This is a private window: nothing can be kept here.";

async function prefersBucket(area: LocalArea): Promise<boolean> {
  return (await readMark(area).catch(failUnlessNewer))?.bucket ?? false;
}

function failUnlessNewer(error: unknown): null {
  if (error instanceof StoreError) throw error;
  return null;
}

/**
 * @throws StoreError "private-window" where the browser keeps nothing, "newer" when a newer Rolecall wrote the data.
 */
export async function openStore(options: OpenOptions = {}): Promise<Store> {
  const area = options.area ?? localArea;
  const bucket = await prefersBucket(area);
  const events = { onBlocked: () => options.onBlocked?.(BLOCKED) };
  const opened = await openSomehow(bucket, events).catch((error: unknown) => {
    if (error instanceof StoreError) throw error;
    throw new StoreError("private-window", PRIVATE, { cause: error });
  });
  const recovered = await exclusively(async () => {
    const found = await recover(opened.database, area);
    if (found.mark.bucket !== opened.bucket && found.localWorks) {
      await area.set({ [MARK_KEY]: { ...found.mark, bucket: opened.bucket } });
    }
    return found;
  });
  return new FactStore(opened.database, area, openChannel(), recovered, options.now ?? Date.now);
}
