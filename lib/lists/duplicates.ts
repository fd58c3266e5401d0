/**
 * Everything on record that is likely twice, told from the rows alone. Rows are compared only where they share a key (a way
 * to write the name, a domain): never each with each.
 */
import { registrableDomain } from "../identity/domain.ts";
import { matchKey } from "../identity/match-key.ts";
import { companyNameKey, nearlySame } from "../identity/same-name.ts";
import { nameFace } from "../records/name-face.ts";
import type { Reason } from "../records/same.ts";
import { fromAddresses, type Known, RARE, reasonsFor } from "../records/same-reasons.ts";
import { type CompanyRow, type DealRow, isCurrent, type PersonFace, personFace } from "./rows.ts";
import type { Scene } from "./spec.ts";

export interface Pair {
  type: "person" | "company" | "deal";
  one: string;
  other: string;
  reasons: Reason[];
}

/** Of a name that more bear, only those who share something else are compared. */
const FEW = RARE + 1;
/** More than these under one key tell nothing. */
const MOST = 60;

type Blocks = Map<string, number[]>;

function put(blocks: Blocks, key: string, index: number): void {
  const known = blocks.get(key);
  if (!known) blocks.set(key, [index]);
  else if (known.at(-1) !== index) known.push(index);
}

interface Row {
  id: string;
  known: Known;
}

/** What a row tells, kept as long as the row: of twenty thousand, a change makes few anew. */
const told = new WeakMap<PersonFace, Pick<Known, "face" | "addresses" | "domains" | "locals">>();

function toldBy(face: PersonFace) {
  const before = told.get(face);
  if (before) return before;
  const addresses = fromAddresses(face.addresses.map(matchKey));
  const now = { face: nameFace([face.name], addresses.addresses), ...addresses };
  told.set(face, now);
  return now;
}

function knownRows(scene: Scene): Row[] {
  const owners = new Map<string, string[]>();
  for (const { id, domains } of scene.companies.values())
    for (const domain of domains) owners.set(domain, [...(owners.get(domain) ?? []), id]);
  return [...scene.people.values()]
    .filter(({ archived }) => !archived)
    .map((row) => {
      const face = personFace(row, scene.shared);
      const known = toldBy(face);
      const owned = known.domains.flatMap((domain) => owners.get(domain) ?? []);
      const deals = face.parts.flatMap(({ deal }) => deal ?? []);
      return { id: row.id, known: { ...known, companies: [...face.companies, ...owned], deals } };
    });
}

/** Keys of what is written so: names, their sounds and, of those without a name, what the address spells. */
const nameKeys = ({ face }: Known): string[] =>
  face.keys.length ? [...face.keys, ...face.sounds] : face.locals;

/** Keys by which somebody may be meant who is written short: asked of all only where somebody is. */
function shortKeys(rows: readonly Row[]): (known: Known) => string[] {
  const short = new Set<string>();
  for (const { known } of rows) {
    const { face } = known;
    for (const key of face.keys.length ? (face.isBrief ? face.briefs : []) : face.letters) short.add(key);
  }
  return ({ face }) => {
    if (short.size === 0) return [];
    const all = face.keys.length ? [...face.briefs, ...face.words] : face.letters;
    return all.filter((key) => short.has(key));
  };
}

const evidenceOf = ({ addresses, domains, companies, deals }: Known): string[] => [
  ...addresses,
  ...domains.map((domain) => `@${domain}`),
  ...companies.map((id) => `c${id}`),
  ...deals.map((id) => `d${id}`),
];

/** Those of a block that share more than its key. */
function closer(rows: readonly Row[], block: readonly number[]): number[][] {
  const blocks: Blocks = new Map();
  for (const index of block) {
    const row = rows[index];
    for (const key of row ? evidenceOf(row.known) : []) put(blocks, key, index);
  }
  return [...blocks.values()].map((some) => some.slice(0, MOST));
}

