/** The row of one person, from every part they play. */
import { localDay } from "../method/day.ts";
import type { Interaction, LocalDate, Person, Stakeholder } from "../method/model.ts";
import { hasHappened } from "../method/people.ts";
import { currentSupport, supportTrend } from "../method/support.ts";
import { mayBeNamed, openCard } from "../share/redaction.ts";
import { hasMet, lastContactOf } from "./deal-row.ts";
import type { PartFace, PersonFace, PersonRow } from "./rows.ts";

export interface PersonToShow {
  person: Person;
  archived: boolean;
  parts: Stakeholder[];
  /** What passed between the person and us. */
  interactions: Interaction[];
}

function partFace({ id, deal, roles, influence, support }: Stakeholder): PartFace {
  return {
    stakeholder: id,
    deal,
    roles,
    influence,
    support: currentSupport(support)?.value ?? null,
    trend: supportTrend(support),
  };
}

function faceOf(
  person: Person,
  parts: Stakeholder[],
  interactions: Interaction[],
  today: LocalDate,
): PersonFace {
  return {
    name: person.name,
    addresses: person.addresses,
    companies: person.companies,
    parts: parts.map(partFace),
    lastContact: lastContactOf(interactions, today),
    met: hasMet([person.id], interactions, today),
  };
}

/** As a screen that others see may show them. */
function openFace({ person, parts, interactions }: PersonToShow, today: LocalDate): PersonFace {
  const open = parts
    .filter((stakeholder) => mayBeNamed({ stakeholder }))
    .map((stakeholder) => openCard(null, stakeholder).stakeholder);
  return faceOf(
    openCard(person, null).person,
    open,
    interactions.filter(({ confidential }) => !confidential),
    today,
  );
}

function turnOf(interactions: readonly Interaction[], today: LocalDate): LocalDate | null {
  const ahead = interactions
    .filter(({ when }) => !hasHappened(when, today))
    .map(({ when }) => localDay(when));
  return ahead.sort()[0] ?? null;
}

/** @param today the seller's local date. */
export function personRow(shown: PersonToShow, today: LocalDate): PersonRow {
  const full = faceOf(shown.person, shown.parts, shown.interactions, today);
  const open = openFace(shown, today);
  return {
    id: shown.person.id,
    archived: shown.archived,
    noise: shown.person.noise ?? false,
    turns: turnOf(shown.interactions, today),
    full,
    open: JSON.stringify(open) === JSON.stringify(full) ? null : open,
  };
}
