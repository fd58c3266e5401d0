/** Who can have taken part in a contact, by name. */
import type { Person } from "../../lib/method/model.ts";
import { SELF, type Side } from "../../lib/records/side.ts";
import type { Named } from "./Toggles.tsx";

export const namedPerson = ({ id, name, addresses }: Person): Named => ({
  id,
  name: name || (addresses[0] ?? ""),
});

/** The rep first, then the colleagues on record. */
export const oursOf = (side: Side): Named[] => [
  { id: SELF, name: side.nameOf(SELF) },
  ...side.colleagues.map(({ id }) => ({ id, name: side.nameOf(id) })),
];
