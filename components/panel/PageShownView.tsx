import { useEffect, useRef, useState } from "preact/hooks";
import { t } from "../../lib/i18n/translate.ts";
import { followDeals } from "../../lib/live/known-deals.ts";
import { settings } from "../../lib/live/settings.ts";
import type { Finding } from "../../lib/method/judgement.ts";
import { holdsConfidential } from "../../lib/share/redaction.ts";
import { useFindHere } from "../find/findState.ts";
import type { Answer } from "../health/answers.ts";
import { SinceLooked } from "../history/SinceLooked.tsx";
import { KeySheet } from "../keyboard/KeySheet.tsx";
import { savedFacts } from "../saving/saving.ts";
import { HandOver } from "../selection/HandOver.tsx";
import { summaryOf } from "../share/summaryOf.ts";
import { useCopying } from "../share/useCopying.ts";
import type { Subject } from "../stakeholder/subject.ts";
import { actOn } from "./actOn.ts";
import { addingTo, cardFor, type Scene } from "./cardProps.ts";
import { Footer } from "./Footer.tsx";
import { findHere } from "./findHere.ts";
import { focusIn } from "./focus.ts";
import { useJudgement } from "./judging.ts";
import { useKeptPlace } from "./keepPlace.ts";
import { Nobody } from "./Nobody.tsx";
import { isOpen, openPeople, setOpen } from "./openState.ts";
import { PageDeal } from "./PageDeal.tsx";
import { People } from "./People.tsx";
import { Sections } from "./sections.tsx";
import { firstOf, subjectsOf } from "./subjects.ts";
import { useContacts } from "./useContacts.ts";
import { useDetails } from "./useDetails.ts";
import { useJoinedFocus } from "./useJoinedFocus.ts";
import { usePanelKeys } from "./usePanelKeys.ts";

type PeopleProps = Scene & { subjects: Subject[]; redacted: boolean };

function PagePeople({ subjects, redacted, ...scene }: PeopleProps) {
  const { page } = scene.view;
  if (subjects.length === 0) return <Nobody adding={addingTo(scene)} />;
  return (
    <People
      key={page.id}
      subjects={subjects}
      title={t(page.reading.view === "record" ? "panel.also_record" : "panel.also_here")}
      adding={addingTo(scene)}
      open={new Set(openPeople.value[page.id] ?? [])}
      onToggle={(key) => {
        setOpen(page.id, key, !isOpen(page.id, key));
        void focusIn(key, isOpen(page.id, key) ? undefined : ".person-line");
      }}
      savedFacts={savedFacts.value}
      redacted={redacted}
      cardOf={(subject) => cardFor(scene, subject)}
    />
  );
}

/** One page, read and asked about: everything on it belongs together. */
export function PageShownView(scene: Scene) {
  const { store, view } = scene;
  const { page, deal } = view;
  const redacted = settings.value.screenShared;
  const scroller = useRef<HTMLElement>(null);
  const [keys, setKeys] = useState(false);
  const [details, setDetails] = useDetails(deal?.id, page.id);
  const judgement = useJudgement(view.inView ?? view.proposed?.inView ?? null, redacted);
  const subjects = subjectsOf(view);
  const secrets = view.inView !== null && holdsConfidential(view.inView);
  const copying = useCopying(view.inView && summaryOf(store, view.inView.deal.id), secrets && !redacted);
  useContacts(store, view);
  useEffect(() => followDeals(store), [store]);
  useKeptPlace(page.id, scroller);
  useJoinedFocus(page.id, view.cards);
  const press = usePanelKeys(scene, { subjects, redacted, showKeys: () => setKeys(true) });
  useFindHere(findHere(scene, subjects, press));

  const act = (finding: Finding, answer: Answer) => {
    if (answer === "deal") setDetails(true);
    else actOn(page.id, subjects, finding, answer);
  };

  return (
    <>
      <PageDeal
        {...scene}
        any={subjects.some(({ keptOut }) => keptOut === null)}
        customers={firstOf(subjects) !== undefined}
        judgement={judgement}
        open={details}
        onOpen={setDetails}
      />
      <main class="panel-main" ref={scroller}>
        <HandOver {...scene} subjects={subjects} redacted={redacted} />
        <PagePeople {...scene} subjects={subjects} redacted={redacted} />
        <Sections
          {...scene}
          subjects={subjects}
          judgement={deal && judgement}
          redacted={redacted}
          copying={copying}
          onAct={act}
          onKeys={() => setKeys(true)}
        />
      </main>
      {/* Below, where it pushes no card away under the mouse when it comes. */}
      {deal && <SinceLooked key={deal.id} deal={deal.id} health={judgement?.health ?? null} />}
      <Footer copying={deal ? copying : null} onKeys={() => setKeys(true)} />
      <KeySheet open={keys} onClose={() => setKeys(false)} />
    </>
  );
}
