/** Everything that is likely twice, on one screen: joined with the name the rep wants, told apart, and asked again. */
import { afterAll, beforeAll, describe, it } from "vitest";
import type { Listening } from "../../scripts/machine/listen.ts";
import { serveSample } from "../../scripts/sample/server.ts";
import type { DrivenBrowser, DrivenPage } from "../drivers/driver.ts";
import { BROWSERS, launch, missing } from "../drivers/launch.ts";
import { Panel } from "../drivers/panel.ts";

const WANG = "wei.wang@big.test";
const LATIN = "wei@big.test";

const there = (page: DrivenPage, selector: string) =>
  page.until(selector, (at) => document.querySelector(at) !== null, selector);
const gone = (page: DrivenPage, selector: string) =>
  page.until(`no ${selector}`, (at) => document.querySelector(at) === null, selector);

describe.each(BROWSERS)("what is likely twice, in %s", (kind) => {
  describe.skipIf(missing(kind))("sample mailbox", () => {
    let sample: Listening;
    let browser: DrivenBrowser;
    let work: DrivenPage;

    beforeAll(async () => {
      sample = await serveSample();
      browser = await launch(kind);
      const mail = await browser.open(`${sample.origin}/thread/erp-rollout`);
      const panel = await Panel.beside(browser, mail);
      await panel.choose(WANG, "role", "economic-buyer");
      await panel.page.click(".also > .also-all:last-child");
      await panel.page.fill('[data-part="correct"]', `Wei Wang <${LATIN}>`);
      await panel.page.press("Enter");
      await panel.choose(LATIN, "role", "economic-buyer");
      work = await browser.open(browser.extension("workbench.html#/twice"));
    });
    afterAll(async () => {
      await browser?.close();
      await sample?.close();
    });

    it("shows a Chinese name and its pinyin at one firm, with the reason", async () => {
      await work.until(
        "the pair with its reason",
        (...wanted) => {
          const text = document.querySelector("[data-pair]")?.textContent ?? "";
          return wanted.every((words) => text.includes(words));
        },
        WANG,
        "same name in pinyin, same domain",
      );
    });

    it("told apart, it goes; taken back on the person's screen, it is there again", async () => {
      const [first = ""] = await work.evaluate(
        () => document.querySelector<HTMLElement>("[data-pair]")?.dataset.pair?.split(" ") ?? [],
      );
      await work.click('[data-pair] [data-action="keep-apart"]');
      await gone(work, "[data-pair]");
      await work.goto(browser.extension(`workbench.html#/people/${first}`));
      await work.click('[data-action="may-be-same"]');
      await there(work, '[data-proposal="person"]');
      await work.goto(browser.extension("workbench.html#/twice"));
      await there(work, "[data-pair]");
    });

    it("joined with the other name, that name is the one shown", async () => {
      const other = await work.evaluate(
        () => document.querySelector('[data-pair] [data-action="other-stays"]')?.textContent ?? "",
      );
      await work.click('[data-pair] [data-action="other-stays"]');
      await work.click('[data-pair] [data-action="join"]');
      await gone(work, "[data-pair]");
      await work.goto(browser.extension("workbench.html#/people"));
      await work.until(
        "one person of that name",
        (said) => {
          const links = [...document.querySelectorAll('[data-index] a[href^="#/people/"]')];
          return links.filter(({ textContent }) => textContent && said.includes(textContent)).length === 1;
        },
        other,
      );
    });
  });
});
