import { useRef, useState } from "preact/hooks";
import { t } from "../../lib/i18n/translate.ts";
import { personKey } from "../../lib/identity/match-key.ts";
import type { Seen } from "../../lib/records/persons.ts";
import { useFocusAtOnce } from "../base/atOnce.ts";
import { Button } from "../base/Button.tsx";
import { looksLikePosition, personInSelection, personTyped } from "./personIn.ts";

export interface CorrectProps {
  /** Others of the page. */
  others: Seen[];
  onCorrect: (other: Seen) => void;
  readSelection: () => Promise<string>;
  /** Whether an address is the rep's own. */
  isSelf: (address: string) => boolean;
  /** Adds somebody of whom only the position is known: "the CFO". Left out where somebody real is asked for. */
  onPlaceholder?: (title: string) => void;
  /** It stands there by itself, and nobody asked for it: the focus stays where it is. */
  calm?: boolean;
}

const PROBLEMS = {
  bad: "panel.correct_bad",
  self: "panel.correct_self",
  empty: "panel.no_selection",
  nobody: "panel.nobody_selected",
} as const;

function Other({ other, onCorrect }: { other: Seen } & Pick<CorrectProps, "onCorrect">) {
  const { name, address } = other;
  return (
    <li>
      <button type="button" class="menu-item" onClick={() => onCorrect(other)}>
        <bdi class="cut">{name || address}</bdi>
        <bdi class="cut soft small">{name ? address : ""}</bdi>
      </button>
    </li>
  );
}

/** What was typed is no address: a position whose holder nobody knows yet, or a mere name. */
function Unknown({ text, onPlaceholder, onName }: UnknownProps) {
  const ways = [
    { id: "position", label: "panel.add_position", does: onPlaceholder },
    { id: "name", label: "panel.add_name", does: onName },
  ] as const;
  const ordered = looksLikePosition(text) ? ways : ways.toReversed();
  const first = useRef<HTMLDivElement>(null);
  useFocusAtOnce(() => first.current?.querySelector("button"));
  return (
    <div class="stack" ref={first}>
      <p>{t("panel.add_which", { text })}</p>
      <div class="row add-ways">
        {ordered.map(({ id, label, does }) => (
          <Button key={id} kind="soft" data-action={`add-${id}`} onClick={does}>
            {t(label)}
          </Button>
        ))}
      </div>
    </div>
  );
}

interface UnknownProps {
  text: string;
  onPlaceholder: () => void;
  onName: () => void;
}

/** Says who it is, in one step: somebody of the page, a typed address, or the text selected there. */
export function CorrectPerson(props: CorrectProps) {
  const { others, onCorrect, onPlaceholder, readSelection, isSelf, calm = false } = props;
  const [typed, setTyped] = useState("");
  const [problem, setProblem] = useState<keyof typeof PROBLEMS | null>(null);
  const [unknown, setUnknown] = useState<string | null>(null);
  const field = useRef<HTMLInputElement>(null);
  useFocusAtOnce(() => (calm ? null : field.current));
  const use = (found: Seen | null, otherwise: keyof typeof PROBLEMS) => {
    const self = found?.address != null && isSelf(found.address);
    setProblem(found ? (self ? "self" : null) : otherwise);
    if (found && !self) onCorrect(found);
  };
  const useTyped = () => {
    const text = typed.trim();
    const bare = onPlaceholder !== undefined && text !== "" && !text.includes("@");
    setUnknown(bare ? text : null);
    if (bare) setProblem(null);
    else use(personTyped(typed), "bad");
  };
  const useSelection = async () => {
    const text = (await readSelection()).trim();
    use(personInSelection(text), text === "" ? "empty" : "nobody");
  };
  return (
    <section class="stack correct" aria-label={t("panel.correct_title")}>
      {others.length > 0 && (
        <div>
          <h3 class="section-title">{t(onPlaceholder ? "panel.add_again" : "panel.correct_page")}</h3>
          <ul>
            {others.map((other) => (
              <Other key={personKey(other)} other={other} onCorrect={onCorrect} />
            ))}
          </ul>
        </div>
      )}
      <form
        class="row"
        onSubmit={(event) => {
          event.preventDefault();
          useTyped();
        }}
      >
        <input
          ref={field}
          class="field-input grow"
          data-part="correct"
          type="text"
          inputMode={onPlaceholder ? "text" : "email"}
          maxLength={200}
          aria-label={t(onPlaceholder ? "panel.add_whom" : "panel.correct_address")}
          placeholder={t(onPlaceholder ? "panel.add_whom" : "panel.correct_address")}
          value={typed}
          onInput={(event) => {
            setTyped(event.currentTarget.value);
            setUnknown(null);
          }}
        />
        <Button type="submit">{t(onPlaceholder ? "common.add" : "panel.correct_use")}</Button>
      </form>
      {unknown !== null && onPlaceholder && (
        <Unknown
          key={unknown}
          text={unknown}
          onPlaceholder={() => onPlaceholder(unknown)}
          onName={() => onCorrect({ name: unknown, address: null })}
        />
      )}
      <div>
        <Button kind="link" onClick={useSelection}>
          {t("panel.use_selection")}
        </Button>
      </div>
      <p class="field-error" role="alert">
        {problem && t(PROBLEMS[problem])}
      </p>
    </section>
  );
}
