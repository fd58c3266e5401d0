/** People in deals: roles, influence, and support as it moved over time. */
import { FACTORS } from "../../lib/method/influence.ts";
import type { BuyingRole } from "../../lib/method/model.ts";
import type { Chance } from "./chance.ts";
import type { MadeDeal } from "./deals.ts";
import type { Someone } from "./people.ts";
import { dateOf, type Record } from "./said.ts";

export interface Part {
  id: string;
  person: Someone;
  deal: MadeDeal;
  coach: boolean;
  support: number;
}

const ROLES = [
  ["economic-buyer", 3],
  ["technical-buyer", 5],
  ["user-buyer", 6],
  ["coordinator", 2],
  ["coach", 1],
] as const satisfies readonly (readonly [BuyingRole, number])[];
const INFLUENCE = [
  ["high", 2],
  ["medium", 4],
  ["low", 3],
] as const;
const SUPPORT = [
  [-3, 1],
  [-2, 3],
  [-1, 5],
  [0, 8],
  [1, 9],
  [2, 6],
  [3, 2],
] as const;
const QUOTES = [
  "The one weekend is what no other vendor has offered us.",
  "I could not find your interface in the list.",
  "这个方案我们内部讨论过,大家都认可。",
  "别家的报价比你们低两成。",
  "We have worked with Oberon for ten years.",
  "If the evening shift can use it, I am for it.",
] as const;
const PAINS = [
  {
    difficulty: "Stock counts never match.",
    predicament: "He answers for the gap each quarter before the board.",
  },
  { difficulty: "月底结账要五天。", predicament: "每次都是她一个人留到最后。" },
  { difficulty: "Two plants, two systems.", predicament: "Both plant managers blame her." },
] as const;

/** Most deals have three or four people, a few have fifteen. */
export const peopleInDeal = (chance: Chance) => 3 + Math.floor(12.99 * chance.next() ** 6);

const later = (chance: Chance, { from, to }: MadeDeal) => chance.between(from, to);

function supportFact(chance: Chance, record: Record, part: Part): void {
  const quote = chance.often(0.15) ? chance.pick(QUOTES) : null;
  const message = `${chance.id().slice(0, 8)}@mail.test`;
  record.say({
    about: `stakeholder:${part.id}`,
    field: "support",
    value: part.support,
    on: dateOf(record.moment),
    ...(quote
      ? {
          evidence: {
            quote,
            site: "roundcube",
            thread: part.deal.thread,
            message,
            sender: part.person.address,
          },
        }
      : {}),
    ...(part.coach ? { confidential: true } : {}),
  });
}

export function makePart(chance: Chance, record: Record, deal: MadeDeal, person: Someone): Part {
  const id = chance.id();
  const about = `stakeholder:${id}` as const;
  const role = chance.weighted(ROLES);
  const part = { id, person, deal, coach: role === "coach", support: chance.weighted(SUPPORT) };
  record.moment = deal.from;
  record.say({ about, field: "person", value: person.id });
  record.say({ about, field: "deal", value: deal.id });
  record.moment = later(chance, deal);
  if (chance.often(0.85)) {
    record.say({ about, field: `role/${role}`, value: true, ...(part.coach ? { confidential: true } : {}) });
  }
  if (chance.often(0.6)) record.say({ about, field: "influence", value: chance.weighted(INFLUENCE) });
  if (chance.often(0.75)) supportFact(chance, record, part);
  return part;
}

const LEARNT = [
  ["support", 6],
  ["factor", 2],
  ["difficulty", 1],
  ["predicament", 1],
] as const;

/** Support moves by a step, a factor is answered, a pain is dug: one fact more. */
export function learnMore(chance: Chance, record: Record, part: Part): void {
  const about = `stakeholder:${part.id}` as const;
  record.moment = later(chance, part.deal);
  const secret = part.coach ? { confidential: true } : {};
  const learnt = chance.weighted(LEARNT);
  if (learnt === "support") {
    part.support = Math.max(-3, Math.min(3, part.support + chance.between(-1, 1)));
    supportFact(chance, record, part);
  } else if (learnt === "factor") {
    const value = chance.often(0.6) ? "more" : "less";
    record.say({ about, field: `factor/${chance.pick(FACTORS).id}`, value });
  } else record.say({ about, field: learnt, value: chance.pick(PAINS)[learnt], ...secret });
}
