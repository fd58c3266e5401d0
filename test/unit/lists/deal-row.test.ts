/** The row of a deal, from the deal with everybody in it. */
import { expect, it } from "vitest";
import { dealRow } from "../../../lib/lists/deal-row.ts";
import { DEFAULT_PLAYBOOK } from "../../../lib/method/default-playbook.ts";
import { stageOf } from "../../../lib/method/playbook.ts";
import { contact, dealOf, someone, TODAY, taskOf } from "../method/deal.ts";

it("tells of nothing that costs most where what was found costs nothing", () => {
  const people = [
    someone("Jonas", { roles: ["coordinator"], support: [1], influence: "medium" }),
    someone("Marta", { left: true, leftOn: "2026-11-20" }),
  ];
  const tasks = stageOf(DEFAULT_PLAYBOOK, "identify").tasks.map(({ id }) => taskOf(id, { state: "done" }));
  const view = { ...dealOf("identify", people, [contact("met", "Jonas")]), tasks };
  const { full } = dealRow({ view, archived: false }, TODAY);
  expect(full).toMatchObject({ health: 100, findings: 0, worst: null });
});
