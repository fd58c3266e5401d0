import { useState } from "preact/hooks";
import { t } from "../../lib/i18n/translate.ts";
import { noParentDrafts, parentDrafts } from "../../lib/records/parents.ts";
import { Chips } from "../base/Chips.tsx";
import { saveFacts } from "../saving/saveFacts.ts";

interface Props {
  /** Id of the company that belongs to another. */
  id: string;
  parent: { id: string; name: string } | null;
  /** Names offered while one types. */
  names: readonly string[];
}

/** The company that this one belongs to: one that is known by its name, else a new one; taken out by its cross. */
export function ParentCompany({ id, parent, names }: Props) {
  const [circle, setCircle] = useState(false);
  const put = (name: string) =>
    void saveFacts(async (store) => {
      const drafts = await parentDrafts(store, id, name);
      setCircle(drafts === null);
      return drafts ? store.record(drafts) : [];
    });
  return (
    <Chips
      label={t("company.parent")}
      control="parent"
      chips={parent ? [{ id: parent.id, label: parent.name || t("work.unnamed") }] : []}
      suggestions={names}
      placeholder={t(parent ? "company.parent_other" : "company.parent_none")}
      error={circle ? t("company.parent_circle") : undefined}
      onAdd={put}
      onRemove={() => void saveFacts((store) => store.record(noParentDrafts(id)))}
    />
  );
}
