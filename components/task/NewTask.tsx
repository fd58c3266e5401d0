import { CornerDownLeft, X } from "lucide-preact";
import { useId, useState } from "preact/hooks";
import { wholeDay } from "../../lib/i18n/due.ts";
import { language, t } from "../../lib/i18n/translate.ts";
import type { LocalDate } from "../../lib/method/model.ts";
import { localToday } from "../../lib/records/ids.ts";
import { parseLine, type TypedTask } from "../../lib/tasks/line.ts";
import { namedIn } from "../../lib/tasks/named.ts";
import { Button } from "../base/Button.tsx";
import { useDraft } from "../base/drafts.ts";
import { Icon } from "../base/Icon.tsx";
import { regionOrder } from "../base/region.ts";
import { DayPicker } from "./DueField.tsx";
import { doubtWords, repeatWords } from "./words.ts";
import "./NewTask.css";

/** Somebody whom the task can be about. */
export interface AboutPerson {
  /** Match key, or id. */
  key: string;
  name: string;
  address?: string | null;
}

interface Props {
  /** Whom it can be about, the likeliest first; none where the list itself says. */
  people?: readonly AboutPerson[];
  /** What "nobody" means here: the deal alone, or nothing. */
  nobody?: "deal" | "nothing";
  /** Keeps half-typed text while the field is away. */
  draft: string;
  onMake: (task: TypedTask, about: string | null) => void;
}

/** What was taken for a day, whether there is such a day or not. */
export const phraseOf = ({ phrase, doubt }: TypedTask): string | null => phrase ?? doubt?.phrase ?? null;

/** What the line says, or the day that was picked instead; a phrase that is no day is left in the text. */
export function understood(
  text: string,
  leftIn: string | null,
  picked: LocalDate | null,
  today: LocalDate = localToday(),
): TypedTask {
  const typed = parseLine(text, today, regionOrder());
  const plain = { title: text.trim(), due: null, repeat: null, phrase: null, doubt: null };
  const read = leftIn !== null && phraseOf(typed) === leftIn ? plain : typed;
  return picked ? { ...read, due: picked, doubt: null } : read;
}

/** What the rep must see before it is saved: a day that there is not, or that is over. Told of what is past, nothing is due. */
const isHeld = ({ doubt, due }: TypedTask) =>
  doubt ? doubt.why !== "over" : due !== null && due < localToday();

function dayWords({ due, doubt }: TypedTask): string {
  if (doubt) return doubtWords(doubt);
  if (due === null) return t("task.no_day");
  return t(due < localToday() ? "task.day_over" : "task.day_found", { day: wholeDay(due, language.value) });
}

interface PreviewProps {
  task: TypedTask;
  /** Enter was pressed, and the day asks for a second look. */
  held?: boolean;
  onLeaveIn: () => void;
  picked: LocalDate | null;
}

/** The day is shown as a whole date: what was understood can be seen before it is saved. */
export function Preview({ task, held = false, onLeaveIn, picked }: PreviewProps) {
  const phrase = phraseOf(task);
  const tone = isHeld(task) || task.doubt ? "warning" : "soft";
  const words = [
    dayWords(task),
    ...(task.repeat ? [repeatWords(task.repeat)] : []),
    ...(held ? [t("task.held")] : []),
  ];
  return (
    <div class="new-task-preview small">
      <span class="wrap" role="status" data-due={task.due ?? ""}>
        <bdi class="strong">{task.title}</bdi> <span class={tone}>· {words.join(" · ")}</span>
      </span>
      {phrase !== null && picked === null && (
        <Button
          kind="quiet"
          icon
          data-action="not-a-day"
          aria-label={t("task.not_a_day", { phrase })}
          title={t("task.not_a_day", { phrase })}
          onClick={onLeaveIn}
        >
          <Icon of={X} size={14} />
        </Button>
      )}
    </div>
  );
}

interface AboutProps {
  people: readonly AboutPerson[];
  /** Left out where it must be about somebody. */
  nobody?: "deal" | "nothing";
  label: string;
  value: string | null;
  onChoose: (key: string | null) => void;
}

const NOBODY = "";

export function About({ people, nobody, label, value, onChoose }: AboutProps) {
  const id = useId();
  return (
    <div class="new-task-about small">
      <label class="soft" for={id}>
        {label}
      </label>
      <select
        id={id}
        class="field-input"
        data-control="about"
        value={value ?? NOBODY}
        onChange={(event) => onChoose(event.currentTarget.value || null)}
      >
        {people.map(({ key, name }) => (
          <option key={key} value={key} selected={key === value}>
            {name}
          </option>
        ))}
        {nobody && (
          <option value={NOBODY} selected={value === null}>
            {t(nobody === "deal" ? "task.about_deal" : "task.about_nobody")}
          </option>
        )}
      </select>
    </div>
  );
}

/** A task in one line, the day typed with it; what was understood stands below before it is saved. Enter saves. */
export function NewTask({ people = [], nobody = "nothing", draft, onMake }: Props) {
  const id = useId();
  const [text, setText, forget] = useDraft(draft, "");
  const [leftIn, setLeftIn] = useState<string | null>(null);
  const [picked, setPicked] = useState<LocalDate | null>(null);
  const [chosen, setChosen] = useState<string | null | undefined>(undefined);
  const [seen, setSeen] = useState<string | null>(null);
  const task = understood(text, leftIn, picked);
  const likely = nobody === "deal" ? null : (people[0]?.key ?? null);
  const about = chosen === undefined ? (namedIn(task.title, people)?.key ?? likely) : chosen;
  const typing = text.trim() !== "";
  const make = () => {
    if (task.title === "") return;
    if (isHeld(task) && picked === null && seen !== text) return setSeen(text);
    onMake(task, about);
    forget();
    setText("");
    setLeftIn(null);
    setPicked(null);
    setChosen(undefined);
  };
  return (
    <form
      class="new-task"
      data-part="new-task"
      onSubmit={(event) => {
        event.preventDefault();
        make();
      }}
    >
      <div class="new-task-line">
        <label class="visually-hidden" for={id}>
          {t("task.new")}
        </label>
        <input
          id={id}
          class="field-input"
          type="text"
          autocomplete="off"
          maxLength={500}
          data-control="new-task"
          data-draft={draft}
          placeholder={t("task.new_hint")}
          value={text}
          onInput={(event) => setText(event.currentTarget.value)}
          onKeyDown={(event) => {
            // Enter that chooses a word of an input method is none of ours.
            if (event.key === "Enter" && event.isComposing) event.preventDefault();
            if (event.key === "Escape") event.currentTarget.blur();
          }}
        />
        <DayPicker value={task.due} onPick={setPicked} />
        <Button
          kind="soft"
          type="submit"
          icon
          data-action="add-task"
          aria-label={t("task.add")}
          title={t("task.add")}
          disabled={!typing}
        >
          <Icon of={CornerDownLeft} />
        </Button>
      </div>
      {typing && (
        <Preview
          task={task}
          held={seen === text}
          picked={picked}
          onLeaveIn={() => setLeftIn(phraseOf(task))}
        />
      )}
      {typing && people.length > 0 && (
        <About label={t("task.about")} people={people} nobody={nobody} value={about} onChoose={setChosen} />
      )}
    </form>
  );
}
