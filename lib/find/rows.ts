/** Things of the store as rows of the find box. Nothing held confidential is in them while others can see the screen. */
import type { MessageKey } from "../i18n/catalogue.ts";
import { textOf as messageOf } from "../i18n/catalogue.ts";
import { idOf, isPresent } from "../records/fields.ts";
import { taskView } from "../records/tasks.ts";
import { mayShowTask } from "../share/redaction.ts";
import type { FactValue, Ref, ThingType } from "../store/fact.ts";
import type { Held, Thing } from "../store/things.ts";
import type { Detail, FoundKind, Row } from "./row.ts";

/** Which things are found. */
export const FOUND_TYPES = ["company", "deal", "person", "task"] as const satisfies ThingType[];

/** The names that rows of other things show: of companies and deals, by ref. */
export type Names = ReadonlyMap<Ref, string[]>;

/** A row and the things whose names it shows. */
export interface Made {
  row: Row;
  needs: Ref[];
}

type Read = (
  thing: Thing,
  fields: Said,
  names: Names,
) => Omit<Row, "kind" | "id" | "changed" | "archived"> & {
  needs?: Ref[];
};

/** The fields of a thing as far as they may be seen. */
interface Said {
  text: (field: string) => string;
  /** Members of a set that are in it, with the value held for each. */
  members: (set: string) => { member: string; value: FactValue }[];
}

function saidOf(thing: Thing, shared: boolean): Said {
  const seen = (held: Held | undefined) => (held && !(shared && held.confidential) ? held.value : null);
  return {
    text(field) {
      const value = seen(thing.fields[field]);
      return typeof value === "string" ? value : "";
    },
    members(set) {
      const prefix = `${set}/`;
      return Object.entries(thing.fields).flatMap(([field, held]) => {
        const value = field.startsWith(prefix) ? seen(held) : null;
        return value === null || value === false ? [] : [{ member: field.slice(prefix.length), value }];
      });
    },
  };
}

const said = (...details: (Detail | undefined)[]): Detail[] =>
  details.filter((detail) => detail !== undefined && detail !== "") as Detail[];

function known(key: string): Detail | undefined {
  return messageOf(key) ? { key: key as MessageKey } : undefined;
}

/** In which words a deal stands: its stage while it is open. */
const standing = (stage: string, status: string): Detail | undefined =>
  status === "" || status === "open" ? known(`stage.${stage}.name`) : known(`work.status.${status}`);

const CLOSED = ["won", "lost", "no-decision"];

const READ: Record<(typeof FOUND_TYPES)[number], Read> = {
  person(_, { text, members }, names) {
    const addresses = members("address").map(({ value }) => String(value));
    const needs = members("company").map(({ member }): Ref => `company:${member}`);
    const companies = needs.flatMap((ref) => names.get(ref) ?? []);
    const title = text("name") || addresses[0] || text("title");
    const seenAs = members("seen-as").map(({ member }) => member);
    return {
      title,
      texts: [...seenAs.filter((name) => name !== title), ...addresses, ...companies],
      detail: said(
        names.get(needs[0] ?? "person:")?.[0],
        addresses.find((each) => each !== title),
      ),
      closed: false,
      needs,
    };
  },
  company(_, { members }) {
    const [title = "", ...others] = members("name").map(({ member }) => member);
    const domains = members("domain").map(({ member }) => member);
    return { title, texts: [...others, ...domains], detail: domains.slice(0, 1), closed: false };
  },
  deal(_, { text }, names) {
    const company: Ref = `company:${text("company")}`;
    const companies = names.get(company) ?? [];
    const status = text("status");
    return {
      title: text("name"),
      texts: [...companies, text("product-line")].filter((each) => each !== ""),
      detail: said(companies[0], standing(text("stage"), status)),
      closed: CLOSED.includes(status),
      needs: [company],
    };
  },
  task(_, { text }, names) {
    const deal: Ref = `deal:${text("deal")}`;
    const deals = names.get(deal) ?? [];
    const due = text("due");
    return {
      title: text("title"),
      texts: deals,
      detail: said(deals[0], due === "" ? undefined : { date: due }),
      closed: text("state") === "done" || text("state") === "skipped",
      needs: [deal],
    };
  },
};

function lastChange({ fields }: Thing): string {
  let last = "";
  for (const name in fields) {
    const at = fields[name]?.at ?? "";
    if (at > last) last = at;
  }
  return last;
}

const isFound = (thing: Thing): thing is Thing & { type: (typeof FOUND_TYPES)[number] } => thing.type in READ;

/** The row of a thing; null for what is deleted, has no name that may be seen, or is never found. */
export function rowOf(thing: Thing, names: Names, shared: boolean): Made | null {
  if (!isFound(thing) || !isPresent(thing)) return null;
  if (shared && thing.type === "task" && !mayShowTask(taskView(thing))) return null;
  const { needs = [], ...read } = READ[thing.type](thing, saidOf(thing, shared), names);
  if (read.title === "") return null;
  const kind: FoundKind = thing.type;
  const archived = thing.fields.archived?.value === true;
  return { row: { kind, id: idOf(thing), ...read, changed: lastChange(thing), archived }, needs };
}

/** What rows of others call a thing: every name of a company, the name of a deal. */
export function namesOf(thing: Thing, shared: boolean): string[] {
  if (!isPresent(thing)) return [];
  const { text, members } = saidOf(thing, shared);
  if (thing.type === "company") return members("name").map(({ member }) => member);
  return [text("name")].filter((name) => name !== "");
}
