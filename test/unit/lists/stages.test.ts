/** What several deals can be set to is what every one of them has. */
import { afterEach, expect, it, vi } from "vitest";
import { commonStages, stageOptions } from "../../../components/list/facetOptions.ts";
import { storedPlaybooks } from "../../../lib/live/playbooks.ts";
import { DEFAULT_PLAYBOOK } from "../../../lib/method/default-playbook.ts";
import { playbookKey } from "../../../lib/method/playbook.ts";
import { DEFAULT_KEY } from "../../../lib/records/playbooks.ts";
import { dealRow } from "./rows.ts";

vi.mock("../../../lib/browser.ts", () => ({ browser: {} }));

const [first, ...others] = DEFAULT_PLAYBOOK.stages;
const own = {
  ...DEFAULT_PLAYBOOK,
  id: "own",
  stages: [first, { ...first, id: "pilot" }] as const,
};
const shipped = dealRow({ id: "one", playbook: DEFAULT_KEY });
const piloted = dealRow({ id: "two", playbook: playbookKey(own) });
const ids = (options: { value: string }[]) => options.map(({ value }) => value);
const before = storedPlaybooks.value;
afterEach(() => {
  storedPlaybooks.value = before;
});

it("offers no stage that one of their playbooks does not know, while the filter offers all", () => {
  storedPlaybooks.value = [...before, { playbook: own, archived: false }];
  expect(ids(commonStages([shipped]))).toEqual(ids(stageOptions([shipped])));
  expect(ids(commonStages([piloted]))).toEqual([first.id, "pilot"]);
  expect(ids(commonStages([shipped, piloted]))).toEqual([first.id]);
  expect(ids(stageOptions([shipped, piloted]))).toEqual([first.id, ...others.map(({ id }) => id), "pilot"]);
});
