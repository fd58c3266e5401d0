/** The store as this page has it: opened once, its state for every component to read. */
import { signal } from "@preact/signals";
import { openStore } from "../store/open.ts";
import { type Store, StoreError } from "../store/store.ts";
import { followPlaybooks } from "./playbooks.ts";

export type StoreState =
  | { state: "opening" }
  | { state: "ready"; store: Store }
  /** `blocked`: another page still holds an old version; it goes on by itself. */
  | { state: "blocked" | "private-window" }
  | { state: "failed"; error: unknown };

export const storeState = signal<StoreState>({ state: "opening" });

function troubleOf(error: unknown): StoreState {
  const code = error instanceof StoreError ? error.code : null;
  return code === "private-window" || code === "blocked" ? { state: code } : { state: "failed", error };
}

let opening: Promise<Store> | undefined;

/** Opens the store of this page, once. Rejects with the error that `storeState` then tells. */
export function startStore(): Promise<Store> {
  opening ??= openStore({ onBlocked: () => (storeState.value = { state: "blocked" }) }).then(
    (store) => {
      followPlaybooks(store);
      storeState.value = { state: "ready", store };
      return store;
    },
    (error: unknown) => {
      storeState.value = troubleOf(error);
      throw error;
    },
  );
  return opening;
}
