/** Why something changed, in words: by hand, from a page, from elsewhere, an undo, two things joined. */
import { t } from "../i18n/translate.ts";
import type { Ref } from "../store/fact.ts";
import type { Act } from "./acts.ts";
import type { Names } from "./read.ts";
import { tellAct } from "./told.ts";

const isJoining = ({ lines }: Act) => lines.some(({ fact }) => fact.field === "alias");

function joined({ lines }: Act): string {
  const line = lines.find(({ fact }) => fact.field === "alias");
  return t(line?.to === null ? "history.cause.split" : "history.cause.joined");
}

/** What an act rests on: the page it was read on, where it says so. */
function siteOf({ lines }: Act): string {
  const sites = lines.map(({ fact }) => fact.evidence?.site ?? "");
  return sites.find((site) => site !== "") ?? "";
}

const isFromMessage = ({ lines }: Act) => lines.some(({ fact }) => fact.field === "source");

/** Sites by the name they go by. */
const SITES: Record<string, string> = { roundcube: "Roundcube", tryton: "Tryton" };

/** The act that was taken back, by its first line: "Role Economic Buyer · added, and 2 more". */
function undoneAct({ lines, makes }: NonNullable<Act["undoes"]>, about: Ref, names: Names): string {
  const [first, ...others] = tellAct({ lines, makes }, about, names);
  const what = first ? [first.subject, first.label, first.text].filter(Boolean).join(" ") : "";
  return others.length ? t("told.more", { what, count: others.length }) : what;
}

/**
 * @param device this one: facts of another came with a backup, or from there.
 * @param about whose history it is.
 */
export function causeOf(act: Act, device: string, about: Ref, names: Names): string {
  if (act.undoes) {
    const words = act.undoes.redo ? "history.cause.redo" : "history.cause.undo";
    return t(words, { what: undoneAct(act.undoes, about, names) });
  }
  if (isJoining(act)) return joined(act);
  if (act.by !== device) return t("history.cause.other");
  const site = siteOf(act);
  if (site)
    return SITES[site] ? t("history.cause.page", { site: SITES[site] }) : t("history.cause.some_page");
  return t(isFromMessage(act) ? "history.cause.message" : "history.cause.hand");
}
