import type { ComponentChildren } from "preact";
import { say, t } from "../../lib/i18n/translate.ts";
import type { Judgement } from "../../lib/method/judgement.ts";
import type { Deal } from "../../lib/method/model.ts";
import { stageName } from "./stages.ts";
import "./DealCard.css";

interface Props {
  deal: Deal;
  judgement: Judgement;
  /** How many findings are named. */
  findings?: number;
  onOpen?: () => void;
  children?: ComponentChildren;
}

/** A deal among others: name, stage, health as a number, and the finding that matters most. */
export function DealCard({ deal, judgement, findings = 1, onOpen, children }: Props) {
  const name = deal.name || t("panel.deal_unnamed");
  return (
    <article class="deal-card" data-deal={deal.id} data-health={judgement.health}>
      <div class="row">
        <h3 class="grow cut deal-card-name">
          {onOpen ? (
            <button type="button" class="deal-card-open" title={name} onClick={onOpen}>
              <bdi>{name}</bdi>
            </button>
          ) : (
            <bdi title={name}>{name}</bdi>
          )}
          <span class="soft deal-card-stage">{stageName(deal.stage)}</span>
        </h3>
        {children}
        <span class="deal-card-health" title={t("panel.health", { value: judgement.health })}>
          {judgement.health}
        </span>
      </div>
      <ul>
        {judgement.findings.slice(0, findings).map((finding) => (
          <li
            key={`${finding.rule} ${finding.about.join(" ")}`}
            class="deal-card-finding"
            data-finding={finding.rule}
          >
            {say(finding.reason)}
          </li>
        ))}
      </ul>
    </article>
  );
}
