import { t } from "../../lib/i18n/translate.ts";
import type { DealInView } from "../../lib/method/model.ts";
import { playbookKey } from "../../lib/method/playbook.ts";

/** Said where the version that a deal runs on is not here, and the shipped playbook stands in for it. */
export function MissingPlaybook({
  view: { deal, playbook },
}: {
  view: Pick<DealInView, "deal" | "playbook">;
}) {
  if (deal.playbook === null || deal.playbook === playbookKey(playbook)) return null;
  return (
    <p class="warning small wrap" data-missing-playbook={deal.playbook}>
      {t("playbooks.missing", { key: deal.playbook })}
    </p>
  );
}
