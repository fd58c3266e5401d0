import { useState } from "preact/hooks";
import { t } from "../../lib/i18n/translate.ts";
import { useQuery } from "../../lib/live/query.ts";
import type { Colleague } from "../../lib/records/colleagues.ts";
import { merge } from "../../lib/records/merge.ts";
import { addColleague, changeColleague, readSide, removeColleague } from "../../lib/records/side.ts";
import { Button } from "../base/Button.tsx";
import { SelectField } from "../base/SelectField.tsx";
import { Joined } from "../merge/Joined.tsx";
import { saveFacts } from "../saving/saveFacts.ts";
import { ColleagueForm } from "./ColleagueForm.tsx";
import { SideRow } from "./SideList.tsx";

const NOBODY = "";

/** Somebody listed twice, by two addresses: one from now on, and split again below. */
function SameColleague({ colleague, others }: { colleague: Colleague; others: readonly Colleague[] }) {
  const options = others.map((one) => ({ value: one.id, label: namedFully(one) }));
  return (
    <div class="stack">
      {options.length > 0 && (
        <SelectField
          label={t("side.same_as")}
          value={NOBODY}
          options={[{ value: NOBODY, label: t("side.same_as_nobody") }, ...options]}
          attributes={{ "data-control": "join-colleague" }}
          onChange={(other) =>
            other !== NOBODY && void saveFacts((store) => merge(store, "colleague", other, colleague.id))
          }
        />
      )}
      <Joined type="colleague" id={colleague.id} />
    </div>
  );
}

function namedFully({ name, addresses: [address = ""] }: Colleague): string {
  return name && address ? t("common.bracketed", { text: name, more: address }) : name || address;
}

function Listed({ colleague, others }: { colleague: Colleague; others: readonly Colleague[] }) {
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
        <SameColleague colleague={colleague} others={others} />
      </li>
    );
  return (
    <SideRow
      text={name || address}
      note={name ? addresses.join(t("common.joint")) : undefined}
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
  const listed = useQuery(async (store) => (await readSide(store)).colleagues, []);
  return (
    <fieldset class="setting" data-setting="colleagues">
      <legend>{t("side.colleagues")}</legend>
      <p class="soft">{t("side.colleagues_text")}</p>
      {listed?.length === 0 ? (
        <p class="soft">{t("side.colleagues_none")}</p>
      ) : (
        <ul class="own-list">
          {listed?.map((colleague) => (
            <Listed
              key={colleague.id}
              colleague={colleague}
              others={listed.filter(({ id }) => id !== colleague.id)}
            />
          ))}
        </ul>
      )}
      <ColleagueForm before={null} onSave={(seen) => saveFacts((store) => addColleague(store, seen))} />
    </fieldset>
  );
}
