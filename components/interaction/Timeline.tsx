import { t } from "../../lib/i18n/translate.ts";
import { useQuery } from "../../lib/live/query.ts";
import { settings } from "../../lib/live/settings.ts";
import type { DealInView, Interaction } from "../../lib/method/model.ts";
import { inOrder } from "../../lib/method/people.ts";
import { isPresent, textOf } from "../../lib/records/fields.ts";
import { passedWith } from "../../lib/records/interactions.ts";
import { readSide, type Side } from "../../lib/records/side.ts";
import { personView } from "../../lib/records/views.ts";
import type { Ref } from "../../lib/store/fact.ts";
import type { Store } from "../../lib/store/store.ts";
import { namedPerson, oursOf } from "./named.ts";
import { TimelineList } from "./TimelineList.tsx";
import type { Named } from "./Toggles.tsx";

/** What passed in a deal, as the screen may show it. */
export function DealTimeline({ view }: { view: DealInView }) {
  const side = useQuery((store) => readSide(store), []);
  if (!side) return null;
  const people = inOrder(view.people).map(({ person }) => namedPerson(person));
  const byId = new Map(people.map(({ id, name }) => [id, name]));
  return (
    <TimelineList
      passed={view.interactions}
      names={{ theirs: (id) => byId.get(id) ?? "", ours: side.nameOf, deal: null }}
      theirs={people.filter(({ name }) => name !== "")}
      ours={oursOf(side)}
      deal={view.deal.id}
      person={null}
    />
  );
}

interface OfPerson {
  passed: Interaction[];
  people: Named[];
  deals: Map<string, string>;
  side: Side;
}

async function ofPerson(store: Store, id: string): Promise<OfPerson> {
  const [passed, side] = await Promise.all([passedWith(store, id), readSide(store)]);
  const ids = new Set([id, ...passed.flatMap(({ theirs }) => theirs)]);
  const [things, deals] = await Promise.all([
    store.some([...ids].map((one): Ref => `person:${one}`)),
    store.some(passed.flatMap(({ deal }): Ref[] => (deal ? [`deal:${deal}`] : []))),
  ]);
  const people = new Map(
    [...things.values()].filter(isPresent).map((thing) => [thing.ref, personView(thing)]),
  );
  return {
    passed,
    people: [...people.values()].map(namedPerson),
    deals: new Map(
      [...deals].map(([ref, deal]) => [
        ref.slice("deal:".length),
        isPresent(deal) ? textOf(deal, "name") : "",
      ]),
    ),
    side,
  };
}

/** What passed with one person, in whatever deal. While the screen is shared, what is confidential is left out. */
export function Timeline({ person }: { person: string }) {
  const shared = settings.value.screenShared;
  const found = useQuery((store) => ofPerson(store, person), [person]);
  if (!found) return null;
  const { passed, people, deals, side } = found;
  const byId = new Map(people.map(({ id, name }) => [id, name]));
  const dealName = (id: string | null) =>
    id === null ? t("contact.no_deal") : deals.get(id) || t("panel.deal_unnamed");
  return (
    <TimelineList
      passed={passed.filter(({ confidential }) => !(shared && confidential))}
      names={{ theirs: (id) => byId.get(id) ?? "", ours: side.nameOf, deal: dealName }}
      theirs={people}
      ours={oursOf(side)}
      deal={null}
      person={person}
    />
  );
}
