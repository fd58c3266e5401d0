import { Plus } from "lucide-preact";
import { t } from "../../lib/i18n/translate.ts";
import { Button } from "../base/Button.tsx";
import { Icon } from "../base/Icon.tsx";
import "./make.css";
import { MADE_ON, type MadeScreen, makingLink, openMaking } from "./making.ts";

/** Makes something new of the list's kind. */
export function MakeButton({ of }: { of: MadeScreen }) {
  return (
    <Button kind="soft" data-action="make-new" aria-haspopup="dialog" onClick={openMaking}>
      <Icon of={Plus} />
      {t(`make.new_${MADE_ON[of]}`)}
    </Button>
  );
}

/** The same from another thing's screen, which it begins with. */
export function MakeLink({ of, from }: { of: MadeScreen; from: `person:${string}` | `company:${string}` }) {
  return (
    <a
      class="button button-outline"
      data-action="make-new"
      data-value={MADE_ON[of]}
      href={makingLink(of, from)}
    >
      <Icon of={Plus} />
      {t(`make.new_${MADE_ON[of]}`)}
    </a>
  );
}
