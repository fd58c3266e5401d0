/** Which of the open messages is the newest. */
import type { SeenMessage, Sight } from "./page.ts";

const time = (message: SeenMessage) => (message.date ? Date.parse(message.date) : Number.NaN);

/** The messages, newest first: by date where all have one, else by the order the site shows them in. */
export function newestFirst(sight: Pick<Sight, "messages" | "newestFirst">): SeenMessage[] {
  const shown = sight.newestFirst ? [...sight.messages] : [...sight.messages].reverse();
  if (shown.some((message) => Number.isNaN(time(message)))) return shown;
  return shown.sort((a, b) => time(b) - time(a));
}
