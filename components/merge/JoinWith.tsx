import { useId, useRef, useState } from "preact/hooks";
import type { Row } from "../../lib/find/row.ts";
import { t } from "../../lib/i18n/translate.ts";
import { useQuery } from "../../lib/live/query.ts";
import { idOf } from "../../lib/records/fields.ts";
import { likelySame } from "../../lib/records/same.ts";
import type { Mergeable } from "../../lib/store/aliases.ts";
import { useFocusAtOnce } from "../base/atOnce.ts";
import { Button } from "../base/Button.tsx";
import { Dialog } from "../base/Dialog.tsx";
import { moveFocus } from "../base/rovingFocus.ts";
import { SelectField } from "../base/SelectField.tsx";
import { findIndex } from "../find/useFindIndex.ts";
import { saveFacts } from "../saving/saveFacts.ts";
import { JoinDeals } from "./JoinDeals.tsx";
import { joinTwo, type Stays } from "./joining.ts";
import { whoIs } from "./naming.ts";
import "./merge.css";

/** Shown at once; who types more finds fewer. */
const MOST = 20;

interface Choice {
  id: string;
  name: string;
  about: string;
}

const choiceOf = ({ id, title, texts }: Row): Choice => ({ id, name: title, about: texts.join(" · ") });

/** What fits the text, of the type; null while what is on record is still being read. */
function found(type: Mergeable, id: string, typed: string): Choice[] | null {
  const index = findIndex();
  if (!index?.isWhole()) return null;
  const groups = index.finder().find(typed, MOST);
  const rows = groups.find(({ kind }) => kind === type)?.rows ?? [];
  return rows.filter((row) => row.id !== id).map(choiceOf);
}

const STAYS: readonly Stays[] = ["known", "one", "other"];

function Choices({ choices, onChoose }: { choices: Choice[]; onChoose: (id: string) => void }) {
  return (
    <ul
      class="join-choices"
      aria-label={t("merge.found")}
      onKeyDown={(event) => moveFocus(event, ".menu-item", "vertical")}
    >
      {choices.map(({ id, name, about }) => (
        <li key={id}>
          <button type="button" class="menu-item" data-value={id} onClick={() => onChoose(id)}>
            <bdi class="wrap">{name}</bdi>
            <bdi class="wrap soft small">{about}</bdi>
          </button>
        </li>
      ))}
    </ul>
  );
}

interface InsideProps {
  type: Mergeable;
  id: string;
  onChoose: (id: string, stays: Stays) => void;
}

function Inside({ type, id, onChoose: onChosen }: InsideProps) {
  const [stays, setStays] = useState<Stays>("known");
  const onChoose = (other: string) => onChosen(other, stays);
  const [typed, setTyped] = useState("");
  const field = useRef<HTMLInputElement>(null);
  const name = useId();
  useFocusAtOnce(() => field.current);
  const likely = useQuery((store) => likelySame(store, type, id), [type, id]) ?? [];
  const choices =
    typed.trim() === ""
      ? likely.map(({ other, reasons }) => ({
          id: idOf(other),
          name: whoIs(other),
          about: reasons.map((reason) => t(`merge.reason.${reason}`)).join(" · "),
        }))
      : found(type, id, typed);
  return (
    <div class="stack" data-control="join-with">
      <p class="soft">{t("merge.join_help")}</p>
      <label class="field-label" for={name}>
        {t(`merge.find.${type}`)}
      </label>
      <input
        ref={field}
        id={name}
        class="field-input"
        type="text"
        autocomplete="off"
        spellcheck={false}
        value={typed}
        onInput={(event) => setTyped(event.currentTarget.value)}
        onKeyDown={(event) => {
          const [first] = choices ?? [];
          if (event.key !== "Enter" || event.isComposing || !first) return;
          event.preventDefault();
          onChoose(first.id);
        }}
      />
      {typed.trim() === "" && likely.length > 0 && <h3 class="section-title">{t("merge.likely")}</h3>}
      <p class="soft" role="status">
        {choices === null && t("find.reading")}
        {choices?.length === 0 && typed.trim() !== "" && t("merge.nobody", { text: typed.trim() })}
      </p>
      {choices && <Choices choices={choices} onChoose={onChoose} />}
      {type !== "deal" && (
        <SelectField
          label={t("merge.name_stays")}
          value={stays}
          options={STAYS.map((value) => ({ value, label: t(`merge.name_stays.${value}`) }))}
          attributes={{ "data-value": "stays" }}
          onChange={(value) => setStays(STAYS.find((each) => each === value) ?? "known")}
        />
      )}
    </div>
  );
}

/** Joins a person, company or deal with another one, found as in the find box. */
export function JoinWith({ type, id, name }: { type: Mergeable; id: string; name: string }) {
  const [open, setOpen] = useState(false);
  const [other, setOther] = useState<string | null>(null);
  const close = () => {
    setOpen(false);
    setOther(null);
  };
  const choose = (chosen: string, stays: Stays) => {
    // Of two deals it must be said which one remains.
    if (type === "deal") return setOther(chosen);
    close();
    void saveFacts((store) => joinTwo(store, type, [id, chosen], stays));
  };
  return (
    <>
      <Button data-action="join-with" onClick={() => setOpen(true)}>
        {t("merge.join_with")}
      </Button>
      <Dialog open={open} title={t("merge.join_title", { who: name })} onClose={close}>
        {other === null ? (
          <Inside type={type} id={id} onChoose={choose} />
        ) : (
          <JoinDeals here={id} other={other} onDone={close} onBack={() => setOther(null)} />
        )}
      </Dialog>
    </>
  );
}
