import { useId, useLayoutEffect, useRef, useState } from "preact/hooks";
import { t } from "../../lib/i18n/translate.ts";
import { handedOver } from "../../lib/live/selection.ts";
import type { Pain, Support } from "../../lib/method/model.ts";
import { addressesOf } from "../../lib/records/card.ts";
import { localToday } from "../../lib/records/ids.ts";
import { type Selected, takeSelection } from "../../lib/sites/selection.ts";
import { namedIn } from "../../lib/tasks/named.ts";
import { Button } from "../base/Button.tsx";
import { SegmentedChoice } from "../base/SegmentedChoice.tsx";
import { evidenceOf } from "../panel/cardActions.ts";
import { cardFor, type Scene } from "../panel/cardProps.ts";
import { focusIn } from "../panel/focus.ts";
import { seenOn } from "../panel/message.ts";
import { setOpen, setPart } from "../panel/openState.ts";
import { SupportScale } from "../stakeholder/SupportScale.tsx";
import { latestReading, type Subject } from "../stakeholder/subject.ts";
import { About, Preview, understood } from "../task/NewTask.tsx";
import { aboutWhom, makeHere } from "../task/PanelTasks.tsx";
import { likeliest, openHalf, PART, tagFor } from "./keeping.ts";
import "./HandOver.css";

type Props = Scene & { subjects: Subject[]; redacted: boolean };
type Given = Props & { selected: Selected };

const HALVES = ["difficulty", "predicament"] as const satisfies readonly (keyof Pain)[];

const drop = () => void takeSelection();

interface FormProps {
  selected: Selected;
  text: string;
  onText: (text: string) => void;
  onSave: () => void;
  children: preact.ComponentChildren;
}

/** The sentence, ready to be confirmed: Enter saves, Escape drops it. */
function Form({ selected, text, onText, onSave, children }: FormProps) {
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => {
    field.current?.focus();
    field.current?.scrollIntoView({ block: "nearest" });
  }, [selected]);
  return (
    <form
      class="hand-over"
      aria-label={t(`selection.title.${selected.kind}`)}
      data-selection={selected.kind}
      onSubmit={(event) => {
        event.preventDefault();
        onSave();
      }}
      onKeyDown={(event) => event.key === "Escape" && !event.isComposing && drop()}
    >
      <h2 class="strong" id={`${id}-title`}>
        {t(`selection.title.${selected.kind}`)}
      </h2>
      <label class="visually-hidden" for={id}>
        {t("selection.text")}
      </label>
      <textarea
        id={id}
        ref={field}
        class="field-input"
        data-control="selection"
        maxLength={selected.kind === "task" ? 500 : 2000}
        value={text}
        onInput={(event) => onText(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
          event.preventDefault();
          onSave();
        }}
      />
      {children}
      <div class="row">
        <Button kind="primary" type="submit" data-action="keep-selection">
          {t("common.save")}
        </Button>
        <Button kind="quiet" data-action="drop-selection" onClick={drop}>
          {t("common.cancel")}
        </Button>
        <span class="small soft hand-over-keys">{t("selection.enter")}</span>
      </div>
    </form>
  );
}

/** A day in a mail counts from the day of the mail; one that is over by now is none. */
function taskOf(text: string, leftIn: string | null, written: string) {
  // A sentence tells of what is over as well as of what is to do.
  const task = { ...understood(text, leftIn, null, written), doubt: null };
  return task.due === null || task.due >= localToday()
    ? task
    : { ...task, title: text.trim(), due: null, phrase: null };
}

/** Title of a task: longer sentences stay whole in the quote. */
const LONGEST_TITLE = 500;

