import { say, t } from "../../lib/i18n/translate.ts";
import { type DealRow, dealFace } from "../../lib/lists/rows.ts";
import { type Neediest, neediestDeals } from "../../lib/live/neediest.ts";
import { HealthRing } from "../health/HealthRing.tsx";

function Row({ deal, shared }: { deal: DealRow; shared: boolean }) {
  const { health, worst } = dealFace(deal, shared);
  const name = deal.name || t("panel.deal_unnamed");
  return (
    <li data-deal={deal.id} data-health={health}>
      <a class="popup-deal" href={`/workbench.html#/deals/${deal.id}`} target="_blank" rel="noreferrer">
        <span class="popup-deal-name cut" title={name}>
          <bdi class="strong">{name}</bdi> <span class="soft">{say(deal.stageName)}</span>
        </span>
        <HealthRing value={health} />
        <span
          class={`popup-deal-finding ${worst ? "warning" : "soft"}`}
          {...(worst ? { "data-finding": worst.rule } : {})}
        >
          {worst ? say(worst.reason) : t("work.nothing_open")}
        </span>
      </a>
    </li>
  );
}

const nothing = ({ any }: Neediest) => t(any ? "popup.no_open_deals" : "popup.no_deals");

/** The deals that need help first: name, stage, health, and the one finding that matters most. */
export function DealsInNeed({ shared }: { shared: boolean }) {
  const found = neediestDeals.value;
  const deals = (shared ? found?.open : found?.full) ?? [];
  return (
    <section class="popup-deals" aria-labelledby="popup-deals">
      <h1 id="popup-deals">{t("popup.deals")}</h1>
      {found && deals.length === 0 && <p class="popup-none soft">{nothing(found)}</p>}
      <ul>
        {deals.map((deal) => (
          <Row key={deal.id} deal={deal} shared={shared} />
        ))}
      </ul>
    </section>
  );
}
