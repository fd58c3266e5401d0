import { Plus } from "lucide-preact";
import { useRef, useState } from "preact/hooks";
import { t } from "../../lib/i18n/translate.ts";
import { type TaskInView, tasksOfDeal, tasksOfPerson } from "../../lib/records/task-lists.ts";
import { makeTask, makeTaskWith, type Told } from "../../lib/records/tasks.ts";
import type { Store } from "../../lib/store/store.ts";
import type { TypedTask } from "../../lib/tasks/line.ts";
import { onceDrawn } from "../base/atOnce.ts";
import { Button } from "../base/Button.tsx";
import { Icon } from "../base/Icon.tsx";
import type { SectionProps } from "../panel/sections.tsx";
import { saveFacts } from "../saving/saveFacts.ts";
import { NewTask } from "./NewTask.tsx";
import { TaskList } from "./TaskList.tsx";
import { useTasks } from "./useTasks.ts";

type Given = Pick<SectionProps, "view">;

/** Of the deal, and of the person whom the panel opens with wherever else they stand; each once. */
async function tasksHere(store: Store, deal: string | null, person: string | null): Promise<TaskInView[]> {
  const [ofDeal, ofPerson] = await Promise.all([
    deal ? tasksOfDeal(store, deal) : [],
    person ? tasksOfPerson(store, person) : [],
  ]);
  const known = new Set(ofDeal.map(({ task }) => task.id));
  return [...ofDeal, ...ofPerson.filter(({ task }) => !known.has(task.id))];
}

/** Whom a task of this page can be about: everybody but our side. */
export const aboutWhom = (subjects: SectionProps["subjects"]) =>
  subjects
    .filter(({ own }) => !own)
    .map(({ key, name, address }) => ({ key, name: name || address || "", address }))
    .filter(({ name }) => name !== "");

/** The deal of the page, or the one that the panel names as its own until another is chosen. */
const dealHere = ({ deal, proposed }: Given["view"]): string | null =>
  deal?.id ?? proposed?.inView.deal.id ?? null;

/** Saves a task about somebody of the page, or about the deal alone. */
export function makeHere(view: Given["view"], task: TypedTask, about: string | null, told: Told = {}): void {
  const { title, due, repeat } = task;
  const said = { title, due, repeat, deal: dealHere(view) };
  const card = view.cards.find(({ key }) => key === about);
  void saveFacts((store) => {
    if (!card) return makeTask(store, said, told);
    if (card.person) return makeTask(store, { ...said, person: card.person.id }, told);
    return makeTaskWith(store, card.seen, said, told);
  });
}

/** The tasks of the page's deal and of whom it is about. */
export function PanelTasks({ view, subjects }: SectionProps) {
  const [writing, setWriting] = useState(false);
  const section = useRef<HTMLElement>(null);
  const deal = dealHere(view);
  const first = subjects.find(({ own }) => !own)?.person?.id ?? null;
  const tasks = useTasks((store) => tasksHere(store, deal, first), [deal, first], view.page.id);
  if (subjects.length === 0 && !deal) return null;
  const write = () => {
    setWriting(true);
    onceDrawn(() => section.current?.querySelector<HTMLElement>('[data-control="new-task"]')?.focus());
  };
  return (
    <section class="section" ref={section} aria-label={t("task.title")}>
      <div class="row">
        <h2 class="section-title">{t("task.title")}</h2>
        <span class="grow" />
        {/* Stays while the field is open: its key and a click lead back into the field. */}
        <Button
          kind="link"
          data-action="new-task"
          aria-keyshortcuts="s"
          aria-expanded={writing}
          onClick={write}
        >
          <Icon of={Plus} size={14} />
          {t("task.new")}
        </Button>
      </div>
      {writing && (
        <NewTask
          people={aboutWhom(subjects)}
          nobody={deal ? "deal" : "nothing"}
          draft={`task ${view.page.id}`}
          onMake={(task, about) => makeHere(view, task, about)}
        />
      )}
      {tasks && <TaskList tasks={tasks} {...(deal ? { within: "deal" as const } : {})} />}
    </section>
  );
}
