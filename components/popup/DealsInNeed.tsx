import { say, t } from "../../lib/i18n/translate.ts";
import { inNeed, type JudgedDeal } from "../../lib/live/judged.ts";
import { stageName } from "../deal/stages.ts";
import { HealthRing } from "../health/HealthRing.tsx";

/** Nothing to scroll for these. */
const FIRST = 5;

function Row({ view: { deal }, judgement }: JudgedDeal) {
  const [worst] = judgement.findings;
  const name = deal.name || t("panel.deal_unnamed");
  return (
    <li data-deal={deal.id} data-health={judgement.health}>
      <a class="popup-deal" href={`/workbench.html#/deals/${deal.id}`} target="_blank" rel="noreferrer">
        <span class="popup-deal-name cut" title={name}>
          <bdi class="strong">{name}</bdi> <span class="soft">{stageName(deal.stage)}</span>
        </span>
        <HealthRing value={judgement.health} />
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

interface Props {
  /** Undefined until they were read. */
  deals: JudgedDeal[] | undefined;
}

const nothing = (all: JudgedDeal[]) => t(all.length === 0 ? "popup.no_deals" : "popup.no_open_deals");

/** The deals that need help first: name, stage, health, and the one finding that matters most. */
export function DealsInNeed({ deals }: Props) {
  const open = inNeed(deals ?? []);
  return (
    <section class="popup-deals" aria-labelledby="popup-deals">
      <h1 id="popup-deals">{t("popup.deals")}</h1>
      {deals && open.length === 0 && <p class="popup-none soft">{nothing(deals)}</p>}
      <ul>
        {open.slice(0, FIRST).map((one) => (
          <Row key={one.view.deal.id} {...one} />
        ))}
      </ul>
    </section>
  );
}
