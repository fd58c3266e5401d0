import { t } from "../../lib/i18n/translate.ts";
import { localToday } from "../../lib/records/ids.ts";
import { isMine, tasksDueUntil } from "../../lib/records/task-lists.ts";
import { SaveStatus, ToldLine } from "../saving/SaveStatus.tsx";
import { saveState } from "../saving/saving.ts";
import { TaskLine } from "./TaskLine.tsx";
import { useTasks } from "./useTasks.ts";
import "./TodayTasks.css";

/** Nothing to scroll for these. */
const FIRST = 5;

/** What is overdue or due today, checked off in place: the popup. */
export function TodayTasks() {
  const today = localToday();
  const tasks = useTasks((store) => tasksDueUntil(store, today), [today])?.filter(isMine);
  if (!tasks) return null;
  return (
    <section class="popup-tasks" aria-labelledby="popup-tasks">
      <div class="row">
        <h1 id="popup-tasks">{t("task.popup")}</h1>
        <span class="grow" />
        {saveState.value !== "idle" && <SaveStatus />}
      </div>
      <ToldLine />
      {tasks.length === 0 && <p class="soft">{t("task.popup_none")}</p>}
      <ul>
        {tasks.slice(0, FIRST).map((one) => (
          <TaskLine key={one.task.id} {...one} brief />
        ))}
      </ul>
      {tasks.length > FIRST && (
        <a class="button button-link" href="/workbench.html#/tasks" target="_blank" rel="noreferrer">
          {t("task.popup_all", { count: tasks.length })}
        </a>
      )}
    </section>
  );
}
