import { t } from "../../lib/i18n/translate.ts";
import { judgedDeal } from "../../lib/live/judged.ts";
import { useQuery } from "../../lib/live/query.ts";
import type { Deal } from "../../lib/method/model.ts";
import { isClosed } from "../../lib/records/propose.ts";
import { DealStatusTag } from "../deal/DealStatusTag.tsx";
import { stageName } from "../deal/stages.ts";
import { lookAt } from "./dealActions.ts";
import type { SectionProps } from "./sections.tsx";
import { firstOf } from "./subjects.ts";
import "./DealsOfPerson.css";

const order = ({ status }: Deal) => (status === "open" ? 0 : status === "on-hold" ? 1 : 2);

/** Open ones first, each kind as it was recorded. */
const inOrder = (deals: readonly Deal[]) => [...deals].sort((left, right) => order(left) - order(right));

/** Of an open deal only: how a closed one was judged helps nobody any more. */
function Health({ deal, redacted }: { deal: Deal; redacted: boolean }) {
  const found = useQuery(
    async (store) => ({ redacted, judged: await judgedDeal(store, deal.id, redacted) }),
    [deal.id, redacted],
  );
  // What was judged by what is confidential does not stay for a moment once the screen is shared.
  const value = found?.redacted === redacted ? found.judged?.judgement.health : undefined;
  if (value === undefined) return null;
  return (
    <span class="strong deals-of-health" title={t("panel.health", { value })}>
      {value}
    </span>
  );
}

function Row({ deal, shown, redacted, onChoose }: RowProps) {
  return (
    <li>
      <button
        type="button"
        class="deals-of-row"
        data-action="choose-deal"
        data-value={deal.id}
        data-status={deal.status}
        aria-current={shown ? "true" : undefined}
        onClick={onChoose}
      >
        <span class="grow deals-of-name">
          <bdi class={shown ? "strong" : undefined}>{deal.name || t("panel.deal_unnamed")}</bdi>
          <span class="soft small">
            {[stageName(deal), ...(shown ? [t("deal.shown_now")] : [])].join(" · ")}
          </span>
        </span>
        <DealStatusTag status={deal.status} />
        {!isClosed(deal) && <Health deal={deal} redacted={redacted} />}
      </button>
    </li>
  );
}

interface RowProps {
  deal: Deal;
  shown: boolean;
  redacted: boolean;
  onChoose: () => void;
}

/** Every deal that the correspondent takes part in, closed ones too; one click shows it, and files nothing. */
export function DealsOfPerson({ view, subjects, redacted }: SectionProps) {
  const person = firstOf(subjects);
  const deals = inOrder(person?.deals ?? []);
  const now = view.deal?.id;
  if (!person || deals.every(({ id }) => id === now)) return null;
  return (
    <section class="section deals-of" aria-labelledby="deals-of">
      <h2 class="section-title" id="deals-of">
        {t("deal.of_person", { name: person.name || person.address || "" })}
      </h2>
      <ul>
        {deals.map((deal) => (
          <Row
            key={deal.id}
            deal={deal}
            shown={deal.id === now}
            redacted={redacted}
            onChoose={() => lookAt(view, deal.id)}
          />
        ))}
      </ul>
    </section>
  );
}
