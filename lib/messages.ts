/**
 * Every message between contexts, by direction (design.md, who talks to whom). Plain data, ok/error results.
 * Validators of what comes in stand in lib/pages/validate.ts (readings) and beside each handler.
 */
import type { PageReading } from "./pages/reading.ts";

/** Panel or popup → content script of the top frame. */
export type ToPage = { type: "read-page"; own: string[] } | { type: "read-selection" };

export type PageAnswer = { ok: true; reading: PageReading } | { ok: false; error: "not-readable" };

export type SelectionAnswer = { ok: true; text: string };

/**
 * Content script → panel and background: what is on the page is no longer what was read. Popup → panel: the page in
 * front may be seen or read now, by the click that opened the popup.
 */
export type FromPage = { type: "page-changed" };

/** Page of the extension → background: tasks changed, so the badge may be another. It wakes a worker that sleeps. */
export type ToBackground = { type: "tasks-changed" };
