/** Whom the panel opens with (design.md, contract 1). */
import { isNoise } from "../identity/noise.ts";
import { newestFirst } from "./newest.ts";
import type { Seen, SeenMessage, Sight } from "./page.ts";
import type { Correspondent, Place } from "./reading.ts";

/** Sender, then recipients; a delegate (`sender`) is not the author. */
const RECIPIENTS: Place[] = ["to", "cc", "bcc"];

const at = (message: SeenMessage, places: Place[]) =>
  places.flatMap((place) => message.people.filter((person) => person.place === place));

/** The newest message's sender; where we wrote it, whom it went to; then the same of the messages before. */
function candidates(sight: Sight, isOwn: (person: Correspondent) => boolean): Seen[] {
  const messages = newestFirst(sight);
  const newest = messages[0];
  if (!newest) return sight.others.filter((person) => person.place === "from");
  // Nobody says who wrote it: a recipient would be a guess.
  if (sight.view === "thread" && !at(newest, ["from"]).length) return [];
  const others = messages.flatMap((message) => at(message, ["from", ...RECIPIENTS]));
  return [...at(newest, ["from", ...RECIPIENTS]), ...others, ...at(newest, ["reply-to"])].filter(
    (person) => !isOwn(person),
  );
}

function ofMail(sight: Sight, isOwn: (person: Correspondent) => boolean): Seen | undefined {
  const people = candidates(sight, isOwn);
  return people.find((person) => !(person.address && isNoise(person.address))) ?? people[0];
}

/** An account is a company, not somebody to talk to. */
function ofRecord(sight: Sight, isOwn: (person: Correspondent) => boolean): Seen | undefined {
  if (sight.record?.type === "account") return undefined;
  return sight.others.find((person) => person.place === "record" && !isOwn(person));
}

/** The correspondent of a page, or null: never one of the rep's own addresses, never a mere mention. */
export function correspondentOf(
  sight: Sight,
  isOwn: (person: Correspondent) => boolean,
): Correspondent | null {
  const found =
    sight.view === "record"
      ? ofRecord(sight, isOwn)
      : sight.view === "list" || sight.view === "other"
        ? undefined
        : ofMail(sight, isOwn);
  return found ? { name: found.name, address: found.address } : null;
}
