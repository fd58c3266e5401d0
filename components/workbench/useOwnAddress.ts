import { useEffect } from "preact/hooks";
import { linkTo, replaceRoute, type Screen } from "./route.ts";

/**
 * A link may lead to what was joined with another since: the address then says the one that stayed, so that everything
 * on the screen is about that one.
 * @param found id of the thing shown; undefined while it is not known.
 */
export function useOwnAddress(screen: Screen, asked: string, found: string | undefined): void {
  useEffect(() => {
    if (found !== undefined && found !== asked) replaceRoute(linkTo(screen)(found));
  }, [screen, asked, found]);
}
