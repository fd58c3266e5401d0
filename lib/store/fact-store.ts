/** The store at work: two copies written for each fact, questions answered from the current state. */
import type { Channel } from "./channel.ts";
import { tick } from "./clock.ts";
import {
  addFacts,
  type Database,
  getByKey,
  getThing,
  getThings,
  lastClock,
  removeFacts,
} from "./database.ts";
import type { Fact, FactDraft, Ref, ThingType } from "./fact.ts";
import { byClock, valueBefore } from "./fold.ts";
import type { LocalArea } from "./local-area.ts";
import { exclusively } from "./lock.ts";
import { emptyMark, type Mark, readMark } from "./mark.ts";
import type { Recovered } from "./recover.ts";
import { appendLocal, appendPacked, PACK_SIZE, packLocal, removeLocal } from "./second-copy.ts";
import { type Recovery, type Store, StoreError } from "./store.ts";
import type { Thing } from "./things.ts";
import { checkDraft, checkFact } from "./validate.ts";

const NOT_SAVED = "Not saved: the browser's storage did not take it. Nothing was changed; try again.";

export class FactStore implements Store {
  readonly device: string;
  readonly recovery: Recovery;
  readonly #database: Database;
  readonly #area: LocalArea;
  readonly #channel: Channel;
  readonly #now: () => number;
  /** False once storage.local is in error for good: facts then have one copy, and the recovery says so. */
  readonly #localWorks: boolean;

  constructor(database: Database, area: LocalArea, channel: Channel, found: Recovered, now: () => number) {
    this.#database = database;
    this.#area = area;
    this.#channel = channel;
    this.#now = now;
    this.#localWorks = found.localWorks;
    this.device = found.mark.device;
    this.recovery = found.recovery;
  }

  async record(drafts: FactDraft[]): Promise<Fact[]> {
    for (const draft of drafts) checkDraft(draft, this.#now());
    if (drafts.length === 0) return [];
    const facts = await exclusively(async () => {
      const stamped = await this.#stamp(drafts);
      await this.#append(stamped);
      return stamped;
    });
    this.#tell(facts);
    return facts;
  }

  async undo(factIds: string[]): Promise<Fact[]> {
    const found = await Promise.all(factIds.map((id) => this.#database.get("facts", id)));
    const drafts: FactDraft[] = [];
    for (const fact of found
      .filter((one) => one !== undefined)
      .sort(byClock)
      .reverse()) {
      const before = valueBefore(fact, await this.history(fact.about));
      drafts.push({
        about: fact.about,
        field: fact.field,
        value: before?.value ?? null,
        undoes: fact.id,
        ...(before?.evidence ? { evidence: before.evidence } : {}),
        ...(fact.confidential || before?.confidential ? { confidential: true } : {}),
      });
    }
    return this.record(drafts);
  }

  thing(ref: Ref): Promise<Thing | undefined> {
    return getThing(this.#database, ref);
  }

  things(type: ThingType): Promise<Thing[]> {
    return getThings(this.#database, type);
  }

  byKey(type: ThingType, key: string): Promise<Thing[]> {
    return getByKey(this.#database, type, key);
  }

  async history(ref: Ref): Promise<Fact[]> {
    return (await this.#database.getAllFromIndex("facts", "about", ref)).sort(byClock);
  }

  async allFacts(): Promise<Fact[]> {
    return (await this.#database.getAll("facts")).sort(byClock);
  }

  async merge(said: Fact[]): Promise<number> {
    const facts = said.map((fact) => checkFact(fact, this.#now()));
    const fresh = await exclusively(async () => {
      const known = new Set(await this.#database.getAllKeys("facts"));
      const unknown = [...new Map(facts.map((fact) => [fact.id, fact])).values()].filter(
        (fact) => !known.has(fact.id),
      );
      if (unknown.length) await this.#append(unknown);
      return unknown;
    });
    this.#tell(fresh);
    return fresh.length;
  }

  subscribe(listener: (changed: Ref[]) => void): () => void {
    return this.#channel.listen(listener);
  }

  close(): void {
    this.#channel.close();
    this.#database.close();
  }

  async #stamp(drafts: FactDraft[]): Promise<Fact[]> {
    let at = await lastClock(this.#database);
    return drafts.map((draft) => {
      at = tick(at, this.#now());
      return { ...draft, id: crypto.randomUUID(), at, by: this.device };
    });
  }

  /** Writes both copies, or none. A kill in between leaves one of them ahead; the next start unites them. */
  async #append(facts: Fact[]): Promise<void> {
    const before = this.#localWorks ? await this.#mark() : null;
    try {
      await Promise.all([addFacts(this.#database, facts), before && this.#appendSecond(facts, before)]);
    } catch (error) {
      await this.#takeBack(facts, before);
      throw new StoreError("not-saved", NOT_SAVED, { cause: error });
    }
    if (before) await this.#pack();
  }

  async #appendSecond(facts: Fact[], mark: Mark): Promise<void> {
    if (facts.length >= PACK_SIZE) await appendPacked(this.#area, facts, mark);
    else await appendLocal(this.#area, facts, { ...mark, facts: mark.facts + facts.length });
  }

  /** Packing late costs nothing but speed, so its failure is no reason to call a held fact unsaved. */
  async #pack(): Promise<void> {
    await this.#mark()
      .then(
        (mark) => packLocal(this.#area, mark),
        () => undefined,
      )
      .catch(() => undefined);
  }

  async #mark(): Promise<Mark> {
    return (await readMark(this.#area)) ?? emptyMark(this.device);
  }

  /** Best effort: what stays behind in one copy is no more than a fact the user did say. */
  async #takeBack(facts: Fact[], mark: Mark | null): Promise<void> {
    await Promise.allSettled([
      removeFacts(this.#database, facts),
      mark && facts.length < PACK_SIZE ? removeLocal(this.#area, facts, mark) : undefined,
    ]);
  }

  #tell(facts: Fact[]): void {
    if (facts.length) this.#channel.tell([...new Set(facts.map((fact) => fact.about))]);
  }
}
