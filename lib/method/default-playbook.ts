/**
 * The funnel that Rolecall ships with: six stages, each with the roles it calls for, its base chance and its tasks; and
 * the tasks of the five roles (methodology sections 1 and 7).
 */
import type { BuyingRole } from "./model.ts";
import type { Playbook, PlaybookTask, RoleTask, Stage } from "./playbook.ts";
import type { StageId } from "./stages.ts";

type TaskOptions = Pick<PlaybookTask, "must" | "role">;

const must = (id: string, dueDays: number, role?: BuyingRole) =>
  task(id, dueDays, { must: true, ...(role ? { role } : {}) });
const may = (id: string, dueDays: number) => task(id, dueDays, { must: false });

const task = (id: string, dueDays: number, options: TaskOptions): PlaybookTask => ({
  id,
  title: { key: `task.${id}.title` },
  dueDays,
  ...options,
});

const ofRole = (role: BuyingRole, ...tasks: PlaybookTask[]): RoleTask[] =>
  tasks.map((one) => ({ ...one, role }));

function stage(
  id: StageId,
  baseChance: number,
  roles: Partial<Record<BuyingRole, number>>,
  tasks: PlaybookTask[],
): Stage {
  return {
    id,
    like: id,
    name: { key: `stage.${id}.name` },
    baseChance,
    roles: Object.entries(roles).map(([role, atLeast]) => ({ role: role as BuyingRole, atLeast })),
    tasks,
    exit: { key: `stage.${id}.exit` },
  };
}

export const DEFAULT_PLAYBOOK: Playbook = {
  id: "default",
  version: 1,
  name: { key: "playbook.default.name" },
  stages: [
    stage("identify", 0.1, { coordinator: 1 }, [
      must("find-entry", 7),
      must("learn-trigger", 14),
      may("map-company", 21),
    ]),
    stage("qualify", 0.2, { "economic-buyer": 1, "user-buyer": 1, coordinator: 1 }, [
      must("confirm-budget", 14),
      must("name-economic-buyer", 14),
      must("learn-process", 14),
      may("learn-alternatives", 21),
    ]),
    stage(
      "lead-the-process",
      0.35,
      { "economic-buyer": 1, "technical-buyer": 1, "user-buyer": 1, coordinator: 1, coach: 1 },
      [
        must("visit-executives", 21),
        must("learn-goals", 21),
        must("pin-success-factors", 28),
        must("discover-obstacles", 28),
        must("identify-needs", 35),
        may("demonstrate", 42),
      ],
    ),
    stage(
      "propose",
      0.5,
      { "economic-buyer": 1, "technical-buyer": 2, "user-buyer": 2, coordinator: 1, coach: 1 },
      [
        may("draft-with-customer", 10),
        must("confirm-benefits", 14, "economic-buyer"),
        must("settle-technical", 14),
        must("present-proposal", 21),
      ],
    ),
    stage("close", 0.7, { "economic-buyer": 1, "technical-buyer": 1, coordinator: 1, coach: 1 }, [
      must("agree-price", 14),
      must("agree-contract", 21),
      must("secure-final-yes", 28),
    ]),
    stage("deliver", 0.9, { "economic-buyer": 1, "technical-buyer": 1, "user-buyer": 2, coordinator: 1 }, [
      must("hand-over", 7),
      must("review-success", 60),
      may("ask-reference", 90),
    ]),
  ],
  roleTasks: [
    ...ofRole(
      "economic-buyer",
      must("meet-economic-buyer", 21),
      must("learn-result", 28),
      may("put-gain-in-figures", 35),
    ),
    ...ofRole(
      "technical-buyer",
      must("learn-criteria", 14),
      must("answer-requirements", 28),
      may("let-shine-as-expert", 35),
    ),
    ...ofRole("user-buyer", must("see-daily-work", 14), may("show-own-day", 28), may("spare-daily-work", 42)),
    ...ofRole("coordinator", must("agree-steps", 7), may("equip-coordinator", 14), may("report-back", 21)),
    ...ofRole("coach", must("learn-coach-win", 14), must("agree-discretion", 7), may("check-coach", 21)),
  ],
};
