import { useEffect, useMemo, useState } from "preact/hooks";
import { keyOf, type Row } from "../../lib/find/row.ts";
import { language, t } from "../../lib/i18n/translate.ts";
import { settings } from "../../lib/live/settings.ts";
import { onceDrawn } from "../base/atOnce.ts";
import { useModal } from "../base/useModal.ts";
import { actionFinder, allActions } from "./actions.ts";
import { FindField } from "./FindField.tsx";
import { FindList } from "./FindList.tsx";
import { findHost, findOpen } from "./findState.ts";
import { groupsFor } from "./found.ts";
import { goTo, linkOf } from "./jump.ts";
import { loadRecent, recent, remember } from "./recent.ts";
import { findIndex, useFindIndex } from "./useFindIndex.ts";
import { useFindKeys } from "./useFindKeys.ts";
import "./FindBox.css";

function Inside({ close }: { close: () => void }) {
  const index = findIndex();
  const host = findHost.value;
  const [typed, setTyped] = useState("");
  const [at, setAt] = useState(0);
  const actions = useMemo(() => allActions(host.actions), [host, settings.value.screenShared]);
  const finder = useMemo(() => actionFinder(actions), [actions, language.value]);
  const groups = index ? groupsFor(index, finder, recent.value, typed) : [];
  const rows = groups.flatMap((group) => group.rows);
  const active = Math.min(at, rows.length - 1);

  const open = (row: Row, newTab: boolean) => {
    // First of all: nothing outside an open dialog takes the focus.
    close();
    void remember(keyOf(row));
    if (row.kind !== "action") {
      if (newTab || !host.open(row)) goTo(linkOf(row), newTab);
      return;
    }
    const does = actions.find(({ id }) => id === row.id)?.does;
    if (typeof does === "string") goTo(does, newTab);
    // Once the box is closed and the focus is back where it was: what is done may move it.
    else if (does) onceDrawn(does);
  };
  return (
    <>
      <FindField
        typed={typed}
        active={rows[active]}
        onType={(text) => {
          setTyped(text);
          setAt(0);
        }}
        onMove={(by) => setAt(rows.length ? (active + by + rows.length) % rows.length : 0)}
        onOpen={(newTab) => {
          const row = rows[active];
          if (row) open(row, newTab);
        }}
        onClose={close}
      />
      <FindList
        groups={groups}
        typed={typed}
        active={active}
        whole={index?.isWhole() ?? false}
        takesDeals={host.takesDeals}
        onPoint={setAt}
        onOpen={open}
      />
    </>
  );
}

/** One box that finds person, company, deal, task or action while one types, and jumps there. */
export function FindBox() {
  const open = findOpen.value;
  const element = useModal(open);
  // The browser tells of it some time after it was closed: by then it may be open again.
  const closed = () => {
    if (!element.current?.open) findOpen.value = false;
  };
  useFindKeys();
  // Read beforehand, so that the first letter typed has its answer at once.
  useFindIndex();
  useEffect(() => void loadRecent(), []);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape does by keyboard what a click beside it does.
    <dialog
      ref={element}
      class="dialog find-box"
      aria-label={t("find.title")}
      onClose={closed}
      onClick={(event) => event.target === element.current && element.current?.close()}
    >
      {open && (
        <Inside
          close={() => {
            element.current?.close();
            closed();
          }}
        />
      )}
    </dialog>
  );
}
