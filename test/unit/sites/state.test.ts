import { describe, expect, it } from "vitest";
import { type Circumstances, siteState, siteWords } from "../../../components/site/siteState.ts";
import { textOf } from "../../../lib/i18n/catalogue.ts";

const page = (more: Partial<Circumstances>): Circumstances => ({
  url: "https://mail.acme.test/inbox",
  incognito: false,
  sites: [],
  intent: null,
  ...more,
});
const intent = { pattern: "https://mail.acme.test/*", at: 1 };

describe("the site of a page that nobody reads", () => {
  it.each([
    ["off", page({})],
    ["refused", page({ intent })],
    ["off", page({ intent: { pattern: "https://other.test/*", at: 1 } })],
    ["on", page({ sites: ["https://mail.acme.test/*"], intent })],
    ["private", page({ incognito: true })],
    ["closed", page({ url: null })],
    ["closed", page({ url: "chrome://settings" })],
  ])("is %s", (state, circumstances) => {
    expect(siteState(circumstances).state).toBe(state);
  });

  it("has its words in every state", () => {
    const states = [
      page({}),
      page({ intent }),
      page({ sites: ["<all_urls>"] }),
      page({ incognito: true }),
      ...[null, "about:blank", "file:///x", "https://addons.mozilla.org/"].map((url) => page({ url })),
    ].map(siteState);
    for (const state of states) {
      const { title, text } = siteWords(state);
      expect(textOf(title)).toBeDefined();
      expect(textOf(text)).toBeDefined();
    }
  });
});
