import { t } from "../../lib/i18n/translate.ts";
import { companyNameOf, DEAL_LIST } from "../../lib/lists/deal-list.ts";
import { EmptyState } from "../base/EmptyState.tsx";
import { countWords } from "../list/countWords.ts";
import { dealChoices } from "../list/facetOptions.ts";
import { ListScreen } from "../list/ListScreen.tsx";
import { MakingRows } from "../list/NoRows.tsx";
import { useScene } from "../list/useScene.ts";
import { MakeButton } from "../make/MakeButton.tsx";
import { DealActions } from "./DealActions.tsx";
import { dealColumns, dealKind } from "./dealColumns.tsx";
import { route, showQuery } from "./route.ts";

function NoDeals() {
  return (
    <EmptyState title={t("work.deals_none_title")} text={t("work.deals_none_text")}>
      <a class="button button-soft" href="#/data">
        {t("data.restore")}
      </a>
    </EmptyState>
  );
}

const sortLabels = () => ({
  health: t("work.sort.health"),
  name: t("work.sort.name"),
  company: t("list.company"),
  stage: t("work.sort.stage"),
  amount: t("work.sort.amount"),
  close: t("work.sort.close"),
  idle: t("list.idle"),
  overdue: t("list.overdue"),
});

/** All deals, those that need help first. */
export function DealList() {
  const scene = useScene();
  if (!scene) return <MakingRows />;
  return (
    <ListScreen
      name="deals"
      title={t("work.deals")}
      searchLabel={t("list.search_deals")}
      counted={(shown, count) => countWords("deals", shown, count)}
      leftOut={(count) => t("list.left_out_deals", { count })}
      make={<MakeButton of="deals" />}
      table={scene.deals}
      spec={DEAL_LIST}
      scene={scene}
      kind={dealKind(scene)}
      columns={dealColumns(scene)}
      sortLabels={sortLabels()}
      facets={dealChoices(scene)}
      valueName={(_, id) => companyNameOf(id, scene) || t("list.none")}
      actions={(picked) => <DealActions deals={picked} scene={scene} />}
      empty={<NoDeals />}
      query={route.value.query}
      onQuery={showQuery}
    />
  );
}
