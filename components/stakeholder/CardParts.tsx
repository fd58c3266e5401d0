import { t } from "../../lib/i18n/translate.ts";
import { painState } from "../../lib/method/pain.ts";
import { type Fill, Mark } from "../base/Mark.tsx";
import { VisuallyHidden } from "../base/VisuallyHidden.tsx";
import { Evidence } from "./Evidence.tsx";
import { NeedsChoice } from "./NeedsChoice.tsx";
import { NoteField } from "./NoteField.tsx";
import { PainFields } from "./PainFields.tsx";
import { latestReading, type Subject, type TagActions } from "./subject.ts";
import "./CardParts.css";

export type Part = "needs" | "pain" | "note" | "quote";
const PARTS: readonly Part[] = ["needs", "pain", "note", "quote"];

const PAIN = ["difficulty", "predicament"] as const;

const MARK_WORDS = { empty: "panel.mark_empty", half: "panel.mark_half", full: "panel.mark_full" } as const;

const filled = (holds: boolean): Fill => (holds ? "full" : "empty");

function fillOf(part: Part, { person, stakeholder }: Subject): Fill {
  if (part === "needs") return filled((person?.needs.length ?? 0) > 0);
  if (part === "note") return filled(Boolean(person?.note));
  if (part === "quote") return filled(Boolean(latestReading(stakeholder)?.quote));
  const dug = stakeholder ? painState(stakeholder.pain) : "empty";
  return dug === "dug" ? "full" : dug;
}

interface Props {
  subject: Subject;
  open: Part | null;
  onOpen: (part: Part | null) => void;
  actions: TagActions;
  draft: string;
  /** Others can see the screen. */
  redacted: boolean;
}

function Tab({ part, subject, open, onOpen }: Pick<Props, "subject" | "open" | "onOpen"> & { part: Part }) {
  const fill = fillOf(part, subject);
  return (
    <button
      type="button"
      class="part-tab"
      data-fill={fill}
      data-part={`${part}-tab`}
      data-control={part === "needs" || part === "pain" ? part : undefined}
      aria-expanded={open === part}
      onClick={() => onOpen(open === part ? null : part)}
    >
      <Mark fill={fill} />
      {t(`panel.${part}`)}
      <VisuallyHidden>{t(MARK_WORDS[fill])}</VisuallyHidden>
    </button>
  );
}

function Quote({ subject, actions, draft }: Pick<Props, "subject" | "actions" | "draft">) {
  const reading = latestReading(subject.stakeholder);
  if (!reading) return <p class="soft">{t("panel.quote_first")}</p>;
  return (
    <Evidence
      key={reading.fact}
      reading={reading}
      draft={`${draft}/quote`}
      confidential={subject.stakeholder?.roles.includes("coach") ?? false}
      readSelection={actions.readSelection}
      onSave={(change) => actions.amend(reading, change)}
    />
  );
}

/** What was written of each part, as far as it may be shown. */
function writtenIn(part: Part, { person, stakeholder }: Subject): string[] {
  if (part === "note") return [person?.note ?? ""];
  if (part === "quote") return [latestReading(stakeholder)?.quote ?? ""];
  return PAIN.map((one) => stakeholder?.pain[one] ?? "");
}

/** While others see the screen a part that holds something hidden looks empty: written then, it would be lost. */
function ReadOnly({ part, subject }: { part: Part; subject: Subject }) {
  const texts = writtenIn(part, subject).filter(Boolean);
  return (
    <div class="stack" data-read-only={part}>
      {texts.map((text) => (
        <p key={text} class="wrap">
          {text}
        </p>
      ))}
      <p class="soft small">{t("panel.not_while_shared")}</p>
    </div>
  );
}

function Body({ open, subject, actions, draft, redacted }: Omit<Props, "onOpen">) {
  const { person, stakeholder } = subject;
  /** What a Coach told us is confidential (methodology section 2). */
  const coach = stakeholder?.roles.includes("coach") ?? false;
  if (open === "needs")
    return (
      <NeedsChoice
        needs={person?.needs ?? []}
        onToggle={(need, holds) => actions.tag([{ kind: "need", need, holds }])}
      />
    );
  if (open !== null && redacted) return <ReadOnly part={open} subject={subject} />;
  if (open === "pain")
    return (
      <PainFields
        pain={stakeholder?.pain ?? { difficulty: "", predicament: "" }}
        confidential={coach || PAIN.some((part) => stakeholder?.confidential.includes(part))}
        draft={draft}
        onSave={(texts, confidential) =>
          actions.tag(texts.map(({ part, text }) => ({ kind: part, text, confidential })))
        }
      />
    );
  if (open === "note")
    return (
      <NoteField
        note={person?.note ?? ""}
        confidential={coach || (person?.confidential.includes("note") ?? false)}
        draft={draft}
        onSave={(text, confidential) => actions.tag([{ kind: "note", text, confidential }])}
      />
    );
  if (open === "quote") return <Quote subject={subject} actions={actions} draft={draft} />;
  return null;
}

/** Needs, pain, note and their words: the marks say how much is known, and each opens below in place. */
export function CardParts(props: Props) {
  return (
    <>
      <div class="part-tabs">
        {PARTS.map((part) => (
          <Tab key={part} part={part} subject={props.subject} open={props.open} onOpen={props.onOpen} />
        ))}
      </div>
      {props.open && (
        <div class="part-body">
          <Body {...props} />
        </div>
      )}
    </>
  );
}
