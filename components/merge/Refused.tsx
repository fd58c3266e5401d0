import { t } from "../../lib/i18n/translate.ts";
import { useQuery } from "../../lib/live/query.ts";
import { idOf, isPresent, membersOf } from "../../lib/records/fields.ts";
import { mayBeSame } from "../../lib/records/merge.ts";
import type { Mergeable } from "../../lib/store/aliases.ts";
import type { Store } from "../../lib/store/store.ts";
import type { Thing } from "../../lib/store/things.ts";
import { Button } from "../base/Button.tsx";
import { saveFacts } from "../saving/saveFacts.ts";
import { whoIs } from "./naming.ts";

/** Whom the rep said, here, not to be the same. */
async function refusedBy(store: Store, type: Mergeable, id: string): Promise<Thing[]> {
  const one = await store.thing(`${type}:${id}`);
  const ids = one ? membersOf(one, "apart").map(({ member }) => member) : [];
  const found = await Promise.all(
    ids.map(async (other) =>
      other.includes("@") ? (await store.byKey(type, other))[0] : store.thing(`${type}:${other}`),
    ),
  );
  return found
    .filter((other) => other !== undefined)
    .filter((other) => isPresent(other) && other.ref !== one?.ref);
}

/** Pairs that are not proposed any more, each to be taken back. */
export function Refused({ type, id }: { type: Mergeable; id: string }) {
  const refused = useQuery((store) => refusedBy(store, type, id), [type, id]);
  if (!refused?.length) return null;
  return (
    <div class="stack" data-control="refused">
      <h3 class="section-title">{t("merge.refused")}</h3>
      <ul>
        {refused.map((other) => (
          <li key={other.ref} class="joined" data-value={idOf(other)}>
            <p class="grow wrap">
              <bdi>{whoIs(other)}</bdi>
            </p>
            <Button
              data-action="may-be-same"
              aria-label={t("merge.refused_back_name", { who: whoIs(other) })}
              onClick={() => void saveFacts((store) => mayBeSame(store, type, id, idOf(other)))}
            >
              {t("merge.refused_back")}
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
}
