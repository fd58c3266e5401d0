/** Opens the store: both copies looked at and mended, then ready for every page's questions. */
import { browser } from "../browser.ts";
import { openChannel } from "./channel.ts";
import { Connection } from "./connection.ts";
import { FactStore } from "./fact-store.ts";
import { type LocalArea, localArea } from "./local-area.ts";
import { unseenNotice } from "./notice.ts";
import { newStart } from "./recover.ts";
import { browserSession, type Session } from "./session.ts";
import { startStore } from "./start.ts";
import type { Store } from "./store.ts";
import { verifyInBackground } from "./verify.ts";

/** Up to so many facts, reading all of them at a start is no wait to speak of (one or two tenths of a second). */
const READ_WHOLE_UP_TO = 20_000;

export interface OpenOptions {
  /** Another page holds an older version open; opening goes on by itself once it closes. */
  onBlocked?: (message: string) => void;
  /** Replaced in tests that need it to fail. */
  area?: LocalArea;
  session?: Session;
  now?: () => number;
  /** Facts up to which a start reads every value before the page is up. */
  readWholeUpTo?: number;
}

const BLOCKED =
  "Another Rolecall page still runs the version before. Close it; this page then goes on by itself.";

const inPrivateWindow = () => browser.extension?.inIncognitoContext === true;

/**
 * @throws StoreError "private-window" where the browser keeps nothing, "newer" when a newer Rolecall wrote the data,
 * "unusable" when no database opens.
 */
export async function openStore(options: OpenOptions = {}): Promise<Store> {
  const area = options.area ?? localArea;
  const session = options.session ?? browserSession;
  const channel = openChannel();
  const limit = options.readWholeUpTo ?? READ_WHOLE_UP_TO;
  let opened = false;
  /** By one page at a time: closed, or in error, before it came to the end, another one begins anew. */
  const readWhole = () =>
    navigator.locks.request("rolecall-look", async () => {
      if (await session.was("read")) return;
      if (await verifyInBackground(connection, limit)) channel.tell([]);
      await session.set("read");
    });
  const connection: Connection = new Connection(async (onClosed) => {
    const thorough = !(await session.was("checked"));
    const started = await startStore(area, newStart(thorough, limit), inPrivateWindow(), {
      onBlocked: () => options.onBlocked?.(BLOCKED),
      onClosed,
    });
    await session.set("checked");
    queueMicrotask(() => readWhole().catch(() => undefined));
    if (opened) channel.tell([]);
    opened = true;
    return started;
  });
  try {
    const { database, device, recovery } = await connection.get();
    const told = (await unseenNotice(database)) ?? recovery;
    return new FactStore(connection, channel, device, told, options.now ?? Date.now);
  } catch (error) {
    channel.close();
    throw error;
  }
}
