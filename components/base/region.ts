import { figureOrder } from "../../lib/tasks/region.ts";

/** How the rep's region reads "3/4": the same wherever a day is typed. */
export const regionOrder = () => figureOrder(navigator.language);
