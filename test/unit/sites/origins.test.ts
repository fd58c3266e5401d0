import { describe, expect, it } from "vitest";
import { covers, readable, siteName, siteOfPage } from "../../../lib/sites/origins.ts";

describe("the site of a page", () => {
  it("is asked for by scheme and host, whatever the port", () => {
    expect(siteOfPage("https://mail.acme.test/u/0/#inbox")).toEqual({
      open: true,
      pattern: "https://mail.acme.test/*",
      host: "mail.acme.test",
    });
    expect(siteOfPage("http://127.0.0.1:8080/?_task=mail")).toMatchObject({ pattern: "http://127.0.0.1/*" });
  });

  it("keeps an international host as the browser writes it", () => {
    expect(siteOfPage("https://邮件.test/")).toMatchObject({ pattern: "https://xn--5nq051n.test/*" });
  });

  it.each([
    ["chrome://extensions/", "browser"],
    ["about:blank", "browser"],
    ["chrome-extension://abc/sidepanel.html", "browser"],
    ["view-source:https://acme.test/", "browser"],
    ["https://chromewebstore.google.com/detail/x", "store"],
    ["https://chrome.google.com/webstore/category", "store"],
    ["https://addons.mozilla.org/en-US/firefox/", "store"],
    ["https://microsoftedge.microsoft.com/addons/Microsoft-Edge-Extensions-Home", "store"],
    ["file:///home/rep/mail.html", "file"],
    ["no url at all", "unknown"],
    ["", "unknown"],
  ])("%s cannot be enabled (%s)", (url, why) => {
    expect(siteOfPage(url)).toEqual({ open: false, why });
  });

  it("is unknown where the browser does not tell", () => {
    expect(siteOfPage(undefined)).toEqual({ open: false, why: "unknown" });
  });

  it("leaves other pages of a store's host alone", () => {
    expect(siteOfPage("https://chrome.google.com/sync")).toMatchObject({ open: true });
  });
});

describe("a held pattern", () => {
  it.each([
    ["https://mail.acme.test/*", "https://mail.acme.test:8443/x", true],
    ["https://mail.acme.test/*", "http://mail.acme.test/x", false],
    ["https://acme.test/*", "https://mail.acme.test/", false],
    ["*://*.acme.test/*", "http://mail.acme.test/", true],
    ["*://*.acme.test/*", "https://acme.test/", true],
    ["*://*.acme.test/*", "https://notacme.test/", false],
    ["*://*/*", "https://anything.test/", true],
    ["<all_urls>", "https://anything.test/", true],
    ["*://*/*", "ftp://anything.test/", false],
    ["nonsense", "https://anything.test/", false],
  ])("%s covers %s: %s", (pattern, url, expected) => {
    expect(covers(pattern, url)).toBe(expected);
  });

  it("covers every page that would be asked for by it", () => {
    for (const url of ["https://a.test:1/x", "http://[::1]:9/", "http://localhost:3000/"]) {
      const site = siteOfPage(url);
      expect(site.open && covers(site.pattern, url)).toBe(true);
    }
  });

  it("is a site only when it is about web pages", () => {
    expect(readable(["https://a.test/*", "file:///*", "ftp://a.test/*", "<all_urls>"])).toEqual([
      "https://a.test/*",
      "<all_urls>",
    ]);
  });

  it("is named by its host", () => {
    expect(siteName("https://mail.acme.test/*")).toBe("mail.acme.test");
    expect(siteName("http://127.0.0.1/*")).toBe("http://127.0.0.1");
    expect(siteName("*://*.acme.test/*")).toBe("*.acme.test");
    expect(siteName("<all_urls>")).toBe("*");
  });
});
