/** Arbitrary deals for properties of the method. */
import fc from "fast-check";
import { DEFAULT_PLAYBOOK } from "../../../lib/method/default-playbook.ts";
import { GO_QUESTIONS } from "../../../lib/method/go.ts";
import {
  type BuyingRole,
  type DealInView,
  type DealStatus,
  DO_NOTHING,
  type Influence,
  type InteractionKind,
  type Level,
  type SellingPoint,
  type Support,
  type TaskState,
} from "../../../lib/method/model.ts";
import { NEEDS } from "../../../lib/method/needs.ts";
import { ROLES } from "../../../lib/method/roles.ts";
import { STAGE_IDS } from "../../../lib/method/stages.ts";
import { clock, dealOf, someone, taskOf } from "./deal.ts";

const text = fc.constantFrom("", " ", "Stock counts are wrong", "Looks bad before the board");
const support = fc.constantFrom<Support>(-3, -2, -1, 0, 1, 2, 3);
const two = (number: number) => String(number).padStart(2, "0");
const day = fc.oneof(
  { weight: 3, arbitrary: fc.integer({ min: 1, max: 24 }).map((number) => `2026-11-${two(number)}`) },
  { weight: 1, arbitrary: fc.integer({ min: 1, max: 10 }).map((month) => `2026-${two(month)}-15`) },
);
const moment = fc.oneof(
  day,
  fc
    .tuple(day, fc.integer({ min: 0, max: 23 }))
    .map(([date, hour]) => `${date}T${String(hour).padStart(2, "0")}:30:00Z`),
);

export const arbitraryReading = fc
  .record({ value: support, on: moment, count: fc.integer({ min: 0, max: 99_999 }), id: fc.uuid() })
  .map(({ value, on, count, id }) => ({ fact: id, value, on, at: clock(count * 1_000) }));

const POINTS: SellingPoint[] = ["p1", "p2", "p3", "p4", "p5", "p6"].map((id) => ({
  id,
  text: `Point ${id}`,
  benefit: id === "p3" ? "" : "No overtime",
  apart: "",
}));

const arbitraryTask = (id: string) =>
  fc
    .record({
      state: fc.constantFrom<TaskState>("open", "done", "skipped"),
      due: fc.constantFrom<string | null>(null, "2026-09-01", "2026-11-24", "2027-01-15"),
      role: fc.constantFrom<string | null>(null, "coach", "user-buyer"),
    })
    .map((said) => taskOf(id, said));

const PLAYBOOK_TASKS = DEFAULT_PLAYBOOK.stages.flatMap(({ tasks }) => tasks.map(({ id }) => id));
const arbitraryTasks = fc
  .subarray(PLAYBOOK_TASKS, { maxLength: 8 })
  .chain((ids) => fc.tuple(...ids.map(arbitraryTask)));

const dates = fc.constantFrom<string | null>(null, "2026-10-01", "2026-11-10", "2026-12-20", "2027-06-30");

/** What is said of the deal itself. */
const arbitraryFields = fc.record({
  status: fc.constantFrom<DealStatus>("open", "open", "open", "on-hold", "won"),
  closeDate: dates,
  nextMeeting: fc.constantFrom<string | null>(null, "2026-11-10", "2026-12-01T09:00:00Z"),
  competitors: fc.subarray(["Oberon", DO_NOTHING]),
  sellingPoints: fc.subarray(POINTS),
  go: fc.dictionary(
    fc.constantFrom(...GO_QUESTIONS.map(({ id }) => id)),
    fc.constantFrom<"yes" | "no">("yes", "yes", "no"),
  ),
});

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
      left: fc.boolean().map((left) => left && /[13]$/.test(name)),
      leftOn: fc.constantFrom("2026-02-01", "2026-11-01"),
      confirmed: fc.subarray(POINTS.map(({ id }) => id)),
    })
    .map(({ difficulty, predicament, leftOn, ...rest }) =>
      someone(name, { ...rest, leftOn: rest.left ? leftOn : null, pain: { difficulty, predicament } }),
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
      when: day,
      fields: arbitraryFields,
      tasks: arbitraryTasks,
      pushes: fc.array(dates, { maxLength: 3 }),
    }),
  )
  .map(({ stage, people, contacts, when, fields, tasks, pushes }) => {
    const view = dealOf(
      stage,
      people,
      contacts.flatMap((list, index) =>
        list.map((kind) => ({
          id: `${kind}-${index}`,
          kind,
          when,
          deal: "deal",
          theirs: [`person-p${index}`],
          ours: ["self"],
          source: null,
        })),
      ),
    );
    const closeDates = [...pushes, fields.closeDate].map((value, index) => ({
      value,
      on: `2026-10-0${index + 1}`,
    }));
    return { ...view, tasks, deal: { ...view.deal, ...fields }, past: { ...view.past, closeDates } };
  });
