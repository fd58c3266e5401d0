/** Go or no-go before the first big effort (field.md, 12): four questions; one no is a no. */
import type { Deal } from "./model.ts";

export const GO_QUESTIONS = [
  { id: "real", name: "go.real.name", question: "go.real.question" },
  { id: "compete", name: "go.compete.name", question: "go.compete.question" },
  { id: "win", name: "go.win.name", question: "go.win.question" },
  { id: "worth", name: "go.worth.name", question: "go.worth.question" },
] as const;

export type GoState = "go" | "no-go" | "open";

/** `open` as long as a question is, and none is answered no. */
export function goState({ go }: Pick<Deal, "go">): GoState {
  const answers = GO_QUESTIONS.map(({ id }) => go[id]);
  if (answers.includes("no")) return "no-go";
  return answers.every((answer) => answer === "yes") ? "go" : "open";
}
