import { t } from "../../lib/i18n/translate.ts";
import { useQuery } from "../../lib/live/query.ts";
import { oursInDeals, takeOut } from "../../lib/records/in-deals.ts";
import { Button } from "../base/Button.tsx";
import { saveFacts } from "../saving/saveFacts.ts";

/** So many are named. */
const NAMED = 5;

/** People of our side who were tagged before that was known: offered to be taken out of the deals, in one step. */
export function OursInDeals() {
  const people = useQuery(oursInDeals, []) ?? [];
  if (people.length === 0) return null;
  const first = people.slice(0, NAMED).map(({ name, addresses }) => name || addresses[0] || "");
  const named = first.join(t("common.joint"));
  const rest = people.length - NAMED;
  const names = rest > 0 ? t("side.and_more", { names: named, count: rest }) : named;
  return (
    <section class="setting" data-part="ours-in-deals">
      <p class="warning wrap" role="status">
        {t("side.in_deals", { names, count: people.length })}
      </p>
      <p class="soft">{t("side.in_deals_text")}</p>
      <div>
        <Button
          kind="soft"
          data-action="take-out"
          onClick={() => saveFacts((store) => takeOut(store, people))}
        >
          {t("side.take_out")}
        </Button>
      </div>
    </section>
  );
}
