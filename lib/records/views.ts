/** Things of the store as the method sees them (lib/method/model.ts). */
import type {
  BuyingRole,
  Deal,
  DealStatus,
  FactorAnswer,
  Influence,
  Interaction,
  InteractionKind,
  Level,
  Money,
  Person,
  Stakeholder,
  Support,
  SupportReading,
} from "../method/model.ts";
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

export function personView(thing: Thing): Person {
  return {
    id: idOf(thing),
    name: textOf(thing, "name"),
    addresses: membersOf(thing, "address").map(({ value }) => String(value)),
    companies: membersOf(thing, "company").map(({ member }) => member),
    level: choiceOf<Level>(thing, "level"),
    needs: membersOf(thing, "need").map(({ member }) => member),
    note: textOf(thing, "note"),
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

export function stakeholderView(thing: Thing): Stakeholder {
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
    left: flagOf(thing, "left"),
    outside: flagOf(thing, "outside"),
    confidential: confidentialFields(thing),
  };
}

export function dealView(thing: Thing): Deal {
  return {
    id: idOf(thing),
    name: textOf(thing, "name"),
    company: choiceOf(thing, "company"),
    stage: choiceOf(thing, "stage") ?? FIRST_STAGE,
    status: choiceOf<DealStatus>(thing, "status") ?? "open",
    amount: (heldValue(thing, "amount") as Money | undefined) ?? null,
    closeDate: choiceOf(thing, "close-date"),
    threads: [...membersOf(thing, "thread"), ...membersOf(thing, "record")].map(({ member }) => member),
  };
}

/** False for what was taken back: nothing says any more what passed, or when. */
export const isInteraction = (thing: Thing): boolean =>
  isKept(thing) && textOf(thing, "kind") !== "" && textOf(thing, "when") !== "";

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
