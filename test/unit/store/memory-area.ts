import type { LocalArea } from "../../../lib/store/local-area.ts";

/** storage.local in memory, as JSON like the real one; `failing` names the calls that throw. */
export class MemoryArea implements LocalArea {
  readonly items = new Map<string, string>();
  failing = new Set<keyof LocalArea>();
  readonly #left = new Map<keyof LocalArea, number>();

  /** Lets so many calls pass and fails all that follow. */
  failAfter(call: keyof LocalArea, calls: number) {
    this.#left.set(call, calls);
  }

  async get(keys: string | string[] | null) {
    this.#mayFail("get");
    const wanted = keys === null ? [...this.items.keys()] : [keys].flat();
    const found = wanted.flatMap((key) => {
      const text = this.items.get(key);
      return text === undefined ? [] : [[key, JSON.parse(text)] as const];
    });
    return Object.fromEntries(found);
  }

  async set(items: Record<string, unknown>) {
    this.#mayFail("set");
    for (const [key, value] of Object.entries(items)) this.items.set(key, JSON.stringify(value));
  }

  async remove(keys: string | string[]) {
    this.#mayFail("remove");
    for (const key of [keys].flat()) this.items.delete(key);
  }

  async keys() {
    this.#mayFail("keys");
    return [...this.items.keys()];
  }

  async clear() {
    this.#mayFail("clear");
    this.items.clear();
  }

  #mayFail(call: keyof LocalArea) {
    const left = this.#left.get(call) ?? Number.POSITIVE_INFINITY;
    this.#left.set(call, left - 1);
    if (left <= 0 || this.failing.has(call)) throw new Error(`storage.local.${call} fails`);
  }
}
