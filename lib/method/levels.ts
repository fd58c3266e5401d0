/** A person's level in their company, for relationship height (model.md, judgement). */
import type { Level } from "./model.ts";

export interface LevelRow {
  id: Level;
  rank: number;
  name: string;
}

export const LEVELS = [
  { id: "board", rank: 4, name: "level.board.name" },
  { id: "head", rank: 3, name: "level.head.name" },
  { id: "manager", rank: 2, name: "level.manager.name" },
  { id: "staff", rank: 1, name: "level.staff.name" },
] as const satisfies readonly LevelRow[];

export const HIGHEST_LEVEL = LEVELS[0];
export const LOWEST_LEVEL = LEVELS[3];

export const levelRow = (id: Level | null): LevelRow | null => LEVELS.find((row) => row.id === id) ?? null;
