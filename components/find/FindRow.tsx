import { Briefcase, Building2, ListChecks, type LucideIcon, User, Zap } from "lucide-preact";
import type { Detail, FoundKind, Row } from "../../lib/find/row.ts";
import { language, t } from "../../lib/i18n/translate.ts";
import { shownDate } from "../base/date.ts";
import { Icon } from "../base/Icon.tsx";
import { Marked } from "./Marked.tsx";

const ICONS: Record<FoundKind, LucideIcon> = {
  person: User,
  company: Building2,
  deal: Briefcase,
  task: ListChecks,
  action: Zap,
};

function wordsOf(detail: Detail): string {
  if (typeof detail === "string") return detail;
  return "key" in detail ? t(detail.key) : shownDate(detail.date, language.value);
}

function stateOf({ archived, closed, kind }: Row): string {
  if (archived) return t("find.archived");
  // A closed deal's detail says how it ended.
  return closed && kind === "task" ? t("find.done") : "";
}

/** The key that does the same; or the list that a filter is of. */
function ActionDetail({ detail }: { detail: Detail }) {
  const words = wordsOf(detail);
  if (typeof detail === "string") return <kbd class="find-key">{words}</kbd>;
  return <span class="find-detail soft small">{words}</span>;
}

interface Props {
  row: Row;
  typed: string;
  id: string;
  active: boolean;
  onOpen: (newTab: boolean) => void;
  onPoint: () => void;
}

/** One row: what kind of thing, its name with what was typed marked, and what tells it from another of that name. */
export function FindRow({ row, typed, id, active, onOpen, onPoint }: Props) {
  const details = row.detail.map(wordsOf);
  const state = stateOf(row);
  return (
    // biome-ignore lint/a11y/useFocusableInteractive: the field keeps the focus and names the active row.
    // biome-ignore lint/a11y/useKeyWithClickEvents: the field takes the keys.
    <div
      class="find-row"
      role="option"
      id={id}
      aria-selected={active}
      data-found={`${row.kind}:${row.id}`}
      onMouseMove={onPoint}
      onClick={(event) => onOpen(event.ctrlKey || event.metaKey || event.altKey)}
      onAuxClick={(event) => event.button === 1 && onOpen(true)}
    >
      <Icon of={ICONS[row.kind]} />
      <span class="find-words">
        <span class="find-name wrap">
          <Marked text={row.title} typed={typed} />
        </span>
        {row.kind === "action" ? (
          row.detail.map((detail) => <ActionDetail key={wordsOf(detail)} detail={detail} />)
        ) : (
          <span class="find-detail soft small two-lines">
            {state && <span class="find-state">{state}</span>}
            <Marked text={details.join(" · ")} typed={typed} />
          </span>
        )}
      </span>
    </div>
  );
}
