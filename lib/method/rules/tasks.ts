/** Findings about tasks: the more of them are really done, the better the chance (methodology section 7). */
import { type Rule, texts } from "./rule.ts";

export const TASK_RULES: readonly Rule[] = [
  {
    id: "stage-tasks-open",
    from: "identify",
    subject: "tasks",
    whileOpen: true,
    cases: [
      { when: [{ measure: "stage-tasks-open", atLeast: 4 }], points: 3, ...texts("stage-tasks-open") },
      { when: [{ measure: "stage-tasks-open", atLeast: 2 }], points: 2, ...texts("stage-tasks-open") },
      {
        when: [{ measure: "stage-tasks-open", atLeast: 1 }],
        points: 1,
        ...texts("stage-tasks-open", "_last"),
      },
    ],
  },
  {
    id: "tasks-overdue",
    from: "identify",
    subject: "tasks",
    whileOpen: true,
    cases: [
      { when: [{ measure: "tasks-overdue", atLeast: 3 }], points: 6, ...texts("tasks-overdue") },
      { when: [{ measure: "tasks-overdue", is: 2 }], points: 4, ...texts("tasks-overdue") },
      { when: [{ measure: "tasks-overdue", is: 1 }], points: 2, ...texts("tasks-overdue", "_one") },
    ],
  },
  {
    id: "stage-ahead",
    from: "qualify",
    subject: "tasks",
    whileOpen: true,
    cases: [
      { when: [{ measure: "tasks-left-behind", atLeast: 3 }], points: 8, ...texts("stage-ahead") },
      { when: [{ measure: "tasks-left-behind", is: 2 }], points: 6, ...texts("stage-ahead") },
      { when: [{ measure: "tasks-left-behind", is: 1 }], points: 3, ...texts("stage-ahead", "_one") },
    ],
  },
];
