import { t } from "../../lib/i18n/translate.ts";
import { correctionOf, corrections } from "../../lib/live/corrections.ts";
import { useQuery } from "../../lib/live/query.ts";
import { settings } from "../../lib/live/settings.ts";
import { dealChoice } from "./dealActions.ts";
import { cardDeals, cardDealsOf } from "./openState.ts";
import { PageShownView } from "./PageShownView.tsx";
import { type PageShown, panelView } from "./panelView.ts";
import { redactedView } from "./redactedView.ts";

interface Props {
  page: PageShown;
  /** Reads the page again: the rep's own addresses have changed. */
  readAgain: () => void;
}

/** The page beside the panel was read: its deal, its people, what would help. The last one stays until this is there. */
export function PageView({ page, readAgain }: Props) {
  const choice = dealChoice.value[page.id];
  const correction = corrections.value.get(page.id);
  const answer = useQuery(
    async (store) => ({
      store,
      view: await panelView(store, page, correctionOf(page.id), choice, cardDealsOf(page.id)),
    }),
    [page, choice, correction, cardDeals.value],
  );
  if (!answer) return <p class="panel-wait">{t("panel.opening")}</p>;
  const view = settings.value.screenShared ? redactedView(answer.view) : answer.view;
  return <PageShownView store={answer.store} view={view} readAgain={readAgain} />;
}
