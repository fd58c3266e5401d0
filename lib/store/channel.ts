/** Contexts tell each other which things changed; what changed is then read from the database. */
import type { Ref } from "./fact.ts";

const NAME = "rolecall-facts";

export interface Channel {
  /** Tells this page's listeners and every other page. */
  tell(changed: Ref[]): void;
  listen(listener: (changed: Ref[]) => void): () => void;
  close(): void;
}

export function openChannel(): Channel {
  const channel = new BroadcastChannel(NAME);
  const listeners = new Set<(changed: Ref[]) => void>();
  const hear = (changed: Ref[]) => {
    for (const listener of listeners) listener(changed);
  };
  let closed = false;
  channel.onmessage = (event) => hear(Array.isArray(event.data) ? (event.data as Ref[]) : []);
  return {
    tell(changed) {
      if (closed) return;
      channel.postMessage(changed);
      hear(changed);
    },
    listen(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    close() {
      closed = true;
      listeners.clear();
      channel.close();
    },
  };
}
