/** Making deals, changing them, and looking at one with everybody in it. */
import { DEFAULT_PLAYBOOK } from "../method/default-playbook.ts";
import type { Deal, DealInView, DealStatus, Money } from "../method/model.ts";
import type { Fact, FactDraft, Ref } from "../store/fact.ts";
import type { Reader, Store } from "../store/store.ts";
import type { Thing } from "../store/things.ts";
import { companyName } from "./companies.ts";
import { isKept, isPresent, textOf } from "./fields.ts";
import { newId } from "./ids.ts";
import { eachOnce } from "./once.ts";
import { playbookOf } from "./playbooks.ts";
import { taskView } from "./tasks.ts";
import {
  dealPast,
  dealView,
  FIRST_STAGE,
  interactionView,
  isInteraction,
  personView,
  stakeholderView,
} from "./views.ts";

export interface DealChange {
  name?: string;
  company?: string | null;
  productLine?: string;
  stage?: string;
  status?: DealStatus;
  statusReason?: string | null;
  amount?: Money | null;
  closeDate?: string | null;
  nextMeeting?: string | null;
  owner?: string | null;
}

/** Where a change of a deal is kept. */
const FIELDS: Record<keyof DealChange, string> = {
  name: "name",
  company: "company",
  productLine: "product-line",
  stage: "stage",
  status: "status",
  statusReason: "status-reason",
  amount: "amount",
  closeDate: "close-date",
  nextMeeting: "next-meeting",
  owner: "owner",
};

export function dealDrafts(id: string, change: DealChange): FactDraft[] {
  const about: Ref = `deal:${id}`;
  return Object.entries(change).map(([name, value]) => ({
    about,
    field: FIELDS[name as keyof DealChange],
    value: value === null ? null : (value as FactDraft["value"]),
  }));
}

/** Somebody, or "do nothing", is in the running; or not any more. */
export function competitorDraft(id: string, competitor: string, holds: boolean): FactDraft {
  return { about: `deal:${id}`, field: `competitor/${competitor}`, value: holds };
}

export function changeDeal(store: Store, id: string, change: DealChange): Promise<Fact[]> {
  return store.record(dealDrafts(id, change));
}

/** A deal's first facts: `{ id, drafts }`; a deal starts open, at the first stage unless said otherwise. */
export function newDeal(change: DealChange & { name: string }): { id: string; drafts: FactDraft[] } {
  const id = newId();
  return { id, drafts: dealDrafts(id, { stage: FIRST_STAGE, status: "open", ...change }) };
}

/** When a deal was linked with a thread or record. */
const linkedAt = ({ fields }: Thing, key: string) =>
  fields[`thread/${key}`]?.at ?? fields[`record/${key}`]?.at ?? "";

/** Deals that a thread or record is linked with, the last one linked first. */
export async function dealsOfThread(store: Store, key: string): Promise<Deal[]> {
  const linked = (await store.byKey("deal", key)).filter(isKept);
  return linked.sort((one, other) => linkedAt(other, key).localeCompare(linkedAt(one, key))).map(dealView);
}

/** Deals that a person takes part in, closed ones too. */
export async function dealsOfPerson(store: Store, person: string): Promise<Deal[]> {
  const parts = (await store.byKey("stakeholder", `person:${person}`)).filter(isKept);
  const ids = parts.map((thing) => textOf(thing, "deal")).filter((id) => id !== "");
  const things = await Promise.all(ids.map((id) => store.thing(`deal:${id}`)));
  return things
    .filter((thing) => thing !== undefined)
    .filter(isKept)
    .map(dealView);
}

/** False for what was taken back: nothing says any more how it stands. */
const isTask = (thing: Thing) => isKept(thing) && textOf(thing, "state") !== "";

async function partOf(store: Reader, thing: Thing) {
  const person = await store.thing(`person:${textOf(thing, "person")}`);
  return person && isPresent(person)
    ? { stakeholder: stakeholderView(thing), person: personView(person) }
    : undefined;
}

async function namesOfCompanies(store: Reader, ids: string[]): Promise<Record<string, string>> {
  const names = await Promise.all(
    [...new Set(ids)].map(async (id) => [id, await companyName(store, id)] as const),
  );
  return Object.fromEntries(names.filter(([, name]) => name !== ""));
}

const companiesIn = ({ company }: Deal, people: DealInView["people"]): string[] => [
  ...(company ? [company] : []),
  ...people.flatMap(({ person }) => person.companies),
];

/** A deal with everybody in it and what passed between us; undefined when there is no such deal. */
export async function dealInView(store: Reader, id: string): Promise<DealInView | undefined> {
  const [thing, stakeholders, interactions, tasks] = await Promise.all([
    store.thing(`deal:${id}`),
    store.byKey("stakeholder", `deal:${id}`),
    store.byKey("interaction", `deal:${id}`),
    store.byKey("task", `deal:${id}`),
  ]);
  if (!thing || !isPresent(thing)) return undefined;
  const parts = await Promise.all(stakeholders.filter(isKept).map((part) => partOf(store, part)));
  const people = parts.filter((part) => part !== undefined);
  const deal = dealView(thing);
  return {
    deal,
    playbook: (await playbookOf(store, deal.playbook)) ?? DEFAULT_PLAYBOOK,
    people,
    interactions: eachOnce(interactions.filter(isInteraction).map(interactionView)),
    tasks: tasks.filter(isTask).map(taskView),
    past: dealPast(thing),
    companyNames: await namesOfCompanies(store, companiesIn(deal, people)),
  };
}

/** What the deal's company is called; empty where none is known. */
export function companyOf({ deal, companyNames = {} }: DealInView): string {
  return (deal.company && companyNames[deal.company]) || "";
}
