/** A whole session: no request but the page's own, and nothing of a person in any console. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Listening } from "../../scripts/machine/listen.ts";
import { serveSample } from "../../scripts/sample/server.ts";
import type { DrivenBrowser } from "../drivers/driver.ts";
import { BROWSERS, launch, missing } from "../drivers/launch.ts";
import { Panel } from "../drivers/panel.ts";
import { type RecordingProxy, recordingProxy } from "../drivers/proxy.ts";

const OF_PEOPLE = [
  "王伟",
  "Chen",
  "Kovács",
  "赵敏",
  "big.test",
  "acme.test",
  "ERP rollout",
  "evil.test",
  "plant 2",
  "上线",
];

/** What the browsers ask of their makers by themselves, seen with no extension at all (Chromium 156, Firefox 153). */
const BROWSERS_OWN = [
  "clients2.google.com",
  "update.googleapis.com",
  "accounts.google.com",
  "content-autofill.googleapis.com",
  "services.mozilla.com",
  "mozilla.org",
  "mozilla.net",
  "firefox.com",
];
const hostOf = (request: string) => /^\w+ (?:\w+:\/\/)?([^/:]+)/.exec(request)?.[1] ?? request;
const isBrowsersOwn = (request: string) =>
  BROWSERS_OWN.some((own) => hostOf(request) === own || hostOf(request).endsWith(`.${own}`));

describe.each(BROWSERS)("a session in %s", (kind) => {
  describe.skipIf(missing(kind))("with everything recorded", () => {
    let sample: Listening;
    let proxy: RecordingProxy;
    let browser: DrivenBrowser;

    beforeAll(async () => {
      sample = await serveSample();
      proxy = await recordingProxy();
      browser = await launch(kind, { proxy: proxy.address });
      const mail = await browser.open(`${sample.origin}/thread/erp-rollout`);
      const panel = await Panel.beside(browser, mail);
      await panel.newDeal();
      await panel.choose("wei.wang@big.test", "role", "economic-buyer");
      await panel.choose("li.chen@big.test", "support", "-1");
      await mail.click('[data-thread="supply-cn"]');
      await panel.shows(["min.zhao@big.test", "wei.wang@big.test", "tom.hale@acme.test"]);
      await mail.click('[data-thread="spoof"]');
      await panel.shows(["x@evil.test"]);
      for (const page of ["popup.html", "workbench.html"]) {
        const opened = await browser.open(browser.extension(page));
        await opened.until(
          `${page} to be drawn`,
          () => (document.getElementById("root")?.childElementCount ?? 0) > 0,
        );
        await opened.close();
      }
    });
    afterAll(async () => {
      await browser?.close();
      await proxy?.close();
      await sample?.close();
    });

    it("makes no request but the page's own", () => {
      const own = ["/thread/erp-rollout", "/app.js", "/style.css"].map(
        (path) => `GET ${sample.origin}${path}`,
      );
      const asked = proxy.requests.filter((request) => !isBrowsersOwn(request));
      expect(asked.toSorted()).toEqual(own.toSorted());
    });

    it("writes nothing of a person to any console", () => {
      const said = browser.console().filter((line) => OF_PEOPLE.some((word) => line.includes(word)));
      expect(said).toEqual([]);
    });
  });
});
