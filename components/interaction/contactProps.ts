/** What a card says of contact with a person, and what it asks for: recorded by one click, changed in place. */
import { signal } from "@preact/signals";
import type { Interaction, InteractionKind } from "../../lib/method/model.ts";
import { localToday } from "../../lib/records/ids.ts";
import {
  changePassed,
  deletePassed,
  type Participant,
  passedWith,
  recordPassed,
} from "../../lib/records/interactions.ts";
import { personSeen } from "../../lib/records/persons.ts";
import { SELF } from "../../lib/records/side.ts";
import type { Fact } from "../../lib/store/fact.ts";
import type { Store } from "../../lib/store/store.ts";
import { byFacts, undoAll } from "../saving/saveFacts.ts";
import { save } from "../saving/saving.ts";
import type { ContactProps } from "./ContactRow.tsx";
import type { Named } from "./Toggles.tsx";

/** By card: the interaction that stands open in it. */
const openPassed = signal<Record<string, string | null>>({});

function setOpen(card: string, id: string | null): void {
  openPassed.value = { ...openPassed.value, [card]: id };
}

export interface ContactOn {
  store: Store;
  /** Match key of the card. */
  card: string;
  /** As the card names the person. */
  name: string;
  /** Id of the person; null while nobody knows them. */
  person: string | null;
  /** The same as a participant. */
  who: Participant;
  /** What passed with the person; the newest first. */
  passed: Interaction[];
  /** Id of the deal that what is entered goes into, asked when it is written. */
  deal: () => string | null;
  theirs: Named[];
  ours: Named[];
  /** Written before a change: whoever of ours it names. */
  met: (ours: string[]) => Promise<unknown>;
  /** Brings the focus into the card. */
  focusIn: (selector?: string) => void;
}

const ofInteraction = ({ about }: Fact) => about.startsWith("interaction:");

/** What was just entered, and does not show yet: pressed again, it is opened, not entered twice. */
async function enteredAlready(store: Store, who: Participant, isIt: (one: Interaction) => boolean) {
  const person = "person" in who ? who.person : (await personSeen(store, who.seen))?.id;
  return person === undefined ? undefined : (await passedWith(store, person)).find(isIt);
}

export function contactProps(on: ContactOn): ContactProps {
  const { store, card, passed } = on;
  const today = localToday();
  const record = (kind: InteractionKind) => {
    const isIt = (one: Interaction) => one.source === null && one.when === today && one.kind === kind;
    const byHand = passed.find(isIt);
    if (byHand) {
      setOpen(card, byHand.id);
      on.focusIn('[data-part="contact-date"]');
      return;
    }
    void save({
      card,
      write: async () => {
        const already = await enteredAlready(store, on.who, isIt);
        if (already) {
          setOpen(card, already.id);
          return [];
        }
        const said = { kind, when: today, deal: on.deal(), theirs: [on.who], ours: [SELF] };
        const { id, facts } = await recordPassed(store, said);
        setOpen(card, id);
        return facts;
      },
      ...byFacts(store),
      // Who was made for it stays, as with tags: only that we met is taken back.
      takeBack: (facts) => undoAll(store, facts.filter(ofInteraction)),
    });
  };
  return {
    name: on.name,
    person: on.person,
    passed,
    open: openPassed.value[card] ?? null,
    theirs: on.theirs,
    ours: on.ours,
    onRecord: record,
    onChange: (one, change) =>
      void save({
        card,
        write: async () => {
          await on.met(Object.keys(change.ours ?? {}));
          return changePassed(store, one, change);
        },
        ...byFacts(store),
      }),
    onDelete: (one) => {
      void save({
        card,
        write: () => deletePassed(store, one),
        ...byFacts(store),
      });
      on.focusIn();
    },
    onDone: () => {
      setOpen(card, null);
      on.focusIn();
    },
  };
}
