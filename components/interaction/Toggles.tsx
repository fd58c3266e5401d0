import { useState } from "preact/hooks";
import { t } from "../../lib/i18n/translate.ts";
import { Button } from "../base/Button.tsx";
import { SegmentedChoice } from "../base/SegmentedChoice.tsx";

/** Somebody who can have taken part. */
export interface Named {
  id: string;
  name: string;
}

interface Props {
  label: string;
  /** Those likeliest to have taken part first. */
  people: Named[];
  chosen: string[];
  control: string;
  onToggle: (id: string, took: boolean) => void;
}

/** So many are offered at once; the others, and never a chosen one, wait behind a button. */
const OFFERED = 6;

/** Who took part, as names to be switched on and off. */
export function Toggles({ label, people, chosen, control, onToggle }: Props) {
  const [all, setAll] = useState(false);
  const offered = people.filter(({ id }, index) => all || index < OFFERED || chosen.includes(id));
  const rest = people.length - offered.length;
  return (
    <div class="toggles">
      <span class="field-label" aria-hidden="true">
        {label}
      </span>
      <div class="toggles-names">
        <SegmentedChoice
          label={label}
          multiple
          control={control}
          options={offered.map(({ id, name }) => ({ value: id, label: <bdi class="cut">{name}</bdi>, name }))}
          chosen={chosen}
          onChoose={(id) => onToggle(id, !chosen.includes(id))}
        />
        {rest > 0 && (
          <Button kind="link" class="small" onClick={() => setAll(true)}>
            {t("contact.others", { count: rest })}
          </Button>
        )}
      </div>
    </div>
  );
}
