import { useQuery } from "../../lib/live/query.ts";
import { heldValue } from "../../lib/records/fields.ts";
import type { Keeping } from "../../lib/records/keeping.ts";
import type { Ref } from "../../lib/store/fact.ts";
import { KeepButtons } from "../list/KeepButtons.tsx";
import { keep } from "./recording.ts";
import { listLink, type Screen } from "./route.ts";

/** Puts the thing of this screen away, brings it back, or deletes it and goes back to its list, where Undo stands. */
export function KeepThis({ of, list }: { of: Ref; list: Screen }) {
  const archived = useQuery(
    async (store) => {
      const thing = await store.thing(of);
      return thing ? heldValue(thing, "archived") === true : false;
    },
    [of],
  );
  // It keeps its room: what stands below must not move under the mouse.
  if (archived === undefined) return <div class="row keep-this" />;
  const act = (keeping: Keeping) => {
    keep([of], keeping);
    if (keeping === "delete") location.hash = listLink(list);
  };
  return (
    <div class="row keep-this">
      <KeepButtons archived={archived} onKeep={act} />
    </div>
  );
}
