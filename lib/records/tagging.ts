/**
 * Tagging a person of the page, in one deal or in none yet. Whoever is not known yet is made by the same
 * write, so that a tag is never held without its person.
 */
import type { BuyingRole, FactorAnswer, Influence, Level, Support } from "../method/model.ts";
import type { Evidence, Fact, FactDraft } from "../store/fact.ts";
import type { Store } from "../store/store.ts";
import { currentId } from "./current.ts";
import { oneAtATime } from "./lock.ts";
import { type Found, partFor } from "./parts.ts";
import { newPerson, personSeen, type Seen } from "./persons.ts";

/** Whom a tag is about: somebody of the page or, by id, somebody known; and in which deal (null: no deal yet). */
export interface Target {
  seen: Seen;
  /** Set once the person is known, or was picked by the rep. */
  person?: string;
  deal: string | null;
}

export type Tag =
  | { kind: "role"; role: BuyingRole; holds: boolean }
  | { kind: "influence"; level: Influence | null }
  | { kind: "factor"; factor: string; answer: FactorAnswer | null }
  | { kind: "support"; value: Support; on: string; evidence?: Evidence; confidential?: boolean }
  | { kind: "level"; level: Level | null }
  | { kind: "need"; need: string; holds: boolean }
  | { kind: "difficulty" | "predicament"; text: string; confidential?: boolean }
  | { kind: "note"; text: string; confidential?: boolean };

type Said = Omit<FactDraft, "about"> & { of: "person" | "stakeholder" };

/** That somebody is a Coach is confidential, and so is that somebody is not (methodology section 2). */
const isConfidentialRole = (role: BuyingRole) => role === "coach";

function said(tag: Tag): Said {
  switch (tag.kind) {
    case "role":
      return {
        of: "stakeholder",
        field: `role/${tag.role}`,
        value: tag.holds,
        ...(isConfidentialRole(tag.role) ? { confidential: true } : {}),
      };
    case "influence":
      return { of: "stakeholder", field: "influence", value: tag.level };
    case "factor":
      return { of: "stakeholder", field: `factor/${tag.factor}`, value: tag.answer };
    case "support":
      return {
        of: "stakeholder",
        field: "support",
        value: tag.value,
        on: tag.on,
        ...(tag.evidence ? { evidence: tag.evidence } : {}),
        ...(tag.confidential ? { confidential: true } : {}),
      };
    case "level":
      return { of: "person", field: "level", value: tag.level };
    case "need":
      return { of: "person", field: `need/${tag.need}`, value: tag.holds };
    case "difficulty":
    case "predicament":
      return {
        of: "stakeholder",
        field: tag.kind,
        value: tag.text,
        ...(tag.confidential ? { confidential: true } : {}),
      };
    case "note":
      return {
        of: "person",
        field: "note",
        value: tag.text,
        ...(tag.confidential ? { confidential: true } : {}),
      };
  }
}

/** The person meant, or the facts that make them. */
export async function personFor(store: Store, target: Omit<Target, "deal">): Promise<Found> {
  if (target.person) return { id: await currentId(store, `person:${target.person}`), drafts: [] };
  const known = await personSeen(store, target.seen);
  return known ? { id: known.id, drafts: [] } : newPerson(target.seen);
}

/** What a tag wrote: the person and stakeholder it is now about, and the facts, the tag's own ones last. */
export interface Tagged {
  person: string;
  stakeholder: string;
  facts: Fact[];
}

/**
 * Records tags of one person; with no tags, puts the person into the deal.
 * @param also what is written with them, all or nothing: that the page's thread belongs to the deal.
 * @throws StoreError when they were not acknowledged; nothing of the call is held then.
 */
export function tag(store: Store, target: Target, tags: Tag[], also: FactDraft[] = []): Promise<Tagged> {
  return oneAtATime(async () => {
    const person = await personFor(store, target);
    const deal = target.deal && (await currentId(store, `deal:${target.deal}`));
    const stakeholder = await partFor(store, person.id, deal, tags.length === 0);
    const refs = { person: `person:${person.id}`, stakeholder: `stakeholder:${stakeholder.id}` } as const;
    const drafts = tags.map(said).map(({ of, ...draft }): FactDraft => ({ about: refs[of], ...draft }));
    const all = [...person.drafts, ...stakeholder.drafts, ...also, ...drafts];
    const facts = all.length ? await store.record(all) : [];
    return { person: person.id, stakeholder: stakeholder.id, facts };
  });
}
