/** One writer at a time over all pages of the extension; the lock of a killed page is free at once. */
export function exclusively<T>(work: () => Promise<T>): Promise<T> {
  return navigator.locks.request("rolecall-store", work) as Promise<T>;
}
