/** Chances and their log-odds. */

export const logit = (chance: number): number => Math.log(chance / (1 - chance));

export const chanceAt = (logOdds: number): number => 1 / (1 + Math.exp(-logOdds));

/** Nine times in ten within (of a normal distribution, in standard deviations either side). */
const NINE_IN_TEN = 1.645;

/** The range that holds the chance nine times in ten. */
export function rangeAt(logOdds: number, variance: number): { low: number; high: number } {
  const reach = NINE_IN_TEN * Math.sqrt(variance);
  return { low: chanceAt(logOdds - reach), high: chanceAt(logOdds + reach) };
}
