/**
 * Whether the copies were read whole since the browser started. Damage comes with the browser down, so one look a
 * start is enough, and a popup opens without it.
 */
import { browser } from "../browser.ts";

export interface Session {
  wasChecked(): Promise<boolean>;
  setChecked(): Promise<void>;
  /** The look came to no end: the next opening takes it up again. */
  forget(): Promise<void>;
}

const KEY = "store-checked";

/** Where `storage.session` does not answer, every opening looks: slower, never wrong. */
export const browserSession: Session = {
  async wasChecked() {
    try {
      return (await browser.storage.session.get(KEY))[KEY] === true;
    } catch {
      return false;
    }
  },
  async setChecked() {
    try {
      await browser.storage.session.set({ [KEY]: true });
    } catch {
      // The next opening then looks again.
    }
  },
  async forget() {
    try {
      await browser.storage.session.remove(KEY);
    } catch {
      // It was never set, then.
    }
  },
};
