/** A placeholder ("the CFO") and the real person of the same deal who fits it: by level, title, or a role of which there is one. */
import { foldLetters } from "../identity/same-name.ts";
import type { Store } from "../store/store.ts";
import type { Thing } from "../store/things.ts";
import { flagOf, isKept, textOf } from "./fields.ts";
import type { Likely, Reason } from "./same.ts";
import { personView } from "./views.ts";

/** Usually one in a deal (methodology section 2). A Coach is nobody's to tell. */
const ROLES = ["role/economic-buyer", "role/coordinator"];

interface InDeal {
  person: Thing;
  part: Thing;
}

const isPlaceholder = (thing: Thing) => personView(thing).placeholder === true;

const TESTS: { reason: Reason; holds: (one: InDeal, other: InDeal) => boolean }[] = [
  {
    reason: "same-level",
    holds: ({ person }, other) =>
      textOf(person, "level") !== "" && textOf(person, "level") === textOf(other.person, "level"),
  },
  {
    reason: "same-role",
    holds: ({ part }, other) => ROLES.some((role) => flagOf(part, role) && flagOf(other.part, role)),
  },
  {
    reason: "same-title",
    holds: ({ person }, other) =>
      textOf(person, "title") !== "" &&
      foldLetters(textOf(person, "title")) === foldLetters(textOf(other.person, "title")),
  },
];

async function othersIn(store: Store, part: Thing): Promise<InDeal[]> {
  const parts = (await store.byKey("stakeholder", `deal:${textOf(part, "deal")}`)).filter(isKept);
  const all = await Promise.all(
    parts.map(async (each) => ({
      part: each,
      person: await store.thing(`person:${textOf(each, "person")}`),
    })),
  );
  return all.flatMap(({ part: each, person }) => (person ? [{ part: each, person }] : []));
}

export async function fitsPlaceholder(store: Store, one: Thing): Promise<Likely[]> {
  const parts = (await store.byKey("stakeholder", one.ref)).filter(
    (part) => isKept(part) && textOf(part, "deal") !== "",
  );
  const found = await Promise.all(
    parts.map(async (part) =>
      (await othersIn(store, part))
        .filter(({ person }) => person.ref !== one.ref && isPlaceholder(person) !== isPlaceholder(one))
        .map((other): Likely => {
          const fitting = TESTS.filter(({ holds }) => holds({ person: one, part }, other));
          return { other: other.person, reasons: fitting.map(({ reason }) => reason) };
        }),
    ),
  );
  return found.flat().filter(({ reasons }) => reasons.length > 0);
}
