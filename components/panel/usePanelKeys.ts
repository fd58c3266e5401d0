import { type Act, useCardKeys } from "../keyboard/cardKeys.ts";
import type { Subject } from "../stakeholder/subject.ts";
import { cardFor, type Scene } from "./cardProps.ts";
import { onMeaning, onPanelMeaning } from "./onMeaning.ts";
import { firstOf } from "./subjects.ts";

interface Given {
  subjects: Subject[];
  redacted: boolean;
  showKeys: () => void;
}

/**
 * The keys of the panel: they act on the card that has the focus, else on the first. Returns what they do, for whoever
 * else asks for it.
 */
export function usePanelKeys(scene: Scene, { subjects, redacted, showKeys }: Given): Act {
  const first = firstOf(subjects);
  const act: Act = (meaning, person) => {
    const subject = person === null ? first : subjects.find(({ key }) => key === person);
    const card = subject && cardFor(scene, subject);
    if (onPanelMeaning(meaning, showKeys) || !subject || !card) return;
    if (redacted && meaning.does === "role" && meaning.role === "coach") return;
    const about = { page: scene.view.page.id, subject, first: first?.key, onCard: person !== null };
    onMeaning(meaning, { ...about, actions: card.actions, seenOn: card.seenOn });
  };
  useCardKeys(act);
  return act;
}