function TaskForm({ selected, view, subjects }: Given) {
  const people = aboutWhom(subjects);
  const [text, setText] = useState(selected.text.slice(0, LONGEST_TITLE));
  const [leftIn, setLeftIn] = useState<string | null>(null);
  const [chosen, setChosen] = useState<string | null | undefined>(undefined);
  const first = likeliest("task", subjects);
  const about = chosen === undefined ? (namedIn(text, people)?.key ?? first) : chosen;
  const card = view.cards.find(({ key }) => key === about);
  const task = taskOf(text, leftIn, seenOn(view.page.reading, card ? addressesOf(card) : null));
  const save = () => {
    if (!task.title) return;
    const confidential = card?.stakeholder?.roles.includes("coach") ?? false;
    const evidence = card ? evidenceOf(view.page, card, selected.text) : { quote: selected.text };
    makeHere(view, task, about, { evidence, confidential });
    drop();
  };
  return (
    <Form selected={selected} text={text} onText={setText} onSave={save}>
      <Preview task={task} picked={null} onLeaveIn={() => setLeftIn(task.phrase)} />
      {people.length > 0 && (
        <About
          label={t("task.about")}
          people={people}
          nobody={view.deal ? "deal" : "nothing"}
          value={about}
          onChoose={setChosen}
        />
      )}
    </Form>
  );
}

type PersonKind = keyof typeof PART;

function PersonForm({ kind, selected, subjects, ...scene }: Given & { kind: PersonKind }) {
  const people = aboutWhom(subjects);
  const [text, setText] = useState(selected.text);
  const [key, setKey] = useState(() => likeliest(kind, subjects));
  const [half, setHalf] = useState<keyof Pain | null>(null);
  const [read, setRead] = useState<Support | null>(null);
  const [missing, setMissing] = useState(false);
  const subject = subjects.find((one) => one.key === key);
  const props = subject && cardFor(scene, subject);
  const card = scene.view.cards.find((one) => one.key === key);
  if (!subject || !props || !card) return <Nobody />;
  const chosen = {
    text: text.trim(),
    half: half ?? openHalf(subject),
    support: read ?? latestReading(subject.stakeholder)?.value ?? null,
  };
  const save = () => {
    const tag = chosen.text ? tagFor(kind, chosen, card, props.seenOn) : null;
    setMissing(tag === null);
    if (!tag) return;
    props.actions.tag([tag]);
    drop();
    const { page } = scene.view;
    if (subject.key !== aboutWhom(subjects)[0]?.key) setOpen(page.id, subject.key, true);
    setPart(page.id, subject.key, PART[kind]);
    void focusIn(subject.key);
  };
  return (
    <Form selected={selected} text={text} onText={setText} onSave={save}>
      <About label={t("selection.of")} people={people} value={key} onChoose={setKey} />
      {kind === "pain" && (
        <SegmentedChoice
          label={t("selection.pain_part")}
          control="half"
          options={HALVES.map((value) => ({ value, label: t(`pain.${value}.name`) }))}
          chosen={[chosen.half]}
          onChoose={setHalf}
        />
      )}
      {kind === "evidence" && (
        <div class="stack">
          <SupportScale value={chosen.support} onChoose={setRead} />
          {missing && chosen.support === null && (
            <p class="field-error" role="alert">
              {t("selection.choose_support")}
            </p>
          )}
        </div>
      )}
      {kind === "coach-note" && <p class="small soft">{t("selection.confidential")}</p>}
    </Form>
  );
}

function Told({ words }: { words: string }) {
  return (
    <div class="hand-over" role="status">
      <p>{words}</p>
      <div class="row">
        <Button kind="quiet" data-action="drop-selection" onClick={drop}>
          {t("common.cancel")}
        </Button>
      </div>
    </div>
  );
}

const Nobody = () => <Told words={t("selection.nobody")} />;

/** The sentence that was selected on this page, on its way into the deal. */
export function HandOver(props: Props) {
  const selected = handedOver.value;
  if (!selected || selected.tab !== props.view.page.tab) return null;
  const given = { ...props, selected };
  const { kind, at } = selected;
  if (kind === "task") return <TaskForm key={at} {...given} />;
  // That there is a Coach, and who it is, would be read off the form.
  if (kind === "coach-note" && props.redacted) return <Told words={t("selection.shared")} />;
  return <PersonForm key={at} kind={kind} {...given} />;
}

/** The page cannot be read (yet): the sentence waits, so that nothing selected is lost. */
export function HandOverWaits({ tab }: { tab: number | null }) {
  const selected = handedOver.value;
  if (!selected || selected.tab !== tab) return null;
  return <Told words={t("selection.waits", { text: selected.text })} />;
}
