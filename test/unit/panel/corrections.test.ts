import { describe, expect, test, vi } from "vitest";
import { withAdded, withOther, withoutPerson } from "../../../components/panel/corrections.ts";
import { peopleOf } from "../../../components/panel/panelView.ts";
import {
  NO_CORRECTION,
  readCorrections,
  storedCorrections,
  withCorrection,
} from "../../../lib/live/corrections.ts";
import type { PageReading } from "../../../lib/pages/reading.ts";

vi.mock("../../../lib/browser.ts", () => ({ browser: {} }));

const wang = { name: "王伟", address: "wei.wang@big.test" };
const chen = { name: "Chen, Li", address: "li.chen@big.test" };
const typo = { name: "", address: "li.wei@big.test" };
const anna = { name: "Anna", address: "anna@big.test" };

const reading: PageReading = {
  site: "sample",
  view: "thread",
  account: null,
  subject: null,
  thread: "1",
  correspondent: wang,
  people: [
    { ...wang, in: ["from"] },
    { ...chen, in: ["to"] },
  ],
  record: null,
};

describe("a page put right", () => {
  test("whoever was replaced is gone from the page, and so from a deal made of it", () => {
    expect(peopleOf(reading, withOther(NO_CORRECTION, reading, wang, anna))).toEqual([anna, chen]);
  });

  test("a slip that is replaced again leaves nothing behind", () => {
    const once = withOther(NO_CORRECTION, reading, wang, typo);
    const twice = withOther(once, reading, typo, anna);
    expect(peopleOf(reading, twice)).toEqual([anna, chen]);
    expect(twice.added).toEqual([anna]);
  });

  test("another of the page comes first, and nobody goes", () => {
    expect(peopleOf(reading, withOther(NO_CORRECTION, reading, wang, chen))).toEqual([chen, wang]);
  });

  test("whom the rep takes off can be put back", () => {
    const off = withoutPerson(NO_CORRECTION, chen.address);
    expect(peopleOf(reading, off)).toEqual([wang]);
    expect(withAdded(off, reading, chen)).toEqual(NO_CORRECTION);
  });

  test("a name alone is the one of that name who stands there", () => {
    const named = { name: "chen, li", address: null };
    expect(peopleOf(reading, withOther(NO_CORRECTION, reading, wang, named))).toEqual([chen, wang]);
  });
});

describe("corrections kept", () => {
  const one = withoutPerson(NO_CORRECTION, chen.address);

  test("come back as they were stored", () => {
    const all = withCorrection(new Map(), "page", one);
    expect(readCorrections(structuredClone(storedCorrections(all)))).toEqual(all);
  });

  test("are the newest 500; a page with nothing to put right takes no place", () => {
    let all = readCorrections(undefined);
    for (let page = 0; page < 510; page++) all = withCorrection(all, `page ${page}`, one);
    all = withCorrection(all, "page 20", one);
    all = withCorrection(all, "page 509", NO_CORRECTION);
    const pages = storedCorrections(all).pages.map(({ page }) => page);
    expect(pages).toHaveLength(500);
    expect(pages.at(-1)).toBe("page 20");
    expect(pages).not.toContain("page 509");
  });

  test.each([[null], ["text"], [{ version: 2, pages: [] }], [{ version: 1, pages: [{ page: 1 }, null] }]])(
    "%j is nothing",
    (stored) => {
      expect(readCorrections(stored).size).toBe(0);
    },
  );
});
