import { useState } from "preact/hooks";
import { t } from "../../lib/i18n/translate.ts";
import { Button } from "../base/Button.tsx";
import { addressIn, type Named } from "./addressIn.ts";

interface Props {
  /** Others of the page, with an address. */
  others: Named[];
  onCorrect: (other: Named) => void;
  readSelection: () => Promise<string>;
}

/** Says who it really is, in one step: somebody of the page, a typed address, or the text selected there. */
export function CorrectPerson({ others, onCorrect, readSelection }: Props) {
  const [typed, setTyped] = useState("");
  const [problem, setProblem] = useState<"none" | "bad" | "selection">("none");
  const use = (text: string, otherwise: "bad" | "selection") => {
    const found = addressIn(text);
    setProblem(found ? "none" : otherwise);
    if (found) onCorrect(found);
  };
  return (
    <section class="stack correct" aria-label={t("panel.correct_title")}>
      {others.length > 0 && (
        <div>
          <h3 class="section-title">{t("panel.correct_page")}</h3>
          <ul>
            {others.map((other) => (
              <li key={other.address}>
                <button type="button" class="menu-item" onClick={() => onCorrect(other)}>
                  <span class="cut">{other.name || other.address}</span>
                  <span class="cut soft small">{other.name ? other.address : ""}</span>
                </button>
              </li>
            ))}
          </ul>
        </div>
      )}
      <form
        class="row"
        onSubmit={(event) => {
          event.preventDefault();
          use(typed, "bad");
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
        <Button kind="link" onClick={async () => use(await readSelection(), "selection")}>
          {t("panel.use_selection")}
        </Button>
      </div>
      <p class="field-error" role="alert">
        {problem === "bad" && t("panel.correct_bad")}
        {problem === "selection" && t("panel.no_selection")}
      </p>
    </section>
  );
}
