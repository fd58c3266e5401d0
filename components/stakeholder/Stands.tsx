import { t } from "../../lib/i18n/translate.ts";
import type { Stakeholder } from "../../lib/method/model.ts";
import type { Standing } from "../../lib/records/standing.ts";
import { Button } from "../base/Button.tsx";

export const standingOf = ({ left, outside }: Pick<Stakeholder, "left" | "outside">): Standing =>
  left ? "left" : outside ? "outside" : "inside";

const OTHERS: Record<Standing, Standing[]> = {
  inside: [],
  outside: ["left", "inside"],
  left: ["outside", "inside"],
};

/** Says of somebody who left the customer, or takes part from outside, that it is so, and how to put it right. */
export function Stands({
  stakeholder,
  onStand,
}: {
  stakeholder: Stakeholder;
  onStand: (as: Standing) => void;
}) {
  const standing = standingOf(stakeholder);
  if (standing === "inside") return null;
  return (
    <section class="stands" data-control="standing" data-value={standing} aria-label={t(`stand.${standing}`)}>
      <p class="wrap">{t(`stand.${standing}_text`)}</p>
      <div class="stands-others">
        {OTHERS[standing].map((other) => (
          <Button key={other} kind="quiet" data-action={`stand-${other}`} onClick={() => onStand(other)}>
            {t(`stand.to_${other}`)}
          </Button>
        ))}
      </div>
    </section>
  );
}
