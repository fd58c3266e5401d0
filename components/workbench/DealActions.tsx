import { t } from "../../lib/i18n/translate.ts";
import type { DealRow } from "../../lib/lists/rows.ts";
import type { Scene } from "../../lib/lists/spec.ts";
import type { DealChange } from "../../lib/records/deals.ts";
import { localToday } from "../../lib/records/ids.ts";
import { changeAllWithSnapshot } from "../../lib/records/snapshots.ts";
import { Menu } from "../base/Menu.tsx";
import { commonStages, ownerOptions, statusOptions } from "../list/facetOptions.ts";
import { KeepButtons } from "../list/KeepButtons.tsx";
import { saveFacts } from "../saving/saveFacts.ts";
import { keep } from "./recording.ts";

function setAll(deals: DealRow[], change: DealChange): void {
  const ids = deals.map(({ id }) => id);
  void saveFacts((store) => changeAllWithSnapshot(store, ids, change, localToday()));
}

/** What can be done with several deals at once; each in one step, undone in one step. */
export function DealActions({ deals, scene }: { deals: DealRow[]; scene: Scene }) {
  const menus = [
    { field: "stage", label: t("list.set_stage"), options: commonStages(deals) },
    { field: "status", label: t("list.set_status"), options: statusOptions() },
    { field: "owner", label: t("list.set_owner"), options: ownerOptions(scene) },
  ];
  return (
    <>
      {menus
        .filter(({ options }) => options.length > 0)
        .map(({ field, label, options }) => (
          <Menu
            key={field}
            button={label}
            label={label}
            items={options.map(({ value, label: text }) => ({
              id: value,
              label: text,
              attributes: { "data-value": value },
            }))}
            attributes={{ "data-action": `set-${field}` }}
            onChoose={(value) => setAll(deals, { [field]: value })}
          />
        ))}
      <KeepButtons
        archived={deals.every(({ archived }) => archived)}
        onKeep={(keeping) =>
          keep(
            deals.map(({ id }) => `deal:${id}` as const),
            keeping,
          )
        }
      />
    </>
  );
}
