/** A story switches one rule on and off: given a deal, when something happens, then the finding is gone. */
import type { Deal, DealInView, Interaction, Task } from "../../../../lib/method/model.ts";
import type { Member } from "../../../../lib/method/people.ts";

export interface Story {
  rule: string;
  given: string;
  deal: DealInView;
  /** Points of the rule's findings then, most first. */
  costs: number[];
  when: string;
  /** The deal once that has happened; the rule speaks no more. */
  after: (deal: DealInView) => DealInView;
}

/** The deal with a field of its own said otherwise. */
export const withDeal = (view: DealInView, change: Partial<Deal>): DealInView => ({
  ...view,
  deal: { ...view.deal, ...change },
});

/** The deal with somebody said otherwise, or put in where they were not. */
export function withPerson(view: DealInView, member: Member): DealInView {
  const others = view.people.filter(({ person }) => person.id !== member.person.id);
  return { ...view, people: [...others, member] };
}

export const withContact = (view: DealInView, ...passed: Interaction[]): DealInView => ({
  ...view,
  interactions: [...view.interactions, ...passed],
});

export const withTasks = (view: DealInView, ...tasks: Task[]): DealInView => ({ ...view, tasks });

/** The close date as it was set on a day, and on later days. */
export const withCloseDates = (view: DealInView, ...dates: [on: string, value: string][]): DealInView => ({
  ...view,
  deal: { ...view.deal, closeDate: dates.at(-1)?.[1] ?? null },
  past: { ...view.past, closeDates: dates.map(([on, value]) => ({ on, value })) },
});
