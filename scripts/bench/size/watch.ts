/** Times as the page itself measures them: from a click, or from when it was opened, until something is on the screen. */
import { type DrivenPage, until } from "../../../test/drivers/driver.ts";

/** Milliseconds after which something is not waited for any more: rows are made for the first time in it. */
const PATIENCE = 600_000;

/** What the page says is there: a selector, and at least how many of it. */
export interface Sight {
  selector: string;
  count?: number;
  /** Shown otherwise than it was: its text, or an attribute. */
  changes?: "text" | `data-${string}`;
}

export interface Taken {
  /** Until it is on the screen. */
  ms: number;
  /** The longest time during which the page answered nothing. */
  block: number;
}

interface Watching {
  done?: Taken;
}

declare global {
  var watching: Watching | undefined;
}

interface Asked {
  sight: Sight;
  /** null: the time counts from when the page was opened. */
  act: { click: string } | { type: string; into: string } | { hash: string } | null;
}

/** Runs in the page: does what is asked, and looks at each turn of the page whether it is there. */
function watch({ sight, act }: Asked): void {
  const state: Watching = {};
  globalThis.watching = state;
  const found = () => [...document.querySelectorAll(sight.selector)];
  const said = () => {
    const [first] = found();
    if (!sight.changes) return "";
    return (sight.changes === "text" ? first?.textContent : first?.getAttribute(sight.changes)) ?? "";
  };
  const before = act ? said() : "";
  const isThere = () => found().length >= (sight.count ?? 1) && (!sight.changes || !act || said() !== before);
  const start = act ? performance.now() : 0;
  let last = performance.now();
  let block = act ? 0 : last;
  const end = () => {
    block = Math.max(block, performance.now() - last);
    state.done = { ms: performance.now() - start, block };
  };
  // By a timer: messages sent to itself without a pause would take a core from what is measured.
  const look = () => {
    const now = performance.now();
    block = Math.max(block, now - last);
    last = now;
    // On the screen: drawn by the second frame from here.
    if (isThere()) requestAnimationFrame(end);
    else setTimeout(look, 4);
  };
  setTimeout(look);
  if (!act) return;
  if ("hash" in act) location.hash = act.hash;
  else if ("click" in act) document.querySelector<HTMLElement>(act.click)?.click();
  else {
    const field = document.querySelector<HTMLInputElement>(act.into);
    if (!field) return;
    field.value = act.type;
    field.dispatchEvent(new InputEvent("input", { bubbles: true }));
  }
}

async function answer(page: DrivenPage, what: string): Promise<Taken> {
  return until(what, () => page.evaluate(() => globalThis.watching?.done), PATIENCE) as Promise<Taken>;
}

/** From an act on, until the sight is there. */
export async function taking(page: DrivenPage, act: NonNullable<Asked["act"]>, sight: Sight): Promise<Taken> {
  await page.front();
  await page.evaluate(watch, { sight, act });
  return answer(page, `${sight.selector} after ${JSON.stringify(act)}`);
}

/** From when the page was opened, until the sight is there: a little more where it is there before one can ask. */
export async function opening(page: DrivenPage, sight: Sight): Promise<Taken> {
  await page.evaluate(watch, { sight, act: null });
  return answer(page, `${sight.selector} on ${await page.address()}`);
}
