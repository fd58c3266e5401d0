/** The stages of a deal's playbook, named in the language on screen. */
import { say } from "../../lib/i18n/translate.ts";
import { playbookCalled } from "../../lib/live/playbooks.ts";
import type { Deal } from "../../lib/method/model.ts";
import { type Playbook, stageOf } from "../../lib/method/playbook.ts";

type Staged = Pick<Deal, "stage" | "playbook">;

export const stages = ({ stages }: Playbook): { id: string; name: string }[] =>
  stages.map(({ id, name }) => ({ id, name: say(name) }));

export const stagesOf = ({ playbook }: Staged) => stages(playbookCalled(playbook));

/** As it is judged: by the first stage where the playbook has none of that id (any more). */
export const stageName = ({ playbook, stage }: Staged): string =>
  say(stageOf(playbookCalled(playbook), stage).name);
