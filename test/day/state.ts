/** What the store holds, in a form in which two days can be compared: names in the place of random ids, no clocks. */
import type { Fact, FactValue, Ref } from "../../lib/store/fact.ts";
import { foldAll } from "../../lib/store/fold-all.ts";
import type { Thing } from "../../lib/store/things.ts";
import { isPointer } from "../../lib/store/union.ts";
import type { DrivenPage } from "../drivers/driver.ts";

export interface Kept {
  what: string;
  fields: Record<string, unknown>;
}

/** Every fact, read past the store, in a page of the extension. */
async function factsOf(page: DrivenPage): Promise<Fact[]> {
  await page.evaluate(() => {
    const held = globalThis as { heldFacts?: string };
    const opening = indexedDB.open("rolecall");
    opening.onsuccess = () => {
      const asked = opening.result.transaction("facts").objectStore("facts").getAll();
      asked.onsuccess = () => {
        held.heldFacts = JSON.stringify(asked.result);
        opening.result.close();
      };
    };
  });
  const text = await page.until("every fact", () => (globalThis as { heldFacts?: string }).heldFacts);
  return JSON.parse(text ?? "[]") as Fact[];
}

const members = ({ fields }: Thing, set: string) =>
  Object.keys(fields)
    .filter((field) => field.startsWith(`${set}/`))
    .map((field) => field.slice(set.length + 1))
    .sort();

const said = ({ fields }: Thing, field: string) => String(fields[field]?.value ?? "");

/** The same with every text in it spelled out, whatever it is made of. */
function spelledOut(value: FactValue, spelled: (text: string) => string): FactValue {
  if (typeof value === "string") return spelled(value);
  if (Array.isArray(value)) return value.map((one) => spelledOut(one, spelled));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, one]) => [spelled(name), spelledOut(one, spelled)]),
  );
}

/** By what a thing is told from others of its kind; `named` says it of things that it names. */
function nameOf(thing: Thing, named: (id: string) => string): string {
  const of = (field: string) => named(String(thing.fields[field]?.value ?? ""));
  if (thing.type === "person") return members(thing, "address").join(" ");
  if (thing.type === "company") return [...members(thing, "domain"), ...members(thing, "name")].join(" ");
  if (thing.type === "stakeholder") return `${of("person")} in ${of("deal")}`;
  if (thing.type === "interaction")
    return [said(thing, "kind"), said(thing, "when"), said(thing, "source"), of("deal")].join(" ");
  if (thing.type === "task") return said(thing, "title");
  return said(thing, "name");
}

/** What names no other thing gets its name first. */
const ORDER = ["company", "person", "colleague", "side", "deal", "stakeholder", "task", "interaction"];

export async function stateOf(page: DrivenPage): Promise<Kept[]> {
  const things = [...foldAll(await factsOf(page)).values()]
    .filter((stored): stored is Exclude<typeof stored, { type: "member" }> => !isPointer(stored))
    .sort((one, other) => ORDER.indexOf(one.type) - ORDER.indexOf(other.type));
  const names = new Map<string, string>();
  const ids = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g;
  const spelled = (text: string) => text.replace(ids, (id) => names.get(id) ?? id);
  for (const thing of things) {
    const ref: Ref = thing.ref;
    names.set(ref.slice(ref.indexOf(":") + 1), `<${thing.type} ${nameOf(thing, spelled)}>`);
    for (const member of thing.members ?? [])
      names.set(
        member.ref.slice(member.ref.indexOf(":") + 1),
        names.get(ref.slice(ref.indexOf(":") + 1)) ?? "",
      );
  }
  return things
    .map((thing): Kept => {
      const held = Object.entries(thing.fields).map(([field, { value, confidential }]): [string, unknown] => [
        spelled(field),
        { value: spelledOut(value, spelled), confidential: confidential ?? false },
      ]);
      const series = Object.entries(thing.series).map(([field, readings]): [string, unknown] => [
        field,
        readings.map(({ value, on, confidential }) => ({ value, on, confidential: confidential ?? false })),
      ]);
      return {
        what: names.get(thing.ref.slice(thing.ref.indexOf(":") + 1)) ?? thing.ref,
        fields: Object.fromEntries([...held, ...series].sort(([one], [other]) => (one < other ? -1 : 1))),
      };
    })
    .sort((one, other) => (one.what < other.what ? -1 : 1));
}
