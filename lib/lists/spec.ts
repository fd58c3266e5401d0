/** What can be asked of a list, as tables of data: its ready filters, its free filters, its sorts. */
import type { MessageKey } from "../i18n/catalogue.ts";
import type { LocalDate } from "../method/model.ts";
import type { CompanyRow, DealRow, PersonRow } from "./rows.ts";

/** Everything that a list knows besides its own rows. */
export interface Scene {
  /** Others can see the screen: every row shows its open face. */
  shared: boolean;
  today: LocalDate;
  deals: ReadonlyMap<string, DealRow>;
  people: ReadonlyMap<string, PersonRow>;
  companies: ReadonlyMap<string, CompanyRow>;
  /** Names of colleagues by id; the rep under `self`. */
  owners: ReadonlyMap<string, string>;
}

/** A ready filter: what is missing, in one step. */
export interface Gap<R> {
  /** Permanent: it stands in addresses. */
  id: string;
  label: MessageKey;
  /** Tells of a Coach: neither shown nor judged while others see the screen. */
  confidential?: true;
  test: (row: R, scene: Scene) => boolean;
}

/** A free filter: one of several values. A row may have several, or none. */
export interface Facet<R> {
  id: string;
  label: MessageKey;
  /** What holds until the rep chooses; ANY where nothing is left out. */
  initial: string;
  values: (row: R, scene: Scene) => readonly string[];
}

/** No row is left out by this facet. */
export const ANY = "any";

export interface Sort<R> {
  id: string;
  /** From high to low when it is chosen first. */
  down: boolean;
  /** Rows of one group stay together, whichever way they are sorted: amounts of one currency. */
  group?: (row: R, scene: Scene) => string | null;
  /** null: not known, and last whichever way. */
  key: (row: R, scene: Scene) => string | number | null;
}

export interface ListSpec<R extends { id: string }> {
  gaps: readonly Gap<R>[];
  facets: readonly Facet<R>[];
  sorts: readonly Sort<R>[];
  initialSort: string;
  nameOf: (row: R, scene: Scene) => string;
  /** What a search by typing looks at. */
  textsOf: (row: R, scene: Scene) => readonly string[];
}
