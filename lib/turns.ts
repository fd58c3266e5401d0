/** Long work in turns, so that the page draws and takes input meanwhile. */

/** Milliseconds of work after which others get their turn: well under what a hand notices. */
const TURN = 12;

/**
 * Lets input and drawing have their turn. Not by a timer where the browser knows better: timers of a page that stands
 * behind another come once a second.
 */
export function others(): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: { yield?: () => Promise<void> } };
  return scheduler?.yield ? scheduler.yield() : new Promise((resolve) => setTimeout(resolve, 0));
}

/** `await turn()` at every step of long work: comes back at once until the turn is over. */
export function turns(): () => Promise<void> | undefined {
  let since = performance.now();
  return () => {
    if (performance.now() - since < TURN) return undefined;
    return others().then(() => {
      since = performance.now();
    });
  };
}

/**
 * Runs steps to their end, in turns.
 * @param told what the steps yield, once a turn.
 */
export async function inTurns<T, S>(steps: Generator<S, T>, told?: (step: S) => void): Promise<T> {
  const turn = turns();
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
    const pause = turn();
    if (!pause) continue;
    told?.(value);
    await pause;
  }
}

/** Runs the same steps without a break. */
export function atOnce<T>(steps: Generator<unknown, T>): T {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}
