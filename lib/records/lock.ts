/**
 * "Look, then write" by one context at a time, over all pages of the extension: two clicks in panel and popup
 * must not make the same person twice.
 */
export function oneAtATime<T>(work: () => Promise<T>): Promise<T> {
  return navigator.locks.request("rolecall-records", work) as Promise<T>;
}
