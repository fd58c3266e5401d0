import { t } from "../../lib/i18n/translate.ts";

/** All companies. */
export function CompanyList() {
  return <h1 class="large">{t("work.companies")}</h1>;
}
