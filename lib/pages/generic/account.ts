/** Whose mailbox or login a page is. */
import { matchKey } from "../../identity/match-key.ts";
import { cleanAddress, cleanName, isAddress } from "../address.ts";
import { isVisible, textOf } from "../dom.ts";
import type { Page, Sight } from "../page.ts";
import type { Line } from "./lines.ts";
import { labelled } from "./rows.ts";

/** Where programs show who is signed in. */
const CHROME = "header, [role=banner], nav, [role=navigation], aside";
/** An account button says name and address in its label or title: "Google Account: Robin (robin@…)". */
const BUTTON = "a, button, [role=button], [title]";

/** Text that ends in an address, alone or in brackets: `Account of Robin Vale (robin@lumen.example)`. */
function ending(text: string): Sight["account"] {
  const [, before = "", last = ""] = /^(.*?)[(<]?([^\s()<>]+@[^\s()<>]+)[)>]?$/s.exec(text.trim()) ?? [];
  const address = cleanAddress(last);
  return address ? { name: cleanName(before.replace(/^[^:：]*[:：]/, "")), address } : null;
}

function fromChrome(document: Document): Sight["account"] {
  for (const part of document.querySelectorAll(CHROME)) {
    if (part.closest("main, [role=main], article, [role=listitem]") || !isVisible(part)) continue;
    for (const button of part.querySelectorAll(BUTTON)) {
      const said = button.getAttribute("aria-label") ?? "";
      const found = ending(said) ?? ending(button.getAttribute("title") ?? "");
      if (found && isVisible(button)) return found;
    }
  }
  return null;
}

/** Text that is nothing but one of the rep's own addresses. */
function fromLines(lines: Line[], own: string[]): Sight["account"] {
  const keys = new Set(own.map(matchKey));
  for (const line of lines) {
    if (line.body || line.message || labelled(line)) continue;
    const said = line.pieces.map((piece) => piece.trim()).find((piece) => isAddress(piece));
    const address = cleanAddress(said);
    if (address && keys.has(matchKey(address))) return { name: "", address };
  }
  return null;
}

/** The name that a page shows for the account elsewhere is found where the reading is built. */
export function accountOf(page: Page, lines: Line[], own: string[]): Sight["account"] {
  return fromLines(lines, own) ?? fromChrome(page.document) ?? shown(page);
}

/** Several programs mark the signed-in address by a class. */
function shown({ document }: Page): Sight["account"] {
  const element = [...document.querySelectorAll(".username, .accountPlace, .user-email")].find(isVisible);
  return element ? (ending(element.getAttribute("title") ?? "") ?? ending(textOf(element))) : null;
}
