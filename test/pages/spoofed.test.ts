/** Recorded pages of mail whose display name is somebody else's address (../shared/pages): never a wrong sender. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openReader, type Reader } from "../../scripts/read/reader.ts";
import { recordedPages } from "../../scripts/read/recorded.ts";

const pages = recordedPages().filter(({ view }) => view.includes("spoofed"));

describe.skipIf(!pages.length)("forged display names (../shared/pages)", () => {
  let reader: Reader;
  beforeAll(async () => {
    reader = await openReader("UTC");
  });
  afterAll(() => reader?.close());

  for (const { app, view, file, url, expected } of pages) {
    it(`${app}: ${view}`, async () => {
      const { correspondent, people } = await reader.read(file, url, ["rep@acme.test"]);
      // Nobody is right too, where the page does not show the true address.
      expect([null, undefined, expected.correspondent?.address]).toContain(correspondent?.address);
      const forged = people.find(({ address }) => address === "wei.wang@big.test");
      expect(forged?.in ?? ["mention"]).toEqual(["mention"]);
    });
  }
});
