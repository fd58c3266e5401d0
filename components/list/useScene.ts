import { useEffect, useMemo } from "preact/hooks";
import { language } from "../../lib/i18n/translate.ts";
import type { Scene } from "../../lib/lists/spec.ts";
import { useQuery } from "../../lib/live/query.ts";
import { liveRows, startRows } from "../../lib/live/rows.ts";
import { settings } from "../../lib/live/settings.ts";
import { localToday } from "../../lib/records/ids.ts";
import { owners } from "../../lib/records/side.ts";

/** All rows, as the screen may show them now; undefined until they were read or made. */
export function useScene(): Scene | undefined {
  useEffect(startRows, []);
  const live = liveRows.value;
  const shared = settings.value.screenShared;
  const listed = useQuery(owners, [language.value]);
  const today = localToday();
  return useMemo(
    () =>
      live && {
        ...live,
        shared,
        today,
        owners: new Map((listed ?? []).map(({ id, name }) => [id, name])),
      },
    [live, shared, today, listed],
  );
}
