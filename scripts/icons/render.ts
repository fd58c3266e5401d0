/**
 * Draws the extension's icons from mark.svg, in a real browser: `npx node scripts/icons/render.ts`.
 * Run by hand after the mark changed; the pictures are committed.
 */
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import puppeteer from "puppeteer-core";

/** Sizes in CSS pixels: toolbar (1×, 2×), lists of extensions, store. */
const SIZES = [16, 32, 48, 128] as const;
const here = import.meta.dirname;
const folder = join(here, "../../public/icon");

const svg = await readFile(join(here, "mark.svg"), "utf8");
const browser = await puppeteer.launch({
  executablePath: process.env.CHROMIUM_PATH ?? "/usr/bin/chromium",
  args: ["--no-sandbox"],
});
try {
  const page = await browser.newPage();
  for (const size of SIZES) {
    await page.setViewport({ width: size, height: size });
    await page.setContent(`<style>html,body{margin:0}svg{display:block;width:${size}px}</style>${svg}`);
    await writeFile(
      join(folder, `${size}.png`),
      await page.screenshot({ omitBackground: true, type: "png" }),
    );
  }
} finally {
  await browser.close();
}
