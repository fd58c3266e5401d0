/** What the day cost, as a table in Markdown. */
import type { Day } from "./day.ts";
import { type Effort, PURPOSES, type Purpose, type Tally } from "./tally.ts";

const WORDS: Record<Purpose, string> = {
  open: "go to a mail, and to the panel",
  deal: "the mail's deal: made, accepted or picked",
  first: "a person tagged fully: role, support, influence",
  next: "where they stand at a later mail; a join accepted",
  moved: "a change of company accepted",
  contact: "met or called today",
  task: "a task, besides its text",
  evening: "the summary copied, today's list opened",
};

const cost = ({ keys, clicks }: Effort): number => keys + clicks;

/** In all, and the most at one mail. */
function cells(tally: Tally, purpose: Purpose): number[] {
  const each = tally.perMail(purpose).map(cost);
  return [each.reduce((sum, one) => sum + one, 0), Math.max(0, ...each)];
}

const line = (texts: readonly (string | number)[]) => `| ${texts.join(" | ")} |`;

/** @param keyboard @param mouse the same story, lived through either way. */
export function tableOf(keyboard: Day, mouse: Day): string {
  const rows = PURPOSES.map((purpose) =>
    line([
      WORDS[purpose],
      keyboard.tally.perMail(purpose).length,
      ...cells(keyboard.tally, purpose),
      ...cells(mouse.tally, purpose),
    ]),
  );
  const whole = ({ tally }: Day) => cost(tally.all());
  return [
    line(["what", "mails", "keys", "most at one", "clicks", "most at one"]),
    line(["---", "--:", "--:", "--:", "--:", "--:"]),
    ...rows,
    line(["the whole day", "", whole(keyboard), "", whole(mouse), ""]),
  ].join("\n");
}
