/** The day by keyboard only, then by mouse only in a fresh profile: what tagging costs, and that both come to the same. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { roundcube } from "../../scripts/host/roundcube/roundcube.ts";
import { whyNotInstall } from "../../scripts/machine/packages.ts";
import { launch, missing } from "../drivers/launch.ts";
import { type Day, liveThrough } from "./day.ts";
import type { Hand } from "./hand.ts";
import { PEOPLE } from "./story.ts";
import { tableOf } from "./table.ts";
import type { Effort, Purpose } from "./tally.ts";

async function dayBy(way: Hand["way"]): Promise<Day> {
  const browser = await launch("chromium", { language: "en-US" });
  try {
    return await liveThrough(browser, roundcube().origin, way);
  } finally {
    await browser.close();
  }
}

const most = (day: Day, purpose: Purpose, of: (effort: Effort) => number) =>
  Math.max(...Object.keys(PEOPLE).flatMap((who) => day.tally.perMail(purpose, who).map(of)));

describe.skipIf(whyNotInstall() ?? missing("chromium"))("a rep's day", () => {
  const days = new Map<Hand["way"], Day>();

  beforeAll(() => roundcube().up());
  afterAll(() => roundcube().down());
  afterAll(() => {
    const [keyboard, mouse] = [days.get("keyboard"), days.get("mouse")];
    if (keyboard && mouse) console.log(`\n${tableOf(keyboard, mouse)}\n`);
  });

  it.each(["keyboard", "mouse"] as const)(
    "by %s: at most 6 to tag a person fully, 2 at the next mail",
    async (way) => {
      const day = await dayBy(way);
      days.set(way, day);
      const cost = ({ keys, clicks }: Effort) => keys + clicks;
      expect(most(day, "first", cost)).toBeLessThanOrEqual(6);
      expect(most(day, "next", cost)).toBeLessThanOrEqual(2);
    },
  );

  it("comes to the same in the evening, whichever way", () => {
    expect(days.get("keyboard")?.state.length).toBeGreaterThan(Object.keys(PEOPLE).length);
    expect(days.get("mouse")?.state).toEqual(days.get("keyboard")?.state);
  });
});
