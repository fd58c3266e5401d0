/**
 * Tryton's web client (sao). Selectors seen in Debian's tryton-sao 6.0 on loopback, 2026-11-25: party and
 * opportunity. Names of inputs are the model's field names, whatever the language.
 */
import { cleanAddress, cleanName } from "../address.ts";
import { fieldValue, isVisible, textOf } from "../dom.ts";
import { emptySight, MissingField, type Page, type Seen, type Sight, type Site } from "../page.ts";
import type { PageRecord } from "../reading.ts";

/** Every open tab stays mounted; the one on screen is active. */
const PANE = "#tabcontent > .tab-pane.active";
/** The hash of the open tab: `#<database>/model/<model>/<id>;name=…`. */
const HASH = /^#[^/]*\/model\/([\w.]+)(?:\/(\d+))?/;
const MODELS: Record<string, PageRecord["type"]> = {
  "party.party": "contact",
  "sale.opportunity": "opportunity",
};
/** Cells of the table of contact mechanisms; an address is the whole of a cell. */
const CELL = "td .cell";
/** The name fields of a party, then of an opportunity. Its employee and company are ours: never read. */
const NAMES = ["name", "description"];
const input = (name: string) => `[name="${name}"]`;

function field(pane: Element, name: string): string {
  return fieldValue([...pane.querySelectorAll(input(name))].find(isVisible));
}

function shownField(pane: Element, names: string[]): string {
  const name = names.find((one) => pane.querySelector(input(one)));
  if (!name) throw new MissingField("record", names.map(input).join(", "));
  return cleanName(field(pane, name));
}

function selected(pane: Element, name: string): string {
  const [option] = pane.querySelector<HTMLSelectElement>(`select${input(name)}`)?.selectedOptions ?? [];
  return textOf(option);
}

function fieldsOf(pane: Element): NonNullable<PageRecord["fields"]> {
  const said = {
    amount: field(pane, "amount"),
    stage: selected(pane, "state"),
    closeDate: field(pane, "end_date"),
  };
  return Object.fromEntries(Object.entries(said).filter(([, value]) => value));
}

/** A party: all of its addresses, under its name. Only its name where it has none. */
function ofParty(pane: Element, name: string): Seen[] {
  const cells = [...pane.querySelectorAll(CELL)].filter(isVisible);
  const addresses = [
    ...new Set(cells.map((cell) => cleanAddress(textOf(cell))).filter((one) => one !== null)),
  ];
  return (addresses.length ? addresses : [null]).map((address) => ({ name, address, place: "record" }));
}

/** An opportunity gives its contact by name and, without one, the party: no addresses. */
function ofOpportunity(pane: Element): Seen[] {
  return ["contact", "party"]
    .map((name) => cleanName(field(pane, name)))
    .filter(Boolean)
    .map((name) => ({ name, address: null, place: "record" }));
}

function read({ document, url }: Page): Sight {
  const [, model = "", id = ""] = HASH.exec(url.hash) ?? [];
  const type = MODELS[model];
  if (!type || !id) return emptySight(model && !id ? "list" : "other");
  const pane = document.querySelector(PANE);
  if (!pane) throw new MissingField("record", PANE);
  const name = shownField(pane, NAMES);
  const opportunity = type === "opportunity";
  return {
    ...emptySight("record"),
    thread: `${model}/${id}`,
    record: { type, id, name, ...(opportunity ? { fields: fieldsOf(pane) } : {}) },
    others: opportunity ? ofOpportunity(pane) : ofParty(pane, name),
  };
}

export const tryton: Site = {
  id: "tryton",
  matches: ({ document, url }) => HASH.test(url.hash) && document.querySelector("#tabcontent") !== null,
  read,
  changes: { parts: "#tabs" },
};
