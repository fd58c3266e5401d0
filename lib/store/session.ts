/**
 * How far the copies were looked at since the browser started. Damage comes with the browser down, so one look a start is
 * enough, and a popup opens without it.
 */
import { browser } from "../browser.ts";

/** `checked`: the look before a page is up; `read`: every value, once it is up (verify.ts). */
export type Look = "checked" | "read";

export interface Session {
  was(look: Look): Promise<boolean>;
  set(look: Look): Promise<void>;
}

const keyOf = (look: Look) => `store-${look}`;

/** Where `storage.session` does not answer, every opening looks: slower, never wrong. */
export const browserSession: Session = {
  async was(look) {
    try {
      return (await browser.storage.session.get(keyOf(look)))[keyOf(look)] === true;
    } catch {
      return false;
    }
  },
  async set(look) {
    try {
      await browser.storage.session.set({ [keyOf(look)]: true });
    } catch {
      // The next opening then looks again.
    }
  },
};
