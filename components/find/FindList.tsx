import { useEffect, useRef } from "preact/hooks";
import type { Row } from "../../lib/find/row.ts";
import { t } from "../../lib/i18n/translate.ts";
import { LIST_ID, rowId } from "./FindField.tsx";
import { FindRow } from "./FindRow.tsx";
import type { Group } from "./found.ts";

interface Props {
  groups: Group[];
  typed: string;
  /** Place of the active row among all of them. */
  active: number;
  /** Everything on record is known. */
  whole: boolean;
  takesDeals: boolean;
  onPoint: (at: number) => void;
  onOpen: (row: Row, newTab: boolean) => void;
}

const nameOf = ({ kind }: Group) => t(kind === null ? "find.recent" : `find.kind.${kind}`);

function statusOf({ groups, typed, whole }: Props): string {
  if (!whole) return t("find.reading");
  if (typed.trim() === "") return "";
  const count = groups.reduce((sum, { rows, more }) => sum + rows.length + more, 0);
  return count ? t("find.count", { count }) : t("find.none", { text: typed.trim() });
}

function Hints({ row, takesDeals }: { row: Row | undefined; takesDeals: boolean }) {
  if (!row) return null;
  const taken = row.kind === "deal" && takesDeals;
  const enter = row.kind === "action" ? "find.hint_do" : taken ? "find.hint_deal" : "find.hint_open";
  return (
    <span class="find-hints" aria-hidden="true">
      <kbd class="find-key">↵</kbd> {t(enter)}
      {row.kind !== "action" && (
        <>
          {" "}
          <kbd class="find-key">Alt ↵</kbd> {t("find.hint_tab")}
        </>
      )}
    </span>
  );
}

/** What was found, by kind, and below it how many there are and what the keys do. */
export function FindList(props: Props) {
  const { groups, typed, active, onPoint, onOpen, takesDeals } = props;
  const list = useRef<HTMLDivElement>(null);
  const rows = groups.flatMap((group) => group.rows);
  const row = rows[active];
  useEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: "nearest" });
  }, [row, typed]);
  return (
    <>
      <div class="find-list" role="listbox" id={LIST_ID} aria-label={t("find.results")} ref={list}>
        {groups.map((group) => (
          // biome-ignore lint/a11y/useSemanticElements: options in a listbox are grouped by role (WAI-ARIA).
          <div key={group.kind} role="group" aria-labelledby={`find-of-${group.kind}`}>
            <div class="section-title find-group" id={`find-of-${group.kind}`} role="presentation">
              {nameOf(group)}
              {group.more > 0 && <span class="find-more">{t("find.more", { count: group.more })}</span>}
            </div>
            {group.rows.map((each) => (
              <FindRow
                key={rowId(each)}
                id={rowId(each)}
                row={each}
                typed={typed}
                active={each === row}
                onOpen={(newTab) => onOpen(each, newTab)}
                onPoint={() => onPoint(rows.indexOf(each))}
              />
            ))}
          </div>
        ))}
      </div>
      <div class="find-foot soft small">
        <span role="status" class="wrap">
          {statusOf(props)}
        </span>
        <span class="grow" />
        <Hints row={row} takesDeals={takesDeals} />
      </div>
    </>
  );
}
