import { t } from "../../lib/i18n/translate.ts";
import { TextField } from "../base/TextField.tsx";
import { Confidence } from "./Confidence.tsx";
import { useHeld } from "./useHeld.ts";

interface Props {
  note: string;
  confidential: boolean;
  draft: string;
  onSave: (text: string, confidential: boolean) => Promise<void>;
}

/** A free note on the person. */
export function NoteField({ note, confidential, draft, onSave }: Props) {
  const [secret, setSecret] = useHeld(confidential);
  return (
    <div class="stack">
      <TextField
        lines
        label={t("panel.note")}
        placeholder={t("panel.note_hint")}
        value={note}
        draft={`${draft}/note`}
        attributes={{ "data-part": "note" }}
        onSave={(text) => onSave(text, secret)}
      />
      <Confidence
        holds={secret}
        onChange={(holds) => {
          setSecret(holds);
          if (note) void onSave(note, holds);
        }}
      />
    </div>
  );
}
