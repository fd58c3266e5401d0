import { useState } from "preact/hooks";
import { t } from "../../lib/i18n/translate.ts";
import type { Pair } from "../../lib/lists/duplicates.ts";
import { idOf } from "../../lib/records/fields.ts";
import { keepApart } from "../../lib/records/merge.ts";
import type { Thing } from "../../lib/store/things.ts";
import { Button } from "../base/Button.tsx";
import { Dialog } from "../base/Dialog.tsx";
import { saveFacts } from "../saving/saveFacts.ts";
import { companyLink, dealLink, personLink } from "../workbench/route.ts";
import { JoinDeals } from "./JoinDeals.tsx";
import { joinTwo, ordered } from "./joining.ts";
import { keepFocus } from "./keepFocus.ts";
import { nameOf, whoIs } from "./naming.ts";
import { WhoStays } from "./WhoStays.tsx";
import "./merge.css";

const LINKS = { person: personLink, company: companyLink, deal: dealLink };

interface Props {
  type: Pair["type"];
  things: [Thing, Thing];
  reasons: Pair["reasons"];
}

/** Two that are likely one: who they are, why, and what the rep says to it. */
export function PairRow({ type, things, reasons }: Props) {
  const [one, other] = things;
  const [swapped, setSwapped] = useState(false);
  const [asking, setAsking] = useState(false);
  const known = ordered(one, other, "known");
  const [stays, goes] = swapped ? [known.from, known.into] : [known.into, known.from];
  const ids = [idOf(one), idOf(other)] as const;
  const pair = t("merge.pair", { one: whoIs(one), other: whoIs(other) });
  return (
    <li class="pair" data-pair={ids.join(" ")}>
      <div class="grow">
        {things.map((thing) => (
          <p key={thing.ref} class="wrap">
            <a href={LINKS[type](idOf(thing))}>
              <bdi>{whoIs(thing)}</bdi>
            </a>
          </p>
        ))}
        <p class="soft small wrap">
          {reasons.map((reason) => t(`merge.reason.${reason}`)).join(t("common.joint"))}
        </p>
        {type !== "deal" && (
          <WhoStays stays={nameOf(stays)} goes={nameOf(goes)} onSwap={() => setSwapped(!swapped)} />
        )}
      </div>
      <span class="same-as-ways">
        <Button
          kind="soft"
          data-action="join"
          aria-label={t("common.said_of", { what: t("merge.join"), of: pair })}
          onClick={(event) => {
            if (type === "deal") return setAsking(true);
            keepFocus(event.currentTarget);
            void saveFacts((store) => joinTwo(store, type, ids, stays === one ? "one" : "other"));
          }}
        >
          {t("merge.join")}
        </Button>
        <Button
          kind="quiet"
          data-action="keep-apart"
          aria-label={t("common.said_of", { what: t("merge.not_same"), of: pair })}
          onClick={(event) => {
            keepFocus(event.currentTarget);
            void saveFacts((store) => keepApart(store, type, ...ids));
          }}
        >
          {t("merge.not_same")}
        </Button>
      </span>
      {type === "deal" && (
        <Dialog open={asking} title={pair} onClose={() => setAsking(false)}>
          <JoinDeals
            here={ids[0]}
            other={ids[1]}
            onDone={() => setAsking(false)}
            onBack={() => setAsking(false)}
          />
        </Dialog>
      )}
    </li>
  );
}
