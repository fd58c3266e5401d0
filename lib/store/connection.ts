/**
 * The open copies of this page. The browser, or a page with a newer version, may close the database at any moment;
 * the next question then opens it anew, with the same look at both copies as at a start.
 */
import { type Database, isClosed } from "./database.ts";
import { Leisure, type Pause } from "./leisure.ts";
import type { Started } from "./start.ts";

export class Connection {
  #current: Promise<Started>;
  #ended = false;
  readonly #leisure = new Leisure();
  readonly #open: (onClosed: () => void) => Promise<Started>;

  constructor(open: (onClosed: () => void) => Promise<Started>) {
    this.#open = open;
    this.#current = this.#start();
  }

  #start(): Promise<Started> {
    const opening = this.#open(() => this.#drop(opening));
    opening.catch(() => undefined);
    return opening;
  }

  #drop(closed: Promise<Started>): void {
    if (!this.#ended && this.#current === closed) this.#current = this.#start();
  }

  get(): Promise<Started> {
    return this.#current;
  }

  /** Runs work, and once more on a new connection when the old one turned out to be closed. */
  use<T>(work: (started: Started) => Promise<T>): Promise<T> {
    return this.#leisure.during(() => this.#on(work));
  }

  /** The same for what nobody waits for: the work is to pause between its parts. */
  atLeisure<T>(work: (started: Started, pause: Pause) => Promise<T>): Promise<T> {
    return this.#on((started) => work(started, this.#leisure.pause));
  }

  async #on<T>(work: (started: Started) => Promise<T>): Promise<T> {
    const used = this.#current;
    try {
      return await work(await used);
    } catch (error) {
      if (this.#ended || !saysClosed(error)) throw error;
      this.#drop(used);
      return work(await this.#current);
    }
  }

  /** As `use`, for a question to the database alone. */
  ask<T>(question: (database: Database) => Promise<T>): Promise<T> {
    return this.use(({ database }) => question(database));
  }

  close(): void {
    this.#ended = true;
    void this.#current.then(
      ({ database }) => database.close(),
      () => undefined,
    );
  }
}

function saysClosed(error: unknown): boolean {
  return isClosed(error) || (error instanceof Error && isClosed(error.cause));
}
