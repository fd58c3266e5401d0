/** docs/method.md tells the points and stages that the code uses. */
import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { say, textIn } from "../../../lib/i18n/translate.ts";
import { DEFAULT_PLAYBOOK } from "../../../lib/method/default-playbook.ts";
import type { BuyingRole } from "../../../lib/method/model.ts";
import { RULES } from "../../../lib/method/rules/rules.ts";

const page = readFileSync("docs/method.md", "utf8");
const row = (...cells: (string | number)[]) => `| ${cells.join(" | ")} |`;
const stageName = (id: string) => say({ key: `stage.${id}.name` }, "en");

it("lists every rule with its first stage and its points", () => {
  const rows = RULES.map(({ id, from, cases }) => {
    const points = cases.map(({ points, further = points }) =>
      further === points ? `${points}` : `${points} (then ${further})`,
    );
    return row(`\`${id}\``, stageName(from), points.join(", "));
  });
  expect(page).toContain(rows.join("\n"));
});

it("lists every stage with its roles and base chance", () => {
  const roleName = (role: BuyingRole) => textIn("en", `role.${role}.name`);
  const rows = DEFAULT_PLAYBOOK.stages.map(({ name, roles, baseChance }) => {
    const called = roles.map(({ role, atLeast }) =>
      atLeast > 1 ? `${atLeast} × ${roleName(role)}` : roleName(role),
    );
    return row(say(name, "en"), called.join(", "), `${Math.round(baseChance * 100)} %`);
  });
  expect(page).toContain(rows.join("\n"));
});
