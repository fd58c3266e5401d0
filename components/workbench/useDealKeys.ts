/** The keys of a person's card on the deal's screen: what they mean in the panel, of whoever has the focus. */
import { localToday } from "../../lib/records/ids.ts";
import type { Store } from "../../lib/store/store.ts";
import { useCardKeys } from "../keyboard/cardKeys.ts";
import { KEYS, type Key, type Meaning } from "../keyboard/keys.ts";
import { focusIn } from "../panel/focus.ts";
import { onMeaning } from "../panel/onMeaning.ts";
import { setOpen } from "../panel/openState.ts";
import type { DealMember } from "./membersOfDeal.ts";
import { tagsInDeal } from "./tagsInDeal.ts";

/** What stands on a card of the panel only: the deal it edits, and whether it is noise. */
const PANEL_ONLY = ["noise"];

function isHere(meaning: Meaning): boolean {
  if (meaning.does === "open") return meaning.part !== "deal";
  if (meaning.does === "press") return meaning.of === "card" && !PANEL_ONLY.includes(meaning.action);
  return !["undo", "redo", "show-keys"].includes(meaning.does);
}

export const DEAL_KEYS: readonly Key[] = KEYS.filter(({ meaning }) => isHere(meaning));

/** What shows only in a card that is open. */
const needsOpen = ({ does }: Meaning) => does === "open" || does === "press";

interface Given {
  store: Store | null;
  deal: string;
  /** What stands open is kept under this name. */
  place: string;
  members: DealMember[];
  redacted: boolean;
}

export function useDealKeys({ store, deal, place, members, redacted }: Given): void {
  useCardKeys((meaning, person) => {
    const member = members.find(({ subject }) => subject.key === person);
    if (person === null && meaning.does === "next-person") void focusIn(members[0]?.subject.key ?? "");
    if (!store || !member) return;
    if (redacted && meaning.does === "role" && meaning.role === "coach") return;
    if (needsOpen(meaning)) setOpen(place, member.subject.key, true);
    const scene = {
      page: place,
      subject: member.subject,
      first: undefined,
      onCard: true,
      actions: tagsInDeal(store, deal, member),
      seenOn: localToday(),
    };
    // What is pressed must stand on the screen first.
    if (meaning.does === "press") void focusIn(member.subject.key).then(() => onMeaning(meaning, scene));
    else onMeaning(meaning, scene);
  }, isHere);
}
