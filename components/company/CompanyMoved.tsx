import { t } from "../../lib/i18n/translate.ts";
import type { MoveAnswer, Moved } from "../../lib/records/moved.ts";
import { Button } from "../base/Button.tsx";
import "./CompanyMoved.css";

interface Props {
  moved: Moved;
  onAnswer: (answer: MoveAnswer) => void;
}

/** Somebody writes from another company's domain: what it means is one click. */
export function CompanyMoved({ moved, onAnswer }: Props) {
  const { from, domain, name, inDeals } = moved;
  return (
    <section class="company-moved" data-proposal="person" data-value={domain}>
      <p class="wrap">{t("company.moved", { domain, company: from.names[0] ?? "" })}</p>
      <div class="company-moved-answers">
        <Button kind="soft" data-action="company-changed" onClick={() => onAnswer("changed")}>
          {t(inDeals ? "company.moved_left" : "company.moved_yes", { name })}
        </Button>
        {inDeals && (
          <Button kind="soft" data-action="company-stays" onClick={() => onAnswer("stays")}>
            {t("company.moved_stays", { name })}
          </Button>
        )}
        <Button kind="quiet" data-action="company-also" onClick={() => onAnswer("also")}>
          {t("company.moved_also")}
        </Button>
        <Button kind="quiet" data-action="company-same" onClick={() => onAnswer("same")}>
          {t("company.moved_same")}
        </Button>
      </div>
    </section>
  );
}
