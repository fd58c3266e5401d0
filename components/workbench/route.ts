/** Where in the workbench one is, as the address says it: `#/deals/<id>`, `#/deals?stage=propose&sort=amount`. */
import { signal } from "@preact/signals";

export const SCREENS = [
  "deals",
  "people",
  "companies",
  "tasks",
  "twice",
  "sites",
  "data",
  "settings",
] as const;
export type Screen = (typeof SCREENS)[number];

export interface Route {
  screen: Screen;
  /** Id of the deal, person or company that is open, or null. */
  id: string | null;
  /** Filter and sorting of the list, as the address holds them: "" when it is as it opens. */
  query: string;
}

/** Reads a hash; what is not known leads to the deals. */
export function routeOf(hash: string): Route {
  const [path = "", query = ""] = hash.replace(/^#\/?/, "").split("?", 2);
  const [screen, id] = path.split("/");
  const known = SCREENS.find((name) => name === screen);
  return { screen: known ?? "deals", id: known && id ? idOf(id) : null, query };
}

/** An id that no address can hold is given as it stands: nothing is found by it. */
function idOf(said: string): string {
  try {
    return decodeURIComponent(said);
  } catch {
    return said;
  }
}

export const linkTo = (screen: Screen) => (id: string) => `#/${screen}/${encodeURIComponent(id)}`;

export const dealLink = linkTo("deals");
export const personLink = linkTo("people");
export const companyLink = linkTo("companies");

export const route = signal<Route>(routeOf(""));

/** What each list was filtered and sorted by when it was last looked at. */
const lastQueries = new Map<Screen, string>();

/** Address of a list with a query. */
export const listHash = (screen: Screen, query: string) => `#/${screen}${query ? `?${query}` : ""}`;

/** Back to a list as it was left. */
export const listLink = (screen: Screen): string => listHash(screen, lastQueries.get(screen) ?? "");

function goTo(next: Route): void {
  if (next.id === null) lastQueries.set(next.screen, next.query);
  route.value = next;
}

/** The address says what the list of this screen is filtered and sorted by; going back leads to the screen before. */
export function showQuery(query: string): void {
  const { screen } = route.value;
  history.replaceState(history.state, "", listHash(screen, query));
  goTo({ screen, id: null, query });
}

/** Another address for what is on the screen; going back leads to the screen before. */
export function replaceRoute(hash: string): void {
  history.replaceState(history.state, "", hash);
  goTo(routeOf(hash));
}

/** Follows the address of this page. */
export function followRoute(): void {
  const read = () => goTo(routeOf(location.hash));
  window.addEventListener("hashchange", read);
  read();
}
