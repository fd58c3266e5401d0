/** What the free filters of lists offer. */
import { language, t } from "../../lib/i18n/translate.ts";
import type { DealRow } from "../../lib/lists/rows.ts";
import { ANY, type Scene } from "../../lib/lists/spec.ts";
import { playbookCalled } from "../../lib/live/playbooks.ts";
import type { DealStatus } from "../../lib/method/model.ts";
import { openRoles, ROLES } from "../../lib/method/roles.ts";
import { DEFAULT_KEY } from "../../lib/records/playbooks.ts";
import { stages } from "../deal/stages.ts";
import type { FacetChoice } from "./FilterBar.tsx";

export const STATUSES = ["open", "on-hold", "won", "lost", "no-decision"] as const satisfies DealStatus[];

const any = () => ({ value: ANY, label: t("list.any") });

/** Archived or not: every list has it. */
export const keptChoice = (): FacetChoice => ({
  id: "kept",
  options: [
    { value: "kept", label: t("list.not_archived") },
    { value: "archived", label: t("list.archived") },
    { value: ANY, label: t("list.archived_too") },
  ],
});

export const statusOptions = () =>
  STATUSES.map((status) => ({ value: status as string, label: t(`work.status.${status}`) }));

/** Every stage that one of these deals can stand at, once by id, in the order of its funnel; the shipped ones first. */
export function stageOptions(deals: Iterable<DealRow>): { value: string; label: string }[] {
  const keys = new Set([DEFAULT_KEY, ...[...deals].map(({ playbook }) => playbook)]);
  const all = [...keys].flatMap((key) => stages(playbookCalled(key)));
  const byId = new Map<string, string>();
  for (const { id, name } of all) if (!byId.has(id)) byId.set(id, name);
  return [...byId].map(([value, label]) => ({ value, label }));
}

/** The stages that each of these deals can be set to: those that the playbook of every one of them has. */
export function commonStages(deals: Iterable<DealRow>): { value: string; label: string }[] {
  const funnels = [...new Set([...deals].map(({ playbook }) => playbook))].map((key) =>
    stages(playbookCalled(key)),
  );
  const [first = [], ...rest] = funnels;
  return first
    .filter(({ id }) => rest.every((funnel) => funnel.some((stage) => stage.id === id)))
    .map(({ id, name }) => ({ value: id, label: name }));
}

export const ownerOptions = ({ owners }: Scene) => [...owners].map(([value, label]) => ({ value, label }));

/** Each value that occurs, by name; the empty one as "None". */
function occurring(values: Iterable<string>): { value: string; label: string }[] {
  const { compare } = new Intl.Collator(language.value, { numeric: true });
  return [...new Set(values)]
    .sort((left, right) => Number(left === "") - Number(right === "") || compare(left, right))
    .map((value) => ({ value, label: value || t("list.none") }));
}

export function dealChoices(scene: Scene): FacetChoice[] {
  const lines = [...scene.deals.values()].map(({ productLine }) => productLine);
  const none = { value: "", label: t("list.none") };
  return [
    {
      id: "status",
      options: [
        { value: "current", label: t("list.status_current") },
        ...statusOptions(),
        { value: "closed", label: t("list.status_closed") },
        any(),
      ],
    },
    { id: "stage", options: [any(), ...stageOptions(scene.deals.values())] },
    { id: "line", options: [any(), ...occurring(lines)] },
    { id: "owner", options: [any(), ...ownerOptions(scene), none] },
    keptChoice(),
  ];
}

export function peopleChoices({ shared }: Scene): FacetChoice[] {
  const roles = ROLES.map(({ id }) => id);
  const shown = shared ? openRoles(roles) : roles;
  const options = shown.map((id) => ({ value: id as string, label: t(`role.${id}.name`) }));
  const kept = keptChoice();
  const noise = { value: "noise", label: t("list.noise") };
  return [
    { id: "role", options: [any(), ...options] },
    { ...kept, options: [...kept.options.slice(0, 2), noise, ...kept.options.slice(2)] },
  ];
}
