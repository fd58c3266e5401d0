/** Every page that no site file knows. */
import { emptySight, type Page, type Sight } from "../page.ts";

export function readGeneric(_page: Page, _own: string[]): Sight {
  return emptySight("other");
}
