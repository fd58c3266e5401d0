import { t } from "../../lib/i18n/translate.ts";
import { useQuery } from "../../lib/live/query.ts";
import { settings } from "../../lib/live/settings.ts";
import { storeState } from "../../lib/live/store.ts";
import type { DealInView } from "../../lib/method/model.ts";
import { readSide } from "../../lib/records/side.ts";
import { AddPerson } from "../make/AddPerson.tsx";
import { AddPlaceholder } from "../merge/AddPlaceholder.tsx";
import { focusIn } from "../panel/focus.ts";
import { isOpen, setOpen } from "../panel/openState.ts";
import { savedFacts } from "../saving/saving.ts";
import { membersOf } from "./membersOfDeal.ts";
import { PersonInDeal } from "./PersonInDeal.tsx";
import { useDealKeys } from "./useDealKeys.ts";

/** Everybody in a deal: who it is, every tag, and how their support went; each opens to be tagged in place. */
export function DealPeople({ view }: { view: DealInView }) {
  const opened = storeState.value;
  const store = opened.state === "ready" ? opened.store : null;
  const redacted = settings.value.screenShared;
  const side = useQuery(readSide, []);
  const deal = view.deal.id;
  const place = `deal:${deal}`;
  const members = membersOf(view);
  useDealKeys({ store, deal, place, members, redacted });
  const toggle = (key: string) => {
    setOpen(place, key, !isOpen(place, key));
    void focusIn(key, isOpen(place, key) ? undefined : '[data-action="open-card"]');
  };
  return (
    <section class="deal-block" aria-labelledby="deal-people">
      <h2 id="deal-people">{t("work.deal_people")}</h2>
      {members.length === 0 && <p class="soft">{t("work.deal_people_none")}</p>}
      <ul>
        {members.map((member) => (
          <PersonInDeal
            key={member.stakeholder.id}
            member={member}
            members={members}
            view={view}
            saved={savedFacts.value[member.subject.key]}
            place={place}
            open={isOpen(place, member.subject.key)}
            tagging={store && side ? { store, side } : null}
            redacted={redacted}
            onToggle={() => toggle(member.subject.key)}
          />
        ))}
      </ul>
      {store && (
        <AddPerson
          store={store}
          deal={deal}
          people={new Set(members.map(({ person }) => person.id))}
          onThere={(id) => {
            const key = members.find(({ person }) => person.id === id)?.subject.key;
            if (key !== undefined && !isOpen(place, key)) toggle(key);
            else if (key !== undefined) void focusIn(key);
          }}
        />
      )}
      <AddPlaceholder deal={deal} />
    </section>
  );
}
