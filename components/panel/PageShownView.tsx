import { useEffect, useRef, useState } from "preact/hooks";
import { t } from "../../lib/i18n/translate.ts";
import { selectedText } from "../../lib/live/page.ts";
import { settings } from "../../lib/live/settings.ts";
import type { Finding } from "../../lib/method/judgement.ts";
import { recordContacts } from "../../lib/records/contact.ts";
import { holdsConfidential } from "../../lib/share/redaction.ts";
import type { Store } from "../../lib/store/store.ts";
import type { Answer } from "../health/answers.ts";
import { FindingList } from "../health/FindingList.tsx";
import { useCardKeys } from "../keyboard/cardKeys.ts";
import { KeySheet } from "../keyboard/KeySheet.tsx";
import { SharedScreen } from "../settings/SharedScreen.tsx";
import { CopyWays } from "../share/CopySummary.tsx";
import { summaryOf } from "../share/summaryOf.ts";
import { useCopying } from "../share/useCopying.ts";
import type { CorrectProps } from "../stakeholder/CorrectPerson.tsx";
import type { CardProps } from "../stakeholder/PersonCard.tsx";
import type { Subject } from "../stakeholder/subject.ts";
import { actOn } from "./actOn.ts";
import { cardActions } from "./cardActions.ts";
import { correct, withAdded } from "./corrections.ts";
import { DealHeader } from "./DealHeader.tsx";
import { changeDealOf, chooseDeal, freshDeal, newDealFromPage } from "./dealActions.ts";
import { Footer } from "./Footer.tsx";
import { focusFirst, focusIn, nameDeal } from "./focus.ts";
import { useJudgement } from "./judging.ts";
import { useKeptPlace } from "./keepPlace.ts";
import { seenOn } from "./message.ts";
import { Nobody } from "./Nobody.tsx";
import { onMeaning, onPanelMeaning } from "./onMeaning.ts";
import { isOpen, openPeople, partOf, setOpen, setPart } from "./openState.ts";
import { People } from "./People.tsx";
import type { PanelView } from "./panelView.ts";
import { savedFacts } from "./saving.ts";
import { firstOf, subjectsOf } from "./subjects.ts";
import { useMoved } from "./useMoved.ts";

interface Props {
  store: Store;
  view: PanelView;
  readAgain: () => void;
}

/** Messages of a deal's own thread go on record: date and direction only (lib/records/contact.ts). */
function useContacts(store: Store, { page, deal }: PanelView): void {
  const id = deal?.id;
  const { thread, reading } = page;
  const linked = thread !== null && (deal?.threads.includes(thread) ?? false);
  useEffect(() => {
    // A failure is not the rep's doing and costs nothing: the next reading tries again.
    if (id && thread && linked) void recordContacts(store, reading, thread, id).catch(() => undefined);
  }, [store, reading, thread, id, linked]);
}

/** A deal just made opens its details, to be named. */
function useDetails(deal: string | undefined) {
  const [open, setOpenFor] = useState<string | null>(null);
  const fresh = freshDeal.value;
  useEffect(() => {
    if (!fresh || fresh !== deal) return;
    freshDeal.value = null;
    setOpenFor(fresh);
    void nameDeal();
  }, [fresh, deal]);
  return [open !== null && open === deal, (now: boolean) => setOpenFor(now ? (deal ?? null) : null)] as const;
}

function cardFor(
  { store, view, readAgain }: Props,
  subject: Subject,
): Omit<CardProps, "subject" | "redacted"> | null {
  const card = view.cards.find(({ key }) => key === subject.key);
  if (!card) return null;
  const { page, deal, deals, cards, own } = view;
  return {
    deal,
    choices: deals,
    others: [
      ...cards.filter(({ key }) => key !== subject.key && !own.has(key)).map(({ seen }) => seen),
      ...view.off,
    ],
    seenOn: seenOn(page.reading, card.seen.address),
    part: partOf(page.id, subject.key),
    onPart: (part) => setPart(page.id, subject.key, part),
    actions: cardActions(store, view, card, readAgain),
  };
}

