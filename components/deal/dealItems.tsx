import { t } from "../../lib/i18n/translate.ts";
import type { Deal } from "../../lib/method/model.ts";
import { isClosed } from "../../lib/records/propose.ts";
import type { MenuItem } from "../base/Menu.tsx";

export type DealOption = Pick<Deal, "id" | "name" | "status">;

export const NO_DEAL = "";
export const NEW_DEAL = "new deal";
export const FIND_DEAL = "find deal";

/** So many other deals stand in a menu; the rest is found by name. */
const OTHERS = 8;

interface Given {
  deal: DealOption | null;
  /** They come first. */
  deals: readonly DealOption[];
  /** All others, the most recent first. */
  choices: readonly DealOption[];
}

/** A deal's name, and how it ended where it is not open. */
export function DealName({ deal }: { deal: DealOption }) {
  return (
    <span class="wrap">
      <bdi>{deal.name || t("panel.deal_unnamed")}</bdi>
      {deal.status !== "open" && <span class="soft"> · {t(`panel.closed.${deal.status}`)}</span>}
    </span>
  );
}

/** What can be chosen where a deal is: those first that matter, the latest open others, all by name, none yet, a new one. */
export function dealItems({ deal, deals, choices }: Given): MenuItem[] {
  const first = deal && deals.every(({ id }) => id !== deal.id) ? [deal, ...deals] : deals;
  const known = new Set(first.map(({ id }) => id));
  const others = choices.filter((option) => !known.has(option.id));
  const shown = others.filter((option) => !isClosed(option)).slice(0, OTHERS);
  const item = (option: DealOption, apart: boolean): MenuItem => ({
    id: option.id,
    label: <DealName deal={option} />,
    checked: option.id === deal?.id,
    apart,
    attributes: { "data-value": option.id },
  });
  return [
    ...first.map((option) => item(option, false)),
    ...shown.map((option, index) => item(option, index === 0 && first.length > 0)),
    ...(others.length > shown.length
      ? [{ id: FIND_DEAL, label: t("deal.find"), attributes: { "data-value": "find" } } as const]
      : []),
    {
      id: NO_DEAL,
      label: t("panel.no_deal"),
      checked: deal === null,
      apart: first.length + shown.length > 0,
      attributes: { "data-value": "none" },
    },
    { id: NEW_DEAL, label: t("panel.new_deal"), attributes: { "data-value": "new" } },
  ];
}
