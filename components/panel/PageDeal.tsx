import { t } from "../../lib/i18n/translate.ts";
import { settings } from "../../lib/live/settings.ts";
import type { Judgement } from "../../lib/method/judgement.ts";
import { companyOf } from "../../lib/records/deals.ts";
import { keepingDrafts } from "../../lib/records/keeping.ts";
import { dealActions } from "../deal/changes.ts";
import { MissingPlaybook } from "../deal/MissingPlaybook.tsx";
import { saveFacts } from "../saving/saveFacts.ts";
import { PutAway } from "../stakeholder/PutAway.tsx";
import { optionsOf, type Scene } from "./cardProps.ts";
import { DealHeader } from "./DealHeader.tsx";
import { acceptProposed, chooseDeal, fileInto, newDealFromPage, stopLooking } from "./dealActions.ts";
import { Looking } from "./Looking.tsx";
import { NoDeal } from "./NoDeal.tsx";
import { ProposedDeal } from "./ProposedDeal.tsx";
import { isLooking } from "./panelView.ts";
import type { DetailsOpen } from "./useDetails.ts";
import { useMoved } from "./useMoved.ts";

type DealProps = Scene & {
  /** Somebody is on the page who is no machine and no list. */
  any: boolean;
  /** Among them people to sell to. */
  customers: boolean;
  judgement: Judgement | null;
  open: DetailsOpen;
  onOpen: (all: boolean) => void;
};

/** That the deal shown, or the one that the page belongs to, was archived. */
function DealAway({ view: { deal, away } }: Pick<DealProps, "view">) {
  if (!away.deal) return null;
  const { id, name } = away.deal;
  return (
    <div class="put-away-deal">
      <PutAway
        words={
          deal ? t("panel.away_deal") : t("panel.away_thread", { name: name || t("panel.deal_unnamed") })
        }
        onBringBack={() =>
          void saveFacts((store) => store.record(keepingDrafts([`deal:${id}`], "bring-back")))
        }
      />
    </div>
  );
}

/** The deal of the page, the one proposed for it, or the way to one. */
export function PageDeal(props: DealProps) {
  return (
    <>
      <Header {...props} />
      <DealAway view={props.view} />
    </>
  );
}

function Header({ store, view, any, customers, judgement, open, onOpen }: DealProps) {
  const redacted = settings.value.screenShared;
  const { deal, proposed } = view;
  const move = useMoved(deal && `${deal.id} ${redacted}`, deal && judgement);
  const picker = {
    choices: optionsOf(view),
    onChoose: (id: string | null) => chooseDeal(store, view, id),
    onNew: () => newDealFromPage(store, view),
  };
  if (deal)
    return (
      <DealHeader
        {...picker}
        store={store}
        deal={deal}
        company={view.inView ? companyOf(view.inView) : ""}
        judgement={judgement}
        move={move}
        open={open}
        onOpen={onOpen}
        actions={dealActions(store, deal.id)}
        looking={
          <>
            {view.inView && <MissingPlaybook view={view.inView} />}
            {isLooking(view) && (
              <Looking
                filed={view.filed}
                onFile={() => fileInto(store, view, deal.id)}
                onBack={() => stopLooking(view)}
              />
            )}
          </>
        }
      />
    );
  if (proposed)
    return (
      <ProposedDeal
        {...picker}
        deal={proposed.inView.deal}
        reasons={proposed.reasons}
        judgement={judgement}
        onAccept={() => acceptProposed(store, view)}
      />
    );
  return any ? <NoDeal {...picker} customers={customers} /> : null;
}
