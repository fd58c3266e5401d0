/** Rows as simple as they can be, to be made otherwise in one point. */
import type {
  CompanyRow,
  DealFace,
  DealRow,
  PartFace,
  PersonFace,
  PersonRow,
} from "../../../lib/lists/rows.ts";
import type { Scene } from "../../../lib/lists/spec.ts";

export const TODAY = "2026-11-25";

/** Nothing is missing in it. */
const DEAL_FACE: DealFace = {
  health: 70,
  findings: 0,
  worst: null,
  height: 1,
  depth: 1,
  economicBuyers: 1,
  economicBuyerMet: true,
  coach: true,
  inContact: 2,
  lastContact: TODAY,
  dues: [],
};

/** @param face what differs, on both faces; `open` what differs on the open one besides. */
export function dealRow(
  fields: Partial<Omit<DealRow, "full" | "open">> = {},
  face: Partial<DealFace> = {},
  open: Partial<DealFace> = {},
): DealRow {
  const full = { ...DEAL_FACE, ...face };
  return {
    id: "deal",
    name: "Line 4",
    company: "firm",
    productLine: "",
    playbook: "default@1",
    stage: "propose",
    stageName: { key: "stage.propose.name" },
    stagePlace: 3,
    status: "open",
    amount: null,
    closeDate: "2026-12-24",
    owner: null,
    nextMeeting: "2026-12-01T09:00",
    archived: false,
    people: 2,
    day: TODAY,
    ...fields,
    full,
    open: { ...full, coach: false, ...open },
  };
}

export const part = (fields: Partial<PartFace> = {}): PartFace => ({
  stakeholder: "part",
  deal: "deal",
  roles: ["user-buyer"],
  influence: "medium",
  support: 1,
  trend: null,
  ...fields,
});

const PERSON_FACE: PersonFace = {
  name: "Ana",
  addresses: ["ana@firm.test"],
  companies: ["firm"],
  parts: [part()],
  lastContact: TODAY,
  met: true,
};

export function personRow(
  fields: Partial<Omit<PersonRow, "full" | "open">> = {},
  face: Partial<PersonFace> = {},
  open: Partial<PersonFace> | null = null,
): PersonRow {
  const full = { ...PERSON_FACE, ...face };
  return {
    id: "person",
    archived: false,
    noise: false,
    turns: null,
    ...fields,
    full,
    open: open && { ...full, ...open },
  };
}

export const companyRow = (fields: Partial<CompanyRow> = {}): CompanyRow => ({
  id: "firm",
  names: ["Firm"],
  domains: ["firm.test"],
  parent: null,
  archived: false,
  ...fields,
});

interface Rows {
  deals?: readonly DealRow[];
  people?: readonly PersonRow[];
  companies?: readonly CompanyRow[];
}

const byId = <R extends { id: string }>(rows: readonly R[] = []) => new Map(rows.map((row) => [row.id, row]));

export const sceneOf = ({ deals, people, companies }: Rows, shared = false): Scene => ({
  shared,
  today: TODAY,
  deals: byId(deals),
  people: byId(people),
  companies: byId(companies),
  owners: new Map(),
});
