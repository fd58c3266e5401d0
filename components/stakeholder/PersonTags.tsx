import { t } from "../../lib/i18n/translate.ts";
import { Disclosure } from "../base/Disclosure.tsx";
import { type ContactProps, ContactRow } from "../interaction/ContactRow.tsx";
import { LevelField } from "../person/LevelField.tsx";
import { CardParts, type Part } from "./CardParts.tsx";
import { ControlRow } from "./ControlRow.tsx";
import { FactorList } from "./FactorList.tsx";
import { InfluenceChoice } from "./InfluenceChoice.tsx";
import { RoleChoice } from "./RoleChoice.tsx";
import { SupportPart } from "./SupportPart.tsx";
import type { Subject, TagActions } from "./subject.ts";
import "./PersonCard.css";

interface Props {
  subject: Subject;
  /** Local date of what the rep is reading: a new reading is of that day. */
  seenOn: string;
  redacted: boolean;
  /** Which part stands open. */
  part: Part | null;
  onPart: (part: Part | null) => void;
  contact: ContactProps;
  actions: TagActions;
  /** Name under which half-typed texts outlive the fields. */
  draft: string;
}

function InfluencePart({ subject, actions }: Pick<Props, "subject" | "actions">) {
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
        <LevelField
          level={subject.person?.level ?? null}
          onChange={(next) => actions.tag([{ kind: "level", level: next }])}
        />
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

/** Everything the method asks about one person in a deal, saved as it is clicked: in the panel and in the workbench. */
export function PersonTags({ subject, actions, ...props }: Props) {
  return (
    <>
      <ContactRow {...props.contact} />
      <RoleChoice
        roles={subject.stakeholder?.roles ?? []}
        redacted={props.redacted}
        onToggle={(role, holds) => actions.tag([{ kind: "role", role, holds }])}
      />
      <SupportPart
        readings={subject.stakeholder?.support ?? []}
        onChoose={(value) => actions.tag([{ kind: "support", value, on: props.seenOn }])}
      />
      <InfluencePart subject={subject} actions={actions} />
      <CardParts
        subject={subject}
        open={props.part}
        onOpen={props.onPart}
        actions={actions}
        draft={props.draft}
        redacted={props.redacted}
      />
    </>
  );
}
