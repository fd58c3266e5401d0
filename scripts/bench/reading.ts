/** Reading, in a real Chromium: a page of forty people against one of four, by a site's file and by the generic reader. */
import puppeteer, { type Page } from "puppeteer-core";
import type { PageReading } from "../../lib/pages/reading.ts";
import { requireBrowser } from "../machine/browsers.ts";
import { bundleReader } from "../read/bundle.ts";
import { inTurns, type Pair } from "./pair.ts";

const TURNS = 30;
/** Reads in one go: the page's clock is coarse. */
const READS = 10;
const MARK = '<meta name="application-name" content="Rolecall sample mailbox">';

declare const rolecallRead: (own: string[]) => PageReading;

function person(number: number): string {
  const address = `person${number}@big.test`;
  return `<span data-name="Person ${number}" data-address="${address}">Person ${number} &lt;${address}&gt;</span>`;
}

function pageOf(people: number, mark: string): string {
  const [from, ...to] = Array.from({ length: people }, (_, index) => person(index));
  return `<!doctype html><meta charset="utf-8">${mark}<title>Plan</title>
<header><span data-sample="account" data-name="Rep" data-address="rep@acme.test">Rep &lt;rep@acme.test&gt;</span></header>
<main data-thread-id="one"><h1 data-field="subject">Plan</h1><article data-message-id="1">
<div data-field="from">From: ${from}</div><div data-field="to">To: ${to.join(", ")}</div>
<time datetime="2026-11-23T10:00:00Z">23 November 2026</time><p>The plan is attached.</p></article></main>`;
}

async function reading(page: Page): Promise<number> {
  return page.evaluate((reads) => {
    const start = performance.now();
    for (let read = 0; read < reads; read += 1) rolecallRead([]);
    return (performance.now() - start) / reads;
  }, READS);
}

/** @throws Error when the page is not read as it was made: the time of a wrong reading says nothing */
async function check(page: Page, people: number): Promise<void> {
  const read = await page.evaluate(() => rolecallRead(["rep@acme.test"]).people.length);
  if (read !== people) throw new Error(`The page of ${people} people was read as ${read}.`);
}

export async function benchReading(): Promise<Pair[]> {
  const script = await bundleReader();
  const browser = await puppeteer.launch({
    executablePath: requireBrowser("chromium"),
    args: process.getuid?.() === 0 ? ["--no-sandbox"] : [],
  });
  const opened = async (people: number, mark: string) => {
    const page = await browser.newPage();
    await page.setContent(pageOf(people, mark));
    await page.evaluate(script);
    await check(page, people);
    return page;
  };
  const pair = async (reader: string, mark: string) => {
    const [many, few] = [await opened(40, mark), await opened(4, mark)];
    return inTurns(
      `read (${reader}): 40 people / 4 people`,
      TURNS,
      () => reading(many),
      () => reading(few),
    );
  };
  try {
    return [await pair("site file", MARK), await pair("generic", "")];
  } finally {
    await browser.close();
  }
}
