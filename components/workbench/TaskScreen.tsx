import { t } from "../../lib/i18n/translate.ts";
import { localToday } from "../../lib/records/ids.ts";
import { openTasks, type TaskInView, tasksClosedSince } from "../../lib/records/task-lists.ts";
import { makeTask } from "../../lib/records/tasks.ts";
import { addDays } from "../../lib/tasks/calendar.ts";
import { isOverdue } from "../../lib/tasks/groups.ts";
import { Button } from "../base/Button.tsx";
import { SegmentedChoice } from "../base/SegmentedChoice.tsx";
import { SelectField } from "../base/SelectField.tsx";
import { saveFacts } from "../saving/saveFacts.ts";
import { NewTask } from "../task/NewTask.tsx";
import { TaskList } from "../task/TaskList.tsx";
import { useTasks } from "../task/useTasks.ts";
import { route } from "./route.ts";
import "./TaskScreen.css";

const SHOWS = ["open", "overdue", "closed"] as const;
type Shows = (typeof SHOWS)[number];

const MINE = "mine";
const ALL = "all";
/** How far back what is done is shown, in days, until all of it is asked for. */
const RECENT = 30;
const EVER = "1990-01-01";

interface Filter {
  show: Shows;
  /** "mine", "all", or the id of a colleague. */
  owner: string;
  deal: string | null;
  /** All that was ever done, and not only lately. */
  ever: boolean;
}

function filterOf(query: string): Filter {
  const said = new URLSearchParams(query);
  return {
    show: SHOWS.find((one) => one === said.get("show")) ?? "open",
    owner: said.get("owner") ?? MINE,
    deal: said.get("deal"),
    ever: said.has("ever"),
  };
}

/** The address holds the filter: it is there again when one comes back, and can be kept as a bookmark. */
function addressOf({ show, owner, deal, ever }: Filter): string {
  const said = new URLSearchParams({
    ...(show === "open" ? {} : { show }),
    ...(owner === MINE ? {} : { owner }),
    ...(deal === null ? {} : { deal }),
    ...(ever ? { ever: "" } : {}),
  });
  return said.size ? `#/tasks?${said}` : "#/tasks";
}

const go = (filter: Filter) => {
  location.hash = addressOf(filter);
};

const isOwned = ({ task }: TaskInView, owner: string) =>
  owner === ALL || (owner === MINE ? task.owner === null : task.owner === owner);

function fits(one: TaskInView, { show, owner, deal }: Filter, today: string): boolean {
  if (!isOwned(one, owner) || (deal !== null && one.task.deal !== deal)) return false;
  return show !== "overdue" || isOverdue(one.task, today);
}

/** Every deal, or colleague, that any of the tasks is of, each once, by name. */
function choicesOf(tasks: readonly TaskInView[], of: (one: TaskInView) => [id: string | null, name: string]) {
  const names = new Map<string, string>();
  for (const one of tasks) {
    const [id, name] = of(one);
    if (id !== null) names.set(id, name);
  }
  return [...names]
    .map(([value, label]) => ({ value, label: label || t("panel.deal_unnamed") }))
    .sort((left, right) => left.label.localeCompare(right.label));
}

const ANY = "";

function Filters({ filter, tasks }: { filter: Filter; tasks: readonly TaskInView[] }) {
  return (
    <div class="task-filters">
      <SegmentedChoice
        label={t("task.filter")}
        control="task-filter"
        options={SHOWS.map((value) => ({ value, label: t(`task.filter.${value}`) }))}
        chosen={[filter.show]}
        onChoose={(show) => go({ ...filter, show })}
      />
      <SelectField
        label={t("task.filter_owner")}
        value={filter.owner}
        options={[
          { value: MINE, label: t("task.filter_mine") },
          { value: ALL, label: t("task.filter_all") },
          ...choicesOf(tasks, ({ task, ownerName }) => [task.owner, ownerName]),
        ]}
        attributes={{ "data-control": "task-owner" }}
        onChange={(owner) => go({ ...filter, owner })}
      />
      <SelectField
        label={t("task.filter_deal")}
        value={filter.deal ?? ANY}
        options={[
          { value: ANY, label: t("task.filter_any_deal") },
          ...choicesOf(tasks, ({ task, dealName }) => [task.deal, dealName]),
        ]}
        attributes={{ "data-control": "task-deal" }}
        onChange={(deal) => go({ ...filter, deal: deal || null })}
      />
    </div>
  );
}

/** All tasks, over all deals: open ones by their day, or those that are done, the newest first. */
export function TaskScreen() {
  const filter = filterOf(route.value.query);
  const today = localToday();
  const since = filter.ever ? EVER : addDays(today, -RECENT);
  const closed = filter.show === "closed";
  const tasks = useTasks(
    (store) => (closed ? tasksClosedSince(store, since) : openTasks(store)),
    [closed, since],
  );
  const shown = tasks?.filter((one) => fits(one, filter, today));
  return (
    <div class="task-screen">
      <h1 class="large">{t("work.tasks")}</h1>
      <NewTask
        draft="task workbench"
        onMake={({ title, due, repeat }) =>
          void saveFacts((store) => makeTask(store, { title, due, repeat, deal: filter.deal }))
        }
      />
      <Filters filter={filter} tasks={tasks ?? []} />
      {shown?.length === 0 && <p class="soft">{t("task.screen_none")}</p>}
      {shown && <TaskList key={addressOf(filter)} tasks={shown} alone />}
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
