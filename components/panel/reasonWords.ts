/** Why a deal is proposed, in words. */
import { t } from "../../lib/i18n/translate.ts";
import type { Reason } from "../../lib/records/propose.ts";

function people({ first, more, correspondent }: Extract<Reason, { by: "people" }>): string {
  if (more === 0) return t("deal.because_person", { name: first });
  return correspondent
    ? t("deal.because_person_more", { name: first, count: more })
    : t("deal.because_people", { count: more + 1 });
}

function words(reason: Reason): string {
  if (reason.by === "thread") return t("deal.because_thread");
  return reason.by === "people" ? people(reason) : t("deal.because_company", { name: reason.name });
}

/** Where people speak, their company adds nothing. */
export function reasonWords(reasons: readonly Reason[]): string {
  const byPeople = reasons.some(({ by }) => by === "people");
  const told = byPeople ? reasons.filter(({ by }) => by !== "company") : reasons;
  return told.map(words).join(" · ");
}
