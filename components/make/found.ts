/** Whom a typed text means: people on record, found as in the find box, or somebody new of that name or address. */
import type { FindIndex } from "../../lib/find/following.ts";
import type { Row } from "../../lib/find/row.ts";
import { matchKey } from "../../lib/identity/match-key.ts";
import type { Joining } from "../../lib/records/from-page.ts";
import type { Seen } from "../../lib/records/persons.ts";
import { personTyped } from "../stakeholder/personIn.ts";

export interface Choice extends Joining {
  /** Tells it from the others of the list. */
  key: string;
  name: string;
  about: string;
  /** Chosen, or in the deal, already. */
  here?: true;
}

/** Shown at once; who types more finds fewer. */
const MOST = 8;

const isAddress = (text: string) => text.includes("@");

function choiceOf({ id, title, texts }: Row): Choice {
  const address = texts.find(isAddress) ?? (isAddress(title) ? title : null);
  return {
    key: id,
    name: title,
    about: texts.filter((text) => text !== title).join(" · "),
    person: id,
    seen: { name: isAddress(title) ? "" : title, address },
  };
}

/** Somebody typed by name, by address, or by both; null for what is meant as an address and is none. */
export function newcomer(typed: string): Seen | null {
  const text = typed.trim().replace(/\s+/g, " ");
  if (text === "") return null;
  return isAddress(text) ? personTyped(text) : { name: text, address: null };
}

const NEW = "new";

/**
 * Those on record first, whoever is there already after them, so that nobody is made twice. Somebody new comes last,
 * unless the address is known.
 * @param there ids of those who are chosen already.
 */
export function choicesFor(index: FindIndex, typed: string, there: ReadonlySet<string>): Choice[] {
  const found = index.finder().find(typed, MOST + there.size);
  const rows = found.find(({ kind }) => kind === "person")?.rows ?? [];
  const known = rows.filter(({ id }) => !there.has(id)).map(choiceOf);
  const here = rows
    .filter(({ id }) => there.has(id))
    .map((row): Choice => ({ ...choiceOf(row), here: true }));
  const seen = newcomer(typed);
  const address = seen?.address ? matchKey(seen.address) : null;
  const has = ({ title, texts }: Row) =>
    [title, ...texts].some((text) => isAddress(text) && matchKey(text) === address);
  const isKnown = address !== null && rows.some(has);
  const fresh: Choice[] =
    seen && !isKnown
      ? [
          {
            key: NEW,
            name: seen.name || (seen.address ?? ""),
            about: seen.name ? (seen.address ?? "") : "",
            seen,
          },
        ]
      : [];
  return [...known.slice(0, MOST), ...here, ...fresh].slice(0, MOST + 1);
}

export const isNew = ({ person }: Choice): boolean => person === undefined;
