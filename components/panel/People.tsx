import { useRef, useState } from "preact/hooks";
import { t } from "../../lib/i18n/translate.ts";
import { Button } from "../base/Button.tsx";
import { EmptyState } from "../base/EmptyState.tsx";
import { CorrectPerson, type CorrectProps } from "../stakeholder/CorrectPerson.tsx";
import { NotShown } from "../stakeholder/NotShown.tsx";
import { type CardProps, PersonCard } from "../stakeholder/PersonCard.tsx";
import { PersonLine } from "../stakeholder/PersonLine.tsx";
import type { Subject } from "../stakeholder/subject.ts";
import { firstOf } from "./subjects.ts";
import "./People.css";

/** More than this many lines are shown only when asked for: what would help stays in sight. */
const LINES = 12;

interface Props {
  /** The correspondent first. */
  subjects: Subject[];
  /** Match keys of the open ones besides the first. */
  open: ReadonlySet<string>;
  onToggle: (key: string) => void;
  savedFacts: Record<string, string>;
  redacted: boolean;
  title: string;
  /** Adds somebody whom the page does not show, or who was taken off. */
  adding: CorrectProps;
  /** The rest of what a card needs, for one person. */
  cardOf: (subject: Subject) => Omit<CardProps, "subject" | "redacted"> | null;
}

type ItemProps = Omit<Props, "subjects" | "title" | "adding"> & { subject: Subject; first: boolean };

function Item({ subject, first, ...rest }: ItemProps) {
  const { key } = subject;
  const isOpen = !subject.own && (first || rest.open.has(key));
  const card = isOpen ? rest.cardOf(subject) : null;
  return (
    <section
      class="person"
      data-person={key}
      data-own={subject.own ?? undefined}
      data-saved={rest.savedFacts[key]}
      aria-label={subject.name || subject.address || ""}
      tabIndex={isOpen ? 0 : undefined}
    >
      {!card && (
        <PersonLine
          subject={subject}
          redacted={rest.redacted}
          onOpen={() => rest.onToggle(key)}
          onLetIn={() => rest.cardOf(subject)?.actions.letIn()}
        />
      )}
      {card && (
        <PersonCard
          key={`${key} ${card.deal?.id ?? ""}`}
          subject={subject}
          redacted={rest.redacted}
          {...card}
          {...(first ? {} : { onClose: () => rest.onToggle(key) })}
        />
      )}
    </section>
  );
}

/** Everybody of the page: the correspondent's card open, the others one line each, opening in place. */
export function People({ subjects, title, ...rest }: Props) {
  const [all, setAll] = useState(false);
  const [adding, setAdding] = useState(false);
  const also = useRef<HTMLDivElement>(null);
  const closeAdding = () => {
    also.current?.querySelector<HTMLElement>('[data-action="add-somebody"]')?.focus();
    setAdding(false);
  };
  const first = firstOf(subjects);
  const others = subjects.filter((subject) => subject !== first && !subject.keptOut);
  const shown = all || others.length <= LINES + 1 ? others : others.slice(0, LINES);
  return (
    <>
      {!first && (
        <EmptyState
          title={t("noise.only")}
          text={t(subjects.some(({ keptOut }) => keptOut) ? "noise.only_text" : "panel.only_ours")}
        />
      )}
      {first && <Item key={first.key} subject={first} first {...rest} />}
      <div class="also" ref={also}>
        {others.length > 0 && <h2 class="section-title also-title">{title}</h2>}
        {shown.map((subject) => (
          <Item key={subject.key} subject={subject} first={false} {...rest} />
        ))}
        {shown.length < others.length && (
          <Button kind="link" class="also-all" onClick={() => setAll(true)}>
            {t("panel.show_all", { count: others.length })}
          </Button>
        )}
        <NotShown
          subjects={subjects.filter(({ keptOut }) => keptOut)}
          alone={!first}
          onLetIn={(subject) => rest.cardOf(subject)?.actions.sayNoise(false)}
        />
        <Button
          kind="link"
          class="also-all"
          data-action="add-somebody"
          aria-expanded={adding}
          onClick={() => setAdding(!adding)}
        >
          {t("panel.add_somebody")}
        </Button>
        {adding && (
          // biome-ignore lint/a11y/noStaticElementInteractions: the fields inside are what takes the key.
          <div
            class="also-add"
            onKeyDown={(event) => {
              if (event.key !== "Escape" || event.isComposing) return;
              event.preventDefault();
              closeAdding();
            }}
          >
            <CorrectPerson
              {...rest.adding}
              onCorrect={(other) => {
                setAdding(false);
                rest.adding.onCorrect(other);
              }}
              onPlaceholder={(title) => {
                setAdding(false);
                rest.adding.onPlaceholder?.(title);
              }}
            />
          </div>
        )}
      </div>
    </>
  );
}
