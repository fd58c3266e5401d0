import { useState } from "preact/hooks";
import { language, say, t } from "../../lib/i18n/translate.ts";
import { isOpen, type JudgedDeal, judgedDeals } from "../../lib/live/judged.ts";
import { useQuery } from "../../lib/live/query.ts";
import { settings } from "../../lib/live/settings.ts";
import { formatMoney } from "../../lib/money/format.ts";
import { Disclosure } from "../base/Disclosure.tsx";
import { shownDate } from "../base/date.ts";
import { EmptyState } from "../base/EmptyState.tsx";
import { stageName } from "../deal/stages.ts";
import { HealthRing } from "../health/HealthRing.tsx";
import { SinceDot } from "../history/SinceDot.tsx";
import { dealLink } from "./route.ts";
import { SORTS, type Sort, sorted } from "./sorting.ts";
import "./DealList.css";

function Row({ view: { deal }, judgement }: JudgedDeal) {
  const [worst] = judgement.findings;
  const name = deal.name || t("panel.deal_unnamed");
  return (
    <li class="deal-row" data-deal={deal.id} data-health={judgement.health}>
      <HealthRing value={judgement.health} />
      <a class="deal-row-name strong wrap" href={dealLink(deal.id)}>
        <bdi>{name}</bdi>
        <SinceDot deal={deal.id} />
      </a>
      <span class="deal-row-stage">
        {deal.status === "open" ? stageName(deal.stage) : t(`work.status.${deal.status}`)}
      </span>
      <span class={`deal-row-amount ${deal.amount ? "" : "soft"}`}>
        {deal.amount ? formatMoney(deal.amount, language.value) : t("work.no_amount")}
      </span>
      <span class={`deal-row-close ${deal.closeDate ? "" : "soft"}`}>
        {deal.closeDate ? shownDate(deal.closeDate, language.value) : t("work.no_close")}
      </span>
      <span
        class={`deal-row-finding wrap ${worst ? "warning" : "soft"}`}
        {...(worst ? { "data-finding": worst.rule } : {})}
      >
        {worst ? say(worst.reason) : t("work.nothing_open")}
      </span>
    </li>
  );
}

function Rows({ deals }: { deals: JudgedDeal[] }) {
  return (
    <ul class="deal-rows">
      {deals.map((one) => (
        <Row key={one.view.deal.id} {...one} />
      ))}
    </ul>
  );
}

/** What is sorted by is pressed; on a wide screen these are the heads of the columns. */
function Heads({ by, onSort }: { by: Sort; onSort: (by: Sort) => void }) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset takes no grid of columns in every browser.
    <div class="deal-heads" role="group" aria-label={t("work.sort")}>
      {SORTS.map((sort) => (
        <button
          key={sort}
          type="button"
          class={`deal-head deal-head-${sort}`}
          aria-pressed={sort === by}
          onClick={() => onSort(sort)}
        >
          {t(`work.sort.${sort}`)}
        </button>
      ))}
      <span class="deal-head-worst" aria-hidden="true">
        {t("work.worst")}
      </span>
    </div>
  );
}

/** All deals with their health, those that need help first. */
export function DealList() {
  const shared = settings.value.screenShared;
  const deals = useQuery((store) => judgedDeals(store, shared), [shared]);
  const [by, setBy] = useState<Sort>("health");
  if (!deals) return null;
  const open = sorted(deals.filter(isOpen), by, language.value);
  const closed = sorted(
    deals.filter((deal) => !isOpen(deal)),
    by,
    language.value,
  );
  return (
    <div class="deal-list">
      <h1 class="large">{t("work.deals")}</h1>
      {deals.length === 0 && (
        <EmptyState title={t("work.deals_none_title")} text={t("work.deals_none_text")}>
          <a class="button button-soft" href="#/data">
            {t("data.restore")}
          </a>
        </EmptyState>
      )}
      {open.length > 0 && <Heads by={by} onSort={setBy} />}
      <Rows deals={open} />
      {closed.length > 0 && (
        <Disclosure summary={t("work.closed_deals", { count: closed.length })}>
          <Rows deals={closed} />
        </Disclosure>
      )}
    </div>
  );
}