function peopleTwice(scene: Scene): Pair[] {
  const rows = knownRows(scene);
  const shortOf = shortKeys(rows);
  const [named, others]: [Blocks, Blocks] = [new Map(), new Map()];
  for (const [index, { known }] of rows.entries()) {
    for (const key of nameKeys(known)) put(named, key, index);
    for (const key of shortOf(known)) put(others, key, index);
    for (const address of known.addresses) put(others, address, index);
  }
  const pairs = new Map<string, Pair>();
  const compare = (block: readonly number[], rare: boolean) => {
    for (const [at, left] of block.entries()) {
      for (const right of block.slice(at + 1)) {
        const [one, other] = [rows[left], rows[right]];
        const key = `${left} ${right}`;
        if (!one || !other || pairs.has(key)) continue;
        const reasons = reasonsFor(one.known, other.known, rare);
        if (reasons.length) pairs.set(key, { type: "person", one: one.id, other: other.id, reasons });
      }
    }
  };
  for (const block of named.values()) {
    if (block.length <= FEW) compare(block, true);
    else for (const some of closer(rows, block)) compare(some, false);
  }
  for (const block of others.values()) {
    if (block.length <= FEW) compare(block, false);
    else for (const some of closer(rows, block)) compare(some, false);
  }
  return [...pairs.values()];
}

/** Pairs of things that share a key, each once. */
function sharing<R>(all: readonly R[], keysOf: (row: R) => string[]): [R, R][] {
  const blocks: Blocks = new Map();
  for (const [index, row] of all.entries()) for (const key of keysOf(row)) put(blocks, key, index);
  const pairs = new Map<string, [R, R]>();
  for (const block of blocks.values()) {
    for (const [at, left] of block.slice(0, MOST).entries()) {
      for (const right of block.slice(at + 1, MOST))
        pairs.set(`${left} ${right}`, [all[left] as R, all[right] as R]);
    }
  }
  return [...pairs.values()];
}

function companiesTwice(scene: Scene): Pair[] {
  const rows = [...scene.companies.values()].filter(({ archived }) => !archived);
  const names = (row: CompanyRow) => row.names.flatMap((name) => companyNameKey(name) ?? []);
  const domains = (row: CompanyRow) => row.domains.map((domain) => `@${registrableDomain(domain) ?? domain}`);
  const shares = (of: (row: CompanyRow) => string[], one: CompanyRow, other: CompanyRow) =>
    of(one).some((key) => of(other).includes(key));
  return sharing(rows, (row) => [...names(row), ...domains(row)])
    .filter(([one, other]) => one.parent !== other.id && other.parent !== one.id)
    .map(([one, other]) => ({
      type: "company",
      one: one.id,
      other: other.id,
      reasons: [
        ...(shares(names, one, other) ? (["same-name"] as const) : []),
        ...(shares(domains, one, other) ? (["same-domain"] as const) : []),
      ],
    }));
}

function dealsTwice(scene: Scene): Pair[] {
  const open = ({ archived, status, company }: DealRow) => !archived && isCurrent(status) && company !== null;
  const rows = [...scene.deals.values()].filter(open);
  return sharing(rows, ({ company }) => [company ?? ""])
    .filter(([one, other]) => nearlySame(one.name, other.name))
    .map(([one, other]) => ({
      type: "deal",
      one: one.id,
      other: other.id,
      reasons: ["near-name", "same-company"],
    }));
}

/**
 * All pairs that are likely one, the likeliest of each kind first. What the rep refused is among them still (refused.ts).
 * Chinese names are compared by sound once pinyin is loaded.
 */
export function likelyPairs(scene: Scene): Pair[] {
  const byReasons = (left: Pair, right: Pair) => right.reasons.length - left.reasons.length;
  return [companiesTwice(scene), dealsTwice(scene), peopleTwice(scene)].flatMap((pairs) =>
    pairs.toSorted(byReasons),
  );
}
