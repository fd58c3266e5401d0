import { useState } from "preact/hooks";
import { reverse } from "../../lib/history/reverse.ts";
import { t } from "../../lib/i18n/translate.ts";
import type { Ref } from "../../lib/store/fact.ts";
import { Button } from "../base/Button.tsx";
import { Disclosure } from "../base/Disclosure.tsx";
import { saveFacts } from "../saving/saveFacts.ts";
import { ActRow } from "./ActRow.tsx";
import { useHistory } from "./useHistory.ts";
import "./History.css";

/** Acts shown at first, and at each step further back: thousands would be read by nobody. */
const PAGE = 25;

function Acts({ about }: { about: Ref }) {
  const [most, setMost] = useState(PAGE);
  const history = useHistory(about, most);
  if (!history) return null;
  const rest = history.total - history.acts.length;
  if (history.total === 0) return <p class="soft">{t("history.none")}</p>;
  return (
    <>
      <ol class="acts">
        {history.acts.map((act) => (
          <ActRow
            key={act.id}
            act={act}
            about={about}
            names={history.names}
            device={history.store.device}
            onReverse={() => void saveFacts((store) => reverse(store, act, history.facts))}
          />
        ))}
      </ol>
      {rest > 0 && (
        <Button data-action="older-acts" onClick={() => setMost(most + PAGE)}>
          {t("history.older", { count: Math.min(rest, PAGE) })}
        </Button>
      )}
    </>
  );
}

/** Every change of a deal or person with time and cause, each undoable in place. Read only once it is opened. */
export function History({ about }: { about: Ref }) {
  const [open, setOpen] = useState(false);
  return (
    <section class="deal-block history" data-part="history">
      <Disclosure
        summary={<h2 class="history-title">{t("history.history")}</h2>}
        open={open}
        onToggle={setOpen}
      >
        {open && <Acts key={about} about={about} />}
      </Disclosure>
    </section>
  );
}
