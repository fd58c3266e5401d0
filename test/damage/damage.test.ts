/**
 * The store's worst days: with the browser down, one copy at a time is damaged in every way that one file can be; then
 * the mark alone. At the next start (and at the one after it, where damage may lie in wait) every acknowledged fact is
 * there and both copies are whole.
 */
import { cpSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { findBrowser } from "../../scripts/machine/browsers.ts";
import { BrowserGone } from "../drivers/driver.ts";
import { removeProfile, temporaryProfile } from "../drivers/process.ts";
import { command, launchHarness, openHarness, type Report, report } from "../harness/drive.ts";
import { buildHarness, type Kind } from "../harness/extension.ts";
import { type Copy, DAMAGES, damage, folderOf } from "./files.ts";

/** Only one of the browsers, or only some kinds of damage: `DAMAGE_BROWSER=firefox DAMAGE="folder"`. */
const only = process.env.DAMAGE_BROWSER;
const wanted = new RegExp(process.env.DAMAGE ?? "");
const COPIES: Copy[] = ["indexeddb", "storage-local"];

/** Damage that always takes something: recovery must then have said so. Other damage may spare what counts. */
const SURE = /folder deleted|every file|database file (emptied|.*deleted)/;

/** Firefox 153 ends at the first start with a log whose database file is gone; what counts is the start after that. */
const ENDS_THE_BROWSER = /alone deleted/;

/** Damage that may show only at the start after the next one: a torn log opens whole, and is emptied by the reopening. */
const LATENT = /log|tail|mark/;

interface World {
  extension: string;
  template: string;
  id: string;
  /** Acknowledged before the damage. */
  ids: Set<string>;
}

/** Packs, single facts, tables and a log, as weeks of use leave them: some sessions ended well, the last was killed. */
async function makeTemplate(kind: Kind): Promise<World> {
  const extension = await buildHarness(kind);
  const template = temporaryProfile(kind);
  const ids = new Set<string>();
  let id = "";
  for (const step of ["long", "many", "few"]) {
    const browser = await launchHarness(kind, { extension, profile: template });
    const page = await openHarness(browser);
    id = new URL(browser.extension("")).host;
    const recorded =
      step === "long"
        ? await command<string[]>(page, "recordLong", 450)
        : await command<string[]>(page, "record", step === "many" ? 110 : 25);
    for (const each of recorded) ids.add(each);
    if (step === "few") await browser.kill();
    else await browser.quit();
  }
  return { extension, template, id, ids };
}

async function start(kind: Kind, world: World, profile: string, seen = false): Promise<Report> {
  const browser = await launchHarness(kind, { extension: world.extension, profile });
  try {
    const page = await openHarness(browser);
    const found = await report(page);
    if (seen) await command(page, "seen");
    return found;
  } finally {
    await browser.quit();
  }
}

function expectWhole(found: Report, ids: Set<string>, when: string): void {
  const sorted = [...ids].sort();
  expect(found.facts.toSorted(), `facts, ${when}`).toEqual(sorted);
  expect(new Set(found.database), `database, ${when}`).toEqual(ids);
  expect(new Set(found.local), `storage.local, ${when}`).toEqual(ids);
  expect(found.notes, `current state, ${when}`).toBe(80);
  expect(found.recovery.missing, `missing, ${when}`).toBe(0);
  expect(found.recovery.dead, `dead, ${when}`).toBe(false);
}

for (const kind of ["chromium", "firefox"] as const) {
  const skipped = !findBrowser(kind) || (only !== undefined && only !== kind);
  describe.skipIf(skipped)(kind, () => {
    let world: World;
    let profile = "";

    beforeAll(async () => {
      world = await makeTemplate(kind);
    });
    afterAll(() => removeProfile(world.template));

    async function inProfile(work: () => Promise<void>): Promise<void> {
      profile = temporaryProfile(kind);
      cpSync(world.template, profile, { recursive: true, verbatimSymlinks: true });
      try {
        await work();
      } finally {
        removeProfile(profile);
      }
    }

    async function startThatMayEndTheBrowser(): Promise<void> {
      try {
        await start(kind, world, profile);
      } catch (error) {
        if (!(error instanceof BrowserGone)) throw error;
      }
    }

    async function starts(damaged: string): Promise<Report[]> {
      if (ENDS_THE_BROWSER.test(damaged)) await startThatMayEndTheBrowser();
      const first = await start(kind, world, profile, true);
      expectWhole(first, world.ids, "at the next start");
      if (!LATENT.test(damaged)) return [first];
      const second = await start(kind, world, profile);
      expectWhole(second, world.ids, "at the start after that");
      return [first, second];
    }

    for (const copy of COPIES) {
      for (const kindOfDamage of DAMAGES[kind].filter(({ name }) => wanted.test(name))) {
        test(`${copy}: ${kindOfDamage.name}`, async ({ skip, annotate }) => {
          await inProfile(async () => {
            const files = damage(folderOf(kind, copy, profile, world.id), kindOfDamage);
            if (files === 0) return skip("this browser left no such file");
            const reports = await starts(kindOfDamage.name);
            const said = reports.map(
              ({ recovery }) =>
                `${recovery.copies.map(({ state }) => state).join("/")} ${recovery.restored} restored`,
            );
            await annotate(`${files} damaged; ${said.join(", then ")}`);
            const mended = reports.some(({ recovery }) => recovery.restored > 0);
            if (SURE.test(kindOfDamage.name)) expect(mended, "the start says that it recovered").toBe(true);
          });
        });
      }
    }

    test("the mark alone", async () => {
      await inProfile(async () => {
        const browser = await launchHarness(kind, { extension: world.extension, profile });
        await command(await openHarness(browser), "loseMark");
        await browser.quit();
        await starts("mark");
      });
    });
  });
}
