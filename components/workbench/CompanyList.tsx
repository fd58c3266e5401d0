import { t } from "../../lib/i18n/translate.ts";
import { COMPANY_LIST } from "../../lib/lists/company-list.ts";
import { EmptyState } from "../base/EmptyState.tsx";
import { countWords } from "../list/countWords.ts";
import { keptChoice } from "../list/facetOptions.ts";
import { KeepButtons } from "../list/KeepButtons.tsx";
import { ListScreen } from "../list/ListScreen.tsx";
import { MakingRows } from "../list/NoRows.tsx";
import { useScene } from "../list/useScene.ts";
import { MakeButton } from "../make/MakeButton.tsx";
import { companyColumns, companyKind } from "./companyColumns.tsx";
import { keep } from "./recording.ts";
import { route, showQuery } from "./route.ts";

const sortLabels = () => ({
  name: t("list.name"),
  people: t("work.people"),
  deals: t("list.deals"),
  sum: t("list.sum"),
});

/** All companies, with what is open at each. */
export function CompanyList() {
  const scene = useScene();
  if (!scene) return <MakingRows />;
  return (
    <ListScreen
      name="companies"
      title={t("work.companies")}
      searchLabel={t("list.search_companies")}
      counted={(shown, count) => countWords("companies", shown, count)}
      leftOut={(count) => t("list.left_out_companies", { count })}
      make={<MakeButton of="companies" />}
      table={scene.companies}
      spec={COMPANY_LIST}
      scene={scene}
      kind={companyKind}
      columns={companyColumns(scene)}
      sortLabels={sortLabels()}
      facets={[keptChoice()]}
      actions={(picked) => (
        <KeepButtons
          archived={picked.every(({ archived }) => archived)}
          onKeep={(keeping) =>
            keep(
              picked.map(({ id }) => `company:${id}` as const),
              keeping,
            )
          }
        />
      )}
      empty={<EmptyState title={t("list.companies_none_title")} text={t("list.companies_none_text")} />}
      query={route.value.query}
      onQuery={showQuery}
    />
  );
}
