/** The stages of the default funnel, named in the language on screen: the one place here that knows lib/method's table. */
import { say } from "../../lib/i18n/translate.ts";

const IDS = ["identify", "qualify", "lead", "propose", "negotiate", "deliver"];

export function stages(): { id: string; name: string }[] {
  return IDS.map((id) => ({ id, name: say({ key: `stage.${id}` }) }));
}

/** Name of a stage; its id where the funnel has no such stage (any more). */
export function stageName(id: string): string {
  return stages().find((stage) => stage.id === id)?.name ?? id;
}
