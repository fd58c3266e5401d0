/** What a card says of contact with a person, and what it asks for: recorded by one click, changed in place. */
import { signal } from "@preact/signals";
import type { InteractionKind } from "../../lib/method/model.ts";
import type { Card } from "../../lib/records/card.ts";
import { metColleagueDrafts } from "../../lib/records/colleagues.ts";
import { localToday } from "../../lib/records/ids.ts";
import { changePassed, deletePassed, recordPassed } from "../../lib/records/interactions.ts";
import { SELF } from "../../lib/records/side.ts";
import type { Fact } from "../../lib/store/fact.ts";
import type { Store } from "../../lib/store/store.ts";
import type { ContactProps } from "../interaction/ContactRow.tsx";
import type { Named } from "../interaction/Toggles.tsx";
import { save } from "../saving/saving.ts";
import { focusIn } from "./focus.ts";
import type { PanelView } from "./panelView.ts";

/** By card: the interaction that stands open in it. */
const openPassed = signal<Record<string, string | null>>({});

function setOpen(card: string, id: string | null): void {
  openPassed.value = { ...openPassed.value, [card]: id };
}

const nameOf = (card: Card) => card.seen.name || card.person?.name || card.seen.address || "";

const eachOnce = (people: Named[]): Named[] => [...new Map(people.map((one) => [one.id, one])).values()];

/** The card's person, others of the page, others of the deal. */
function theirsOf(view: PanelView, card: Card): Named[] {
  const here = [card, ...view.cards.filter(({ key }) => !view.own.has(key) && !view.keptOut.has(key))];
  const onPage = here.flatMap((one) => (one.person ? { id: one.person.id, name: nameOf(one) } : []));
  const inDeal = (view.inView?.people ?? [])
    .filter(({ stakeholder }) => !stakeholder.left)
    .map(({ person }) => ({ id: person.id, name: person.name || person.addresses[0] || "" }));
  return eachOnce([...onPage, ...inDeal.filter(({ name }) => name !== "")]);
}

/** The rep, colleagues of the page, then those listed. */
function oursOf({ side, cards, own }: PanelView): Named[] {
  const here = cards.flatMap((card) => {
    const id = own.get(card.key) === "side" && card.seen.address ? side.idOf(card.seen.address) : null;
    return id ? { id, name: nameOf(card) } : [];
  });
  const listed = side.colleagues.map(({ id }) => ({ id, name: side.nameOf(id) }));
  return eachOnce([{ id: SELF, name: side.nameOf(SELF) }, ...here, ...listed]);
}

/** A colleague of the page who is not listed yet is remembered by name once they took part in something. */
async function met(store: Store, { cards, side }: PanelView, ids: string[]): Promise<Fact[]> {
  const seen = cards.filter(({ seen: { address } }) => address && ids.includes(side.idOf(address) ?? ""));
  const drafts = await Promise.all(
    seen.map(({ seen: { name, address } }) =>
      address ? metColleagueDrafts(store, side.idOf(address), { name, address }) : [],
    ),
  );
  return drafts.flat().length ? store.record(drafts.flat()) : [];
}

const undoAll = (store: Store, facts: Fact[]) => store.undo(facts.map(({ id }) => id));

export function contactOf(store: Store, view: PanelView, card: Card): ContactProps {
  const today = localToday();
  const record = (kind: InteractionKind) => {
    const byHand = card.passed.find((one) => one.source === null && one.when === today && one.kind === kind);
    if (byHand) {
      setOpen(card.key, byHand.id);
      void focusIn(card.key, '[data-part="contact-date"]');
      return;
    }
    const theirs = [card.person ? { person: card.person.id } : { seen: card.seen }];
    void save({
      card: card.key,
      write: async () => {
        const passed = { kind, when: today, deal: card.deal, theirs, ours: [SELF] };
        const { id, facts } = await recordPassed(store, passed);
        setOpen(card.key, id);
        return facts;
      },
      // Who was made for it stays, as with tags: only that we met is taken back.
      takeBack: (facts) =>
        undoAll(
          store,
          facts.filter(({ about }) => about.startsWith("interaction:")),
        ),
    });
  };
  return {
    name: nameOf(card),
    person: card.person?.id ?? null,
    passed: card.passed,
    open: openPassed.value[card.key] ?? null,
    theirs: theirsOf(view, card),
    ours: oursOf(view),
    onRecord: record,
    onChange: (passed, change) =>
      void save({
        card: card.key,
        write: async () => {
          await met(store, view, Object.keys(change.ours ?? {}));
          return changePassed(store, passed, change);
        },
        takeBack: (facts) => undoAll(store, facts),
      }),
    onDelete: (passed) => {
      void save({
        card: card.key,
        write: () => deletePassed(store, passed),
        takeBack: (facts) => undoAll(store, facts),
      });
      void focusIn(card.key);
    },
    onDone: () => {
      setOpen(card.key, null);
      void focusIn(card.key);
    },
  };
}
