/** Changes of what passed, made in the workbench: each acknowledged and undoable. */
import { storeState } from "../../lib/live/store.ts";
import type { Interaction } from "../../lib/method/model.ts";
import {
  changePassed,
  deletePassed,
  type Passed,
  type PassedChange,
  recordPassed,
} from "../../lib/records/interactions.ts";
import type { Fact } from "../../lib/store/fact.ts";
import type { Store } from "../../lib/store/store.ts";
import { save } from "../panel/saving.ts";

function write(work: (store: Store) => Promise<Fact[]>): void {
  const opened = storeState.value;
  if (opened.state !== "ready") return;
  const { store } = opened;
  void save({
    card: null,
    write: () => work(store),
    takeBack: (facts) => store.undo(facts.map(({ id }) => id)),
  });
}

export const record = (passed: Passed): void =>
  write(async (store) => (await recordPassed(store, passed)).facts);

export const change = (interaction: Interaction, what: PassedChange): void =>
  write((store) => changePassed(store, interaction, what));

export const remove = (interaction: Interaction): void => write((store) => deletePassed(store, interaction));
