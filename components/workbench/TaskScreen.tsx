import { useEffect, useRef } from "preact/hooks";
import { t } from "../../lib/i18n/translate.ts";
import { useQuery } from "../../lib/live/query.ts";
import { localToday } from "../../lib/records/ids.ts";
import { archivedTasks, openTasks, type TaskInView, tasksClosedSince } from "../../lib/records/task-lists.ts";
import { makeTask } from "../../lib/records/tasks.ts";
import type { Store } from "../../lib/store/store.ts";
import { addDays } from "../../lib/tasks/calendar.ts";
import { Button } from "../base/Button.tsx";
import { saveFacts } from "../saving/saveFacts.ts";
import { NewTask } from "../task/NewTask.tsx";
import { TaskBar } from "../task/TaskBar.tsx";
import { TaskFilters } from "../task/TaskFilters.tsx";
import { TaskList } from "../task/TaskList.tsx";
import { addressOf, filterOf, fits, go, RECENT, type Shows, taskAt } from "../task/taskFilter.ts";
import { taskAddress } from "../task/taskPlace.ts";
import { focusSoon, usePicking } from "../task/usePicking.ts";
import { useTasks } from "../task/useTasks.ts";
import { replaceRoute, route } from "./route.ts";
import "./TaskScreen.css";

const EVER = "1990-01-01";

type Query = (store: Store) => Promise<TaskInView[]>;

/** What each part of the screen asks the store for. */
const QUERIES: Record<Shows, (since: string) => Query> = {
  open: () => openTasks,
  overdue: () => openTasks,
  closed: (since) => (store) => tasksClosedSince(store, since),
  archived: () => archivedTasks,
};

/** All tasks, over all deals: open ones by their day, or those that are done, the newest first. */
export function TaskScreen() {
  const filter = filterOf(route.value.query);
  const today = localToday();
  const since = filter.ever ? EVER : addDays(today, -RECENT);
  const closed = filter.show === "closed";
  const tasks = useTasks(QUERIES[filter.show](since), [filter.show, since]);
  const last = useRef<TaskInView[]>([]);
  last.current = tasks ?? last.current;
  const shown = tasks?.filter((one) => fits(one, filter, today));
  const { picking, picked, start, end } = usePicking(shown ?? []);
  return (
    <div class="task-screen">
      <h1 class="large">{t("work.tasks")}</h1>
      <NewTask
        draft="task workbench"
        onMake={({ title, due, repeat }) =>
          void saveFacts((store) => makeTask(store, { title, due, repeat, deal: filter.deal }))
        }
      />
      <TaskFilters filter={filter} tasks={last.current} />
      {shown?.length === 0 && <p class="soft">{t("task.screen_none")}</p>}
      {(picking || (shown && shown.length > 1)) && (
        <TaskBar
          picking={picking}
          picked={picked}
          archived={filter.show === "archived"}
          onStart={() => {
            start();
            focusSoon("pick-task");
          }}
          onEnd={() => {
            end();
            focusSoon("pick-tasks");
          }}
        />
      )}
      {shown && (
        <TaskList
          key={addressOf(filter)}
          tasks={shown}
          alone
          at={taskAt(route.value.query)}
          {...(picking ? { picking } : {})}
        />
      )}
      {closed && !filter.ever && (
        <p class="row soft small">
          {t("task.closed_since")}
          <Button kind="link" onClick={() => go({ ...filter, ever: true })}>
            {t("task.closed_more")}
          </Button>
        </p>
      )}
    </div>
  );
}

/** One task, in the list that holds it. */
export function TaskFound({ id }: { id: string }) {
  const address = useQuery((store) => taskAddress(store, id, localToday()), [id]);
  useEffect(() => {
    if (address) replaceRoute(address);
  }, [address]);
  return null;
}
