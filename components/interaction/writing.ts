/** Changes of what passed, made in the workbench: each acknowledged and undoable. */
import type { Interaction } from "../../lib/method/model.ts";
import {
  changePassed,
  deletePassed,
  type Passed,
  type PassedChange,
  recordPassed,
} from "../../lib/records/interactions.ts";
import { saveFacts } from "../saving/saveFacts.ts";

export const record = (passed: Passed): Promise<void> =>
  saveFacts(async (store) => (await recordPassed(store, passed)).facts);

export const change = (interaction: Interaction, what: PassedChange): Promise<void> =>
  saveFacts((store) => changePassed(store, interaction, what));

export const remove = (interaction: Interaction): Promise<void> =>
  saveFacts((store) => deletePassed(store, interaction));
