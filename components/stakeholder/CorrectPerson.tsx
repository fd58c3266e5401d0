import { useState } from "preact/hooks";
import { t } from "../../lib/i18n/translate.ts";
import { personKey } from "../../lib/identity/match-key.ts";
import type { Seen } from "../../lib/records/persons.ts";
import { Button } from "../base/Button.tsx";
import { personInSelection, personTyped } from "./personIn.ts";

export interface CorrectProps {
  /** Others of the page. */
  others: Seen[];
  onCorrect: (other: Seen) => void;
  readSelection: () => Promise<string>;
  /** Whether an address is the rep's own. */
  isSelf: (address: string) => boolean;
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

/** Says who it really is, in one step: somebody of the page, a typed address, or the text selected there. */
export function CorrectPerson({ others, onCorrect, readSelection, isSelf }: CorrectProps) {
  const [typed, setTyped] = useState("");
  const [problem, setProblem] = useState<keyof typeof PROBLEMS | null>(null);
  const use = (found: Seen | null, otherwise: keyof typeof PROBLEMS) => {
    const self = found?.address != null && isSelf(found.address);
    setProblem(found ? (self ? "self" : null) : otherwise);
    if (found && !self) onCorrect(found);
  };
  const useSelection = async () => {
    const text = (await readSelection()).trim();
    use(personInSelection(text), text === "" ? "empty" : "nobody");
  };
  return (
    <section class="stack correct" aria-label={t("panel.correct_title")}>
      {others.length > 0 && (
        <div>
          <h3 class="section-title">{t("panel.correct_page")}</h3>
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
          use(personTyped(typed), "bad");
        }}
      >
        <input
          class="field-input grow"
          data-part="correct"
          type="text"
          inputMode="email"
          aria-label={t("panel.correct_address")}
          placeholder={t("panel.correct_address")}
          value={typed}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
        <Button type="submit">{t("panel.correct_use")}</Button>
      </form>
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
