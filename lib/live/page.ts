/**
 * The page that a panel or popup stands beside: its reading, asked of the tab (design.md, who talks to whom).
 * Works with the service worker asleep.
 */
import { signal } from "@preact/signals";
import { browser, type Runtime } from "../browser.ts";
import type { FromPage, ToPage } from "../messages.ts";
import type { PageReading } from "../pages/reading.ts";
import { parseReading } from "../pages/validate.ts";

export type PageState =
  /** Nothing asked yet. */
  | { state: "opening" }
  | { state: "read"; tab: number; url: string; reading: PageReading }
  /** No content script answers: the site is not enabled, or the browser lets nobody read this page. */
  | { state: "not-enabled"; tab: number; url: string | null }
  /** The content script answered that it can make nothing of the page. */
  | { state: "unreadable"; tab: number; url: string }
  | { state: "no-tab" };

export const pageState = signal<PageState>({ state: "opening" });

async function ask(tab: number, message: ToPage): Promise<unknown> {
  try {
    return await browser.tabs.sendMessage(tab, message, { frameId: 0 });
  } catch {
    return undefined;
  }
}

/** Has an open panel read again: no event tells it that a click on the toolbar button let it see the page. */
export function tellPanel(): void {
  const changed: FromPage = { type: "page-changed" };
  // With no panel open, nobody receives it.
  void browser.runtime.sendMessage(changed).catch(() => undefined);
}

interface Asked {
  id: number;
  url: string | null;
}

async function stateOf(tab: Asked, own: string[]): Promise<PageState> {
  const answer = await ask(tab.id, { type: "read-page", own });
  if (answer === undefined) return { state: "not-enabled", tab: tab.id, url: tab.url };
  const reading = parseReading(answer);
  const url = tab.url ?? "";
  return reading ? { state: "read", tab: tab.id, url, reading } : { state: "unreadable", tab: tab.id, url };
}

/** Whether the reader is in the page already. */
export async function isReadable(tab: number): Promise<boolean> {
  return (await ask(tab, { type: "read-selection" })) !== undefined;
}

/** The text the user selected on the page; empty when there is none. */
export async function selectedText(tab: number): Promise<string> {
  const answer = await ask(tab, { type: "read-selection" });
  const text = typeof answer === "object" && answer !== null ? (answer as { text?: unknown }).text : "";
  return typeof text === "string" ? text : "";
}

async function tabInFront(fixed: number | null): Promise<Asked | null> {
  const tab =
    fixed === null
      ? (await browser.tabs.query({ active: true, currentWindow: true }))[0]
      : await browser.tabs.get(fixed).catch(() => undefined);
  return tab?.id === undefined ? null : { id: tab.id, url: tab.url ?? null };
}

/**
 * Follows the tab in front of this window, or one tab for good (`?tab=<id>`), and keeps `pageState` true to it.
 * @param own the rep's own addresses, asked at each reading.
 * @returns `again` reads at once (after a site was enabled, or own addresses changed).
 */
export function followPage(fixed: number | null, own: () => Promise<string[]>): { again: () => void } {
  let turn = 0;
  const read = async () => {
    turn += 1;
    const mine = turn;
    const tab = await tabInFront(fixed);
    const state: PageState = tab ? await stateOf(tab, await own()) : { state: "no-tab" };
    if (mine === turn) pageState.value = state;
  };
  const again = () => void read();
  browser.tabs.onActivated.addListener(again);
  browser.tabs.onUpdated.addListener((_id, change) => {
    if (change.status === "complete" || change.url) again();
  });
  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
    const changed = typeof message === "object" && message !== null && "type" in message;
    const state = pageState.value;
    const ours = sender.tab && "tab" in state ? state.tab === sender.tab.id : true;
    if (changed && (message as { type: unknown }).type === "page-changed" && ours) again();
    return undefined;
  });
  again();
  return { again };
}
