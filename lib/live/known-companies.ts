/** The names of all companies, for offering them while one types. */
import { computed } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { companyView } from "../records/views.ts";
import { known } from "./known.ts";
import { storeState } from "./store.ts";

const companies = known("company", (thing) => companyView(thing).names[0] ?? "");

const names = computed(() => {
  const said = new Set(companies.byId.value.values());
  said.delete("");
  return [...said].sort((left, right) => left.localeCompare(right));
});

/** Each name once, in the order of the alphabet; none until they were read. */
export function useCompanyNames(): readonly string[] {
  const opened = storeState.value;
  const store = opened.state === "ready" ? opened.store : null;
  useEffect(() => {
    if (store) companies.follow(store);
  }, [store]);
  return names.value;
}
