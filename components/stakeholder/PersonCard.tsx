import { useState } from "preact/hooks";
import { t } from "../../lib/i18n/translate.ts";
import type { Seen } from "../../lib/records/persons.ts";
import { CompanyMoved } from "../company/CompanyMoved.tsx";
import { Employments } from "../company/Employments.tsx";
import type { DealOption } from "../deal/dealItems.tsx";
import type { ContactProps } from "../interaction/ContactRow.tsx";
import { SameAs } from "../merge/SameAs.tsx";
import { CardHead } from "./CardHead.tsx";
import type { Part } from "./CardParts.tsx";
import { CorrectPerson } from "./CorrectPerson.tsx";
import { PersonTags } from "./PersonTags.tsx";
import { PutAway } from "./PutAway.tsx";
import { SameName } from "./SameName.tsx";
import { Stands } from "./Stands.tsx";
import type { CardActions, Subject } from "./subject.ts";
import "./PersonCard.css";

export interface CardProps {
  subject: Subject;
  deal: DealOption | null;
  choices: DealOption[];
  /** Others of the page, for a correction. */
  others: Seen[];
  seenOn: string;
  redacted: boolean;
  /** Which part stands open; kept by the panel, so that it is open again when the mail comes back. */
  part: Part | null;
  onPart: (part: Part | null) => void;
  contact: ContactProps;
  /** The person was archived. */
  putAway: boolean;
  actions: CardActions;
  /** Makes one line of it again; left out for the correspondent. */
  onClose?: () => void;
}

/** One person, open: everything the method asks about them, saved as it is clicked. */
export function PersonCard(props: CardProps) {
  const { subject, actions } = props;
  const [correcting, setCorrecting] = useState(false);
  const [companies, setCompanies] = useState(false);
  return (
    <div class="card">
      <CardHead
        subject={subject}
        deal={props.deal}
        choices={props.choices}
        actions={actions}
        onCorrect={() => setCorrecting(!correcting)}
        companiesOpen={companies}
        onCompanies={() => setCompanies(!companies)}
        onClose={props.onClose}
      />
      {correcting && (
        <CorrectPerson
          others={props.others}
          readSelection={actions.readSelection}
          isSelf={actions.isSelf}
          onCorrect={(other) => {
            setCorrecting(false);
            actions.correct(other);
          }}
        />
      )}
      {companies && subject.person && <Employments person={subject.person} card={subject.key} />}
      {subject.moved && <CompanyMoved moved={subject.moved} onAnswer={actions.answerMove} />}
      {subject.stakeholder && <Stands stakeholder={subject.stakeholder} onStand={actions.stand} />}
      {props.putAway && (
        <PutAway
          words={t("panel.away_person", { name: subject.name || subject.address || "" })}
          onBringBack={actions.bringBack}
        />
      )}
      <SameName people={subject.sameName} onPick={actions.pick} />
      <SameAs type="person" id={subject.person?.id ?? null} seen={subject} card={subject.key} />
      <PersonTags
        subject={subject}
        seenOn={props.seenOn}
        redacted={props.redacted}
        part={props.part}
        onPart={props.onPart}
        contact={props.contact}
        actions={actions}
        draft={`${subject.key}|${props.deal?.id ?? ""}`}
      />
    </div>
  );
}
