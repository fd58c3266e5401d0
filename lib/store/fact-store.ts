/** The store at work: two copies written for each fact, questions answered from the current state. */
import { inTurns } from "../turns.ts";
import { addFacts, removeFacts, type Told } from "./bulk.ts";
import type { Channel } from "./channel.ts";
import { tick } from "./clock.ts";
import type { Connection } from "./connection.ts";
import {
  countOf,
  factsAbout,
  factsAfter,
  firstClockOf,
  getByKey,
  getByKeys,
  getSome,
  getThing,
  getThings,
  lastClock,
} from "./database.ts";
import type { Fact, FactDraft, Ref, ThingType } from "./fact.ts";
import { type Changes, changesSince } from "./journal.ts";
import type { LocalArea } from "./local-area.ts";
import { exclusively } from "./lock.ts";
import { emptyMark, type Mark, readMark } from "./mark.ts";
import { forgetNotice } from "./notice.ts";
import { allIn, factIds } from "./parts.ts";
import { appendLocal, appendPacked, PACK_SIZE, packLocal, removeLocal } from "./second-copy.ts";
import { sorting } from "./sorting.ts";
import type { Started } from "./start.ts";
import { type Progress, type Recovery, type Store, StoreError } from "./store.ts";
import type { Thing } from "./things.ts";
import { undoing } from "./undo.ts";
import { checkDraft, checkFact } from "./validate.ts";
import { withParts } from "./with-parts.ts";
import { byClock } from "./withdrawal.ts";

const NOT_SAVED = "Not saved: the browser's storage did not take it. Nothing was changed; try again.";
const ONE_COPY =
  "Not saved: one of the two copies takes no more. Save a backup, then restart the browser; if that does not help, reinstall Rolecall.";

export class FactStore implements Store {
  readonly device: string;
  readonly recovery: Recovery;
  readonly #connection: Connection;
  readonly #channel: Channel;
  readonly #now: () => number;

  constructor(
    connection: Connection,
    channel: Channel,
    device: string,
    recovery: Recovery,
    now: () => number,
  ) {
    this.#connection = connection;
    this.#channel = channel;
    this.device = device;
    this.recovery = recovery;
    this.#now = now;
  }

  async record(drafts: FactDraft[]): Promise<Fact[]> {
    for (const draft of drafts) checkDraft(draft, this.#now());
    if (drafts.length === 0) return [];
    return this.#writing(async (started) => {
      let at = await lastClock(started.database);
      return (await withParts(started.database, drafts)).map((draft) => {
        at = tick(at, this.#now());
        return this.#stamped(draft, at);
      });
    });
  }

