/** A person's part in a deal: found, made, or moved there from "no deal yet". */
import type { FactDraft, Ref } from "../store/fact.ts";
import type { Store } from "../store/store.ts";
import type { Held, Thing } from "../store/things.ts";
import { idOf, isKept, textOf } from "./fields.ts";
import { newId } from "./ids.ts";

export interface Found {
  id: string;
  /** What must be recorded for it to be there. */
  drafts: FactDraft[];
}

/** Said of the part itself, and not of the person in it. */
const OWN_FIELDS = ["person", "deal", "archived", "deleted", "alias", "aside"];

function again(about: Ref, field: string, held: Held): FactDraft {
  const { value, on, evidence, confidential } = held;
  return {
    about,
    field,
    value,
    ...(on ? { on } : {}),
    ...(evidence ? { evidence } : {}),
    ...(confidential ? { confidential } : {}),
  };
}

/** What was said with "no deal yet" is said again of the part in the deal, as it was and when it was; then it is put away. */
function absorb(loose: Thing, into: Ref): FactDraft[] {
  const fields = Object.entries(loose.fields).filter(([field]) => !OWN_FIELDS.includes(field));
  const readings = Object.entries(loose.series).flatMap(([field, all]) =>
    all.map((held) => [field, held] as const),
  );
  const said = [...fields, ...readings].map(([field, held]) => again(into, field, held));
  return [...said, { about: loose.ref, field: "archived", value: true }];
}

function newPart(person: string, deal: string | null): Found {
  const id = newId();
  const about: Ref = `stakeholder:${id}`;
  const drafts: FactDraft[] = [{ about, field: "person", value: person }];
  if (deal) drafts.push({ about, field: "deal", value: deal });
  return { id, drafts };
}

/**
 * The person's part in the deal (null: in no deal yet). A "no deal yet" part moves, as it is, into the first deal chosen
 * (model.md, things); where the person already has a part there, it is taken up into that one.
 * @param gather whether what waits with "no deal yet" is to be taken up: when people are put into a deal.
 */
export async function partFor(
  store: Store,
  person: string,
  deal: string | null,
  gather: boolean,
): Promise<Found> {
  const parts = (await store.byKey("stakeholder", `person:${person}`)).filter(isKept);
  const partIn = (wanted: string) => parts.find((part) => textOf(part, "deal") === wanted);
  const here = partIn(deal ?? "");
  const loose = partIn("");
  if (here) {
    const waiting = gather && deal !== null ? loose : undefined;
    return { id: idOf(here), drafts: waiting ? absorb(waiting, here.ref) : [] };
  }
  if (loose) return { id: idOf(loose), drafts: [{ about: loose.ref, field: "deal", value: deal }] };
  return newPart(person, deal);
}
