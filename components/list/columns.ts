/** What a list shows of each row: beside each other where there is room, else as lines under the name. */
import type { ComponentChildren } from "preact";

/** Where a cell stands on a narrow screen: as the name, beside it, in the line below, or in a line of its own. */
export type Narrow = "name" | "mark" | "line" | "own-line";

export interface Column<R> {
  /** Permanent; with a sort of the same id its head sorts. */
  id: string;
  label: string;
  cell: (row: R) => ComponentChildren;
  /** Track of the grid on a wide screen. */
  width: string;
  narrow: Narrow;
  /** Figures stand at the end of their column. */
  end?: boolean;
  /** Further attributes of the cell, e.g. `data-finding`. */
  attributes?: (row: R) => Partial<Record<`data-${string}`, string>>;
}

/** By which column, and which way. */
export interface Sorting {
  by: string;
  down: boolean;
}

/** What a list asks of the rows it is given. */
export interface RowKind<R> {
  idOf: (row: R) => string;
  /** What the row is called, for assistive technology. */
  nameOf: (row: R) => string;
  /** Address of the screen that shows it; null where Enter does something else. */
  linkOf: (row: R) => string | null;
  /** Contract 2: `data-deal`, `data-health`. */
  attributes: (row: R) => Record<`data-${string}`, string | number>;
}
