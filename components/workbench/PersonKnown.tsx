import { t } from "../../lib/i18n/translate.ts";
import type { Person } from "../../lib/method/model.ts";
import type { FactDraft } from "../../lib/store/fact.ts";
import { Disclosure } from "../base/Disclosure.tsx";
import { LevelField } from "../person/LevelField.tsx";
import { NeedsChoice } from "../stakeholder/NeedsChoice.tsx";
import { NoteField } from "../stakeholder/NoteField.tsx";
import { needNames } from "./needNames.ts";

type Say = (said: Omit<FactDraft, "about">) => Promise<void>;

interface Props {
  person: Person;
  /** Others can see the screen: what may be hidden is read only, so that nothing is written over it. */
  shared: boolean;
  /** A Coach in some deal: what they told is confidential. */
  coach: boolean;
  /** Says one thing of the person. */
  onSay: Say;
}

/** What is known of a person whatever the deal: their level, what they need for themselves, a note. */
export function PersonKnown({ person, shared, coach, onSay }: Props) {
  const needs = needNames(person);
  return (
    <section class="deal-block" aria-labelledby="person-known">
      <h2 id="person-known">{t("work.known")}</h2>
      <LevelField level={person.level} onChange={(level) => void onSay({ field: "level", value: level })} />
      <Disclosure summary={needs ? t("work.needs_known", { needs }) : t("work.needs_unknown")}>
        <NeedsChoice
          needs={person.needs}
          onToggle={(need, holds) => void onSay({ field: `need/${need}`, value: holds })}
        />
      </Disclosure>
      {shared ? (
        person.note && <p class="wrap">{person.note}</p>
      ) : (
        <NoteField
          note={person.note}
          confidential={coach || person.confidential.includes("note")}
          draft={`person ${person.id}`}
          onSave={(text, confidential) =>
            onSay({ field: "note", value: text, ...(confidential ? { confidential } : {}) })
          }
        />
      )}
    </section>
  );
}
