import { useQuery } from "../../lib/live/query.ts";
import type { DealInView, Interaction } from "../../lib/method/model.ts";
import { localToday } from "../../lib/records/ids.ts";
import { passedWith } from "../../lib/records/interactions.ts";
import type { Side } from "../../lib/records/side.ts";
import type { Store } from "../../lib/store/store.ts";
import { contactProps } from "../interaction/contactProps.ts";
import { namedPerson, oursOf } from "../interaction/named.ts";
import type { Named } from "../interaction/Toggles.tsx";
import { SameAs } from "../merge/SameAs.tsx";
import { focusIn } from "../panel/focus.ts";
import { partOf, setPart } from "../panel/openState.ts";
import { PersonTags } from "../stakeholder/PersonTags.tsx";
import type { DealMember } from "./membersOfDeal.ts";
import { tagsInDeal } from "./tagsInDeal.ts";

export interface Tagging {
  store: Store;
  side: Side;
}

interface Props extends Tagging {
  member: DealMember;
  members: DealMember[];
  view: DealInView;
  /** What stands open is kept under this name. */
  place: string;
  redacted: boolean;
}

/** The person of the card first, then the others of the deal who are still there. */
const theirsOf = (member: DealMember, members: DealMember[]): Named[] =>
  [member, ...members.filter((one) => one !== member && !one.stakeholder.left)]
    .map(({ person }) => namedPerson(person))
    .filter(({ name }) => name !== "");

function usePassed({ member, view, redacted }: Props): Interaction[] {
  const { id } = member.person;
  const all = useQuery((store) => passedWith(store, id), [id]);
  const inDeal = view.interactions.filter(({ theirs }) => theirs.includes(id));
  return (all ?? inDeal).filter(({ confidential }) => !(redacted && confidential));
}

/** What is said of one person in this deal: the same controls as in the panel. */
export function TagsOfPerson(props: Props) {
  const { store, side, member, members, view, place, redacted } = props;
  const { subject, person } = member;
  const deal = view.deal.id;
  return (
    <div class="card tags-of-person">
      <SameAs type="person" id={person.id} card={subject.key} />
      <PersonTags
        subject={subject}
        seenOn={localToday()}
        redacted={redacted}
        part={partOf(place, subject.key)}
        onPart={(part) => setPart(place, subject.key, part)}
        contact={contactProps({
          store,
          card: subject.key,
          name: namedPerson(person).name,
          person: person.id,
          who: { person: person.id },
          passed: usePassed(props),
          deal: () => deal,
          theirs: theirsOf(member, members),
          ours: oursOf(side),
          met: () => Promise.resolve(),
          focusIn: (selector) => void focusIn(subject.key, selector),
        })}
        actions={tagsInDeal(store, deal, member)}
        draft={`${subject.key}|${deal}`}
      />
    </div>
  );
}
