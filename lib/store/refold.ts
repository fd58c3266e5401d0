/**
 * Folds again what new facts are about, and whatever else they change: things merged or split, and all that name
 * them. Comes to the same as `foldAll`, from the facts of those few things alone; within the transaction that writes.
 */
import { type Alias, aliasOf, rootIn } from "./aliases.ts";
import type { Writing } from "./database.ts";
import type { Ref } from "./fact.ts";
import { foldThing, typeOf } from "./fold.ts";
import { noteChange } from "./journal.ts";
import { referrersOf } from "./references.ts";
import { groupOf, hasParts, partKey, rootOfParts } from "./same-part.ts";
import type { Thing } from "./things.ts";
import { isPointer, lookupOf, namingKey, nothing, pointerTo, unite } from "./union.ts";

class Refolding {
  readonly #transaction: Writing;
  /** As folded from its own facts; undefined for what has none. */
  readonly #owns = new Map<Ref, Thing | undefined>();
  /** The root of each thing that is not its own: as stored, and as it will be. */
  #before = new Map<Ref, Ref>();
  #roots = new Map<Ref, Ref>();
  #membersBefore = new Map<Ref, Ref[]>();
  /** Everything that is to be written. */
  readonly #touched = new Set<Ref>();

  constructor(transaction: Writing) {
    this.#transaction = transaction;
  }

  async run(dirty: Set<Ref>): Promise<Set<Ref>> {
    await this.#readPointers();
    const merged = await this.#aliased([...dirty].filter((ref) => !hasParts(typeOf(ref))));
    const naming = await this.#naming(merged);
    const parts = [...dirty, ...naming].filter((ref) => hasParts(typeOf(ref)));
    const moved = await this.#grouped(parts);
    const lines = await this.#naming(moved);
    await this.#touch([...naming, ...lines]);
    await this.#write();
    return this.#touched;
  }

  readonly #rootOf = (ref: Ref): Ref => this.#roots.get(ref) ?? ref;

