/** The stages of the shipped funnel, named in the language on screen. */
import { say } from "../../lib/i18n/translate.ts";
import { DEFAULT_PLAYBOOK } from "../../lib/method/default-playbook.ts";

export function stages(): { id: string; name: string }[] {
  return DEFAULT_PLAYBOOK.stages.map(({ id, name }) => ({ id, name: say(name) }));
}

/** Name of a stage; its id where the funnel has no such stage (any more). */
export function stageName(id: string): string {
  return stages().find((stage) => stage.id === id)?.name ?? id;
}
