import { useEffect, useState } from "preact/hooks";
import { factsOf, type Names, namesIn } from "../../lib/history/read.ts";
import { type Since, sinceOf } from "../../lib/history/since.ts";
import { readSitting } from "../../lib/history/sitting.ts";
import { tellAct } from "../../lib/history/told.ts";
import { moment, type Words } from "../../lib/history/words.ts";
import { language, t } from "../../lib/i18n/translate.ts";
import { useQuery } from "../../lib/live/query.ts";
import { settings } from "../../lib/live/settings.ts";
import type { Ref } from "../../lib/store/fact.ts";
import { Button } from "../base/Button.tsx";
import { ChangeLine } from "./ActRow.tsx";
import { useLooked, type Visit } from "./useLooked.ts";
import "./History.css";

const COUNTS = ["mails", "meetings", "calls"] as const;

function contactsIn(since: Since): string {
  return COUNTS.filter((kind) => since[kind] > 0)
    .map((kind) => t(`since.${kind}`, { count: since[kind] }))
    .join(" · ");
}

function linesOf(since: Since, names: Names, about: Ref, visit: Visit, shared: boolean): Words[] {
  const before = visit.last?.health ?? null;
  const moved = !shared && before !== null && visit.health !== null && before !== visit.health;
  const told = tellAct(since.act, about, names);
  const contacts = contactsIn(since);
  const others = told.length > 0 || contacts !== "";
  // What the rep did here, it is that which moved it: no news by itself.
  const health =
    moved && (others || !since.own)
      ? t("history.to", { from: String(before), to: String(visit.health) })
      : "";
  return [
    ...(health ? [{ subject: "", label: t("since.health"), text: health }] : []),
    ...told,
    ...(contacts ? [{ subject: "", label: "", text: contacts }] : []),
  ];
}

function useSince(about: Ref, visit: Visit | null): Words[] | undefined {
  const shared = settings.value.screenShared;
  const after = visit?.last?.at;
  const answer = useQuery(
    async (store) => {
      if (after === undefined || !visit) return null;
      const { began } = visit;
      const [facts, sitting] = await Promise.all([factsOf(store, about, shared), readSitting(store, began)]);
      const since = sinceOf(facts, { after, until: began, device: store.device, sitting });
      const said = since.act.lines.map(({ fact }) => fact);
      return { since, shared, names: await namesIn(store, said, about, shared) };
    },
    [about, after, visit?.began, shared, language.value],
  );
  // Nothing confidential stays for a moment once the screen is shared.
  if (answer === undefined || !visit || (answer && answer.shared !== shared)) return undefined;
  return answer ? linesOf(answer.since, answer.names, about, visit, shared) : [];
}

function Head({ visit, lines, onSeen }: { visit: Visit; lines: Words[]; onSeen: () => void }) {
  const date = visit.last ? moment(visit.last.at) : "";
  const words = !visit.last ? "since.first" : lines.length ? "since.since" : "since.nothing";
  return (
    <div class="since-head">
      <h2 class={lines.length ? "since-title" : "since-title soft small"}>{t(words, { date })}</h2>
      <span class="grow" />
      <Button kind="quiet" data-action="since-seen" onClick={onSeen}>
        {t("since.seen")}
      </Button>
    </div>
  );
}

interface Props {
  deal: string;
  /** As it is judged now; null where it is not known. */
  health: number | null;
  /** Lines shown before one asks for all. */
  first?: number;
}

/** "Since 3 Nov": what changed in a deal while the rep did not look. Shows nothing where nothing did, until it is asked. */
export function SinceLooked({ deal, health, first = 3 }: Props) {
  const shared = settings.value.screenShared;
  const { visit, seen } = useLooked(deal, shared ? null : health);
  const lines = useSince(`deal:${deal}`, visit);
  const [asked, setAsked] = useState(false);
  useEffect(() => setAsked(false), [deal]);
  const shown = asked ? (lines ?? []) : (lines ?? []).slice(0, first);
  const rest = (lines?.length ?? 0) - shown.length;
  return (
    <>
      {/* What the key presses (components/keyboard/keys.ts): it asks, and asked again it is put aside. */}
      <button type="button" hidden data-action="since" onClick={() => setAsked(!asked)} />
      {visit && lines && (lines.length > 0 || asked) && (
        <section class="since" data-part="since" role="status">
          <Head
            visit={visit}
            lines={lines}
            onSeen={() => {
              setAsked(false);
              seen();
            }}
          />
          {lines.length > 0 && (
            <ul class="since-lines">
              {shown.map((line, at) => (
                <ChangeLine key={at} {...line} />
              ))}
            </ul>
          )}
          {rest > 0 && (
            <Button kind="link" onClick={() => setAsked(true)}>
              {t("history.further", { count: rest })}
            </Button>
          )}
        </section>
      )}
    </>
  );
}
