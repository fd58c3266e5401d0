import { t } from "../../lib/i18n/translate.ts";
import { RoleTag } from "./RoleTag.tsx";
import { SupportBadge } from "./SupportBadge.tsx";
import { latestReading, type Subject } from "./subject.ts";
import "./PersonLine.css";

interface Props {
  subject: Subject;
  redacted: boolean;
  onOpen: () => void;
}

/** One person in one line: name, roles, support. Opens the card in place. */
export function PersonLine({ subject, redacted, onOpen }: Props) {
  const shown = subject.name || subject.address || "";
  const roles = (subject.stakeholder?.roles ?? []).filter((role) => !redacted || role !== "coach");
  if (subject.own)
    return (
      <div class="person-line">
        <bdi class="grow cut">{shown}</bdi>
        <span class="soft small">{t("panel.you")}</span>
      </div>
    );
  return (
    <button
      type="button"
      class="person-line"
      aria-expanded={false}
      title={[subject.name, subject.address].filter(Boolean).join(" · ")}
      onClick={onOpen}
    >
      <bdi class="grow cut">{shown}</bdi>
      {roles.map((role) => (
        <RoleTag key={role} role={role} />
      ))}
      <SupportBadge value={latestReading(subject.stakeholder)?.value ?? null} />
    </button>
  );
}
