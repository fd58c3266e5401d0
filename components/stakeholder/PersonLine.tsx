import { t } from "../../lib/i18n/translate.ts";
import { Button } from "../base/Button.tsx";
import { RoleTag } from "./RoleTag.tsx";
import { standingOf } from "./Stands.tsx";
import { SupportBadge } from "./SupportBadge.tsx";
import { latestReading, type Subject } from "./subject.ts";
import "./PersonLine.css";

interface Props {
  subject: Subject;
  redacted: boolean;
  onOpen: () => void;
  onLetIn: () => void;
}

/** One person in one line: name, roles, support. Opens the card in place. */
export function PersonLine({ subject, redacted, onOpen, onLetIn }: Props) {
  const shown = subject.name || subject.address || "";
  const roles = (subject.stakeholder?.roles ?? []).filter((role) => !redacted || role !== "coach");
  const standing = subject.stakeholder ? standingOf(subject.stakeholder) : "inside";
  if (subject.own)
    return (
      <div class="person-line">
        <bdi class="grow cut">{shown}</bdi>
        {subject.own === "side" && (
          <Button kind="link" class="small" onClick={onLetIn}>
            {t("panel.let_in")}
          </Button>
        )}
        <span class="soft small">{t(subject.own === "self" ? "panel.you" : "panel.colleague")}</span>
      </div>
    );
  return (
    <button
      type="button"
      class="person-line"
      aria-expanded={false}
      title={[subject.name, subject.address, ...subject.also].filter(Boolean).join(" · ")}
      onClick={onOpen}
    >
      <bdi class="grow cut">{shown}</bdi>
      {standing !== "inside" && <span class="soft small">{t(`stand.${standing}`)}</span>}
      {roles.map((role) => (
        <RoleTag key={role} role={role} />
      ))}
      <SupportBadge value={latestReading(subject.stakeholder)?.value ?? null} />
    </button>
  );
}
