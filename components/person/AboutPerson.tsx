import { t } from "../../lib/i18n/translate.ts";
import { storeState } from "../../lib/live/store.ts";
import type { Person } from "../../lib/method/model.ts";
import { nameDrafts, titleDraft } from "../../lib/records/person-fields.ts";
import type { FactDraft } from "../../lib/store/fact.ts";
import { TextField } from "../base/TextField.tsx";
import { saveFacts } from "../saving/saveFacts.ts";
import { Addresses } from "./Addresses.tsx";
import "./AboutPerson.css";

interface Props {
  /** As the screen may show them. */
  person: Person;
  /** Others can see the screen: what may be hidden is not written over. */
  shared: boolean;
}

/** Who somebody is: name, title, addresses; each saved by itself and undoable. */
export function AboutPerson({ person, shared }: Props) {
  const opened = storeState.value;
  if (opened.state !== "ready") return null;
  const { store } = opened;
  const write = (drafts: FactDraft[]) => saveFacts(() => store.record(drafts));
  return (
    <section class="deal-block" aria-labelledby="about-person" data-control="about-person">
      <h2 id="about-person">{t("person.about")}</h2>
      {!shared && (
        <div class="about-person">
          <TextField
            label={t("person.name")}
            value={person.placeholder ? "" : person.name}
            attributes={{ "data-value": "name" }}
            onSave={(text) => write(nameDrafts(person, text))}
          />
          <TextField
            label={t("person.title")}
            value={person.title ?? ""}
            placeholder={t("merge.placeholder_example")}
            attributes={{ "data-value": "title" }}
            onSave={(text) => write([titleDraft(person, text)])}
          />
        </div>
      )}
      <Addresses store={store} person={person} />
    </section>
  );
}
