/** Reads saved pages in a real Chromium, with their own scripts off. */
import puppeteer from "puppeteer-core";
import type { PageReading } from "../../lib/pages/reading.ts";
import { requireBrowser } from "../machine/browsers.ts";
import { bundleReader } from "./bundle.ts";
import { answer } from "./serve.ts";

export interface Reader {
  /**
   * @param file path of the saved page
   * @param url the address it was saved from
   * @param own addresses known to be the rep's
   */
  read(file: string, url: string, own?: string[]): Promise<PageReading>;
  close(): Promise<void>;
}

declare const rolecallRead: (own: string[]) => PageReading;

/**
 * @param timezone time zone of the browser (dates without one are read in it); the machine's when left out
 * @throws Error whose message says what to do when there is no browser
 */
export async function openReader(timezone?: string): Promise<Reader> {
  const executablePath = requireBrowser("chromium");
  const script = await bundleReader();
  const root = process.getuid?.() === 0;
  const browser = await puppeteer.launch({
    executablePath,
    args: ["--disable-features=HttpsUpgrades", ...(root ? ["--no-sandbox"] : [])],
    defaultViewport: { width: 1400, height: 1000 },
  });
  return {
    async read(file, url, own = []) {
      const page = await browser.newPage();
      try {
        if (timezone) await page.emulateTimezone(timezone);
        await page.setRequestInterception(true);
        page.on("request", (request) => void answer(request, file, new URL(url)));
        await page.goto(url, { waitUntil: "load" });
        await page.evaluate(script);
        return await page.evaluate((addresses) => rolecallRead(addresses), own);
      } finally {
        await page.close();
      }
    },
    close: () => browser.close(),
  };
}
