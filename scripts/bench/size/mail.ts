/** A page of mail between people who are all on record, for the panel to read. */
import { createServer } from "node:http";
import type { Fact } from "../../../lib/store/fact.ts";
import { type Listening, listen } from "../../machine/listen.ts";

/** How many people the thread has. */
export const PEOPLE = 8;

const MARK = '<meta name="application-name" content="Rolecall sample mailbox">';

const person = (address: string) => `<span data-name="" data-address="${address}">${address}</span>`;

/** The people of the deal with the most of them. */
export function addressesOf(facts: readonly Fact[]): string[] {
  const addresses = new Map<string, string>();
  const deals = new Map<string, string>();
  const people = new Map<string, string>();
  for (const { about, field, value } of facts) {
    const [type, id = ""] = about.split(":");
    if (type === "person" && field.startsWith("address/") && !addresses.has(id))
      addresses.set(id, String(value));
    if (type === "stakeholder" && field === "deal") deals.set(id, String(value));
    if (type === "stakeholder" && field === "person") people.set(id, String(value));
  }
  const byDeal = Map.groupBy([...deals], ([, deal]) => deal);
  const [most] = [...byDeal.values()].sort((left, right) => right.length - left.length);
  const found = (most ?? []).flatMap(([part]) => addresses.get(people.get(part) ?? "") ?? []);
  return [...new Set(found)].slice(0, PEOPLE);
}

export function serveMail(addresses: readonly string[]): Promise<Listening> {
  const [from = "", ...to] = addresses;
  const text = `<!doctype html><html lang="en"><meta charset="utf-8">${MARK}<title>Plan</title>
<header><span data-sample="account" data-name="Rep" data-address="rep@acme.test">Rep &lt;rep@acme.test&gt;</span></header>
<main data-thread-id="one"><h1 data-field="subject">Plan</h1><article data-message-id="1">
<div data-field="from">From: ${person(from)}</div><div data-field="to">To: ${to.map(person).join(", ")}</div>
<time datetime="2026-11-23T10:00:00Z">23 November 2026</time><p>The plan is attached.</p></article></main>`;
  const server = createServer((_, response) => {
    response.writeHead(200, { "content-type": "text/html; charset=utf-8" });
    response.end(text);
  });
  return listen(server, 0);
}
