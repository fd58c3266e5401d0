/** Where in the workbench one is, as the address says it: `#/deals/<id>`. */
import { signal } from "@preact/signals";

export const SCREENS = ["deals", "people", "sites", "data", "settings"] as const;
export type Screen = (typeof SCREENS)[number];

export interface Route {
  screen: Screen;
  /** Id of the deal that is open, or null. */
  id: string | null;
}

/** Reads a hash; what is not known leads to the deals. */
export function routeOf(hash: string): Route {
  const [screen, id] = hash.replace(/^#\/?/, "").split("/");
  const known = SCREENS.find((name) => name === screen);
  return { screen: known ?? "deals", id: known && id ? decodeURIComponent(id) : null };
}

export const dealLink = (id: string) => `#/deals/${encodeURIComponent(id)}`;

export const route = signal<Route>({ screen: "deals", id: null });

/** Follows the address of this page. */
export function followRoute(): void {
  const read = () => {
    route.value = routeOf(location.hash);
  };
  window.addEventListener("hashchange", read);
  read();
}
