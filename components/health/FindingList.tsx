import { useState } from "preact/hooks";
import { say, t } from "../../lib/i18n/translate.ts";
import { findingKey } from "../../lib/method/change.ts";
import type { Finding } from "../../lib/method/judgement.ts";
import { Button } from "../base/Button.tsx";
import { VisuallyHidden } from "../base/VisuallyHidden.tsx";
import { type Answer, answerOf } from "./answers.ts";
import "./FindingList.css";

interface Props {
  findings: Finding[];
  /** How many are shown before "more". */
  first?: number;
  /** Opens what settles the finding; left out where there is nothing to open. */
  onAct?: (finding: Finding, answer: Answer) => void;
}

function Row({ finding, onAct }: { finding: Finding; onAct?: Props["onAct"] }) {
  const answer = answerOf(finding);
  return (
    <li class="finding" data-finding={finding.rule}>
      <div class="grow">
        <p class="wrap">{say(finding.reason)}</p>
        <p class="wrap finding-remedy">{say(finding.remedy)}</p>
      </div>
      <span class="finding-points" aria-hidden="true">
        {finding.points > 0 && `+${finding.points}`}
      </span>
      <VisuallyHidden>{t("panel.points", { count: finding.points })}</VisuallyHidden>
      {onAct && (
        <Button kind="soft" onClick={() => onAct(finding, answer)}>
          {t(`panel.do.${answer}`)}
        </Button>
      )}
    </li>
  );
}

/** What would raise health most: each finding with its points, its remedy and the way there. */
export function FindingList({ findings, first = 3, onAct }: Props) {
  const [all, setAll] = useState(false);
  if (findings.length === 0) return <p class="soft">{t("panel.nothing_open")}</p>;
  const shown = all ? findings : findings.slice(0, first);
  const rest = findings.length - shown.length;
  return (
    <>
      <ul>
        {shown.map((finding) => (
          <Row key={findingKey(finding)} finding={finding} onAct={onAct} />
        ))}
      </ul>
      {rest > 0 && (
        <Button kind="link" onClick={() => setAll(true)}>
          {t("panel.help_more", { count: rest })}
        </Button>
      )}
    </>
  );
}
