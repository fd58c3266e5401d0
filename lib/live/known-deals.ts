/** Every deal in short, for choosing among them and for words used before. */
import { computed } from "@preact/signals";
import type { Deal } from "../method/model.ts";
import { lastSaid } from "../records/fields.ts";
import { dealView } from "../records/views.ts";
import type { Thing } from "../store/things.ts";
import { known } from "./known.ts";

export interface KnownDeal extends Pick<Deal, "id" | "name" | "status" | "productLine" | "competitors"> {
  /** When something was last said of it: clock text. */
  recent: string;
}

function inShort(thing: Thing): KnownDeal {
  const { id, name, status, productLine, competitors } = dealView(thing);
  return { id, name, status, productLine, competitors, recent: lastSaid(thing) };
}

const deals = known("deal", inShort);

export const followDeals = deals.follow;

/** Whether they were read. */
export const dealsRead = deals.isRead;

/** All deals that are not put away, the most recent first; empty until they were read. */
export const knownDeals = computed(() =>
  [...deals.byId.value.values()].sort((left, right) => right.recent.localeCompare(left.recent)),
);

/** What is said of a deal in other deals, each once, the most used first. */
function used(of: (deal: KnownDeal) => readonly string[]): string[] {
  const count = new Map<string, number>();
  for (const said of [...deals.byId.value.values()].flatMap(of)) count.set(said, (count.get(said) ?? 0) + 1);
  return [...count].sort(([, left], [, right]) => right - left).map(([said]) => said);
}

export const knownProductLines = computed(() =>
  used(({ productLine }) => (productLine ? [productLine] : [])),
);
export const knownCompetitors = computed(() => used(({ competitors }) => competitors));
