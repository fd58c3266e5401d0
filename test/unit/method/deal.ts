/** Deals of invented people for tests of the method; what is not said is not known. */
import { DEFAULT_PLAYBOOK } from "../../../lib/method/default-playbook.ts";
import type {
  DealInView,
  Interaction,
  InteractionKind,
  Person,
  Stakeholder,
  Support,
  SupportReading,
  Task,
} from "../../../lib/method/model.ts";

export const TODAY = "2026-11-25";

/** The clock text of the nth recording. */
export const clock = (count: number) => `${String(1_764_000_000_000 + count).padStart(16, "0")}-0000`;

export function readingOf(value: Support, on: string, count = 0): SupportReading {
  return { fact: `fact-${on}-${count}`, value, on, at: clock(count) };
}

type Described = Partial<Omit<Stakeholder, "support">> &
  Partial<Pick<Person, "name" | "level" | "needs" | "note" | "addresses" | "companies">> & {
    /** Readings a day apart, the last one on the day before `TODAY`. */
    support?: Support[];
    readings?: SupportReading[];
    confidentialOfPerson?: string[];
  };

function readingsOf(values: Support[]): SupportReading[] {
  return values.map((value, index) => {
    const day = 24 - (values.length - 1 - index);
    return readingOf(value, `2026-11-${String(day).padStart(2, "0")}`, index);
  });
}

/** Somebody in the deal; `name` also makes the ids. */
export function someone(name: string, described: Described = {}): DealInView["people"][number] {
  const {
    support = [],
    readings,
    level,
    needs,
    note,
    addresses,
    companies,
    confidentialOfPerson,
    ...part
  } = described;
  return {
    person: {
      id: `person-${name}`,
      name,
      addresses: addresses ?? [],
      companies: companies ?? [],
      employments: (companies ?? []).map((company) => ({ company })),
      level: level ?? null,
      needs: needs ?? [],
      note: note ?? "",
      confidential: confidentialOfPerson ?? [],
    },
    stakeholder: {
      id: `stakeholder-${name}`,
      person: `person-${name}`,
      deal: "deal",
      roles: [],
      influence: null,
      factors: {},
      support: readings ?? readingsOf(support),
      pain: { difficulty: "", predicament: "" },
      told: {},
      confirmed: [],
      left: false,
      leftOn: part.left ? TODAY : null,
      outside: false,
      confidential: [],
      ...part,
    },
  };
}

export const wang = (described: Described = {}) =>
  someone("Wang Wei", { roles: ["economic-buyer"], ...described });
export const chen = (described: Described = {}) =>
  someone("Chen Li", { roles: ["technical-buyer"], ...described });
export const marta = (described: Described = {}) => someone("Marta", { roles: ["user-buyer"], ...described });
export const jonas = (described: Described = {}) => someone("Jonas", described);

export function contact(kind: InteractionKind, name: string, when = "2026-11-20", by = "self"): Interaction {
  const id = `${kind}-${name}-${when}-${by}`;
  return { id, kind, when, deal: "deal", theirs: [`person-${name}`], ours: [by], source: null };
}

export function dealOf(
  stage: string,
  people: DealInView["people"],
  interactions: Interaction[] = [],
): DealInView {
  return {
    deal: {
      id: "deal",
      name: "ERP rollout",
      company: null,
      productLine: "",
      playbook: null,
      stage,
      status: "open",
      statusReason: "",
      amount: null,
      closeDate: null,
      competitors: [],
      nextMeeting: null,
      owner: null,
      threads: [],
      sellingPoints: [],
      go: {},
      answers: {},
    },
    playbook: DEFAULT_PLAYBOOK,
    people,
    interactions,
    tasks: [],
    past: { stages: [{ value: stage, on: "2026-11-01" }], closeDates: [], statuses: [] },
  };
}

/** A task of the playbook, or any other, in the deal. */
export function taskOf(from: string, said: Partial<Task> = {}): Task {
  return {
    id: `task-${from}`,
    deal: "deal",
    person: null,
    role: null,
    title: `Task ${from}`,
    due: null,
    state: "open",
    reason: "",
    closedOn: said.state === "done" ? "2026-11-20" : null,
    from,
    owner: null,
    repeat: null,
    note: "",
    quote: "",
    confidential: false,
    ...said,
  };
}
