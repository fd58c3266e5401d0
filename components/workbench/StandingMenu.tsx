import { Ellipsis } from "lucide-preact";
import { t } from "../../lib/i18n/translate.ts";
import type { Stakeholder } from "../../lib/method/model.ts";
import { keepingDrafts } from "../../lib/records/keeping.ts";
import { type Standing, stand } from "../../lib/records/standing.ts";
import { Icon } from "../base/Icon.tsx";
import { Menu } from "../base/Menu.tsx";
import { saveFacts } from "../saving/saveFacts.ts";
import { standingOf } from "../stakeholder/Stands.tsx";

const STANDINGS: readonly Standing[] = ["inside", "outside", "left"];
const OUT = "out";

interface Props {
  stakeholder: Stakeholder;
  name: string;
  /** Match key of the card that acknowledges. */
  card: string;
}

/** Whether somebody is with the customer, outside, or has left; and out of the deal altogether, where they never were. */
export function StandingMenu({ stakeholder, name, card }: Props) {
  const now = standingOf(stakeholder);
  return (
    <Menu
      class="button-quiet button-icon"
      label={t("panel.more", { name })}
      button={<Icon of={Ellipsis} />}
      named
      items={[
        ...STANDINGS.filter((as) => as !== now).map((as) => ({
          id: as as string,
          label: t(`stand.to_${as}`),
          attributes: { "data-action": `stand-${as}` },
        })),
        { id: OUT, label: t("work.take_out"), attributes: { "data-action": "take-out" } },
      ]}
      onChoose={(id) => {
        const as = STANDINGS.find((one) => one === id);
        void saveFacts(
          (store) =>
            as
              ? stand(store, stakeholder.id, as)
              : store.record(keepingDrafts([`stakeholder:${stakeholder.id}`], "delete")),
          card,
        );
      }}
    />
  );
}