/** Somebody missing on the page: added, or put back. */
function addingTo({ view }: Props, isEmpty: boolean): CorrectProps {
  const { page, off, sideOf } = view;
  return {
    others: off,
    readSelection: () => selectedText(page.tab),
    isSelf: (address) => sideOf(address) === "self",
    onCorrect: (other) => {
      void correct(page.id, (before) => withAdded(before, page.reading, other));
      if (isEmpty) focusFirst(other);
    },
  };
}

/** One page, read and asked about: everything on it belongs together. */
export function PageShownView(props: Props) {
  const { store, view } = props;
  const { page, deal } = view;
  const redacted = settings.value.screenShared;
  const scroller = useRef<HTMLElement>(null);
  const [keys, setKeys] = useState(false);
  const [details, setDetails] = useDetails(deal?.id);
  const judgement = useJudgement(view.inView, redacted);
  const move = useMoved(deal && `${deal.id} ${redacted}`, judgement);
  const subjects = subjectsOf(view);
  const secrets = view.inView !== null && holdsConfidential(view.inView);
  const copying = useCopying(view.inView && summaryOf(view.inView), secrets && !redacted);
  useContacts(store, view);
  useKeptPlace(page.id, scroller);

  const first = firstOf(subjects);
  useCardKeys((meaning, person) => {
    const subject = person === null ? first : subjects.find(({ key }) => key === person);
    const card = subject && cardFor(props, subject);
    if (onPanelMeaning(meaning, () => setKeys(true)) || !subject || !card) return;
    if (redacted && meaning.does === "role" && meaning.role === "coach") return;
    const scene = { page: page.id, subject, first: first?.key, onCard: person !== null };
    onMeaning(meaning, { ...scene, actions: card.actions, seenOn: card.seenOn });
  });
  const act = (finding: Finding, answer: Answer) => {
    if (answer === "deal") setDetails(true);
    else actOn(page.id, subjects, finding, answer);
  };

  return (
    <>
      {(deal || subjects.length > 0) && (
        <DealHeader
          deal={deal}
          deals={view.deals}
          judgement={judgement}
          move={move}
          open={details}
          onOpen={setDetails}
          onChoose={(id) => chooseDeal(store, view, id)}
          onNew={() => newDealFromPage(store, view)}
          onChange={(change) => changeDealOf(store, view, change)}
        />
      )}
      <main class="panel-main" ref={scroller}>
        {subjects.length === 0 ? (
          <Nobody adding={addingTo(props, true)} />
        ) : (
          <People
            key={page.id}
            subjects={subjects}
            title={t(page.reading.view === "record" ? "panel.also_record" : "panel.also_here")}
            adding={addingTo(props, false)}
            open={new Set(openPeople.value[page.id] ?? [])}
            onToggle={(key) => {
              setOpen(page.id, key, !isOpen(page.id, key));
              void focusIn(key, isOpen(page.id, key) ? undefined : ".person-line");
            }}
            savedFacts={savedFacts.value}
            redacted={redacted}
            cardOf={(subject) => cardFor(props, subject)}
          />
        )}
        {judgement && (
          <section class="section">
            <h2 class="section-title">{t("panel.help_most")}</h2>
            <FindingList findings={judgement.findings.filter(({ points }) => points > 0)} onAct={act} />
          </section>
        )}
        {deal && (
          <section class="section">
            <h2 class="section-title">{t("panel.copy_other")}</h2>
            <CopyWays copying={copying} />
          </section>
        )}
        {subjects.length > 0 && !redacted && (
          <section class="section">
            <SharedScreen short />
          </section>
        )}
      </main>
      <Footer copying={deal ? copying : null} onKeys={() => setKeys(true)} />
      <KeySheet open={keys} onClose={() => setKeys(false)} />
    </>
  );
}