  async undo(factIds: string[]): Promise<Fact[]> {
    return this.#writing(async ({ database }) => {
      const found = await Promise.all(factIds.map((id) => database.get("facts", id)));
      const facts = found.filter((fact) => fact !== undefined);
      if (facts.length < factIds.length) throw new StoreError("invalid", "There is no such fact to undo.");
      let at = await lastClock(database);
      const made: Fact[] = [];
      for (const fact of facts.sort(byClock).reverse()) {
        const about = [...(await database.getAllFromIndex("facts", "about", fact.about)), ...made];
        at = tick(at, this.#now());
        made.push(undoing(fact, about, (draft) => this.#stamped(draft, at)));
      }
      return made;
    });
  }

  recoverySeen(): Promise<void> {
    return this.#connection.ask(forgetNotice);
  }

  thing(ref: Ref): Promise<Thing | undefined> {
    return this.#connection.ask((database) => getThing(database, ref));
  }

  some(refs: readonly Ref[]): Promise<Map<Ref, Thing>> {
    return this.#connection.ask((database) => getSome(database, refs));
  }

  things(type: ThingType, hurry?: () => boolean): Promise<Thing[]> {
    if (!hurry) return this.#connection.ask((database) => getThings(database, type));
    return this.#connection.atLeisure(({ database }, pause) => getThings(database, type, () => pause(hurry)));
  }

  byKey(type: ThingType, key: string): Promise<Thing[]> {
    return this.#connection.ask((database) => getByKey(database, type, key));
  }

  byKeys(type: ThingType, span: readonly [string, string]): Promise<Thing[]> {
    return this.#connection.ask((database) => getByKeys(database, type, span));
  }

  async history(ref: Ref): Promise<Fact[]> {
    return (await this.#connection.ask((database) => factsAbout(database, ref))).sort(byClock);
  }

  count(type: ThingType): Promise<number> {
    return this.#connection.ask((database) => countOf(database, type));
  }

  firstClockOf(types: readonly ThingType[]): Promise<string | null> {
    return this.#connection.ask((database) => firstClockOf(database, types));
  }

  factsAfter(at: string, most: number): Promise<Fact[]> {
    return this.#connection.ask((database) => factsAfter(database, at, most));
  }

  changesSince(place: string | null): Promise<Changes> {
    return this.#connection.ask((database) => changesSince(database, place));
  }

  async allFacts(): Promise<Fact[]> {
    const facts = await this.#connection.ask((database) => allIn(database, "facts"));
    return inTurns(sorting(facts, byClock));
  }

  async merge(said: Fact[], told: Progress = () => undefined): Promise<number> {
    const share = shares(said.length, told);
    const facts = await inTurns(checking(said, this.#now()), share.checked);
    const fresh = await this.#writing(async ({ database }) => {
      const known = await factIds(database);
      for (const id of known) facts.delete(id);
      return [...facts.values()];
    }, share.written);
    return fresh.length;
  }

  subscribe(listener: (changed: Ref[]) => void): () => void {
    return this.#channel.listen(listener);
  }

  close(): void {
    this.#channel.close();
    this.#connection.close();
  }

  #stamped(draft: FactDraft, at: string): Fact {
    return { ...draft, id: crypto.randomUUID(), at, by: this.device };
  }

  /** Makes facts and appends them, one context at a time; tells every page what they changed. */
  async #writing(make: (started: Started) => Promise<Fact[]>, told?: Told): Promise<Fact[]> {
    const { facts, changed } = await this.#connection.use((started) =>
      exclusively(async () => {
        const made = await make(started);
        return { facts: made, changed: made.length ? await this.#append(started, made, told) : [] };
      }),
    );
    if (facts.length) this.#channel.tell([...changed]);
    return facts;
  }

  /** Writes both copies, or none. A kill in between leaves one of them ahead; the next start unites them. */
  async #append({ database, area }: Started, facts: Fact[], told?: Told): Promise<Iterable<Ref>> {
    if (!area) throw new StoreError("not-saved", ONE_COPY);
    let before: Mark | undefined;
    try {
      before = (await readMark(area)) ?? emptyMark(this.device);
      const [first, second] = await Promise.allSettled([
        addFacts(database, facts, told),
        appendSecond(area, facts, before),
      ]);
      if (first.status === "rejected") throw first.reason;
      if (second.status === "rejected") throw second.reason;
      await pack(area);
      return first.value;
    } catch (error) {
      if (error instanceof StoreError) throw error;
      await Promise.allSettled([removeFacts(database, facts), before && removeLocal(area, facts, before)]);
      throw new StoreError("not-saved", NOT_SAVED, { cause: error });
    }
  }
}

/** Each fact once, checked. */
function* checking(said: Fact[], now: number): Generator<number, Map<string, Fact>> {
  const facts = new Map<string, Fact>();
  let checked = 0;
  for (const one of said) {
    const fact = checkFact(one, now);
    facts.set(fact.id, fact);
    checked += 1;
    yield checked;
  }
  return facts;
}

/** What a merge takes, by what it does: checking is a tenth, writing twice as much as folding. */
function shares(count: number, told: Progress) {
  const of = (facts: number) => facts / Math.max(count, 1);
  return {
    checked: (facts: number) => told(of(facts) * 0.1),
    written: (facts: number, folded: number) => told(0.1 + of(facts) * 0.5 + of(folded) * 0.3),
  };
}

async function appendSecond(area: LocalArea, facts: Fact[], mark: Mark): Promise<void> {
  if (facts.length >= PACK_SIZE) await appendPacked(area, facts, mark);
  else await appendLocal(area, facts, { ...mark, facts: mark.facts + facts.length });
}

/** Packing late costs nothing but speed, so its failure is no reason to call a held fact unsaved. */
async function pack(area: LocalArea): Promise<void> {
  try {
    const mark = await readMark(area);
    if (mark) await packLocal(area, mark);
  } catch {
    // The next write packs.
  }
}
