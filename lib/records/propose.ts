/**
 * Which deal a page is probably about, best first, and why. Pure. It only proposes: a page's own thread decides before
 * anything is asked here, and a thread known by a weak key is one reason among others (model.md, identity).
 */
import type { Deal } from "../method/model.ts";

export type Reason =
  /** Subject and people are those of a thread of the deal; the site gives no id of its own. */
  | { by: "thread" }
  /** `first` of the page's people, and so many more, take part in it. */
  | { by: "people"; first: string; more: number; correspondent: boolean }
  /** It is with the company that the page's people are with. */
  | { by: "company"; name: string; correspondent: boolean };

export interface Candidate {
  deal: Deal;
  /** When something was last said of it: clock text. */
  recent: string;
  reasons: Reason[];
}

/** The open ones before the others: nobody starts over with a deal that is over. */
const STATUS_ORDER: Record<Deal["status"], number> = {
  open: 0,
  "on-hold": 1,
  won: 2,
  "no-decision": 2,
  lost: 2,
};

/** A few people say as much as many: forty in cc must not outweigh the correspondent. */
const MOST_PEOPLE = 3;

function weight(reason: Reason): number {
  if (reason.by === "thread") return 12;
  if (reason.by === "people") {
    const people = Math.min(reason.more + 1, MOST_PEOPLE);
    return reason.correspondent ? 8 + people : 2 * people;
  }
  return reason.correspondent ? 1.5 : 1;
}

const strength = ({ reasons }: Candidate) => reasons.reduce((sum, reason) => sum + weight(reason), 0);

/** Best first: open before on hold before closed, then by the weight of the reasons, then the most recent. */
export function ranked(candidates: readonly Candidate[]): Candidate[] {
  return candidates
    .filter(({ reasons }) => reasons.length > 0)
    .sort(
      (left, right) =>
        STATUS_ORDER[left.deal.status] - STATUS_ORDER[right.deal.status] ||
        strength(right) - strength(left) ||
        right.recent.localeCompare(left.recent) ||
        left.deal.id.localeCompare(right.deal.id),
    );
}

export const isClosed = ({ status }: Pick<Deal, "status">): boolean =>
  status !== "open" && status !== "on-hold";

/** With more open deals than this at one company, the company alone says nothing of which one it is. */
const MOST_BY_COMPANY = 3;

const byCompanyOnly = ({ reasons }: Candidate) => reasons.every(({ by }) => by === "company");

/**
 * The one to propose among ranked candidates; null where none is likely enough. A closed deal is proposed only where
 * the very thread is known of it.
 */
export function best(candidates: readonly Candidate[]): Candidate | null {
  const thread = candidates.find(({ reasons }) => reasons.some(({ by }) => by === "thread"));
  const [first] = candidates.filter(({ deal }) => !isClosed(deal));
  if (!first) return thread ?? null;
  if (!byCompanyOnly(first)) return first;
  const atCompany = candidates.filter((one) => !isClosed(one.deal) && byCompanyOnly(one));
  return thread ?? (atCompany.length <= MOST_BY_COMPANY ? first : null);
}
