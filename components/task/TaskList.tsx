import { useState } from "preact/hooks";
import { t } from "../../lib/i18n/translate.ts";
import { localToday } from "../../lib/records/ids.ts";
import type { TaskInView } from "../../lib/records/task-lists.ts";
import { type Group, grouped } from "../../lib/tasks/groups.ts";
import { Button } from "../base/Button.tsx";
import { Disclosure } from "../base/Disclosure.tsx";
import { type LineProps, TaskLine } from "./TaskLine.tsx";
import "./TaskList.css";

/** So many of a group are shown at first, and so many more at each asking. */
const FIRST = 30;
const MORE = 200;

/** What every line of the list is given. */
type OfAll = Pick<LineProps, "within" | "picking" | "at">;

function Lines({ tasks, ...ofAll }: OfAll & { tasks: TaskInView[] }) {
  const place = tasks.findIndex(({ task }) => task.id === ofAll.at);
  const [count, setCount] = useState(Math.max(FIRST, place + 1));
  const shown = tasks.slice(0, count);
  const more = Math.min(MORE, tasks.length - shown.length);
  return (
    <>
      <ul>
        {shown.map((one) => (
          <TaskLine key={one.task.id} {...one} {...ofAll} />
        ))}
      </ul>
      {more > 0 && (
        <Button kind="link" onClick={() => setCount(count + MORE)}>
          {t("task.show_more", { count: more })}
        </Button>
      )}
    </>
  );
}

interface PartProps extends OfAll {
  group: Group;
  tasks: TaskInView[];
  folded: boolean;
  heading: "h2" | "h3";
}

function Part({ group, tasks, folded, heading: Heading, ...ofAll }: PartProps) {
  const words = t("task.group_count", { group: t(`task.group.${group}`), count: tasks.length });
  const [open, setOpen] = useState(false);
  if (folded) {
    return (
      <div data-group={group}>
        <Disclosure summary={<span class="small">{words}</span>} open={open} onToggle={setOpen}>
          {open && <Lines tasks={tasks} {...ofAll} />}
        </Disclosure>
      </div>
    );
  }
  return (
    <section data-group={group} aria-label={words}>
      <Heading class={`section-title ${group === "overdue" ? "task-group-overdue" : ""}`}>{words}</Heading>
      <Lines tasks={tasks} {...ofAll} />
    </section>
  );
}

interface Props extends OfAll {
  tasks: TaskInView[];
  /** The screen is about nothing else: what is done is not folded away, and no heading stands between. */
  alone?: boolean;
}

/** Tasks by their day: what is overdue first, what is done folded away. */
export function TaskList({ tasks, alone = false, ...ofAll }: Props) {
  const groups = grouped(tasks, ({ task }) => task, localToday());
  return (
    <div class="task-list">
      {groups.map(([group, members]) => (
        <Part
          key={group}
          group={group}
          tasks={members}
          folded={group === "closed" && !alone}
          heading={alone ? "h2" : "h3"}
          {...ofAll}
        />
      ))}
    </div>
  );
}
