import { useEffect, useMemo, useState } from "preact/hooks";
import { loadPinyin } from "../../lib/find/pinyin.ts";
import { t } from "../../lib/i18n/translate.ts";
import { likelyPairs, type Pair } from "../../lib/lists/duplicates.ts";
import type { Scene } from "../../lib/lists/spec.ts";
import { useQuery } from "../../lib/live/query.ts";
import { isKept } from "../../lib/records/fields.ts";
import { areApart } from "../../lib/records/merge.ts";
import type { Ref } from "../../lib/store/fact.ts";
import type { Store } from "../../lib/store/store.ts";
import type { Thing } from "../../lib/store/things.ts";
import { Button } from "../base/Button.tsx";
import { EmptyState } from "../base/EmptyState.tsx";
import { MakingRows } from "../list/NoRows.tsx";
import { useScene } from "../list/useScene.ts";
import { PairRow } from "./PairRow.tsx";

/** Shown at once of each kind; more by a button. */
const AT_ONCE = 50;

const TYPES = ["company", "deal", "person"] as const;

interface Shown extends Pair {
  things: [Thing, Thing];
}

/** Those that still stand: both in use, and the rep did not say that they are two. */
async function standing(store: Store, pairs: readonly Pair[]): Promise<Shown[]> {
  const refs = pairs.flatMap(({ type, one, other }): Ref[] => [`${type}:${one}`, `${type}:${other}`]);
  const things = await store.some([...new Set(refs)]);
  return pairs.flatMap((pair): Shown[] => {
    const { type, one, other } = pair;
    const [left, right] = [things.get(`${type}:${one}`), things.get(`${type}:${other}`)];
    const stands = left && right && left.ref !== right.ref && isKept(left) && isKept(right);
    return stands && !areApart(left, right) ? [{ ...pair, things: [left, right] }] : [];
  });
}

/** Pairs of one kind, the likeliest first. */
function Pairs({ type, pairs }: { type: Pair["type"]; pairs: readonly Pair[] }) {
  const [most, setMost] = useState(AT_ONCE);
  const shown = useQuery((store) => standing(store, pairs), [pairs]);
  if (!shown?.length) return null;
  return (
    <section class="deal-block" aria-labelledby={`twice-${type}`} tabIndex={-1}>
      <h2 id={`twice-${type}`}>{t(`merge.duplicates_${type}`, { count: shown.length })}</h2>
      <ul class="pairs">
        {shown.slice(0, most).map(({ one, other, reasons, things }) => (
          <PairRow key={`${one} ${other}`} type={type} things={things} reasons={reasons} />
        ))}
      </ul>
      {shown.length > most && (
        <div>
          <Button onClick={() => setMost(most + AT_ONCE)}>{t("merge.duplicates_more")}</Button>
        </div>
      )}
    </section>
  );
}

function All({ scene }: { scene: Scene }) {
  const byType = useMemo(() => Map.groupBy(likelyPairs(scene), ({ type }) => type), [scene]);
  if (byType.size === 0)
    return <EmptyState title={t("merge.duplicates_none_title")} text={t("merge.duplicates_none_text")} />;
  return (
    <>
      <p class="soft">{t("merge.duplicates_none_text")}</p>
      {TYPES.map((type) => (
        <Pairs key={type} type={type} pairs={byType.get(type) ?? []} />
      ))}
    </>
  );
}

/** Everything on record that is likely twice, to be joined or told apart one by one. */
export function Duplicates() {
  const scene = useScene();
  const [ready, setReady] = useState(false);
  useEffect(() => void loadPinyin().then(() => setReady(true)), []);
  if (!scene) return <MakingRows />;
  return (
    <div class="list-screen" data-screen="duplicates">
      <h1 class="large">{t("merge.duplicates")}</h1>
      {ready ? <All scene={scene} /> : <p class="soft">{t("merge.duplicates_reading")}</p>}
    </div>
  );
}
