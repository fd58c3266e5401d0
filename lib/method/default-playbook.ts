/** The funnel that Rolecall ships with: six stages, each with the roles it calls for, its base chance and its tasks. */
import type { BuyingRole } from "./model.ts";
import type { Playbook, Stage } from "./playbook.ts";
import type { StageId } from "./stages.ts";

function stage(
  id: StageId,
  baseChance: number,
  roles: Partial<Record<BuyingRole, number>>,
  tasks: string[],
): Stage {
  return {
    id,
    like: id,
    name: { key: `stage.${id}.name` },
    baseChance,
    roles: Object.entries(roles).map(([role, atLeast]) => ({ role: role as BuyingRole, atLeast })),
    tasks: tasks.map((task) => ({ id: task, title: { key: `task.${task}.title` } })),
    exit: { key: `stage.${id}.exit` },
  };
}

export const DEFAULT_PLAYBOOK: Playbook = {
  id: "default",
  version: 1,
  name: { key: "playbook.default.name" },
  stages: [
    stage("identify", 0.1, { coordinator: 1 }, ["find-entry", "learn-trigger", "map-company"]),
    stage("qualify", 0.2, { "economic-buyer": 1, "user-buyer": 1, coordinator: 1 }, [
      "confirm-budget",
      "name-economic-buyer",
      "learn-process",
      "learn-alternatives",
    ]),
    stage(
      "lead-the-process",
      0.35,
      { "economic-buyer": 1, "technical-buyer": 1, "user-buyer": 1, coordinator: 1, coach: 1 },
      [
        "visit-executives",
        "learn-goals",
        "pin-success-factors",
        "discover-obstacles",
        "identify-needs",
        "demonstrate",
      ],
    ),
    stage(
      "propose",
      0.5,
      { "economic-buyer": 1, "technical-buyer": 2, "user-buyer": 2, coordinator: 1, coach: 1 },
      ["draft-with-customer", "confirm-benefits", "settle-technical", "present-proposal"],
    ),
    stage("close", 0.7, { "economic-buyer": 1, "technical-buyer": 1, coordinator: 1, coach: 1 }, [
      "agree-price",
      "agree-contract",
      "secure-final-yes",
    ]),
    stage("deliver", 0.9, { "economic-buyer": 1, "technical-buyer": 1, "user-buyer": 2, coordinator: 1 }, [
      "hand-over",
      "review-success",
      "ask-reference",
    ]),
  ],
};
