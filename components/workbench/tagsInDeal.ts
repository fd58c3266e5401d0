/** Tags given on the deal's screen, to whoever takes part in it: saved as they are clicked, each undoable. */
import { type Target, tag } from "../../lib/records/tagging.ts";
import type { Evidence } from "../../lib/store/fact.ts";
import type { Store } from "../../lib/store/store.ts";
import { saveFacts } from "../saving/saveFacts.ts";
import { saveAmended } from "../stakeholder/amending.ts";
import { meant } from "../stakeholder/meant.ts";
import type { TagActions } from "../stakeholder/subject.ts";
import type { DealMember } from "./membersOfDeal.ts";

/** Where a reading came from stays, whatever becomes of its words. */
async function evidenceFor(
  store: Store,
  stakeholder: string,
  fact: string,
  quote: string,
): Promise<Evidence> {
  const thing = await store.thing(`stakeholder:${stakeholder}`);
  const { quote: _, ...from } = thing?.series.support?.find((held) => held.fact === fact)?.evidence ?? {};
  return { ...from, ...(quote ? { quote } : {}) };
}

export function tagsInDeal(store: Store, deal: string, member: DealMember): TagActions {
  const { stakeholder, person, subject } = member;
  const { key, name, address } = subject;
  const target: Target = { seen: { name, address }, person: person.id, deal };
  return {
    tag: (tags) =>
      saveFacts(async () => (await tag(store, target, meant(member, stakeholder, tags))).facts, key),
    amend: (reading, { on, quote, confidential }) => {
      const readings = stakeholder.support;
      void evidenceFor(store, stakeholder.id, reading.fact, quote).then((evidence) =>
        saveAmended(store, target, key, { reading, readings, on, evidence, confidential }),
      );
    },
    readSelection: null,
  };
}
