/** What stages and versions are called, wherever only their ids are told: in a history. */
import { say, t } from "../i18n/translate.ts";
import { type Playbook, playbookKey } from "../method/playbook.ts";
import { storedPlaybooks } from "./playbooks.ts";

/** As the newest playbook with such a stage calls it; its id where none has one (any more). */
export function stageCalled(id: string): string {
  const stages = storedPlaybooks.value.flatMap(({ playbook }) => playbook.stages);
  const found = stages.findLast((stage) => stage.id === id);
  return found ? say(found.name) : id;
}

export const versionName = ({ name, version }: Playbook): string =>
  t("playbooks.version_of", { name: say(name), version });

/** The key itself where that version is not here. */
export function versionCalled(key: string): string {
  const found = storedPlaybooks.value.find(({ playbook }) => playbookKey(playbook) === key);
  return found ? versionName(found.playbook) : key;
}
