/**
 * A made-up portfolio of any size, as facts that the store could have written itself: the same for the same seed and
 * day. Pure: neither clock nor disk.
 */
import type { Fact } from "../../lib/store/fact.ts";
import { type Chance, chanceOf } from "./chance.ts";
import { type Company, makeCompany } from "./companies.ts";
import { type MadeDeal, makeDeal, sayMoreOf } from "./deals.ts";
import { FACTS_OF_ONE, makeInteraction, makeTask } from "./happenings.ts";
import { AddressBook, learnOf, makePerson, type Someone } from "./people.ts";
import { DAY, Record } from "./said.ts";
import { learnMore, makePart, type Part, peopleInDeal } from "./stakeholders.ts";

export interface Size {
  deals: number;
  people: number;
  facts: number;
}

export interface Seeded extends Size {
  seed: number;
  /** Milliseconds since 1970: nothing is said later. */
  now: number;
}

/** About eight people of a customer are known. */
const PEOPLE_PER_COMPANY = 8;
const DEVICES = ["00000000-5eed-4000-a000-00000000000a", "00000000-5eed-4000-a000-00000000000b"];
const YEARS = 730 * DAY;

function ourSide({ say }: Record, chance: Chance): void {
  say({ about: "side:own", field: "address/rep@acme.test", value: "rep@acme.test" });
  say({ about: "side:own", field: "domain/acme.test", value: true });
  for (const name of ["Tom Hale", "Nora Lind", "孙悦", "Ada Ferro"]) {
    const about = `colleague:${chance.id()}` as const;
    const address = `${name === "孙悦" ? "yue.sun" : name.toLowerCase().replace(" ", ".")}@acme.test`;
    say({ about, field: "name", value: name });
    say({ about, field: `address/${address}`, value: address });
  }
}

/** Who of the company's people, and now and then somebody from outside, is in a deal. */
function peopleFor(
  chance: Chance,
  deal: MadeDeal,
  byCompany: Map<Company, Someone[]>,
  all: Someone[],
): Someone[] {
  const wanted = peopleInDeal(chance);
  const own = chance.some(byCompany.get(deal.company) ?? [], wanted);
  const ids = new Set(own.map(({ id }) => id));
  for (let tries = 0; ids.size < Math.min(wanted, all.length) && tries < 100; tries += 1) {
    const other = chance.pick(all);
    if (!ids.has(other.id)) own.push(other);
    ids.add(other.id);
  }
  return own;
}

function fillUp(chance: Chance, record: Record, world: World, { facts, now }: Seeded): void {
  while (record.said.length < facts) {
    const part = chance.pick(world.parts);
    const room = facts - record.said.length;
    const kind = chance.weighted([
      ["interaction", 9],
      ["task", 5],
      ["part", 8],
      ["deal", 3],
      ["person", 3],
    ] as const);
    if (kind === "interaction" && room >= FACTS_OF_ONE) makeInteraction(chance, record, part);
    else if (kind === "task" && room >= FACTS_OF_ONE) makeTask(chance, record, part, now);
    else if (kind === "deal") sayMoreOf(chance, record, part.deal, now);
    else if (kind === "person") learnOf(chance, record, part.person);
    else learnMore(chance, record, part);
  }
}

interface World {
  parts: Part[];
}

function makeWorld(chance: Chance, record: Record, { deals, people, now }: Seeded): World {
  record.moment = now - YEARS;
  ourSide(record, chance);
  const count = Math.max(1, Math.round(people / PEOPLE_PER_COMPANY));
  const companies = Array.from({ length: count }, (_, number) => {
    record.moment = now - chance.between(1, 730) * DAY;
    return makeCompany(chance, record.say, number);
  });
  const book = new AddressBook();
  const byCompany = new Map<Company, Someone[]>(companies.map((company) => [company, []]));
  const all = Array.from({ length: people }, () => {
    record.moment = now - chance.between(0, 730) * DAY;
    const company = chance.pick(companies);
    const person = makePerson(chance, record, book, company, chance.pick(companies));
    byCompany.get(company)?.push(person);
    return person;
  });
  const parts = Array.from({ length: deals }, () =>
    makeDeal(chance, record, chance.pick(companies), now),
  ).flatMap((deal) =>
    peopleFor(chance, deal, byCompany, all).map((person) => makePart(chance, record, deal, person)),
  );
  return { parts };
}

/**
 * @returns exactly `facts` facts, oldest first.
 * @throws Error when so many deals and people take more facts than that.
 */
export function seed(wanted: Seeded): Fact[] {
  const chance = chanceOf(wanted.seed);
  const record = new Record();
  const world = makeWorld(chance, record, wanted);
  if (record.said.length > wanted.facts) {
    throw new Error(
      `${wanted.deals} deals and ${wanted.people} people take ${record.said.length} facts: ask for as many or more.`,
    );
  }
  if (world.parts.length) fillUp(chance, record, world, wanted);
  return record.facts(chance, DEVICES);
}
