/** Arbitrary deals for properties of the method. */
import fc from "fast-check";
import type {
  BuyingRole,
  DealInView,
  Influence,
  InteractionKind,
  Level,
  Support,
} from "../../../lib/method/model.ts";
import { NEEDS } from "../../../lib/method/needs.ts";
import { ROLES } from "../../../lib/method/roles.ts";
import { STAGE_IDS } from "../../../lib/method/stages.ts";
import { clock, dealOf, someone } from "./deal.ts";

const text = fc.constantFrom("", " ", "Stock counts are wrong", "Looks bad before the board");
const support = fc.constantFrom<Support>(-3, -2, -1, 0, 1, 2, 3);
const day = fc.integer({ min: 1, max: 24 }).map((number) => `2026-11-${String(number).padStart(2, "0")}`);
const moment = fc.oneof(
  day,
  fc
    .tuple(day, fc.integer({ min: 0, max: 23 }))
    .map(([date, hour]) => `${date}T${String(hour).padStart(2, "0")}:30:00Z`),
);

export const arbitraryReading = fc
  .record({ value: support, on: moment, count: fc.integer({ min: 0, max: 99_999 }), id: fc.uuid() })
  .map(({ value, on, count, id }) => ({ fact: id, value, on, at: clock(count * 1_000) }));

const arbitraryMember = (name: string) =>
  fc
    .record({
      roles: fc.subarray(ROLES.map(({ id }): BuyingRole => id)),
      influence: fc.constantFrom<Influence | null>(null, "high", "medium", "low"),
      readings: fc.array(arbitraryReading, { maxLength: 4 }),
      difficulty: text,
      predicament: text,
      needs: fc.subarray(
        NEEDS.map(({ id }): string => id),
        { maxLength: 2 },
      ),
      level: fc.constantFrom<Level | null>(null, "board", "head", "manager", "staff"),
      left: fc.boolean().map((left) => left && name.endsWith("1")),
    })
    .map(({ difficulty, predicament, ...rest }) =>
      someone(name, { ...rest, pain: { difficulty, predicament } }),
    );

const kinds = fc.subarray<InteractionKind>(["met", "called", "they-wrote", "we-wrote"]);

/** A deal of up to six people at any stage. */
export const arbitraryDeal: fc.Arbitrary<DealInView> = fc
  .integer({ min: 0, max: 6 })
  .chain((count) =>
    fc.record({
      stage: fc.constantFrom(...STAGE_IDS),
      people: fc.tuple(...Array.from({ length: count }, (_, index) => arbitraryMember(`p${index}`))),
      contacts: fc.tuple(...Array.from({ length: count }, () => kinds)),
    }),
  )
  .map(({ stage, people, contacts }) =>
    dealOf(
      stage,
      people,
      contacts.flatMap((list, index) =>
        list.map((kind) => ({
          id: `${kind}-${index}`,
          kind,
          when: "2026-11-20",
          deal: "deal",
          theirs: [`person-p${index}`],
          ours: ["self"],
          source: null,
        })),
      ),
    ),
  );
