/** What stands below the people of a page. A new section is one line of the table. */
import { Keyboard } from "lucide-preact";
import type { FunctionComponent } from "preact";
import { t } from "../../lib/i18n/translate.ts";
import type { Finding, Judgement } from "../../lib/method/judgement.ts";
import { isClosed } from "../../lib/records/propose.ts";
import { Button } from "../base/Button.tsx";
import { Icon } from "../base/Icon.tsx";
import type { Answer } from "../health/answers.ts";
import { FindingList } from "../health/FindingList.tsx";
import { SharedScreen } from "../settings/SharedScreen.tsx";
import { CopyWays } from "../share/CopySummary.tsx";
import type { Copying } from "../share/useCopying.ts";
import type { Subject } from "../stakeholder/subject.ts";
import { PanelTasks } from "../task/PanelTasks.tsx";
import type { Scene } from "./cardProps.ts";
import { DealsOfPerson } from "./DealsOfPerson.tsx";
import { NotInDeal } from "./NotInDeal.tsx";

export interface SectionProps extends Scene {
  /** The people of the page, the correspondent first. */
  subjects: Subject[];
  /** Null where no deal is shown. */
  judgement: Judgement | null;
  /** Others can see the screen: nothing confidential may show. `view` has passed the redaction already. */
  redacted: boolean;
  copying: Copying;
  /** Leads to what settles a finding. */
  onAct: (finding: Finding, answer: Answer) => void;
  /** Shows all keys. */
  onKeys: () => void;
}

function Help({ view, judgement, onAct }: SectionProps) {
  // Nothing helps a deal that is over.
  if (!judgement || !view.deal || isClosed(view.deal)) return null;
  return (
    <section class="section">
      <h2 class="section-title">{t("panel.help_most")}</h2>
      <FindingList findings={judgement.findings.filter(({ points }) => points > 0)} onAct={onAct} />
    </section>
  );
}

function CopyOtherwise({ view, copying }: SectionProps) {
  if (!view.deal) return null;
  return (
    <section class="section">
      <h2 class="section-title">{t("panel.copy_other")}</h2>
      <CopyWays copying={copying} />
    </section>
  );
}

function Sharing({ subjects, redacted }: SectionProps) {
  if (subjects.length === 0 || redacted) return null;
  return (
    <section class="section">
      <SharedScreen short />
    </section>
  );
}

/** In a narrow panel, where the footer has no room for it. */
function Keys({ onKeys }: SectionProps) {
  return (
    <section class="section panel-keys-narrow">
      <Button kind="link" data-action="show-keys" onClick={onKeys}>
        <Icon of={Keyboard} size={14} />
        {t("panel.keys")}
        <kbd class="key-hint">?</kbd>
      </Button>
    </section>
  );
}

const SECTIONS: readonly (readonly [id: string, FunctionComponent<SectionProps>])[] = [
  ["not-in-deal", NotInDeal],
  ["tasks", PanelTasks],
  ["deals", DealsOfPerson],
  ["help", Help],
  ["copy", CopyOtherwise],
  ["sharing", Sharing],
  ["keys", Keys],
];

/** All sections that have something to show, in order. */
export function Sections(props: SectionProps) {
  return SECTIONS.map(([id, Section]) => <Section key={id} {...props} />);
}
