/** Times of recording a fact, by the store and into a bare database, taken in turns in the same page. */
import type { Fact } from "../../lib/store/fact.ts";
import type { Store } from "../../lib/store/store.ts";
import { draft } from "./write.ts";

export interface Times {
  /** Milliseconds of each turn. */
  both: number[];
  alone: number[];
}

function done(request: IDBOpenDBRequest): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    request.onupgradeneeded = () => request.result.createObjectStore("facts", { keyPath: "id" });
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

/** The least that keeps a fact: one strict transaction. */
function put(database: IDBDatabase, facts: Fact[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const transaction = database.transaction("facts", "readwrite", { durability: "strict" });
    for (const fact of facts) transaction.objectStore("facts").put(fact);
    transaction.oncomplete = () => resolve();
    transaction.onerror = () => reject(transaction.error);
  });
}

export async function times(store: Store, turns: number): Promise<Times> {
  const database = await done(indexedDB.open("bare"));
  const taken: Times = { both: [], alone: [] };
  await store.record([draft("times", 0)]);
  for (let turn = 1; turn <= turns; turn += 1) {
    const start = performance.now();
    const facts = await store.record([draft("times", turn)]);
    const between = performance.now();
    await put(database, facts);
    taken.both.push(between - start);
    taken.alone.push(performance.now() - between);
  }
  database.close();
  return taken;
}
