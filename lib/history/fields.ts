/** What each field of each thing is called in a history, and how its values are shown. One row for every field of the schema. */
import type { MessageKey } from "../i18n/catalogue.ts";
import type { ThingType } from "../store/fact.ts";

/** How a value, or the member of a set, is put in words. */
export type Shows =
  | "text"
  | "flag"
  | "day"
  | "support"
  | "money"
  | "number"
  | "rhythm"
  | "period"
  | "point"
  | "answer"
  | "stage"
  | "playbook"
  | "line"
  | "nothing"
  /** A text of the catalogue: `before`, the value, `after`. */
  | { before: string; after: string }
  /** The name of what it refers to. */
  | { names: ThingType };

export interface FieldWords {
  label: MessageKey;
  value: Shows;
  /** Of a set: what the member is. */
  member?: Shows;
}

const words = (label: MessageKey, value: Shows = "text"): FieldWords => ({ label, value });
/** A set whose members are in it or not. */
const set = (label: MessageKey, member: Shows = "text", value: Shows = "flag"): FieldWords => ({
  label,
  value,
  member,
});
const key = (before: string, after = ""): Shows => ({ before, after });
const names = (type: ThingType): Shows => ({ names: type });

const common = (type: ThingType): Record<string, FieldWords> => ({
  archived: words("history.archived", "flag"),
  deleted: words("history.deleted", "flag"),
  alias: words("history.alias", names(type)),
});

const apart = (type: ThingType) => ({ apart: set("history.apart", names(type)) });

export const FIELDS: Record<ThingType, Record<string, FieldWords>> = {
  person: {
    ...common("person"),
    ...apart("person"),
    name: words("history.name"),
    title: words("history.title"),
    "seen-as": set("history.seen_as"),
    address: set("history.address", "nothing", "text"),
    company: set("history.company", names("company"), "period"),
    level: words("history.level", key("level.", ".name")),
    need: set("history.need", key("need.", ".name")),
    adaptability: words("history.adaptability"),
    note: words("history.note"),
    noise: words("history.noise", "flag"),
  },
  stakeholder: {
    ...common("stakeholder"),
    person: words("history.person", names("person")),
    deal: words("history.deal", names("deal")),
    role: set("history.role", key("role.", ".name")),
    influence: words("history.influence", key("influence.", ".name")),
    factor: set("history.factor", key("factor.", ".name"), key("factor.")),
    support: words("history.support", "support"),
    difficulty: words("history.difficulty"),
    predicament: words("history.predicament"),
    criteria: words("history.criteria"),
    "response-mode": words("history.response_mode", key("history.mode.")),
    "personal-win": words("history.personal_win"),
    outside: words("history.outside", "flag"),
    left: words("history.left", "flag"),
    aside: words("history.aside", "flag"),
    line: set("history.line", "line", "text"),
    told: set("history.told", "text", "number"),
    confirmed: set("history.confirmed"),
  },
  company: {
    ...common("company"),
    ...apart("company"),
    name: set("history.name"),
    domain: set("history.domain"),
    parent: words("history.parent", names("company")),
  },
  deal: {
    ...common("deal"),
    ...apart("deal"),
    name: words("history.name"),
    company: words("history.company", names("company")),
    "product-line": words("history.product_line"),
    playbook: words("history.playbook", "playbook"),
    stage: words("history.stage", "stage"),
    status: words("history.status", key("work.status.")),
    "status-reason": words("history.status_reason"),
    amount: words("history.amount", "money"),
    "close-date": words("history.close_date", "day"),
    owner: words("history.owner", names("colleague")),
    competitor: set("history.competitor"),
    "selling-point": set("history.selling_point", "nothing", "point"),
    goal: set("history.goal", "nothing", "text"),
    "success-factor": set("history.success_factor", "nothing", "text"),
    obstacle: set("history.obstacle", "nothing", "text"),
    process: words("history.process"),
    "next-meeting": words("history.next_meeting", "day"),
    thread: set("history.thread", "nothing"),
    record: set("history.record", "nothing"),
    go: set("history.go", key("go.", ".name"), key("go.")),
    answer: set("history.answer", "nothing", "answer"),
  },
  task: {
    ...common("task"),
    deal: words("history.deal", names("deal")),
    person: words("history.person", names("person")),
    role: words("history.role", key("role.", ".name")),
    title: words("history.task_title"),
    due: words("history.due", "day"),
    state: words("history.state", key("history.state.")),
    reason: words("history.reason"),
    from: words("history.from"),
    owner: words("history.owner", names("colleague")),
    repeat: words("history.repeat", "rhythm"),
    note: words("history.note"),
  },
  interaction: {
    ...common("interaction"),
    kind: words("history.kind", key("history.kind.")),
    when: words("history.when", "day"),
    deal: words("history.deal", names("deal")),
    theirs: set("history.theirs", names("person")),
    ours: set("history.ours", names("colleague")),
    source: words("history.source", "nothing"),
  },
  side: {
    address: set("history.own_address", "nothing", "text"),
    domain: set("history.own_domain"),
    outside: set("history.not_ours"),
  },
  colleague: {
    ...common("colleague"),
    ...apart("colleague"),
    name: words("history.name"),
    address: set("history.address", "nothing", "text"),
  },
  snapshot: {
    ...common("snapshot"),
    deal: words("history.deal", names("deal")),
    day: words("history.day", "day"),
    stage: words("history.stage", "stage"),
    body: words("history.body", "nothing"),
  },
  playbook: {
    ...common("playbook"),
    line: words("history.product_line"),
    version: words("history.version", "number"),
    body: words("history.body", "nothing"),
  },
};
