/** Ten deals that a seller knows from the own funnel, as they stand on `EXAMPLE_DAY`. All people are invented. */
import type { BuyingRole, Influence, InteractionKind, Level, Support } from "../../lib/method/model.ts";
import type { StageId } from "../../lib/method/stages.ts";

export const EXAMPLE_DAY = "2026-11-25";

export interface ExamplePerson {
  name: string;
  roles: BuyingRole[];
  level?: Level;
  influence?: Influence;
  /** Readings: the day, and what it was. */
  support?: [on: string, value: Support][];
  need?: string;
  difficulty?: string;
  predicament?: string;
  /** Selling points whose benefit they confirmed. */
  confirmed?: string[];
  /** The day they left. */
  left?: string;
}

export interface Example {
  id: string;
  name: string;
  /** Stages with the day each was entered. */
  stages: [on: string, stage: StageId][];
  people: ExamplePerson[];
  /** By name of the person. */
  contacts: [on: string, kind: InteractionKind, who: string][];
  /** Close dates with the day each was set. */
  close: [on: string, date: string][];
  meeting?: string;
  competitors?: string[];
  points?: { id: string; text: string; benefit: string }[];
  /** The four questions of go or no-go. */
  go?: boolean;
  /** Stages whose tasks are done; of the others that were entered they are open. */
  done: StageId[];
  /** Further tasks of those stages that are not done after all, with the day they are due. */
  open?: [task: string, due: string][];
}

const FRIDAY = {
  id: "friday",
  text: "Month-end closed by Friday evening",
  benefit: "No weekend work, and figures before the board asks",
};

const wang = (more: Partial<ExamplePerson> = {}): ExamplePerson => ({
  name: "Wang Wei",
  roles: ["economic-buyer"],
  level: "board",
  influence: "high",
  support: [["2026-11-18", 2]],
  need: "recognition",
  difficulty: "Every plant counts its stock differently",
  predicament: "Has to explain other figures to the board each quarter",
  ...more,
});
const chen = (more: Partial<ExamplePerson> = {}): ExamplePerson => ({
  name: "Chen Li",
  roles: ["technical-buyer"],
  level: "manager",
  influence: "high",
  support: [["2026-11-16", 1]],
  need: "avoid-risk",
  difficulty: "The interface to the scales breaks at each update",
  predicament: "Is called at night, and blamed in the morning",
  ...more,
});
const marta = (more: Partial<ExamplePerson> = {}): ExamplePerson => ({
  name: "Marta Kovács",
  roles: ["user-buyer"],
  level: "staff",
  influence: "medium",
  support: [["2026-11-12", 2]],
  ...more,
});
const jonas = (more: Partial<ExamplePerson> = {}): ExamplePerson => ({
  name: "Jonas Weber",
  roles: ["coordinator"],
  level: "manager",
  influence: "medium",
  support: [["2026-11-17", 1]],
  ...more,
});
const sofie = (more: Partial<ExamplePerson> = {}): ExamplePerson => ({
  name: "Sofie Lindqvist",
  roles: ["coach"],
  level: "head",
  influence: "medium",
  support: [["2026-11-13", 3]],
  ...more,
});

const ALL = ["Wang Wei", "Chen Li", "Marta Kovács", "Jonas Weber", "Sofie Lindqvist"];
const met = (on: string, ...names: string[]): Example["contacts"] => names.map((who) => [on, "met", who]);
const upTo = (last: StageId): Example["stages"] => {
  const all: Example["stages"] = [
    ["2026-08-03", "identify"],
    ["2026-08-24", "qualify"],
    ["2026-09-21", "lead-the-process"],
    ["2026-11-02", "propose"],
    ["2026-11-16", "close"],
  ];
  return all.slice(0, all.findIndex(([, stage]) => stage === last) + 1);
};
const EARLY: StageId[] = ["identify", "qualify"];

