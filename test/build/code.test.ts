/** What the built code may weigh and do, and what the source may not write. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { files, isBuilt, OUTPUTS, read } from "./outputs.ts";

const ROOT = join(import.meta.dirname, "../..");
const READER = "reader.js";
/** Bytes with gzip -9. It stands in every enabled page. */
const READER_LIMIT = 15_000;

/** Code from elsewhere, code from text, and whatever could reach the network. */
const FORBIDDEN_IN_BUILD = [
  /\beval\s*\(/,
  /\bnew Function\s*\(/,
  /\bimportScripts\s*\(/,
  /import\s*\(\s*["'`]https?:/,
  /\bXMLHttpRequest\b/,
  /\bnew WebSocket\b/,
  /\bnew EventSource\b/,
  /\bsendBeacon\b/,
];

const FORBIDDEN_IN_SOURCE = [
  /\.(inner|outer)HTML\s*=/,
  /dangerouslySetInnerHTML/,
  /insertAdjacentHTML/,
  /document\.write/,
  /\beval\s*\(/,
  /\bnew Function\s*\(/,
  /\bfetch\s*\(/,
  /\bconsole\./,
];

describe.each(OUTPUTS)("code of $name", (output) => {
  describe.skipIf(!isBuilt(output))("as built", () => {
    it("has a content script of at most 15,000 bytes", () => {
      expect(gzipSync(read(output, READER), { level: 9 }).length).toBeLessThanOrEqual(READER_LIMIT);
    });

    it("loads no code from elsewhere and makes none from text", () => {
      const found = files(output, ".js").flatMap((path) => {
        const code = read(output, path).toString("utf8");
        return FORBIDDEN_IN_BUILD.filter((pattern) => pattern.test(code)).map(
          (pattern) => `${path}: ${pattern}`,
        );
      });
      expect(found).toEqual([]);
    });

    it("has pages that load only their own files", () => {
      const outside = files(output, ".html").filter((path) =>
        /(src|href)="(https?:)?\/\//.test(read(output, path).toString("utf8")),
      );
      expect(outside).toEqual([]);
    });
  });
});

describe("source", () => {
  const sources = ["entrypoints", "components", "lib"].flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: "utf8" })
      .filter((path) => /\.tsx?$/.test(path))
      .map((path) => join(folder, path)),
  );

  it("writes no markup, runs no text, calls no server and logs nothing", () => {
    const found = sources.flatMap((path) => {
      const code = readFileSync(join(ROOT, path), "utf8");
      return FORBIDDEN_IN_SOURCE.filter((pattern) => pattern.test(code)).map(
        (pattern) => `${path}: ${pattern}`,
      );
    });
    expect(found).toEqual([]);
  });

  it("touches the browser's API only at its seam", () => {
    const allowed = new Set(["lib/browser.ts"]);
    const found = sources.filter(
      (path) =>
        !allowed.has(path) && /from "webextension-polyfill"/.test(readFileSync(join(ROOT, path), "utf8")),
    );
    expect(found).toEqual([]);
  });
});
