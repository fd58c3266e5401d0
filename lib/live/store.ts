/** The store as this page has it: opened once, its state for every component to read. */
import { signal } from "@preact/signals";
import { openStore } from "../store/open.ts";
import { type Store, StoreError } from "../store/store.ts";

export type StoreState =
  | { state: "opening" }
  | { state: "ready"; store: Store }
  /** `blocked`: another page still holds an old version; it goes on by itself. */
  | { state: "blocked" | "private-window" | "failed"; message: string };

export const storeState = signal<StoreState>({ state: "opening" });

let opening: Promise<Store> | undefined;

/** Opens the store of this page, once. Rejects with the error that `storeState` then tells. */
export function startStore(): Promise<Store> {
  opening ??= openStore({ onBlocked: (message) => (storeState.value = { state: "blocked", message }) }).then(
    (store) => {
      storeState.value = { state: "ready", store };
      return store;
    },
    (error: unknown) => {
      const code = error instanceof StoreError ? error.code : "failed";
      const state = code === "private-window" || code === "blocked" ? code : "failed";
      storeState.value = { state, message: error instanceof Error ? error.message : String(error) };
      throw error;
    },
  );
  return opening;
}
