/** Roundcube as a rep uses it, in its three skins. Message numbers follow the order of scripts/host/mail. */
import type { DrivenBrowser, DrivenPage } from "../drivers/driver.ts";

export class Roundcube {
  readonly page: DrivenPage;
  readonly #origin: string;

  private constructor(page: DrivenPage, origin: string) {
    this.page = page;
    this.#origin = origin;
  }

  /** A browser that is logged in already goes straight to the list. */
  static async open(
    browser: DrivenBrowser,
    origin: string,
    login: { user: string; password: string },
  ): Promise<Roundcube> {
    const page = await browser.open(`${origin}/?_task=mail&_mbox=INBOX`);
    await page.until(
      "Roundcube to be drawn",
      () => document.querySelector("#rcmloginuser, #messagelist") !== null,
    );
    if (await page.evaluate(() => document.querySelector("#rcmloginuser") !== null)) {
      await page.fill("#rcmloginuser", login.user);
      await page.fill("#rcmloginpwd", login.password);
      await page.press("Enter");
      await page.until("the list", () => document.querySelector("#messagelist") !== null);
    }
    return new Roundcube(page, origin);
  }

  /** Opens the message with this subject in the list's preview; where a skin has none, as a page of its own. */
  async openMessage(subject: string): Promise<void> {
    await this.page.until(
      `the message ${subject} in the list`,
      (wanted) => {
        const row = [...document.querySelectorAll<HTMLElement>("#messagelist tbody tr")].find((each) =>
          each.textContent?.includes(wanted),
        );
        for (const old of document.querySelectorAll("[data-wanted]")) old.removeAttribute("data-wanted");
        row?.setAttribute("data-wanted", "");
        return row !== undefined;
      },
      subject,
    );
    await this.page.click("[data-wanted] td.subject");
  }

  /** A message as a page of its own. */
  async openPage(uid: number, mailbox = "INBOX"): Promise<void> {
    await this.page.goto(`${this.#origin}/?_task=mail&_mbox=${mailbox}&_uid=${uid}&_action=show`);
  }
}
