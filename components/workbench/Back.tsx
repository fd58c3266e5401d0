import type { MessageKey } from "../../lib/i18n/catalogue.ts";
import { t } from "../../lib/i18n/translate.ts";
import { listLink, type Screen } from "./route.ts";

const LISTS = {
  deals: "work.all_deals",
  people: "work.all_people",
  companies: "work.all_companies",
} as const satisfies Partial<Record<Screen, MessageKey>>;

/** From one thing back to the list of its kind. */
export function Back({ to }: { to: keyof typeof LISTS }) {
  return (
    <a class="deal-back" href={listLink(to)}>
      {t(LISTS[to])}
    </a>
  );
}
