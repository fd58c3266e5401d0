import { t } from "../../lib/i18n/translate.ts";
import { useQuery } from "../../lib/live/query.ts";
import { idOf } from "../../lib/records/fields.ts";
import { keptApart, mayBeSame } from "../../lib/records/merge.ts";
import type { Mergeable } from "../../lib/store/aliases.ts";
import { Button } from "../base/Button.tsx";
import { saveFacts } from "../saving/saveFacts.ts";
import { keepFocus } from "./keepFocus.ts";
import { whoIs } from "./naming.ts";

/** Pairs that are not proposed any more, each to be taken back. */
export function Refused({ type, id }: { type: Mergeable; id: string }) {
  const refused = useQuery((store) => keptApart(store, `${type}:${id}`), [type, id]);
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
              onClick={(event) => {
                keepFocus(event.currentTarget);
                void saveFacts((store) => mayBeSame(store, type, id, idOf(other)));
              }}
            >
              {t("merge.refused_back")}
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
}
