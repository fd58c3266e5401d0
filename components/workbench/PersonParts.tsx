import { t } from "../../lib/i18n/translate.ts";
import type { Deal, Stakeholder } from "../../lib/method/model.ts";
import { isCoach } from "../../lib/method/roles.ts";
import { localToday } from "../../lib/records/ids.ts";
import type { PersonInView } from "../../lib/records/person-in-view.ts";
import type { Tag } from "../../lib/records/tagging.ts";
import { Disclosure } from "../base/Disclosure.tsx";
import { DealStatusTag } from "../deal/DealStatusTag.tsx";
import { stageName } from "../deal/stages.ts";
import { ControlRow } from "../stakeholder/ControlRow.tsx";
import { InfluenceChoice } from "../stakeholder/InfluenceChoice.tsx";
import { PainFields } from "../stakeholder/PainFields.tsx";
import { RoleChoice } from "../stakeholder/RoleChoice.tsx";
import { SupportPart } from "../stakeholder/SupportPart.tsx";
import { dealLink } from "./route.ts";
import { SupportHistory } from "./SupportHistory.tsx";

const PAIN = ["difficulty", "predicament"] as const;

interface Shown {
  /** Others can see the screen. */
  shared: boolean;
  /** Says something of the person in a deal; null: in none yet. */
  onTag: (deal: string | null, tags: Tag[]) => Promise<void>;
}

function Head({ deal }: { deal: Deal | null }) {
  if (!deal) return <h3>{t("panel.no_deal")}</h3>;
  return (
    <div class="row person-in-deal-head">
      <h3 class="wrap">
        <a href={dealLink(deal.id)}>
          <bdi>{deal.name || t("panel.deal_unnamed")}</bdi>
        </a>
      </h3>
      {deal.status === "open" && <span class="soft small">{stageName(deal)}</span>}
      <DealStatusTag status={deal.status} />
    </div>
  );
}

/** While others see the screen, what may be hidden is read only, so that nothing is written over it. */
function PainPart({ stakeholder, shared, onTag }: Shown & { stakeholder: Stakeholder }) {
  const { deal, pain, roles, confidential } = stakeholder;
  const said = PAIN.map((part) => pain[part]).filter(Boolean);
  if (shared) return said.length ? <p class="wrap">{said.join(" · ")}</p> : null;
  return (
    <Disclosure summary={t("work.pain")} open={said.length > 0}>
      <PainFields
        pain={pain}
        confidential={isCoach(roles) || PAIN.some((part) => confidential.includes(part))}
        draft={`part ${stakeholder.id}`}
        onSave={(texts, secret) =>
          onTag(
            deal,
            texts.map(({ part, text }) => ({ kind: part, text, confidential: secret })),
          )
        }
      />
    </Disclosure>
  );
}

function Part({ stakeholder, deal, ...shown }: Shown & PersonInView["parts"][number]) {
  const { shared, onTag } = shown;
  const tag = (...tags: Tag[]) => void onTag(stakeholder.deal, tags);
  return (
    <li class="person-in-deal" data-deal={deal?.id} data-part="part">
      <Head deal={deal} />
      <RoleChoice
        roles={stakeholder.roles}
        redacted={shared}
        onToggle={(role, holds) => tag({ kind: "role", role, holds })}
      />
      <SupportPart
        readings={stakeholder.support}
        onChoose={(value) => tag({ kind: "support", value, on: localToday() })}
      />
      <ControlRow label={t("panel.influence")}>
        <InfluenceChoice
          level={stakeholder.influence}
          onChoose={(level) => tag({ kind: "influence", level })}
        />
      </ControlRow>
      <PainPart stakeholder={stakeholder} {...shown} />
      {stakeholder.support.length > 1 && <SupportHistory readings={stakeholder.support} />}
    </li>
  );
}

/** A person's part in each deal, to be tagged as in the panel. */
export function PersonParts({ parts, ...shown }: Shown & Pick<PersonInView, "parts">) {
  return (
    <section class="deal-block" aria-labelledby="person-deals">
      <h2 id="person-deals">{t("work.deals")}</h2>
      {parts.length === 0 && <p class="soft">{t("work.parts_none")}</p>}
      <ul class="person-parts">
        {parts.map((part) => (
          <Part key={part.stakeholder.id} {...part} {...shown} />
        ))}
      </ul>
    </section>
  );
}
