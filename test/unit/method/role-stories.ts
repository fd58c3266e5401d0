/** Stories of the rules about buying roles: who is missing, unclear, not won. */
import { contact, dealOf, someone } from "./deal.ts";
import { chen, type Story, wang } from "./story.ts";

export const ROLE_STORIES: Story[] = [
  {
    rule: "role-missing",
    story: "a new lead wants only somebody to talk to",
    deal: dealOf("identify", []),
    points: [6],
  },
  {
    rule: "role-missing",
    story: "leading the process calls for technical, user and go-between",
    deal: dealOf("lead-the-process", []),
    points: [13, 8, 6],
  },
  {
    rule: "role-missing",
    story: "the proposal stage calls for two in the roles that several usually hold",
    deal: dealOf("propose", [chen(), someone("Marta", { roles: ["user-buyer", "coordinator"] })]),
    points: [3, 3],
    about: ["Chen Li", "Marta"],
  },
  {
    rule: "role-missing",
    story: "whoever has left holds no role any more",
    deal: dealOf("identify", [someone("Marta", { roles: ["coordinator"], left: true })]),
    points: [6],
  },
  {
    rule: "role-missing",
    story: "every role called for is named",
    deal: dealOf("qualify", [wang(), someone("Marta", { roles: ["user-buyer", "coordinator"] })]),
    points: [],
  },
  {
    rule: "economic-buyer-unclear",
    story: "nobody is known to say the final yes",
    deal: dealOf("qualify", [chen()]),
    points: [22],
  },
  {
    rule: "economic-buyer-unclear",
    story: "two are named for the final yes",
    deal: dealOf("qualify", [wang(), someone("Jonas", { roles: ["economic-buyer"] })]),
    points: [8],
    about: ["Jonas", "Wang Wei"],
  },
  {
    rule: "economic-buyer-unclear",
    story: "exactly one is named",
    deal: dealOf("qualify", [wang()]),
    points: [],
  },
  {
    rule: "economic-buyer-unclear",
    story: "a new lead need not know yet",
    deal: dealOf("identify", []),
    points: [],
  },
  {
    rule: "economic-buyer-no-contact",
    story: "we wrote to the Economic Buyer and heard nothing",
    deal: dealOf("qualify", [wang()], [contact("we-wrote", "Wang Wei")]),
    points: [8],
    about: ["Wang Wei"],
  },
  {
    rule: "economic-buyer-no-contact",
    story: "a meeting entered ahead is not a contact yet",
    deal: dealOf("qualify", [wang()], [contact("met", "Wang Wei", "2026-12-02")]),
    points: [8],
  },
  {
    rule: "economic-buyer-no-contact",
    story: "the Economic Buyer wrote to us",
    deal: dealOf("qualify", [wang()], [contact("they-wrote", "Wang Wei")]),
    points: [],
  },
  {
    rule: "economic-buyer-not-won",
    story: "nobody knows yet how the Economic Buyer stands",
    deal: dealOf("qualify", [wang()]),
    points: [8],
  },
  {
    rule: "economic-buyer-not-won",
    story: "the Economic Buyer is neutral",
    deal: dealOf("qualify", [wang({ support: [0] })]),
    points: [8],
    about: ["Wang Wei"],
  },
  {
    rule: "economic-buyer-not-won",
    story: "the Economic Buyer is not interested",
    deal: dealOf("qualify", [wang({ support: [-1] })]),
    points: [9],
  },
  {
    rule: "economic-buyer-not-won",
    story: "the Economic Buyer opposes us",
    deal: dealOf("qualify", [wang({ support: [-3] })]),
    points: [10],
  },
  {
    rule: "economic-buyer-not-won",
    story: "the Economic Buyer is well disposed",
    deal: dealOf("qualify", [wang({ support: [-3, 1] })]),
    points: [],
  },
  {
    rule: "technical-veto",
    story: "a Technical Buyer names our weaknesses",
    deal: dealOf("lead-the-process", [chen({ support: [-2] })]),
    points: [10],
    about: ["Chen Li"],
  },
  {
    rule: "technical-veto",
    story: "a second one costs less than the first",
    deal: dealOf("lead-the-process", [
      chen({ support: [-2] }),
      someone("Jonas", { roles: ["technical-buyer"], support: [-3] }),
    ]),
    points: [10, 4],
  },
  {
    rule: "technical-veto",
    story: "a Technical Buyer who is only not interested cannot name a weakness",
    deal: dealOf("propose", [chen({ support: [-1] })]),
    points: [],
  },
  {
    rule: "no-coach",
    story: "nobody helps us win",
    deal: dealOf("lead-the-process", [wang()]),
    points: [9],
  },
  {
    rule: "no-coach",
    story: "a Coach need not be found before the process is led",
    deal: dealOf("qualify", [wang()]),
    points: [],
  },
  {
    rule: "no-coach",
    story: "a Coach from outside the customer counts",
    deal: dealOf("close", [someone("Old friend", { roles: ["coach"], outside: true })]),
    points: [],
  },
  {
    rule: "role-empty",
    story: "closing does not call for users, but none is known at all",
    deal: dealOf("close", [wang(), chen()]),
    points: [3],
  },
  {
    rule: "role-empty",
    story: "a user is known from before",
    deal: dealOf("close", [someone("Marta", { roles: ["user-buyer"] })]),
    points: [],
  },
];
