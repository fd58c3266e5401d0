/** Stories of the rules about people in whatever role: whom we talk to, who opposes us, whose support fell. */
import { chen, contact, dealOf, readingOf, someone, wang } from "./deal.ts";
import type { Story } from "./story.ts";

export const PEOPLE_STORIES: Story[] = [
  {
    rule: "single-contact",
    story: "we talk to one person only",
    deal: dealOf("qualify", [wang(), chen()], [contact("called", "Chen Li")]),
    points: [8],
    about: ["Chen Li"],
  },
  {
    rule: "single-contact",
    story: "nobody has been in contact yet",
    deal: dealOf("qualify", [wang(), chen()]),
    points: [20],
  },
  {
    rule: "single-contact",
    story: "we talk to two",
    deal: dealOf("qualify", [wang(), chen()], [contact("met", "Wang Wei"), contact("they-wrote", "Chen Li")]),
    points: [],
  },
  {
    rule: "influential-opponent",
    story: "somebody decisive opposes us, in whatever role",
    deal: dealOf("identify", [someone("Jonas", { influence: "high", support: [-2] })]),
    points: [8],
    about: ["Jonas"],
  },
  {
    rule: "influential-opponent",
    story: "an opponent counts as decisive until we know better",
    deal: dealOf("identify", [someone("Jonas", { support: [-3] })]),
    points: [8],
  },
  {
    rule: "influential-opponent",
    story: "an opponent of medium influence",
    deal: dealOf("identify", [someone("Jonas", { influence: "medium", support: [-3] })]),
    points: [],
  },
  {
    rule: "support-fell",
    story: "somebody fell since the last reading",
    deal: dealOf("identify", [someone("Marta", { support: [2, 1] })]),
    points: [5],
    about: ["Marta"],
  },
  {
    rule: "support-fell",
    story: "fell earlier, and rose since",
    deal: dealOf("identify", [someone("Marta", { support: [2, 0, 1] })]),
    points: [],
  },
  {
    rule: "support-fell",
    story: "a second thought about the same day is a correction, not a fall",
    deal: dealOf("identify", [
      someone("Marta", { readings: [readingOf(3, "2026-11-20", 1), readingOf(1, "2026-11-20", 2)] }),
    ]),
    points: [],
  },
  {
    rule: "support-fell",
    story: "an old mail read only now tells of a fall that was then",
    deal: dealOf("identify", [
      someone("Marta", { readings: [readingOf(2, "2026-10-01", 9), readingOf(1, "2026-11-20", 2)] }),
    ]),
    points: [5],
  },
];
