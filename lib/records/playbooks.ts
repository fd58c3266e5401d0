/**
 * Playbooks as they are stored: each version a thing of its own, whose body is what its file says; never changed once it
 * is there, so that what was read of it stays true. A deal calls the version it runs on by its key.
 */
import { DEFAULT_PLAYBOOK } from "../method/default-playbook.ts";
import { type Playbook, playbookKey } from "../method/playbook.ts";
import { playbookFrom } from "../playbook/from-file.ts";
import { playbookFile } from "../playbook/write-file.ts";
import type { Fact, FactDraft, FactValue, Ref } from "../store/fact.ts";
import { type Reader, type Store, StoreError } from "../store/store.ts";
import type { Thing } from "../store/things.ts";
import { heldValue, idOf, isKept, textOf } from "./fields.ts";

export const DEFAULT_KEY = playbookKey(DEFAULT_PLAYBOOK);

/** By the fact that holds the body, which never says anything else: each is read once. Few, and small. */
const read = new Map<string, Playbook>();

function parsed(thing: Thing): Playbook | null {
  const id = textOf(thing, "line");
  const version = heldValue(thing, "version");
  if (id === "" || typeof version !== "number") return null;
  const [, mark] = idOf(thing).split(`@${version}.`);
  const kept = { id, version, ...(mark ? { mark } : {}) };
  const found = playbookFrom(heldValue(thing, "body"), kept);
  return "playbook" in found ? found.playbook : null;
}

/** Null for what this version of Rolecall cannot read, or whose saving was taken back. */
function playbookView(thing: Thing): Playbook | null {
  const body = thing.fields.body?.fact;
  if (body === undefined) return null;
  const known = read.get(body);
  if (known) return known;
  const playbook = parsed(thing);
  if (playbook) read.set(body, playbook);
  return playbook;
}

/** @param key what the deal says; null: nothing. @returns null where that version is not here. */
export async function playbookOf(store: Reader, key: string | null): Promise<Playbook | null> {
  if (key === null || key === DEFAULT_KEY) return DEFAULT_PLAYBOOK;
  const thing = await store.thing(`playbook:${key}`);
  return thing ? playbookView(thing) : null;
}

const oldestFirst = (one: Playbook, other: Playbook) =>
  one.version - other.version || (one.mark ?? "").localeCompare(other.mark ?? "");

export interface StoredPlaybook {
  playbook: Playbook;
  /** No new deal runs on it, and no list shows it unasked. */
  archived: boolean;
}

/** Every version that can be read here, the shipped one first, then each playbook's from the oldest on. */
export async function allPlaybooks(store: Pick<Store, "things">): Promise<StoredPlaybook[]> {
  const stored = (await store.things("playbook")).flatMap((thing): StoredPlaybook[] => {
    const playbook = playbookView(thing);
    return playbook ? [{ playbook, archived: !isKept(thing) }] : [];
  });
  stored.sort((one, other) => oldestFirst(one.playbook, other.playbook));
  return [{ playbook: DEFAULT_PLAYBOOK, archived: false }, ...stored];
}

/** FNV-1a: so that the same, saved on two devices, is the same, and something else is something else. */
function markOf(text: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1)
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193) >>> 0;
  return hash.toString(36);
}

/** The version that a playbook becomes when it is saved after those that are here. */
export function nextVersion(playbook: Playbook, all: readonly Playbook[]): Playbook {
  const versions = all.filter(({ id }) => id === playbook.id).map(({ version }) => version);
  const mark = markOf(JSON.stringify(playbookFile(playbook)));
  return { ...playbook, version: Math.max(0, ...versions) + 1, mark };
}

export function playbookDrafts(playbook: Playbook): FactDraft[] {
  const about: Ref = `playbook:${playbookKey(playbook)}`;
  const said: [string, FactValue][] = [
    ["line", playbook.id],
    ["version", playbook.version],
    ["body", playbookFile(playbook) as unknown as FactValue],
  ];
  return said.map(([field, value]) => ({ about, field, value }));
}

/**
 * Saves it as a new version: `{ playbook, facts }`, the version as it is called now. Deals stay on theirs.
 * @throws StoreError "invalid" for a playbook that could not be read again, e.g. one without a name.
 */
export async function savePlaybook(
  store: Store,
  playbook: Playbook,
): Promise<{ playbook: Playbook; facts: Fact[] }> {
  const all = (await allPlaybooks(store)).map((one) => one.playbook);
  const next = nextVersion(playbook, all);
  const again = playbookFrom(playbookFile(next), next);
  if ("problems" in again)
    throw new StoreError("invalid", "This playbook lacks something that every playbook has.", {
      where: again.problems[0]?.path.join(".") ?? "",
    });
  return { playbook: next, facts: await store.record(playbookDrafts(next)) };
}
