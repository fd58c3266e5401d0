import { useState } from "preact/hooks";
import { t } from "../../lib/i18n/translate.ts";
import { useQuery } from "../../lib/live/query.ts";
import type { Colleague } from "../../lib/records/colleagues.ts";
import { addColleague, changeColleague, readSide, removeColleague } from "../../lib/records/side.ts";
import { Button } from "../base/Button.tsx";
import { saveFacts } from "../saving/saveFacts.ts";
import { ColleagueForm } from "./ColleagueForm.tsx";
import { SideRow } from "./SideList.tsx";

function Listed({ colleague }: { colleague: Colleague }) {
  const [editing, setEditing] = useState(false);
  const { name, addresses } = colleague;
  const [address = ""] = addresses;
  if (editing)
    return (
      <li data-colleague={colleague.id}>
        <ColleagueForm
          before={{ name, address }}
          onSave={(seen) => {
            setEditing(false);
            saveFacts((store) => changeColleague(store, colleague, seen));
          }}
          onCancel={() => setEditing(false)}
        />
      </li>
    );
  return (
    <SideRow
      text={name || address}
      note={name ? addresses.join(", ") : undefined}
      attributes={{ "data-colleague": colleague.id }}
      onAct={() => saveFacts((store) => removeColleague(store, colleague))}
    >
      <Button
        kind="quiet"
        aria-label={t("side.colleague_edit", { name: name || address })}
        onClick={() => setEditing(true)}
      >
        {t("side.edit")}
      </Button>
    </SideRow>
  );
}

/** Colleagues: listed, added by name and address, changed, removed. */
export function Colleagues() {
  const listed = useQuery(async (store) => (await readSide(store)).colleagues, []) ?? [];
  return (
    <fieldset class="setting" data-setting="colleagues">
      <legend>{t("side.colleagues")}</legend>
      <p class="soft">{t("side.colleagues_text")}</p>
      {listed.length === 0 ? (
        <p class="soft">{t("side.colleagues_none")}</p>
      ) : (
        <ul class="own-list">
          {listed.map((colleague) => (
            <Listed key={colleague.id} colleague={colleague} />
          ))}
        </ul>
      )}
      <ColleagueForm before={null} onSave={(seen) => saveFacts((store) => addColleague(store, seen))} />
    </fieldset>
  );
}
