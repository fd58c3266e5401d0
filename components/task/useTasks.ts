/** Tasks as the screen may show them: none told in confidence while others can see it. */
import { useQuery } from "../../lib/live/query.ts";
import { settings } from "../../lib/live/settings.ts";
import type { TaskInView } from "../../lib/records/task-lists.ts";
import { mayShowTask } from "../../lib/share/redaction.ts";
import type { Store } from "../../lib/store/store.ts";

export function useTasks(
  query: (store: Store) => Promise<TaskInView[]>,
  deps: readonly unknown[],
): TaskInView[] | undefined {
  const shared = settings.value.screenShared;
  const found = useQuery(query, deps);
  return shared ? found?.filter(({ task }) => mayShowTask(task)) : found;
}
