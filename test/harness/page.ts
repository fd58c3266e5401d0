/** What tests call in the page: `harness.<name>` starts something, `harness.result` holds its answer as JSON. */
import { browser } from "../../lib/browser.ts";
import type { LocalArea } from "../../lib/store/local-area.ts";
import { openStore } from "../../lib/store/open.ts";
import { bucketFactory } from "../../lib/store/rescue.ts";
import { openSpareArea } from "../../lib/store/spare-area.ts";
import { type Recovery, type Store, StoreError } from "../../lib/store/store.ts";
import { times } from "./times.ts";
import { draft, type Orders, tell, writeOn } from "./write.ts";

/** What the store says, and what each copy really holds, read past the store. */
export interface Report {
  recovery: Recovery;
  facts: string[];
  /** Notes of persons by the current state, to see that it follows the facts. */
  notes: number;
  database: string[];
  local: string[];
  /** Facts both packed and single when this page opened: a kill had cut a packing short. */
  twice: number;
}

let store: Store | undefined;

async function open(): Promise<Store> {
  store ??= await openStore();
  return store;
}

interface Identified {
  id: string;
}

type Area = Pick<LocalArea, "get">;

/** storage.local, or what stands in for it where it is in error for good. */
async function secondArea(): Promise<Area> {
  try {
    await browser.storage.local.get(null);
    return browser.storage.local;
  } catch {
    return openSpareArea();
  }
}

/** Ids in the second copy, singles and packs. */
async function localIds(area: Area): Promise<string[]> {
  const all = await area.get(null);
  return Object.entries(all).flatMap(([key, value]) => {
    if (/^f[0-9a-f]{8}-/.test(key)) return [(value as Identified).id];
    if (!/^b\d+$/.test(key)) return [];
    return (JSON.parse((value as { json: string }).json) as Identified[]).map(({ id }) => id);
  });
}

function asked<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

/** Ids in the database, or in the bucket that stands in for it. */
async function databaseIds(area: Area): Promise<string[]> {
  const { mark } = (await area.get("mark")) as { mark?: { bucket: boolean } };
  const factory = mark?.bucket ? await bucketFactory("rolecall") : indexedDB;
  const database = await asked((factory ?? indexedDB).open("rolecall"));
  const ids = await asked(database.transaction("facts").objectStore("facts").getAllKeys());
  database.close();
  return ids.map(String);
}

/** Looked at before the store is opened, which mends it. */
async function factsTwice(): Promise<number> {
  const ids = await localIds(browser.storage.local).catch(() => []);
  return ids.length - new Set(ids).size;
}

async function report(): Promise<Report> {
  const twice = await factsTwice();
  const opened = await open();
  const facts = await opened.allFacts();
  const persons = await opened.things("person");
  const area = await secondArea();
  return {
    recovery: opened.recovery,
    facts: facts.map((fact) => fact.id),
    notes: persons.filter((person) => typeof person.fields.note?.value === "string").length,
    database: await databaseIds(area).catch((error) => [`unreadable: ${error}`]),
    local: await localIds(area).catch((error) => [`unreadable: ${error}`]),
    twice,
  };
}

const commands = {
  report,
  times: async (turns: number) => times(await open(), turns),
  /** Records so many facts, one by one, and answers with their ids. */
  async record(count: number): Promise<string[]> {
    const opened = await open();
    const ids: string[] = [];
    for (let number = 0; number < count; number += 1) {
      const facts = await opened.record([draft("page", number)]);
      ids.push(...facts.map((fact) => fact.id));
    }
    return ids;
  },
  /** Records so many facts of 18 kB in one call: enough for the browser to write tables, not only its log. */
  async recordLong(count: number): Promise<string[]> {
    const long = (number: number) => {
      const noise = Array.from({ length: 1_500 }, () => Math.random().toString(36).slice(2)).join("");
      return { ...draft("long", number), value: noise.slice(0, 18_000) };
    };
    const opened = await open();
    const facts = await opened.record(Array.from({ length: count }, (_, number) => long(number)));
    return facts.map((fact) => fact.id);
  },
  async seen(): Promise<boolean> {
    await (await open()).recoverySeen();
    return true;
  },
  async loseMark(): Promise<boolean> {
    await browser.storage.local.remove("mark");
    return true;
  },
  async write(orders: Orders): Promise<boolean> {
    browser.storage.local.onChanged.addListener((changes) => {
      const packed = Object.entries(changes).some(([key, { newValue }]) => /^b\d+$/.test(key) && newValue);
      if (packed) void tell(orders.port, "packing", []);
    });
    void writeOn(await open(), orders);
    return true;
  },
  async writeInBackground(orders: Orders): Promise<boolean> {
    await browser.runtime.sendMessage(orders);
    return true;
  },
};

export type Command = keyof typeof commands;

function explain(error: unknown): string {
  const code = error instanceof StoreError ? `${error.code}: ` : "";
  return `${code}${error} (${(error as Error).cause ?? "no cause"})`;
}

/** Answers land in `result`, as Marionette cannot wait for promises of a page. */
const harness = {
  result: "",
  run(command: Command, argument: unknown): void {
    harness.result = "";
    const work = commands[command] as (argument: unknown) => Promise<unknown>;
    work(argument).then(
      (value) => {
        harness.result = JSON.stringify({ value });
      },
      (error) => {
        harness.result = JSON.stringify({ error: explain(error) });
      },
    );
  },
};

export type Harness = typeof harness;
Object.assign(globalThis, { harness });
