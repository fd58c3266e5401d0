/** Random and permanent ids (model.md, things). */
export function newId(): string {
  return crypto.randomUUID();
}

/** Today in the rep's own time zone, `YYYY-MM-DD`. */
export function localToday(now: Date = new Date()): string {
  const month = String(now.getMonth() + 1).padStart(2, "0");
  const day = String(now.getDate()).padStart(2, "0");
  return `${now.getFullYear()}-${month}-${day}`;
}
