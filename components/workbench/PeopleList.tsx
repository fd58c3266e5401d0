import { t } from "../../lib/i18n/translate.ts";
import { companyNameOf } from "../../lib/lists/deal-list.ts";
import { PEOPLE_LIST } from "../../lib/lists/people-list.ts";
import { EmptyState } from "../base/EmptyState.tsx";
import { countWords } from "../list/countWords.ts";
import { peopleChoices } from "../list/facetOptions.ts";
import { ListScreen } from "../list/ListScreen.tsx";
import { MakingRows } from "../list/NoRows.tsx";
import { useScene } from "../list/useScene.ts";
import { MakeButton } from "../make/MakeButton.tsx";
import { PeopleActions } from "./PeopleActions.tsx";
import { peopleColumns, peopleKind } from "./peopleColumns.tsx";
import { route, showQuery } from "./route.ts";

const sortLabels = () => ({
  name: t("list.name"),
  company: t("list.company"),
  deals: t("list.deals"),
  influence: t("list.influence"),
  support: t("list.support"),
  contact: t("list.contact"),
});

/** Everybody, with their part in each deal. */
export function PeopleList() {
  const scene = useScene();
  if (!scene) return <MakingRows />;
  return (
    <ListScreen
      name="people"
      title={t("work.people")}
      searchLabel={t("list.search_people")}
      counted={(shown, count) => countWords("people", shown, count)}
      leftOut={(count) => t("list.left_out_people", { count })}
      make={<MakeButton of="people" />}
      table={scene.people}
      spec={PEOPLE_LIST}
      scene={scene}
      kind={peopleKind(scene)}
      columns={peopleColumns(scene)}
      sortLabels={sortLabels()}
      facets={peopleChoices(scene)}
      valueName={(facet, id) =>
        (facet === "deal" ? scene.deals.get(id)?.name : companyNameOf(id, scene)) || t("list.none")
      }
      actions={(picked) => <PeopleActions people={picked} scene={scene} />}
      empty={<EmptyState title={t("work.people_none_title")} text={t("work.people_none_text")} />}
      query={route.value.query}
      onQuery={showQuery}
    />
  );
}
