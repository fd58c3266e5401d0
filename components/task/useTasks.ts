/** Tasks as the screen may show them: none told in confidence while others can see it. */
import { useQuery } from "../../lib/live/query.ts";
import { settings } from "../../lib/live/settings.ts";
import type { TaskInView } from "../../lib/records/task-lists.ts";
import { mayShowTask } from "../../lib/share/redaction.ts";
import type { Store } from "../../lib/store/store.ts";

/**
 * @param place what the tasks are shown under: those of the place before are wrong in another one, so that nothing is
 * shown there until its own have come.
 */
export function useTasks(
  query: (store: Store) => Promise<TaskInView[]>,
  deps: readonly unknown[],
  place = deps.join(" "),
): TaskInView[] | undefined {
  const shared = settings.value.screenShared;
  const answer = useQuery(async (store) => ({ place, tasks: await query(store) }), [...deps, place]);
  const found = answer?.place === place ? answer.tasks : undefined;
  return shared ? found?.filter(({ task }) => mayShowTask(task)) : found;
}
