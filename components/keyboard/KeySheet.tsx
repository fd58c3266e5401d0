import type { ComponentChildren } from "preact";
import { t } from "../../lib/i18n/translate.ts";
import { Dialog } from "../base/Dialog.tsx";
import { KEYS, type Key } from "./keys.ts";
import "./KeySheet.css";

const GROUPS = [
  { group: "role", title: "keys.group_role" },
  { group: "support", title: "keys.group_support" },
  { group: "influence", title: "keys.group_influence" },
  { group: "card", title: "keys.group_card" },
  { group: "panel", title: "keys.group_panel" },
] as const;

function Row({ entry }: { entry: Key }) {
  return (
    <div class="key-row">
      <dt>
        <kbd class="key-cap">{entry.shown}</kbd>
      </dt>
      <dd>{t(entry.words)}</dd>
    </div>
  );
}

interface GroupsProps {
  keys: readonly Key[];
  /** What those are called that belong to no card. */
  page: "keys.group_panel" | "keys.group_page";
}

function Groups({ keys, page }: GroupsProps) {
  return (
    <div class="key-groups">
      {GROUPS.map(({ group, title }) => (
        <section key={group}>
          <h3 class="section-title">{t(group === "panel" ? page : title)}</h3>
          <dl>
            {keys
              .filter((entry) => entry.group === group)
              .map((entry) => (
                <Row key={entry.stroke} entry={entry} />
              ))}
          </dl>
        </section>
      ))}
    </div>
  );
}

interface Props {
  open: boolean;
  onClose: () => void;
}

type SheetProps = Props & {
  when: "keys.when" | "keys.when_card" | "keys.when_short";
  children: ComponentChildren;
};

function Sheet({ open, onClose, when, children }: SheetProps) {
  return (
    <Dialog open={open} title={t("keys.title")} onClose={onClose}>
      <p class="soft">{t(when)}</p>
      {children}
    </Dialog>
  );
}

/** All keys by group, opened by `?`. */
export const KeySheet = (props: Props) => (
  <Sheet {...props} when="keys.when">
    <Groups keys={KEYS} page="keys.group_panel" />
  </Sheet>
);

/** Those of a page with cards that is not the panel, by group. */
export const CardKeySheet = ({ keys, ...props }: Props & { keys: readonly Key[] }) => (
  <Sheet {...props} when="keys.when_card">
    <Groups keys={keys} page="keys.group_page" />
  </Sheet>
);

/** The few keys of a page without cards. */
export const ShortKeySheet = ({ keys, ...props }: Props & { keys: readonly Key[] }) => (
  <Sheet {...props} when="keys.when_short">
    <dl class="key-groups">
      {keys.map((entry) => (
        <Row key={entry.stroke} entry={entry} />
      ))}
    </dl>
  </Sheet>
);
