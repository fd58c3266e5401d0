import { Merge } from "lucide-preact";
import { useState } from "preact/hooks";
import { t } from "../../lib/i18n/translate.ts";
import { matchKey } from "../../lib/identity/match-key.ts";
import { useQuery } from "../../lib/live/query.ts";
import { idOf } from "../../lib/records/fields.ts";
import { keepApart, mergeSeen } from "../../lib/records/merge.ts";
import type { Seen } from "../../lib/records/persons.ts";
import { type Likely, likelySame, likelySeen } from "../../lib/records/same.ts";
import type { Mergeable } from "../../lib/store/aliases.ts";
import type { Fact } from "../../lib/store/fact.ts";
import type { Store } from "../../lib/store/store.ts";
import { Button } from "../base/Button.tsx";
import { Dialog } from "../base/Dialog.tsx";
import { Icon } from "../base/Icon.tsx";
import { saveFacts } from "../saving/saveFacts.ts";
import { JoinDeals } from "./JoinDeals.tsx";
import { joinTwo, ordered, type Stays } from "./joining.ts";
import { keepFocus } from "./keepFocus.ts";
import { isPlaceholder, nameOf, whoIs } from "./naming.ts";
import { WhoStays } from "./WhoStays.tsx";
import "./merge.css";

interface Props {
  type: Mergeable;
  /** null: somebody of the page who is not on record yet. */
  id: string | null;
  seen?: Seen;
  /** Match key of the card it stands in; null elsewhere. */
  card: string | null;
}

const questionOf = (type: Mergeable, { other }: Likely) =>
  isPlaceholder(other)
    ? t("merge.same.placeholder", { who: whoIs(other) })
    : t(`merge.same.${type}`, { who: whoIs(other) });

async function join(
  store: Store,
  { type, id, seen }: Props,
  { other }: Likely,
  stays: Stays,
): Promise<Fact[]> {
  if (id !== null) return joinTwo(store, type, [id, idOf(other)], stays);
  return seen ? mergeSeen(store, seen, idOf(other), stays === "one" ? "seen" : "known") : [];
}

interface Proposed {
  first: Likely;
  one: string;
  other: string;
  /** Which of them stays unless the rep says otherwise. */
  stays: "one" | "other";
}

/** Somebody who is not on record yet has the name that the page gives; whom they are joined with stays. */
async function proposed(store: Store, { type, id, seen }: Props): Promise<Proposed | undefined> {
  const [first] = id !== null ? await likelySame(store, type, id) : seen ? await likelySeen(store, seen) : [];
  if (!first) return undefined;
  const one = id === null ? undefined : await store.thing(`${type}:${id}`);
  const oneStays = one && ordered(one, first.other, "known").into.ref === one.ref;
  return {
    first,
    one: one ? nameOf(one) : (seen?.name ?? ""),
    other: nameOf(first.other),
    stays: oneStays ? "one" : "other",
  };
}

const refuse = (store: Store, { type, id, seen }: Props, { other }: Likely): Promise<Fact[]> =>
  keepApart(store, type, idOf(other), id ?? matchKey(seen?.address ?? ""));

/** One line that proposes to join what is likely the same, with the reason; nothing where nothing is. */
export function SameAs(props: Props) {
  const { type, id, seen, card } = props;
  const proposal = useQuery((store) => proposed(store, props), [type, id, seen?.name, seen?.address]);
  const [asking, setAsking] = useState(false);
  const [swapped, setSwapped] = useState(false);
  if (!proposal) return null;
  const { first } = proposal;
  const stays = (proposal.stays === "one") === swapped ? "other" : "one";
  const reasons = first.reasons.map((reason) => t(`merge.reason.${reason}`)).join(t("common.joint"));
  const question = questionOf(type, first);
  return (
    <section class="same-as" data-proposal={type} data-value={idOf(first.other)} aria-label={question}>
      <Icon of={Merge} size={14} />
      <p class="grow wrap">
        <bdi>{question}</bdi> <span class="soft">{reasons}</span>
      </p>
      {type !== "deal" && (
        <WhoStays
          stays={proposal[stays]}
          goes={proposal[stays === "one" ? "other" : "one"]}
          onSwap={() => setSwapped(!swapped)}
        />
      )}
      <span class="same-as-ways">
        <Button
          kind="soft"
          data-action="join"
          onClick={(event) => {
            if (type === "deal") return setAsking(true);
            keepFocus(event.currentTarget);
            void saveFacts((store) => join(store, props, first, stays), card);
          }}
        >
          {t("merge.join")}
        </Button>
        <Button
          kind="quiet"
          data-action="keep-apart"
          onClick={(event) => {
            keepFocus(event.currentTarget);
            void saveFacts((store) => refuse(store, props, first), card);
          }}
        >
          {t("merge.not_same")}
        </Button>
      </span>
      {type === "deal" && id !== null && (
        <Dialog open={asking} title={question} onClose={() => setAsking(false)}>
          <JoinDeals
            here={id}
            other={idOf(first.other)}
            onDone={() => setAsking(false)}
            onBack={() => setAsking(false)}
          />
        </Dialog>
      )}
    </section>
  );
}
