import { t } from "../../lib/i18n/translate.ts";
import type { TaskInView } from "../../lib/records/task-lists.ts";
import { SegmentedChoice } from "../base/SegmentedChoice.tsx";
import { SelectField } from "../base/SelectField.tsx";
import { ALL, type Filter, go, MINE, SHOWS } from "./taskFilter.ts";

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

/** Which tasks are shown: in what state, whose, of which deal. */
export function TaskFilters({ filter, tasks }: { filter: Filter; tasks: readonly TaskInView[] }) {
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
