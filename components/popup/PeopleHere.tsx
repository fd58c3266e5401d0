import { t } from "../../lib/i18n/translate.ts";
import { useQuery } from "../../lib/live/query.ts";
import type { PagePerson, PageReading } from "../../lib/pages/reading.ts";
import { isKeptOut } from "../../lib/records/noise.ts";
import { personSeen } from "../../lib/records/persons.ts";
import { ourSide } from "../../lib/records/side.ts";
import type { Store } from "../../lib/store/store.ts";

/** How many people are named in the one line. */
const NAMED = 3;

/** The correspondent first; mentions are no people of the page. */
function peopleOf({ people, correspondent }: PageReading): PagePerson[] {
  const present = people.filter(({ in: places }) => places.some((place) => place !== "mention"));
  const isFirst = (one: PagePerson) =>
    one.address === correspondent?.address && (one.address !== null || one.name === correspondent?.name);
  return [...present.filter(isFirst), ...present.filter((one) => !isFirst(one))];
}

/** Who stands there under two addresses is named once. */
async function eachOnce(store: Store, people: PagePerson[]): Promise<PagePerson[]> {
  const known = await Promise.all(people.map((one) => personSeen(store, one)));
  const ids = known.map((person) => person?.id);
  return people.filter((_, index) => ids[index] === undefined || ids.indexOf(ids[index]) === index);
}

const shownName = ({ name, address }: PagePerson) => name || address || "";

/** The page's people in one line, our own side left out. */
export function PeopleHere({ reading }: { reading: PageReading }) {
  const account = reading.account?.address ?? null;
  const people = useQuery(
    async (store) => {
      const sideOf = await ourSide(store, account);
      const theirs = peopleOf(reading).filter(({ address }) => !(address && sideOf(address)));
      const out = await Promise.all(theirs.map((one) => isKeptOut(store, one, reading)));
      return eachOnce(
        store,
        theirs.filter((_, index) => !out[index]),
      );
    },
    [account, reading],
  );
  // The line keeps its place: nothing below it may move under the mouse.
  if (!people) return <p class="popup-line soft">{t("popup.here")}</p>;
  if (people.length === 0) return <p class="popup-line soft">{t("popup.here_nobody")}</p>;
  const rest = people.length - NAMED;
  return (
    <p class="popup-line popup-people" title={people.map(shownName).join(t("common.joint"))}>
      <span class="soft">{t("popup.here")}</span>
      {people.slice(0, NAMED).map((person) => (
        <bdi key={`${person.address} ${person.name}`} class="popup-person cut">
          {shownName(person)}
        </bdi>
      ))}
      {rest > 0 && <span class="soft popup-rest">{t("popup.here_more", { count: rest })}</span>}
    </p>
  );
}
