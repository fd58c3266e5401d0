/** The customers' people: names and one to three addresses each, at a company or two. */
import { matchKey } from "../../lib/identity/match-key.ts";
import { NEEDS } from "../../lib/method/needs.ts";
import type { Chance } from "./chance.ts";
import type { Company } from "./companies.ts";
import { chineseName, type Named, westernName } from "./names.ts";
import { DAY, dateOf, type Record } from "./said.ts";

export interface Someone {
  id: string;
  name: string;
  address: string;
  company: Company;
}

const FREE = ["gmail.com", "qq.com", "163.com", "outlook.com", "gmx.de"];
const LEVELS = [
  ["board", 1],
  ["head", 3],
  ["manager", 6],
  ["staff", 8],
] as const;
const NOTES = [
  "Back from leave in two weeks.",
  "Prefers to be called after four.",
  "上个月刚升职,汇报给集团。",
  "Knows the plant since it was built.",
  "喜欢看数据,不喜欢听故事。",
];

function localPart(chance: Chance, { given, family }: Named): string {
  const ways = [
    `${given}.${family}`,
    `${family}.${given}`,
    `${given[0]}.${family}`,
    `${given}${family}`,
    given,
  ];
  return chance.weighted(ways.map((way, index) => [way, 5 - index] as const));
}

/** Addresses that nobody else of those made so far has. */
export class AddressBook {
  readonly #taken = new Set<string>();

  take(local: string, domain: string): string {
    let number = 1;
    let address = `${local}@${domain}`;
    while (this.#taken.has(matchKey(address))) {
      number += 1;
      address = `${local}${number}@${domain}`;
    }
    this.#taken.add(matchKey(address));
    return address;
  }
}

/** One to three, as people have them: at work, at another domain of the company, at home. */
function addressesOf(
  chance: Chance,
  book: AddressBook,
  named: Named,
  company: Company,
): [string, ...string[]] {
  const [first, second] = company.domains;
  const local = localPart(chance, named);
  const all: [string, ...string[]] = [book.take(local, first)];
  if (second && chance.often(0.5)) all.push(book.take(local, second));
  if (chance.often(0.12)) all.push(book.take(`${named.given}.${named.family}`, chance.pick(FREE)));
  if (all.length < 3 && chance.often(0.06)) all.push(book.take(`${named.family}${named.given[0]}`, first));
  return all;
}

/** Says what is known of somebody: always name, address and company; sometimes level, needs, a note, a company before. */
export function makePerson(
  chance: Chance,
  record: Record,
  book: AddressBook,
  company: Company,
  before: Company,
): Someone {
  const named = chance.often(company.chinese ? 0.9 : 0.06) ? chineseName(chance) : westernName(chance);
  const id = chance.id();
  const about = `person:${id}` as const;
  const addresses = addressesOf(chance, book, named, company);
  const { say } = record;
  say({ about, field: "name", value: named.name });
  say({ about, field: `seen-as/${named.name}`, value: true });
  for (const address of addresses) say({ about, field: `address/${matchKey(address)}`, value: address });
  const moved =
    before !== company && chance.often(0.05) ? dateOf(record.moment - chance.between(200, 900) * DAY) : null;
  if (moved) say({ about, field: `company/${before.id}`, value: { to: moved } });
  say({ about, field: `company/${company.id}`, value: moved ? { from: moved } : {} });
  if (chance.often(0.4)) say({ about, field: "level", value: chance.weighted(LEVELS) });
  return { id, name: named.name, address: addresses[0], company };
}

/** One thing more to know of a person, for as many facts as are still wanted. */
export function learnOf(chance: Chance, { say }: Record, { id }: Someone): void {
  const about = `person:${id}` as const;
  if (chance.often(0.75)) say({ about, field: `need/${chance.pick(NEEDS).id}`, value: true });
  else
    say({
      about,
      field: "note",
      value: chance.pick(NOTES),
      ...(chance.often(0.2) ? { confidential: true } : {}),
    });
}