export const EXAMPLES: readonly Example[] = [
  {
    id: "healthy",
    name: "Healthy: Nordwerk ERP",
    stages: upTo("lead-the-process"),
    people: [wang(), chen(), marta(), jonas(), sofie()],
    contacts: [...met("2026-11-12", ...ALL), ["2026-11-20", "they-wrote", "Wang Wei"]],
    close: [["2026-08-24", "2027-02-26"]],
    meeting: "2026-12-02",
    competitors: ["Oberon", "do-nothing"],
    points: [FRIDAY],
    go: true,
    done: [...EARLY, "lead-the-process"],
    open: [["demonstrate", "2026-12-09"]],
  },
  {
    id: "single-threaded",
    name: "Single-threaded: Hengtai scales",
    stages: upTo("lead-the-process"),
    people: [
      jonas({ roles: ["user-buyer", "coordinator"], support: [["2026-11-17", 2]] }),
      wang({ support: [], need: "", difficulty: "", predicament: "" }),
    ],
    contacts: [...met("2026-11-17", "Jonas Weber"), ["2026-11-20", "they-wrote", "Jonas Weber"]],
    close: [["2026-08-24", "2027-01-29"]],
    meeting: "2026-12-03",
    go: true,
    done: EARLY,
  },
  {
    id: "no-economic-buyer",
    name: "No Economic Buyer: Aurora quality lab",
    stages: upTo("lead-the-process"),
    people: [chen(), marta(), jonas(), sofie()],
    contacts: met("2026-11-12", "Chen Li", "Marta Kovács", "Jonas Weber", "Sofie Lindqvist"),
    close: [["2026-08-24", "2027-01-29"]],
    meeting: "2026-12-01",
    go: true,
    done: EARLY,
  },
  {
    id: "veto",
    name: "Veto: Bluefin data centre",
    stages: upTo("propose"),
    people: [
      wang({ confirmed: ["friday"] }),
      chen({
        support: [
          ["2026-09-30", 0],
          ["2026-11-18", -2],
        ],
      }),
      marta(),
      jonas(),
      sofie(),
    ],
    contacts: met("2026-11-18", ...ALL),
    close: [["2026-08-24", "2026-12-18"]],
    meeting: "2026-12-02",
    competitors: ["Oberon", "do-nothing"],
    points: [FRIDAY],
    go: true,
    done: [...EARLY, "lead-the-process", "propose"],
    open: [["settle-technical", "2026-12-04"]],
  },
  {
    id: "slipping",
    name: "Slipping: Kranich packaging cell",
    stages: upTo("close"),
    people: [wang({ confirmed: ["friday"] }), chen(), marta(), jonas(), sofie()],
    contacts: met("2026-11-12", ...ALL),
    close: [
      ["2026-08-24", "2026-09-30"],
      ["2026-09-29", "2026-10-30"],
      ["2026-10-29", "2026-11-20"],
    ],
    competitors: ["do-nothing"],
    points: [FRIDAY],
    go: true,
    done: [...EARLY, "lead-the-process", "propose"],
    open: [["agree-price", "2026-11-17"]],
  },
  {
    id: "friendly",
    name: "Everybody friendly, nobody decides: Fjord fleet",
    stages: upTo("propose"),
    people: [
      wang({ support: [], need: "", difficulty: "", predicament: "" }),
      chen({ influence: "medium", support: [["2026-11-16", 2]] }),
      marta(),
      jonas({ support: [["2026-11-17", 2]] }),
      sofie({ influence: "low" }),
    ],
    contacts: met("2026-11-16", "Chen Li", "Marta Kovács", "Jonas Weber", "Sofie Lindqvist"),
    close: [["2026-08-24", "2026-12-18"]],
    meeting: "2026-12-02",
    competitors: ["do-nothing"],
    points: [FRIDAY],
    go: true,
    done: [...EARLY, "lead-the-process", "propose"],
  },
  {
    id: "no-next-meeting",
    name: "No next meeting: Sunda portal",
    stages: upTo("lead-the-process"),
    people: [wang(), chen(), marta(), jonas(), sofie()],
    contacts: met("2026-11-12", ...ALL),
    close: [["2026-08-24", "2027-02-26"]],
    meeting: "2026-11-12",
    go: true,
    done: [...EARLY, "lead-the-process"],
  },
  {
    id: "ghosted",
    name: "Ghosted: Tessin energy audit",
    stages: upTo("propose"),
    people: [
      wang({ support: [["2026-09-24", 1]], confirmed: ["friday"] }),
      chen({ support: [["2026-09-24", 1]] }),
      marta({ support: [["2026-09-24", 2]] }),
      jonas({ support: [["2026-09-24", 1]] }),
      sofie({ support: [["2026-09-24", 2]] }),
    ],
    contacts: [
      ...met("2026-09-24", ...ALL),
      ["2026-11-02", "we-wrote", "Jonas Weber"],
      ["2026-11-09", "we-wrote", "Jonas Weber"],
      ["2026-11-16", "we-wrote", "Wang Wei"],
    ],
    close: [["2026-08-24", "2026-12-11"]],
    competitors: ["do-nothing"],
    points: [FRIDAY],
    go: true,
    done: [...EARLY, "lead-the-process", "propose"],
    open: [["present-proposal", "2026-11-20"]],
  },
  {
    id: "coach-gone",
    name: "Coach gone: Vista sterile room",
    stages: upTo("lead-the-process"),
    people: [wang(), chen(), marta(), jonas(), sofie({ left: "2026-11-20" })],
    contacts: met("2026-11-12", ...ALL),
    close: [["2026-08-24", "2027-02-26"]],
    meeting: "2026-12-03",
    go: true,
    done: [...EARLY, "lead-the-process"],
  },
  {
    id: "ahead",
    name: "Ahead of its tasks: Mirador payroll",
    stages: upTo("propose"),
    people: [wang(), chen({ roles: ["technical-buyer"], support: [] }), marta(), jonas()],
    contacts: met("2026-11-12", "Wang Wei", "Chen Li", "Marta Kovács", "Jonas Weber"),
    close: [["2026-08-24", "2026-12-18"]],
    meeting: "2026-12-02",
    done: ["identify"],
  },
];
