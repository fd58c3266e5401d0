/** Ways to damage the files of one copy while the browser is down. */
import {
  appendFileSync,
  closeSync,
  existsSync,
  openSync,
  readdirSync,
  readSync,
  rmSync,
  statSync,
  truncateSync,
  writeSync,
} from "node:fs";
import { join } from "node:path";
import { FIREFOX_UUID } from "../drivers/firefox-profile.ts";
import type { Kind } from "../harness/extension.ts";

export type Copy = "indexeddb" | "storage-local";

/** Folder of a copy in a profile. @param id the extension's id, as in its address. */
export function folderOf(kind: Kind, copy: Copy, profile: string, id: string): string {
  if (kind === "firefox") {
    const context = copy === "indexeddb" ? "" : "^userContextId=4294967295";
    return join(profile, "storage/default", `moz-extension+++${FIREFOX_UUID}${context}`);
  }
  return copy === "indexeddb"
    ? join(profile, "Default/IndexedDB", `chrome-extension_${id}_0.indexeddb.leveldb`)
    : join(profile, "Default/Local Extension Settings", id);
}

type Harm = (file: string) => void;

function overwrite(file: string, from: (size: number) => number, length: number): void {
  const handle = openSync(file, "r+");
  const at = from(statSync(file).size);
  writeSync(handle, Buffer.alloc(length, 0xa5), 0, length, at);
  closeSync(handle);
}

function flip(file: string): void {
  const handle = openSync(file, "r+");
  const at = Math.floor(statSync(file).size / 2);
  const byte = Buffer.alloc(1);
  readSync(handle, byte, 0, 1, at);
  byte[0] = (byte[0] ?? 0) ^ 0x10;
  writeSync(handle, byte, 0, 1, at);
  closeSync(handle);
}

const cutBy = (file: string, bytes: number) => truncateSync(file, Math.max(0, statSync(file).size - bytes));

const overwritten: Harm = (file) => overwrite(file, (size) => Math.max(0, Math.floor(size / 2) - 32), 64);
const headOverwritten: Harm = (file) => overwrite(file, () => 0, 64);
const cutInHalf: Harm = (file) => truncateSync(file, Math.floor(statSync(file).size / 2));
const tailCut: Harm = (file) => cutBy(file, 7);
const garbageAtTail: Harm = (file) => appendFileSync(file, Buffer.alloc(97, 0xa5));
const emptied: Harm = (file) => truncateSync(file, 0);
const deleted: Harm = (file) => rmSync(file, { recursive: true });

export interface Damage {
  name: string;
  /** Which files of the folder, by their path in it; "" is the folder itself. */
  files: RegExp;
  harm: Harm;
}

const damages = (what: string, files: RegExp, harms: Record<string, Harm>): Damage[] =>
  Object.entries(harms).map(([how, harm]) => ({ name: `${what} ${how}`, files, harm }));

const allOverwritten: Harm = (file) => {
  if (statSync(file).isFile()) overwrite(file, () => 0, statSync(file).size);
};

const WHOLE_FOLDER: Damage[] = [
  ...damages("every file", /./, { overwritten: allOverwritten }),
  ...damages("folder", /^$/, { deleted }),
];

const LEVELDB: Damage[] = [
  ...damages("log", /\.log$/, {
    overwritten,
    "head overwritten": headOverwritten,
    "cut in half": cutInHalf,
    "tail cut by 7 bytes": tailCut,
    "garbage at its tail": garbageAtTail,
    emptied,
    deleted,
  }),
  ...damages("table", /\.ldb$/, {
    overwritten,
    "one bit flipped": flip,
    "cut in half": cutInHalf,
    deleted,
  }),
  ...damages("MANIFEST", /MANIFEST-\d+$/, { overwritten, "cut in half": cutInHalf, deleted }),
  ...damages("CURRENT", /CURRENT$/, { overwritten: headOverwritten, emptied, deleted }),
  ...WHOLE_FOLDER,
];

const SQLITE: Damage[] = [
  ...damages("database file", /\.sqlite$/, {
    overwritten,
    "head overwritten": headOverwritten,
    "cut in half": cutInHalf,
    "tail cut by 7 bytes": tailCut,
    "one bit flipped": flip,
    emptied,
    "alone deleted": deleted,
  }),
  ...damages("database file and its log", /\.sqlite(-wal)?$/, { deleted }),
  ...damages("write-ahead log", /\.sqlite-wal$/, {
    overwritten,
    "tail cut by 7 bytes": tailCut,
    deleted,
  }),
  ...damages("metadata", /\.metadata-v2$/, { overwritten: headOverwritten, deleted }),
  ...WHOLE_FOLDER,
];

export const DAMAGES: Record<Kind, Damage[]> = { chromium: LEVELDB, firefox: SQLITE };

/** Damages every matching file; returns how many there were. */
export function damage(folder: string, { files, harm }: Damage): number {
  if (files.test("")) {
    harm(folder);
    return 1;
  }
  if (!existsSync(folder)) throw new Error(`There is no ${folder}: the browser keeps this copy elsewhere.`);
  const found = readdirSync(folder, { recursive: true })
    .map(String)
    .filter((name) => files.test(name));
  for (const name of found) harm(join(folder, name));
  return found.length;
}
