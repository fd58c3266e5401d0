/** Things of the store as the method sees them (lib/method/model.ts). */
import { localDay } from "../method/day.ts";
import type {
  BuyingRole,
  Company,
  Deal,
  DealPast,
  DealStatus,
  Employment,
  FactorAnswer,
  FindingAnswer,
  Influence,
  Interaction,
  InteractionKind,
  Level,
  Money,
  PastValue,
  Person,
  SellingPoint,
  Stakeholder,
  Support,
  SupportReading,
} from "../method/model.ts";
import { millisecondsOf } from "../store/clock.ts";
import type { Held, Thing } from "../store/things.ts";
import {
  choiceOf,
  confidentialFields,
  flagOf,
  heldValue,
  idOf,
  isKept,
  membersOf,
  textOf,
} from "./fields.ts";

/** Where a deal stands until somebody says otherwise: the first stage of the default funnel. */
export const FIRST_STAGE = "identify";

/** The newest first; what began on a day not known comes after what is dated, as it was recorded. */
function employmentsOf(thing: Thing): Employment[] {
  const all = membersOf(thing, "company").map(({ member, value }) => ({
    company: member,
    ...(value as Omit<Employment, "company">),
  }));
  return all.sort((left, right) => (right.from ?? "").localeCompare(left.from ?? ""));
}

export function personView(thing: Thing): Person {
  const employments = employmentsOf(thing);
  const addresses = membersOf(thing, "address").map(({ value }) => String(value));
  const title = textOf(thing, "title");
  const name = textOf(thing, "name");
  const placeholder = name === "" && addresses.length === 0;
  return {
    id: idOf(thing),
    name: placeholder ? title : name,
    ...(title ? { title } : {}),
    ...(placeholder ? { placeholder } : {}),
    addresses,
    companies: employments.filter(({ to }) => to === undefined).map(({ company }) => company),
    employments,
    level: choiceOf<Level>(thing, "level"),
    needs: membersOf(thing, "need").map(({ member }) => member),
    note: textOf(thing, "note"),
    ...(typeof heldValue(thing, "noise") === "boolean" ? { noise: flagOf(thing, "noise") } : {}),
    confidential: confidentialFields(thing),
  };
}

function readingView(held: Held): SupportReading {
  return {
    fact: held.fact,
    value: held.value as Support,
    on: held.on ?? "",
    at: held.at,
    ...(held.evidence?.quote ? { quote: held.evidence.quote } : {}),
    ...(held.confidential ? { confidential: true } : {}),
  };
}

/** The local day that something was true, or else came on record. */
function dayOf({ on, at }: Held): string {
  return localDay(on ?? new Date(millisecondsOf(at) || 0).toISOString());
}

export function stakeholderView(thing: Thing): Stakeholder {
  const left = flagOf(thing, "left") ? thing.fields.left : undefined;
  const told = membersOf(thing, "told").map(({ member, value }) => [member, Number(value)]);
  const factors = membersOf(thing, "factor").map(({ member, value }) => [member, value as FactorAnswer]);
  return {
    id: idOf(thing),
    person: textOf(thing, "person"),
    deal: choiceOf(thing, "deal"),
    roles: membersOf(thing, "role").map(({ member }) => member as BuyingRole),
    influence: choiceOf<Influence>(thing, "influence"),
    factors: Object.fromEntries(factors),
    support: (thing.series.support ?? []).map(readingView),
    pain: { difficulty: textOf(thing, "difficulty"), predicament: textOf(thing, "predicament") },
    told: Object.fromEntries(told),
    confirmed: membersOf(thing, "confirmed").map(({ member }) => member),
    left: left !== undefined,
    leftOn: left ? dayOf(left) : null,
    outside: flagOf(thing, "outside"),
    confidential: confidentialFields(thing),
  };
}

function answersOf(thing: Thing): Deal["answers"] {
  const answers = membersOf(thing, "answer").map(({ member, value }) => {
    const answer = value as unknown as FindingAnswer;
    return [
      member,
      thing.fields[`answer/${member}`]?.confidential ? { ...answer, confidential: true } : answer,
    ];
  });
  return Object.fromEntries(answers);
}

function sellingPointsOf(thing: Thing): SellingPoint[] {
  return membersOf(thing, "selling-point").map(({ member, value }) => ({
    ...(value as unknown as Omit<SellingPoint, "id">),
    id: member,
  }));
}

const pastOf = (thing: Thing, field: string): PastValue[] =>
  (thing.past?.[field] ?? []).map((held) => ({ value: held.value as string | null, on: dayOf(held) }));

export const dealPast = (thing: Thing): DealPast => ({
  stages: pastOf(thing, "stage"),
  closeDates: pastOf(thing, "close-date"),
  statuses: pastOf(thing, "status"),
});

export function dealView(thing: Thing): Deal {
  return {
    id: idOf(thing),
    name: textOf(thing, "name"),
    company: choiceOf(thing, "company"),
    productLine: textOf(thing, "product-line"),
    playbook: choiceOf(thing, "playbook"),
    stage: choiceOf(thing, "stage") ?? FIRST_STAGE,
    status: choiceOf<DealStatus>(thing, "status") ?? "open",
    statusReason: textOf(thing, "status-reason"),
    amount: (heldValue(thing, "amount") as Money | undefined) ?? null,
    closeDate: choiceOf(thing, "close-date"),
    competitors: membersOf(thing, "competitor").map(({ member }) => member),
    nextMeeting: choiceOf(thing, "next-meeting"),
    owner: choiceOf(thing, "owner"),
    threads: [...membersOf(thing, "thread"), ...membersOf(thing, "record")].map(({ member }) => member),
    sellingPoints: sellingPointsOf(thing),
    go: Object.fromEntries(
      membersOf(thing, "go").map(({ member, value }) => [member, value as "yes" | "no"]),
    ),
    answers: answersOf(thing),
  };
}

/** False for what was taken back: nothing says any more what passed, or when. */
export const isInteraction = (thing: Thing): boolean =>
  isKept(thing) && textOf(thing, "kind") !== "" && textOf(thing, "when") !== "";

export function companyView(thing: Thing): Company {
  return {
    id: idOf(thing),
    names: membersOf(thing, "name").map(({ member }) => member),
    domains: membersOf(thing, "domain").map(({ member }) => member),
    parent: choiceOf(thing, "parent"),
  };
}

export function interactionView(thing: Thing): Interaction {
  return {
    id: idOf(thing),
    kind: choiceOf<InteractionKind>(thing, "kind") ?? "met",
    when: textOf(thing, "when"),
    deal: choiceOf(thing, "deal"),
    theirs: membersOf(thing, "theirs").map(({ member }) => member),
    ours: membersOf(thing, "ours").map(({ member }) => member),
    source: choiceOf(thing, "source"),
    ...(confidentialFields(thing).length ? { confidential: true as const } : {}),
  };
}
