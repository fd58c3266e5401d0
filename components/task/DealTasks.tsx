import { t } from "../../lib/i18n/translate.ts";
import type { Person } from "../../lib/method/model.ts";
import { tasksOfDeal, tasksOfPerson } from "../../lib/records/task-lists.ts";
import { makeTask } from "../../lib/records/tasks.ts";
import { saveFacts } from "../saving/saveFacts.ts";
import { NewTask } from "./NewTask.tsx";
import { TaskList } from "./TaskList.tsx";
import { useTasks } from "./useTasks.ts";

interface DealProps {
  deal: string;
  people: readonly Person[];
}

/** The tasks of a deal, on its own screen. */
export function DealTasks({ deal, people }: DealProps) {
  const tasks = useTasks((store) => tasksOfDeal(store, deal), [deal]);
  const named = people.map(({ id, name, addresses }) => ({
    key: id,
    name: name || addresses[0] || "",
    address: addresses[0] ?? null,
  }));
  return (
    <section class="deal-block" aria-labelledby="deal-tasks">
      <h2 id="deal-tasks">{t("task.title")}</h2>
      <NewTask
        people={named.filter(({ name }) => name !== "")}
        nobody="deal"
        draft={`task ${deal}`}
        onMake={({ title, due, repeat }, person) =>
          void saveFacts((store) => makeTask(store, { title, due, repeat, deal, person }))
        }
      />
      {tasks?.length === 0 && <p class="soft">{t("task.none")}</p>}
      {tasks && <TaskList tasks={tasks} within="deal" />}
    </section>
  );
}

/** The tasks about a person, in whatever deal, on their own screen. */
export function PersonTasks({ person }: { person: string }) {
  const tasks = useTasks((store) => tasksOfPerson(store, person), [person]);
  return (
    <section class="deal-block" aria-labelledby="person-tasks">
      <h2 id="person-tasks">{t("task.title")}</h2>
      <NewTask
        draft={`task ${person}`}
        onMake={({ title, due, repeat }) =>
          void saveFacts((store) => makeTask(store, { title, due, repeat, person }))
        }
      />
      {tasks?.length === 0 && <p class="soft">{t("task.none")}</p>}
      {tasks && <TaskList tasks={tasks} within="person" />}
    </section>
  );
}
