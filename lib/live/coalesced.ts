/** Work that is asked for more often than it can be done. */

/**
 * Runs `work`, and once more afterwards however often it was asked for meanwhile. What fails is done again when it is
 * next asked for.
 * @returns settles when nothing is asked for any more; rejects where the last run failed.
 */
export function coalesced(work: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> | undefined;
  let asked = false;
  const run = async () => {
    try {
      while (asked) {
        asked = false;
        await work().catch((error: unknown) => {
          if (!asked) throw error;
        });
      }
    } finally {
      running = undefined;
    }
  };
  return () => {
    asked = true;
    running ??= run();
    return running;
  };
}
