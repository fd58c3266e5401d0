/** Stories of the deal as a whole: its dates, tasks, competitors and selling points. */
import { DEFAULT_PLAYBOOK } from "../../../../lib/method/default-playbook.ts";
import { stageOf } from "../../../../lib/method/playbook.ts";
import { dealOf, taskOf, wang } from "../deal.ts";
import { type Story, withCloseDates, withDeal, withPerson, withTasks } from "./story.ts";

const LEAD = stageOf(DEFAULT_PLAYBOOK, "lead-the-process").tasks.map(({ id }) => id);
const point = (id: string, benefit = "No overtime") => ({ id, text: `Point ${id}`, benefit, apart: "" });

export const DEAL_STORIES: Story[] = [
  {
    rule: "go-missing",
    given: "The visits and demonstrations begin, and nobody asked whether it is worth it",
    deal: dealOf("lead-the-process", []),
    costs: [3],
    when: "the four questions are answered yes",
    after: (deal) => withDeal(deal, { go: { real: "yes", compete: "yes", win: "yes", worth: "yes" } }),
  },
  {
    rule: "competitor-unknown",
    given: "We propose, and only Oberon is known to be in the running",
    deal: withDeal(dealOf("propose", [wang()]), { competitors: ["Oberon"] }),
    costs: [1],
    when: "to leave things as they are is taken seriously as a competitor",
    after: (deal) => withDeal(deal, { competitors: ["Oberon", "do-nothing"] }),
  },
  {
    rule: "close-date-past",
    given: "The deal was to close last week",
    deal: withDeal(dealOf("identify", []), { closeDate: "2026-11-18" }),
    costs: [8],
    when: "the customer names a day in January",
    after: (deal) => withDeal(deal, { closeDate: "2027-01-20" }),
  },
  {
    rule: "close-date-open",
    given: "We propose without a date",
    deal: dealOf("propose", [wang()]),
    costs: [2],
    when: "they want to start in March, so it must be signed in January",
    after: (deal) => withDeal(deal, { closeDate: "2027-01-20" }),
  },
  {
    rule: "close-date-pushed",
    given: "The close date was put off twice",
    deal: withCloseDates(
      dealOf("qualify", []),
      ["2026-06-01", "2026-09-30"],
      ["2026-09-28", "2026-10-31"],
      ["2026-10-30", "2026-12-18"],
    ),
    costs: [8],
    when: "it was only typed wrong: all three on one day",
    after: (deal) =>
      withCloseDates(
        deal,
        ["2026-06-01", "2026-09-30"],
        ["2026-06-01", "2026-10-31"],
        ["2026-06-01", "2026-12-18"],
      ),
  },
  {
    rule: "no-next-meeting",
    given: "The last meeting was two weeks ago, and we parted without a next one",
    deal: withDeal(dealOf("qualify", []), { nextMeeting: "2026-11-11" }),
    costs: [8],
    when: "a day next week is fixed",
    after: (deal) => withDeal(deal, { nextMeeting: "2026-12-02T14:00:00Z" }),
  },
  {
    rule: "stage-tasks-open",
    given: "Of the six tasks of leading the process two are open",
    deal: withTasks(
      dealOf("lead-the-process", []),
      ...LEAD.slice(2).map((id) => taskOf(id, { state: "done" })),
    ),
    costs: [2],
    when: "one is done, and the other skipped with a reason",
    after: (deal) =>
      withTasks(
        deal,
        ...LEAD.slice(1).map((id) => taskOf(id, { state: "done" })),
        taskOf("visit-executives", { state: "skipped", reason: "Met them at the fair" }),
      ),
  },
  {
    rule: "tasks-overdue",
    given: "The references were promised for last Friday",
    deal: withTasks(dealOf("identify", []), taskOf("other", { due: "2026-11-20" })),
    costs: [2],
    when: "they are sent",
    after: (deal) => withTasks(deal, taskOf("other", { due: "2026-11-20", state: "done" })),
  },
  {
    rule: "stage-ahead",
    given: "We propose, and the goals were never learnt nor the needs identified",
    deal: withTasks(
      dealOf("propose", [wang()]),
      ...LEAD.map((id) =>
        taskOf(id, { state: id === "learn-goals" || id === "identify-needs" ? "open" : "done" }),
      ),
    ),
    costs: [6],
    when: "both are made up for",
    after: (deal) => withTasks(deal, ...LEAD.map((id) => taskOf(id, { state: "done" }))),
  },
  {
    rule: "benefit-unconfirmed",
    given: "We propose a selling point, and nobody said that it is worth anything to them",
    deal: withDeal(dealOf("propose", [wang()]), { sellingPoints: [point("p1")] }),
    costs: [5],
    when: "Wang confirms the benefit",
    after: (deal) => withPerson(deal, wang({ confirmed: ["p1"] })),
  },
  {
    rule: "benefit-not-by-economic-buyer",
    given: "Jonas confirmed the benefit, but Jonas does not sign",
    deal: withDeal(dealOf("propose", [wang()]), { sellingPoints: [point("p1")] }),
    costs: [3],
    when: "Wang, who does, confirms it too",
    after: (deal) => withPerson(deal, wang({ confirmed: ["p1"] })),
  },
  {
    rule: "many-selling-points",
    given: "The deal lists seven selling points",
    deal: withDeal(dealOf("identify", []), {
      sellingPoints: ["a", "b", "c", "d", "e", "f", "g"].map((id) => point(id)),
    }),
    costs: [2],
    when: "only the two that decide it are kept",
    after: (deal) => withDeal(deal, { sellingPoints: [point("a"), point("b")] }),
  },
  {
    rule: "feature-not-benefit",
    given: "A selling point names a feature and nothing that it brings",
    deal: withDeal(dealOf("identify", []), { sellingPoints: [point("a", "")] }),
    costs: [1],
    when: "the benefit is written down",
    after: (deal) => withDeal(deal, { sellingPoints: [point("a")] }),
  },
];
