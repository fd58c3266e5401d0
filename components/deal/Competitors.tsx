import { t } from "../../lib/i18n/translate.ts";
import { knownCompetitors } from "../../lib/live/known-deals.ts";
import { type Deal, DO_NOTHING } from "../../lib/method/model.ts";
import { Button } from "../base/Button.tsx";
import { Chips } from "../base/Chips.tsx";
import type { DealActions } from "./changes.ts";

interface Props {
  deal: Deal;
  actions: Pick<DealActions, "compete">;
}

export const competitorName = (competitor: string) =>
  competitor === DO_NOTHING ? t("deal.do_nothing") : competitor;

/** Who else is in the running: names used before are offered, and that the customer may change nothing. */
export function Competitors({ deal, actions }: Props) {
  const held = new Set(deal.competitors);
  const add = (text: string) => {
    const same = [...deal.competitors, DO_NOTHING].find(
      (one) => competitorName(one).toLocaleLowerCase() === text.toLocaleLowerCase(),
    );
    if (!same || !held.has(same)) actions.compete(same ?? text, true);
  };
  return (
    <div>
      <Chips
        label={t("deal.competitors")}
        control="competitors"
        chips={deal.competitors.map((id) => ({ id, label: competitorName(id) }))}
        suggestions={knownCompetitors.value.filter((one) => one !== DO_NOTHING && !held.has(one))}
        placeholder={t("deal.competitor_add")}
        onAdd={add}
        onRemove={(id) => actions.compete(id, false)}
      />
      {!held.has(DO_NOTHING) && (
        <Button
          kind="link"
          class="small"
          data-value={DO_NOTHING}
          onClick={() => actions.compete(DO_NOTHING, true)}
        >
          {t("deal.add_do_nothing")}
        </Button>
      )}
    </div>
  );
}
