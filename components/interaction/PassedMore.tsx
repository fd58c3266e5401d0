import { t } from "../../lib/i18n/translate.ts";
import { useQuery } from "../../lib/live/query.ts";
import { settings } from "../../lib/live/settings.ts";
import type { Interaction } from "../../lib/method/model.ts";
import { dealsFor } from "../../lib/records/deals-for.ts";
import type { PassedChange } from "../../lib/records/interactions.ts";
import { SelectField } from "../base/SelectField.tsx";
import { Confidence } from "../stakeholder/Confidence.tsx";

const NONE = "";

interface Props {
  passed: Interaction;
  onChange: (change: PassedChange) => void;
}

/** Of what is on record already: which deal it belongs to, and whether it was told in confidence. */
export function PassedMore({ passed, onChange }: Props) {
  const shared = settings.value.screenShared;
  const { deal, theirs, confidential = false } = passed;
  const answer = useQuery(
    async (store) => ({ shared, deals: await dealsFor(store, theirs, shared) }),
    [theirs.join(), shared],
  );
  // Nothing confidential stays for a moment once the screen is shared.
  const deals = answer?.shared === shared ? answer.deals : undefined;
  const offered = deals?.map(({ id, name }) => ({ value: id, label: name || t("panel.deal_unnamed") })) ?? [];
  const known = deal === null || offered.some(({ value }) => value === deal);
  return (
    <>
      {deals && known && (offered.length > 0 || deal !== null) && (
        <SelectField
          label={t("contact.deal")}
          value={deal ?? NONE}
          options={[{ value: NONE, label: t("contact.no_deal") }, ...offered]}
          attributes={{ "data-control": "contact-deal" }}
          onChange={(chosen) => onChange({ deal: chosen || null })}
        />
      )}
      <Confidence holds={confidential} onChange={(holds) => onChange({ confidential: holds })} />
    </>
  );
}