  async #readPointers(): Promise<void> {
    const pointers = await this.#transaction.objectStore("things").index("type").getAll("member");
    for (const pointer of pointers) if (isPointer(pointer)) this.#before.set(pointer.ref, pointer.root);
    this.#roots = new Map(this.#before);
    this.#membersBefore = groupedByRoot(this.#before);
  }

  /** With everything that was one with it. */
  #component(ref: Ref): Ref[] {
    const root = this.#before.get(ref) ?? ref;
    return [root, ...(this.#membersBefore.get(root) ?? [])];
  }

  /** Folds things from their own facts, each once. */
  async #fold(refs: Ref[]): Promise<void> {
    const facts = this.#transaction.objectStore("facts").index("about");
    const fresh = [...new Set(refs)].filter((ref) => !this.#owns.has(ref));
    const about = await Promise.all(fresh.map((ref) => facts.getAll(ref)));
    for (const [index, ref] of fresh.entries()) {
      const own = about[index] ?? [];
      this.#owns.set(ref, own.length ? foldThing(ref, own) : undefined);
    }
  }

  async #touch(refs: Ref[]): Promise<void> {
    const all = refs.flatMap((ref) => this.#component(ref));
    for (const ref of all) this.#touched.add(ref);
    await this.#fold(all);
  }

  /** Follows aliases, old and new, from the given things. @returns those that have another root now. */
  async #aliased(dirty: Ref[]): Promise<Ref[]> {
    const aliases = new Map<Ref, Alias>();
    const seen = new Set<Ref>();
    let next = dirty;
    while (next.length) {
      const found = [...new Set(next.flatMap((ref) => this.#component(ref)))].filter((ref) => !seen.has(ref));
      await this.#touch(found);
      next = [];
      for (const ref of found) {
        seen.add(ref);
        const own = this.#owns.get(ref);
        const alias = own && aliasOf(own);
        if (!alias) continue;
        aliases.set(ref, alias);
        next.push(alias.to);
      }
    }
    return [...seen].filter((ref) => this.#setRoot(ref, rootIn(aliases, ref)));
  }

  /** @returns whether that is a change. */
  #setRoot(ref: Ref, root: Ref): boolean {
    if (root === ref) this.#roots.delete(ref);
    else this.#roots.set(ref, root);
    return (this.#before.get(ref) ?? ref) !== root;
  }

  /** Whatever names one of these things. */
  async #naming(named: Ref[]): Promise<Ref[]> {
    const things = this.#transaction.objectStore("things").index("lookup");
    const queries = named.flatMap((ref) =>
      referrersOf(typeOf(ref)).flatMap((type) => [lookupOf(type, ref), lookupOf(type, namingKey(ref))]),
    );
    return (await Promise.all(queries.map((query) => things.getAllKeys(query)))).flat() as Ref[];
  }

  /** Groups parts that are one, together with those that are not in the given ones. @returns those with another root. */
  async #grouped(parts: Ref[]): Promise<Ref[]> {
    await this.#touch(parts);
    const given = [...this.#touched].filter((ref) => hasParts(typeOf(ref)));
    await this.#touch(await this.#alike(given));

    const owns = [...this.#touched]
      .filter((ref) => hasParts(typeOf(ref)))
      .map((ref) => this.#owns.get(ref) ?? nothing(ref));
    const groups = Map.groupBy(owns, (own) => groupOf(own, this.#rootOf));
    return [...groups.values()].flatMap((group) => {
      const root = rootOfParts(group, this.#rootOf);
      return group.map(({ ref }) => ref).filter((ref) => this.#setRoot(ref, root));
    });
  }

  /** Stored parts that are the same as one of these by what these are now. */
  async #alike(refs: Ref[]): Promise<Ref[]> {
    const index = this.#transaction.objectStore("things").index("lookup");
    const wanted = new Map<string, Set<string>>();
    for (const ref of refs) {
      const own = this.#owns.get(ref);
      const key = own && partKey(own, this.#rootOf);
      if (!own || !key) continue;
      const query = lookupOf(own.type, key.key);
      wanted.set(query, (wanted.get(query) ?? new Set()).add(key.deal));
    }
    const found = await Promise.all(
      [...wanted].map(async ([query, deals]) =>
        (await index.getAll(query)).filter((stored) => {
          const key = isPointer(stored) ? null : partKey(stored, this.#rootOf);
          return key !== null && deals.has(key.deal);
        }),
      ),
    );
    return found.flat().map(({ ref }) => ref as Ref);
  }

  async #write(): Promise<void> {
    const things = this.#transaction.objectStore("things");
    const members = Map.groupBy(this.#touched, this.#rootOf);
    for (const [root, refs] of members) {
      const owns = refs.map((ref) => this.#owns.get(ref)).filter((own) => own !== undefined);
      for (const ref of refs) {
        const held = this.#owns.get(ref) !== undefined;
        if (ref === root) continue;
        void (held ? things.put(pointerTo(root, ref)) : things.delete(ref)).catch(() => undefined);
      }
      void (owns.length ? things.put(unite(root, owns, this.#rootOf)) : things.delete(root)).catch(
        () => undefined,
      );
    }
  }
}

function groupedByRoot(roots: Map<Ref, Ref>): Map<Ref, Ref[]> {
  const members = new Map<Ref, Ref[]>();
  for (const [ref, root] of roots) members.set(root, [...(members.get(root) ?? []), ref]);
  return members;
}

/** @returns everything whose state was written anew; the journal says it too. */
export async function refold(transaction: Writing, dirty: Iterable<Ref>): Promise<Set<Ref>> {
  const changed = await new Refolding(transaction).run(new Set(dirty));
  await noteChange(transaction.objectStore("meta"), [...changed]);
  return changed;
}
