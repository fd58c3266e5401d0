import { useState } from "preact/hooks";
import { t } from "../../lib/i18n/translate.ts";
import { Button } from "../base/Button.tsx";
import { Disclosure } from "../base/Disclosure.tsx";
import type { Subject } from "./subject.ts";
import "./NotShown.css";

interface Props {
  /** Those kept out, in order of appearance. */
  subjects: Subject[];
  onLetIn: (subject: Subject) => void;
  /** Nobody else is on the page: they stand open. */
  alone: boolean;
}

/** So many are named in the one line. */
const NAMED = 2;

const short = ({ name, address }: Subject) => address?.replace(/@.*$/, "@…") || name;

function Line({ subject, onLetIn }: Pick<Props, "onLetIn"> & { subject: Subject }) {
  const shown = subject.name || subject.address || "";
  return (
    <li class="not-shown-line" data-person={subject.key} data-kept-out={subject.keptOut ?? undefined}>
      <span class="grow not-shown-name">
        <bdi class="cut" title={[subject.name, subject.address].filter(Boolean).join(" · ")}>
          {shown}
        </bdi>
        <span class="soft small">{subject.keptOut && t(`noise.kind.${subject.keptOut}`)}</span>
      </span>
      <Button
        kind="link"
        data-action="noise"
        aria-label={t("noise.let_in_of", { name: shown })}
        onClick={() => onLetIn(subject)}
      >
        {t("noise.let_in")}
      </Button>
    </li>
  );
}

/** Lists, machines and the like in one line that opens; each can be let in. */
export function NotShown({ subjects, onLetIn, alone }: Props) {
  const [open, setOpen] = useState(alone);
  if (subjects.length === 0) return null;
  const names = subjects.slice(0, NAMED).map(short);
  const more = subjects.length > NAMED ? ["…"] : [];
  const joined = [...names, ...more].join(t("common.joint"));
  return (
    <div class="not-shown" data-part="not-shown">
      <Disclosure
        open={open}
        onToggle={setOpen}
        summary={<span class="small">{t("noise.line", { count: subjects.length, names: joined })}</span>}
      >
        <ul>
          {subjects.map((subject) => (
            <Line key={subject.key} subject={subject} onLetIn={onLetIn} />
          ))}
        </ul>
      </Disclosure>
    </div>
  );
}
