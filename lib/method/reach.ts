/** Who of ours reaches whom of theirs in a deal, and whom nobody reaches. */
import { type Clock, clockOf } from "./clock.ts";
import type { DealInView, Interaction, LocalDate } from "./model.ts";
import { hasHappened, inOrder, type Member } from "./people.ts";

/** `both`: two-way contact; `heard`: they wrote, and we did not; `wrote`: we wrote, and they did not. */
export type Reach = "both" | "heard" | "wrote" | "none";

export interface Cell extends Clock {
  reach: Reach;
  /** How often, our own mails counted too. */
  count: number;
}

export interface ReachRow {
  member: Member;
  /** As many as `ours`, in its order. */
  cells: Cell[];
  /** Two-way contact between the person and anybody of ours. */
  reached: boolean;
}

export interface ReachTable {
  /** Ids of ours who took part in anything, the rep (`self`) first. */
  ours: string[];
  /** Everybody who still takes part, in the method's order. */
  rows: ReachRow[];
}

/** Where nobody of ours is named, it was the rep. */
const oursIn = ({ ours }: Interaction) => (ours.length ? ours : ["self"]);

function reachOf({ last, waiting, twoWay }: Clock): Reach {
  if (twoWay) return "both";
  if (last) return "heard";
  return waiting ? "wrote" : "none";
}

function cellOf(person: string, passed: readonly Interaction[], today: LocalDate): Cell {
  const clock = clockOf(person, passed, today);
  return { ...clock, reach: reachOf(clock), count: passed.length };
}

export function whoReachesWhom(view: DealInView, today: LocalDate): ReachTable {
  const passed = view.interactions.filter(({ when }) => hasHappened(when, today));
  const counts = new Map<string, number>();
  for (const id of passed.flatMap(oursIn)) counts.set(id, (counts.get(id) ?? 0) + 1);
  counts.delete("self");
  const colleagues = [...counts].sort(([one, many], [other, more]) => more - many || (one < other ? -1 : 1));
  const ours = ["self", ...colleagues.map(([id]) => id)];
  const rows = inOrder(view.people)
    .filter(({ stakeholder }) => !stakeholder.left)
    .map((member) => {
      const passedWith = passed.filter(({ theirs }) => theirs.includes(member.person.id));
      const cells = ours.map((id) =>
        cellOf(
          member.person.id,
          passedWith.filter((one) => oursIn(one).includes(id)),
          today,
        ),
      );
      return { member, cells, reached: clockOf(member.person.id, passedWith, today).twoWay };
    });
  return { ours, rows };
}
