/** The selling points of the deal, and who confirmed their key benefits. */
import { presentPeople } from "../people.ts";
import { joined, type Scene, type Subject } from "./subject.ts";

export function ofBenefits({ view }: Scene): Subject {
  const people = presentPeople(view);
  const points = view.deal.sellingPoints;
  const isConfirmed = (id: string, by = people) =>
    by.some(({ stakeholder }) => stakeholder.confirmed.includes(id));
  const buyers = people.filter(({ stakeholder }) => stakeholder.roles.includes("economic-buyer"));
  const open = points.filter(({ id }) => !isConfirmed(id));
  const bare = points.filter(({ benefit }) => benefit.trim() === "");
  return {
    measures: {
      "selling-points": points.length,
      "benefits-confirmed": points.length - open.length,
      "benefits-open": open.length,
      "confirmed-by-economic-buyer": points.some(({ id }) => isConfirmed(id, buyers)),
      "without-benefit": bare.length,
    },
    about: [],
    values: {
      count: points.length,
      open: joined(open.map(({ text }) => text)),
      bare: joined(bare.map(({ text }) => text)),
    },
  };
}
