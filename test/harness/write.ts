/** Writing without end, each acknowledged batch told to the test over loopback. */
import type { FactDraft } from "../../lib/store/fact.ts";
import type { Store } from "../../lib/store/store.ts";

export interface Orders {
  /** Where acknowledged ids go. */
  port: number;
  /** Name of this context, for the report. */
  writer: string;
  /** Facts in one call. */
  batch: number;
}

export const draft = (writer: string, number: number): FactDraft => ({
  about: `person:${writer}-${number % 40}`,
  field: "note",
  value: `${writer} ${number} ${"x".repeat(120)}`,
});

/** A simple request to the test; its answer does not matter. */
export function tell(port: number, path: string, body: unknown): Promise<unknown> {
  return fetch(`http://127.0.0.1:${port}/${path}`, {
    method: "POST",
    mode: "no-cors",
    body: JSON.stringify(body),
  });
}

/** Ends only when the browser is killed. An error of the store is told as well: it must not pass for silence. */
export async function writeOn(store: Store, { port, writer, batch }: Orders): Promise<never> {
  for (let number = 0; ; number += batch) {
    const drafts = Array.from({ length: batch }, (_, index) => draft(writer, number + index));
    try {
      const facts = await store.record(drafts);
      await tell(
        port,
        "acknowledged",
        facts.map((fact) => fact.id),
      );
    } catch (error) {
      await tell(port, "failed", `${writer}: ${error}`);
    }
  }
}
