import { t } from "../../lib/i18n/translate.ts";
import type { Mergeable } from "../../lib/store/aliases.ts";
import { Joined } from "./Joined.tsx";
import { JoinWith } from "./JoinWith.tsx";
import { Refused } from "./Refused.tsx";
import { SameAs } from "./SameAs.tsx";

interface Props {
  type: Mergeable;
  id: string;
  /** As its screen calls it. */
  name: string;
}

/** On the screen of a person, company or deal: what is likely the same, what it was joined from, and joining by hand. */
export function OneAndSame({ type, id, name }: Props) {
  return (
    <section class="deal-block" aria-labelledby={`same-${id}`} tabIndex={-1}>
      <h2 id={`same-${id}`}>{t("merge.title")}</h2>
      <SameAs type={type} id={id} card={null} />
      <Joined type={type} id={id} />
      <Refused type={type} id={id} />
      <div>
        <JoinWith type={type} id={id} name={name} />
      </div>
    </section>
  );
}
