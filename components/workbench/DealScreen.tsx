import { useMemo } from "preact/hooks";
import { t } from "../../lib/i18n/translate.ts";
import { judged } from "../../lib/live/judged.ts";
import { useQuery } from "../../lib/live/query.ts";
import { settings } from "../../lib/live/settings.ts";
import type { Judgement } from "../../lib/method/judgement.ts";
import type { Deal } from "../../lib/method/model.ts";
import { dealInView } from "../../lib/records/deals.ts";
import { EmptyState } from "../base/EmptyState.tsx";
import { DealStatusTag } from "../deal/DealStatusTag.tsx";
import { MissingPlaybook } from "../deal/MissingPlaybook.tsx";
import { stageName } from "../deal/stages.ts";
import { FindingList } from "../health/FindingList.tsx";
import { HealthRing } from "../health/HealthRing.tsx";
import { History } from "../history/History.tsx";
import { SinceLooked } from "../history/SinceLooked.tsx";
import { ReachTable } from "../interaction/ReachTable.tsx";
import { DealTimeline } from "../interaction/Timeline.tsx";
import { OneAndSame } from "../merge/OneAndSame.tsx";
import { DealTasks } from "../task/DealTasks.tsx";
import { Back } from "./Back.tsx";
import { DealDetails } from "./DealDetails.tsx";
import { DealPeople } from "./DealPeople.tsx";
import { KeepThis } from "./KeepThis.tsx";
import { MeasureView } from "./MeasureView.tsx";
import { useOwnAddress } from "./useOwnAddress.ts";
import "./DealScreen.css";

function Missing() {
  return (
    <EmptyState title={t("work.deal_missing_title")} text={t("work.deal_missing_text")}>
      <Back to="deals" />
    </EmptyState>
  );
}

function Judged({ judgement }: { judgement: Judgement }) {
  const { findings, relationshipHeight, depthOfNeed } = judgement;
  return (
    <>
      <section class="deal-block" aria-labelledby="deal-findings">
        <h2 id="deal-findings">{t("work.findings")}</h2>
        <FindingList findings={findings} first={findings.length} />
      </section>
      <section class="deal-block deal-measures">
        <MeasureView
          name={t("work.height")}
          saying={t("method.saying_height")}
          measure={relationshipHeight}
        />
        <MeasureView name={t("work.depth")} saying={t("method.saying_depth")} measure={depthOfNeed} />
      </section>
    </>
  );
}

/** Its stage while it is open, else how it ended, with the reason given for that. */
function Standing({ deal }: { deal: Deal }) {
  if (deal.status === "open") return <span class="soft">{stageName(deal)}</span>;
  return (
    <span class="row deal-standing">
      <DealStatusTag status={deal.status} />
      {deal.statusReason && <span class="soft wrap">{deal.statusReason}</span>}
    </span>
  );
}

/** One deal: what would help, its people with the history of their support, and what is said of it. */
export function DealScreen({ id }: { id: string }) {
  const shared = settings.value.screenShared;
  const found = useQuery(async (store) => (await dealInView(store, id)) ?? null, [id]);
  // Redacted here, and not by another question: nothing confidential stays for a moment once the screen is shared.
  const shown = useMemo(() => found && judged(found, shared), [found, shared]);
  useOwnAddress("deals", id, found?.deal.id);
  if (found === undefined) return null;
  if (!shown) return <Missing />;
  const { view, judgement } = shown;
  return (
    <article class="deal-screen" data-deal={id} data-health={judgement.health}>
      <header>
        <Back to="deals" />
        <div class="row deal-title">
          <h1 class="large wrap">
            <bdi>{view.deal.name || t("panel.deal_unnamed")}</bdi>
          </h1>
          <Standing deal={view.deal} />
          <span class="grow" />
          <HealthRing value={judgement.health} />
        </div>
        <MissingPlaybook view={view} />
        <KeepThis of={`deal:${id}`} list="deals" />
      </header>
      <SinceLooked deal={id} health={judgement.health} first={8} />
      <div class="deal-columns">
        <div>
          <Judged judgement={judgement} />
          <DealTasks deal={id} people={view.people.map(({ person }) => person)} />
          <DealDetails view={view} />
          <ReachTable view={view} />
          <DealTimeline view={view} />
          <History about={`deal:${id}`} />
          <OneAndSame type="deal" id={id} name={view.deal.name || t("panel.deal_unnamed")} />
        </div>
        <DealPeople view={view} />
      </div>
    </article>
  );
}
