import { t } from "../../lib/i18n/translate.ts";
import type { DealRow } from "../../lib/lists/rows.ts";
import type { Scene } from "../../lib/lists/spec.ts";
import type { FactValue } from "../../lib/store/fact.ts";
import { Menu } from "../base/Menu.tsx";
import { ownerOptions, stageOptions, statusOptions } from "../list/facetOptions.ts";
import { KeepButtons } from "../list/KeepButtons.tsx";
import { keep, recordAll } from "./recording.ts";

function setAll(deals: DealRow[], field: string, value: FactValue): void {
  recordAll(deals.map(({ id }) => ({ about: `deal:${id}`, field, value })));
}

/** What can be done with several deals at once; each in one step, undone in one step. */
export function DealActions({ deals, scene }: { deals: DealRow[]; scene: Scene }) {
  const menus = [
    { field: "stage", label: t("list.set_stage"), options: stageOptions(deals) },
    { field: "status", label: t("list.set_status"), options: statusOptions() },
    { field: "owner", label: t("list.set_owner"), options: ownerOptions(scene) },
  ];
  return (
    <>
      {menus.map(({ field, label, options }) => (
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
          onChoose={(value) => setAll(deals, field, value)}
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
