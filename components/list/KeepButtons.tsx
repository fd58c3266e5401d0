import { Archive, ArchiveRestore, Trash2 } from "lucide-preact";
import type { MessageKey } from "../../lib/i18n/catalogue.ts";
import { t } from "../../lib/i18n/translate.ts";
import type { Keeping } from "../../lib/records/keeping.ts";
import { Button } from "../base/Button.tsx";
import { Icon } from "../base/Icon.tsx";

const WORDS = {
  archive: { label: "list.archive", icon: Archive },
  "bring-back": { label: "list.bring_back", icon: ArchiveRestore },
  delete: { label: "list.delete", icon: Trash2 },
} as const satisfies Record<Keeping, { label: MessageKey; icon: unknown }>;

interface Props {
  /** What was put away can be brought back. */
  archived: boolean;
  onKeep: (keeping: Keeping) => void;
}

/** Put away, brought back, deleted: each undoable, so that none asks whether one is sure. */
export function KeepButtons({ archived, onKeep }: Props) {
  const offered: Keeping[] = [archived ? "bring-back" : "archive", "delete"];
  return (
    <>
      {offered.map((keeping) => (
        <Button key={keeping} kind="quiet" data-action={keeping} onClick={() => onKeep(keeping)}>
          <Icon of={WORDS[keeping].icon} size={14} />
          {t(WORDS[keeping].label)}
        </Button>
      ))}
    </>
  );
}
