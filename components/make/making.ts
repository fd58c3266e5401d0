/** Which form of making stands open: the address says it (`#/deals?new`, `#/deals?new=person:<id>`), so that a link opens it. */
import type { ThingType } from "../../lib/store/fact.ts";
import { listHash, route, type Screen, showQuery } from "../workbench/route.ts";

export const MADE_ON = { deals: "deal", people: "person", companies: "company" } as const;
export type MadeScreen = keyof typeof MADE_ON;
export type MadeKind = (typeof MADE_ON)[MadeScreen];

const PARAMETER = "new";

export interface Making {
  kind: MadeKind;
  /** What it begins with: a person, or a company; null: nothing. */
  from: { type: ThingType; id: string } | null;
}

const isMade = (screen: Screen): screen is MadeScreen => screen in MADE_ON;

/** What the address asks to make; null for nothing. */
export function making(): Making | null {
  const { screen, id, query } = route.value;
  const said = new URLSearchParams(query).get(PARAMETER);
  if (said === null || id !== null || !isMade(screen)) return null;
  const [, type, from] = /^(person|company):(.+)$/.exec(said) ?? [];
  return { kind: MADE_ON[screen], from: type && from ? { type: type as ThingType, id: from } : null };
}

/** Where a thing of this kind is made; with the list as it is now, where it is on the screen. */
export const makingLink = (screen: MadeScreen, from = ""): string => listHash(screen, `${PARAMETER}=${from}`);

/** Over the list as it stands: it is not left. */
export function openMaking(): void {
  const said = new URLSearchParams(route.value.query);
  said.set(PARAMETER, "");
  showQuery(said.toString());
}

export function closeMaking(): void {
  const said = new URLSearchParams(route.value.query);
  said.delete(PARAMETER);
  showQuery(said.toString());
}
