/** Whose card the focus is on its way to, in match keys: what is pressed meanwhile is meant for it. */
let heading: string | null = null;

export const headingFor = (): string | null => heading;

/** The next keys are for this person's card: the focus follows once the screen is drawn anew. */
export function headFor(person: string): void {
  heading = person;
}

export function arrivedAt(person: string): void {
  if (heading === person) heading = null;
}
