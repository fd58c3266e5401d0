/** One day in the life of a rep, in a real browser on a real Roundcube. */
import { DAY_LOGIN } from "../../scripts/host/roundcube/roundcube.ts";
import type { DrivenBrowser } from "../drivers/driver.ts";
import { Panel } from "../drivers/panel.ts";
import { Roundcube } from "../hosts/roundcube-page.ts";
import { choicesOf, type Desk, type Hand } from "./hand.ts";
import { Keyboard } from "./keyboard.ts";
import { Mouse } from "./mouse.ts";
import { type Kept, stateOf } from "./state.ts";
import { type Moment, STORY } from "./story.ts";
import { Tally } from "./tally.ts";

export interface Day {
  way: Hand["way"];
  tally: Tally;
  /** What the store holds in the evening, ids and clocks left out. */
  state: Kept[];
  /** Today's list as the popup shows it. */
  today: string[];
}

async function sit(browser: DrivenBrowser, origin: string): Promise<Desk> {
  const { page: mail } = await Roundcube.open(browser, origin, DAY_LOGIN);
  await mail.resize(1100, 900);
  const panel = await Panel.beside(browser, mail);
  await panel.page.resize(400, 900);
  await mail.front();
  return { mail, panel, tally: new Tally() };
}

async function atDeal(hand: Hand, panel: Panel, deal: NonNullable<Moment["deal"]>): Promise<void> {
  if (deal === "new") return hand.newDeal();
  if ("pick" in deal) return hand.pickDeal(deal.pick);
  await panel.proposes(deal.accept);
  await hand.acceptDeal();
}

/** Where another deal stood a moment ago, its marks are not those of this one; a new one is named after its mail. */
function nameOf(deal: NonNullable<Moment["deal"]>): string {
  if (deal === "new") return "";
  return "pick" in deal ? deal.pick : deal.accept;
}

async function live(hand: Hand, { panel, tally }: Desk, moment: Moment): Promise<void> {
  const { mail, from, deal, first, next, join, moved, contact, task } = moment;
  tally.now("open", mail);
  await hand.open(mail);
  await panel.leads(from);
  tally.now("next", mail, from);
  if (join) {
    await hand.join();
    await panel.joined();
  }
  tally.now("deal", mail);
  if (deal) {
    await atDeal(hand, panel, deal);
    await panel.inDeal(nameOf(deal));
  }
  tally.now("moved", mail, from);
  if (moved) {
    await hand.moved();
    await panel.stands(from, "outside");
    await panel.settled();
  }
  tally.now(first ? "first" : "next", mail, from);
  if (first) {
    await hand.tagFully(from, first);
    for (const [control, value] of choicesOf(first)) await panel.chose(from, control, value);
  }
  if (next !== undefined) {
    await hand.support(from, next);
    await panel.chose(from, "support", `${next}`);
  }
  tally.now("contact", mail, from);
  if (contact) await hand.contact(from, contact);
  tally.now("task", mail);
  if (task) await hand.task(task);
  await panel.settled();
}

/** Goes through all thirty messages, then looks at today's list and copies the last deal's summary. */
export async function liveThrough(
  browser: DrivenBrowser,
  origin: string,
  way: Hand["way"],
  story: readonly Moment[] = STORY,
): Promise<Day> {
  const desk = await sit(browser, origin);
  const hand = way === "keyboard" ? new Keyboard(desk) : new Mouse(desk);
  for (const moment of story)
    await live(hand, desk, moment).catch((cause: unknown) => {
      throw new Error(`Mail ${moment.mail} by ${way}: ${cause}`, { cause });
    });
  desk.tally.now("evening", 0);
  await hand.copySummary();
  await desk.panel.settled();
  const popup = await browser.open(browser.extension("popup.html"));
  desk.tally.add({ keys: way === "keyboard" ? 2 : 0, clicks: way === "mouse" ? 1 : 0, steps: 1 });
  const today = await popup.until("today's list", () => {
    const list = document.querySelector(".popup-tasks");
    return list && [...list.querySelectorAll("[data-task]")].map(({ textContent }) => textContent ?? "");
  });
  const state = await stateOf(popup);
  await popup.close();
  return { way, tally: desk.tally, state, today };
}
