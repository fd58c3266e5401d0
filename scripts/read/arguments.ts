/** What `npm run read` was asked; every mistake gets one sentence that says what to do. */
import { existsSync, readFileSync, statSync } from "node:fs";
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { isAddress } from "../../lib/pages/address.ts";

export interface Asked {
  file: string;
  url: string;
  own: string[];
}

/** A mistake in what was asked. */
export class BadInput extends Error {}

const USAGE = "npm run read -- PAGE.html --url https://its.address/ [--own ADDRESS …]";

function fail(sentence: string): never {
  throw new BadInput(sentence);
}

function split(args: string[]) {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: { url: { type: "string" }, own: { type: "string", multiple: true } },
    });
  } catch (error) {
    const [first] = error instanceof Error ? error.message.split(". ") : [];
    return fail(`${first ?? "The options were not understood"}; write: ${USAGE}`);
  }
}

function checkFile(path: string | undefined): string {
  if (!path) fail(`Name the saved page to read: ${USAGE}`);
  const file = resolve(path);
  if (!existsSync(file)) fail(`There is no file "${path}": give the path of a page saved as HTML.`);
  if (!statSync(file).isFile()) fail(`"${path}" is a folder: give the path of the HTML file in it.`);
  const start = readFileSync(file).subarray(0, 200_000);
  if (start.includes(0) || !/<[a-z!][^>]*>/i.test(start.toString("latin1")))
    fail(`"${path}" is no HTML page: save the page as "Webpage, complete" and give the .html file.`);
  return file;
}

function checkUrl(url: string | undefined): string {
  if (!url) fail(`Say at what address the page was saved: ${USAGE}`);
  if (!URL.canParse(url) || !/^https?:$/.test(new URL(url).protocol))
    fail(`"${url}" is no web address: give the whole one, beginning with https:// or http://.`);
  return url;
}

/** `--own a@x.test b@x.test`: addresses after the page's path count as own. @throws BadInput */
export function readArguments(args: string[]): Asked {
  const { values, positionals } = split(args);
  const [path, ...rest] = positionals;
  const own = [...(values.own ?? []), ...rest];
  const file = checkFile(path);
  const url = checkUrl(values.url);
  const wrong = own.find((address) => !isAddress(address));
  if (wrong) fail(`"${wrong}" is no mail address: write --own name@company.example.`);
  return { file, url, own };
}
