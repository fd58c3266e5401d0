/** Making many rows, a few at a time, so that the page answers meanwhile. */
import type { LocalDate } from "../method/model.ts";
import type { Held } from "../records/reader.ts";
import type { Reader, Store } from "../store/store.ts";
import { turns } from "../turns.ts";
import type { Affected } from "./affected.ts";
import { readBulk } from "./bulk.ts";
import type { RowChange } from "./database.ts";
import { type Made, makeCompanyRow, makeDealRow, makePersonRow } from "./make.ts";

async function each<R extends { id: string }>(
  ids: Iterable<string>,
  make: (id: string) => Promise<Made<R>>,
): Promise<{ put: R[]; gone: string[] }> {
  const put: R[] = [];
  const gone: string[] = [];
  const turn = turns();
  for (const id of ids) {
    const row = await make(id);
    if ("gone" in row) gone.push(row.gone);
    else put.push(row);
    await turn();
  }
  return { put, gone };
}

/** Rows of what is affected, as the store (or all of it, read at once) says now. */
export async function makeRows(
  reader: Reader,
  { deals, people, companies }: Affected,
  today: LocalDate,
): Promise<RowChange> {
  const made = {
    deals: await each(deals, (id) => makeDealRow(reader, id, today)),
    people: await each(people, (id) => makePersonRow(reader, id, today)),
    companies: await each(companies, (id) => makeCompanyRow(reader, id)),
  };
  return {
    put: { deals: made.deals.put, people: made.people.put, companies: made.companies.put },
    gone: { deals: made.deals.gone, people: made.people.gone, companies: made.companies.gone },
  };
}

const everything = (bulk: Held): Affected => ({
  deals: new Set(bulk.idsOf("deal")),
  people: new Set(bulk.idsOf("person")),
  companies: new Set(bulk.idsOf("company")),
});

export async function makeAllRows(store: Store, today: LocalDate): Promise<RowChange> {
  const bulk = await readBulk(store);
  return makeRows(bulk, everything(bulk), today);
}
