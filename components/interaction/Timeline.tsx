import { t } from "../../lib/i18n/translate.ts";
import { useQuery } from "../../lib/live/query.ts";
import { settings } from "../../lib/live/settings.ts";
import type { DealInView, Interaction, Person } from "../../lib/method/model.ts";
import { inOrder } from "../../lib/method/people.ts";
import { isPresent } from "../../lib/records/fields.ts";
import { passedWith } from "../../lib/records/interactions.ts";
import { readSide, SELF, type Side } from "../../lib/records/side.ts";
import { dealView, personView } from "../../lib/records/views.ts";
import type { Ref } from "../../lib/store/fact.ts";
import type { Store } from "../../lib/store/store.ts";
import { TimelineList } from "./TimelineList.tsx";
import type { Named } from "./Toggles.tsx";

const named = (person: Person): Named => ({ id: person.id, name: person.name || person.addresses[0] || "" });

const oursOf = (side: Side): Named[] => [
  { id: SELF, name: side.nameOf(SELF) },
  ...side.colleagues.map(({ id }) => ({ id, name: side.nameOf(id) })),
];

/** What passed in a deal, as the screen may show it. */
export function DealTimeline({ view }: { view: DealInView }) {
  const side = useQuery((store) => readSide(store), []);
  if (!side) return null;
  const people = inOrder(view.people).map(({ person }) => named(person));
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
  const inDeals = new Set(passed.flatMap(({ deal }) => deal ?? []));
  const deals = await store.some([...inDeals].map((deal): Ref => `deal:${deal}`));
  const ids = [...new Set([id, ...passed.flatMap(({ theirs }) => theirs)])];
  const things = await Promise.all(ids.map((one) => store.thing(`person:${one}`)));
  const people = things
    .filter((thing) => thing !== undefined)
    .filter(isPresent)
    .map(personView);
  return {
    passed,
    people: people.map(named),
    deals: new Map(
      [...deals].flatMap(([ref, thing]) =>
        isPresent(thing) ? [[ref.slice("deal:".length), dealView(thing).name] as const] : [],
      ),
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
