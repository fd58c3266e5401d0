/** A reading as it arrives: the page is hostile, so its shape, lengths and counts are checked before any use. */
import * as v from "valibot";
import type { PageReading } from "./reading.ts";

const MOST_PEOPLE = 500;
const MOST_MESSAGES = 500;

const line = v.pipe(v.string(), v.maxLength(1_000));
const address = v.pipe(v.string(), v.maxLength(320), v.includes("@"));
const place = v.picklist(["from", "to", "cc", "bcc", "reply-to", "sender", "record", "mention"]);

const named = { name: line, address: v.nullable(address) };

const readingSchema = v.object({
  site: v.pipe(v.string(), v.maxLength(100)),
  view: v.picklist(["thread", "list", "compose", "record", "other"]),
  account: v.nullable(v.object({ name: line, address })),
  subject: v.nullable(line),
  thread: v.nullable(line),
  correspondent: v.nullable(v.object(named)),
  people: v.pipe(
    v.array(v.object({ ...named, in: v.pipe(v.array(place), v.maxLength(8)) })),
    v.maxLength(MOST_PEOPLE),
  ),
  record: v.nullable(
    v.object({
      type: v.picklist(["contact", "account", "opportunity", "lead", "case"]),
      id: line,
      name: line,
      fields: v.optional(
        v.object({ amount: v.optional(line), stage: v.optional(line), closeDate: v.optional(line) }),
      ),
    }),
  ),
  messages: v.optional(
    v.pipe(
      v.array(
        v.object({
          id: line,
          date: v.nullable(v.pipe(v.string(), v.isoTimestamp())),
          from: v.nullable(address),
          direction: v.nullable(v.picklist(["in", "out"])),
          to: v.optional(v.pipe(v.array(address), v.maxLength(MOST_PEOPLE))),
        }),
      ),
      v.maxLength(MOST_MESSAGES),
    ),
  ),
  found: v.optional(v.record(v.string(), v.object({ by: line, rule: line }))),
});

const answerSchema = v.object({ ok: v.literal(true), reading: readingSchema });

/** The reading in a content script's answer; null when there is none, or one that no site file would make. */
export function parseReading(answer: unknown): PageReading | null {
  const result = v.safeParse(answerSchema, answer);
  return result.success ? (result.output.reading as PageReading) : null;
}
