/** A whole session: no request but the page's own, and nothing of a person in any console. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Listening } from "../../scripts/machine/listen.ts";
import { serveSample } from "../../scripts/sample/server.ts";
import type { DrivenBrowser } from "../drivers/driver.ts";
import { BROWSERS, launch, missing } from "../drivers/launch.ts";
import { Panel } from "../drivers/panel.ts";
import { type RecordingProxy, recordingProxy } from "../drivers/proxy.ts";
import { type Control, startControl } from "./control.ts";

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

const hostOf = (request: string) => /^\w+ (?:\w+:\/\/)?([^/:]+)/.exec(request)?.[1] ?? request;

describe.each(BROWSERS)("a session in %s", (kind) => {
  describe.skipIf(missing(kind))("with everything recorded", () => {
    let sample: Listening;
    let proxy: RecordingProxy;
    let browser: DrivenBrowser;
    let control: Control;

    beforeAll(async () => {
      sample = await serveSample();
      const thread = `${sample.origin}/thread/erp-rollout`;
      control = await startControl(kind, thread);
      proxy = await recordingProxy();
      browser = await launch(kind, { proxy: proxy.address });
      const mail = await browser.open(thread);
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
      await control?.close();
      await proxy?.close();
      await sample?.close();
    });

    it("makes no request but the page's own", () => {
      const own = ["/thread/erp-rollout", "/app.js", "/style.css"].map(
        (path) => `GET ${sample.origin}${path}`,
      );
      // Seen without the extension, 2026-11-25: Chromium asks update.googleapis.com and accounts.google.com,
      // Firefox its remote settings. Compared by host: how often they ask is theirs.
      const browsersOwn = new Set(control.requests.map(hostOf).filter((host) => host !== "127.0.0.1"));
      const asked = proxy.requests.filter((request) => !browsersOwn.has(hostOf(request)));
      expect(asked.toSorted()).toEqual(own.toSorted());
      expect(control.requests).toEqual(expect.arrayContaining(own));
    });

    it("writes nothing of a person to any console", () => {
      const said = browser.console().filter((line) => OF_PEOPLE.some((word) => line.includes(word)));
      expect(said).toEqual([]);
    });
  });
});
