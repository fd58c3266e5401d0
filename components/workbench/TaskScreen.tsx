import { t } from "../../lib/i18n/translate.ts";

/** All tasks, over all deals. */
export function TaskScreen() {
  return <h1 class="large">{t("work.tasks")}</h1>;
}
