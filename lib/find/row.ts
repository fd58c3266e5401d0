/** What the find box searches: one row for each thing it can jump to. */
import type { MessageKey } from "../i18n/catalogue.ts";

export const FOUND_KINDS = ["person", "company", "deal", "task", "action"] as const;
export type FoundKind = (typeof FOUND_KINDS)[number];

/** A part of what stands under a title: a text as it is, a text of the catalogue, or a local date. */
export type Detail = string | { key: MessageKey } | { date: string };

export interface Row {
  kind: FoundKind;
  /** Id of the thing, or of the action. */
  id: string;
  title: string;
  /** What else it is known by: addresses, domains, other names. Never anything held confidential on a shared screen. */
  texts: string[];
  detail: Detail[];
  /** Hybrid logical clock of its last change; "" when there is none. */
  changed: string;
  /** Done with: a closed deal, a task done. Stands after what is open. */
  closed: boolean;
  /** Put away: stands last, and says so. */
  archived: boolean;
}

export const keyOf = ({ kind, id }: Pick<Row, "kind" | "id">): string => `${kind}:${id}`;
