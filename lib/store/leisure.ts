/**
 * Reading that nobody waits for gives way to what somebody does wait for: a browser answers one question of a database
 * after another, and a tag must not stand in line behind a hundred thousand facts.
 */

/** Milliseconds without a question after which nobody waits: what one click asks comes in closer steps. */
const REST = 60;

/**
 * Awaited between the parts of a long reading.
 * @param hurry somebody waits for the reading itself now.
 */
export type Pause = (hurry?: () => boolean) => Promise<void>;

export class Leisure {
  #asked = 0;
  #last = Number.NEGATIVE_INFINITY;

  /** Work that somebody waits for. */
  async during<T>(work: () => Promise<T>): Promise<T> {
    this.#asked += 1;
    try {
      return await work();
    } finally {
      this.#asked -= 1;
      this.#last = performance.now();
    }
  }

  /** Comes back once nobody waits for anything. */
  readonly pause: Pause = async (hurry = () => false) => {
    for (let left = this.#left(); left > 0 && !hurry(); left = this.#left()) {
      await new Promise((resolve) => setTimeout(resolve, left));
    }
  };

  #left(): number {
    return this.#asked > 0 ? REST : this.#last + REST - performance.now();
  }
}
