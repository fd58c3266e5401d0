/** What changed between two looks, summed up: each field once, from what it was then to what it is now. Pure. */
import { millisecondsOf } from "../store/clock.ts";
import type { Fact, Ref } from "../store/fact.ts";
import { typeOf } from "../store/fold.ts";
import { type Act, actsOf, type Line } from "./acts.ts";

export interface Since {
  /** Everything but contacts, as one act. */
  act: Act;
  /** Contacts that came on record, by kind. */
  mails: number;
  meetings: number;
  calls: number;
  /** The rep did something here meanwhile, in this sitting: it is no news, and may have moved the health. */
  own: boolean;
}

export interface Span {
  /** Milliseconds since 1970: when the rep looked last. */
  after: number;
  /** When this look began: what is written here from then on the rep knows. */
  until: number;
  /** This device. */
  device: string;
  /** When the sitting at this device began: what was done here from then on the rep knows. */
  sitting: number;
}

const isOwn = ({ after, sitting, device }: Span, { fact }: Line) => {
  const at = millisecondsOf(fact.at);
  return fact.by === device && at > after && at >= sitting;
};

const isNew = (span: Span, line: Line) => {
  const { fact } = line;
  const at = millisecondsOf(fact.at);
  return at > span.after && (fact.by !== span.device || (at <= span.until && !isOwn(span, line)));
};

/** A change and what follows it make one; what is as it was is no change. */
function summed(lines: Line[]): Line[] {
  const byField = Map.groupBy(lines, ({ fact }) => `${fact.about} ${fact.field}`);
  return [...byField.values()].flatMap((ofField): Line[] => {
    const [first, last] = [ofField[0], ofField.at(-1)];
    if (!first || !last || JSON.stringify(first.from) === JSON.stringify(last.to)) return [];
    return [{ fact: last.fact, from: first.from, to: last.to }];
  });
}

const KINDS = { mails: ["they-wrote", "we-wrote"], meetings: ["met"], calls: ["called"] } as const;

/** @param facts the whole history of the deal with all that belongs to it. */
export function sinceOf(facts: Fact[], span: Span): Since {
  const all = actsOf(facts);
  const said = all.toReversed().flatMap((act) => act.lines);
  const lines = said.filter((line) => isNew(span, line));
  const deleted = new Set(
    lines.filter(({ fact, to }) => fact.field === "deleted" && to === true).map(({ fact }) => fact.about),
  );
  const before = facts.filter(({ at }) => millisecondsOf(at) <= span.after);
  const own = said.filter((line) => isOwn(span, line)).map(({ fact }) => fact);
  const known = new Set([...before, ...own].map(({ about }) => about));
  const firsts = new Set(lines.map(({ fact }) => fact.about).filter((ref) => !known.has(ref)));
  // Made and deleted in between: as if it had never been.
  const gone = (ref: Ref) => firsts.has(ref) && deleted.has(ref);
  const left = summed(lines).filter(({ fact }) => !gone(fact.about));
  const isContact = ({ fact }: Line) => typeOf(fact.about) === "interaction";
  const kinds = left.filter(
    (line) => isContact(line) && firsts.has(line.fact.about) && line.fact.field === "kind",
  );
  const count = (wanted: readonly string[]) => kinds.filter(({ to }) => wanted.includes(String(to))).length;
  const others = left.filter((line) => !isContact(line));
  const shown = new Set(others.map(({ fact }) => fact.about));
  return {
    act: {
      id: "since",
      at: span.after,
      by: span.device,
      lines: others,
      makes: [...firsts].filter((ref) => shown.has(ref)),
      undone: "no",
    },
    mails: count(KINDS.mails),
    meetings: count(KINDS.meetings),
    calls: count(KINDS.calls),
    own: own.length > 0,
  };
}
