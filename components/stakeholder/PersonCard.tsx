import { useState } from "preact/hooks";
import { t } from "../../lib/i18n/translate.ts";
import type { Seen } from "../../lib/records/persons.ts";
import { Disclosure } from "../base/Disclosure.tsx";
import { CompanyMoved } from "../company/CompanyMoved.tsx";
import { Employments } from "../company/Employments.tsx";
import type { DealOption } from "../deal/dealItems.tsx";
import { type ContactProps, ContactRow } from "../interaction/ContactRow.tsx";
import { SameAs } from "../merge/SameAs.tsx";
import { CardHead } from "./CardHead.tsx";
import { CardParts, type Part } from "./CardParts.tsx";
import { ControlRow } from "./ControlRow.tsx";
import { CorrectPerson } from "./CorrectPerson.tsx";
import { FactorList } from "./FactorList.tsx";
import { InfluenceChoice } from "./InfluenceChoice.tsx";
import { RoleChoice } from "./RoleChoice.tsx";
import { SameName } from "./SameName.tsx";
import { Stands } from "./Stands.tsx";
import { SupportPart } from "./SupportPart.tsx";
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
  actions: CardActions;
  /** Makes one line of it again; left out for the correspondent. */
  onClose?: () => void;
}

function InfluencePart({ subject, actions }: Pick<CardProps, "subject" | "actions">) {
  const level = subject.stakeholder?.influence ?? null;
  const answers = subject.stakeholder?.factors ?? {};
  const count = Object.keys(answers).length;
  return (
    <ControlRow label={t("panel.influence")}>
      <InfluenceChoice level={level} onChoose={(next) => actions.tag([{ kind: "influence", level: next }])} />
      <Disclosure
        summary={
          <span class="small">
            {t("panel.factors")}
            {count > 0 && ` · ${t("panel.factors_answered", { count })}`}
          </span>
        }
      >
        <FactorList
          answers={answers}
          level={level}
          onAnswer={(factor, answer) => actions.tag([{ kind: "factor", factor, answer }])}
          onTake={(next) => actions.tag([{ kind: "influence", level: next }])}
        />
      </Disclosure>
    </ControlRow>
  );
}

/** One person, open: everything the method asks about them, saved as it is clicked. */
export function PersonCard(props: CardProps) {
  const { subject, actions } = props;
  const [correcting, setCorrecting] = useState(false);
  const [companies, setCompanies] = useState(false);
  const draft = `${subject.key}|${props.deal?.id ?? ""}`;
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
      <SameName people={subject.sameName} onPick={actions.pick} />
      <SameAs type="person" id={subject.person?.id ?? null} seen={subject} card={subject.key} />
      <ContactRow {...props.contact} />
      <RoleChoice
        roles={subject.stakeholder?.roles ?? []}
        redacted={props.redacted}
        onToggle={(role, holds) => actions.tag([{ kind: "role", role, holds }])}
      />
      <SupportPart subject={subject} seenOn={props.seenOn} actions={actions} />
      <InfluencePart subject={subject} actions={actions} />
      <CardParts subject={subject} open={props.part} onOpen={props.onPart} actions={actions} draft={draft} />
    </div>
  );
}
