/**
 * `npm run host -- roundcube|tryton up|down|status [--skin elastic|larry|classic]`: a real webmail or CRM on loopback,
 * from Debian's packages, for tests and for trying out.
 */
import { parseArgs } from "node:util";
import type { Host } from "./host.ts";
import { roundcube, SKINS } from "./roundcube/roundcube.ts";
import { tryton } from "./tryton/tryton.ts";

const USAGE = `npm run host -- roundcube|tryton up|down|status [--skin ${SKINS.join("|")}]`;

function fail(sentence: string): never {
  console.error(sentence);
  process.exit(2);
}

const HOSTS: Record<string, (skin: string) => Host> = { roundcube, tryton };

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { skin: { type: "string", default: "elastic" } },
});
const [name = "", action = ""] = positionals;
const make = HOSTS[name] ?? fail(USAGE);
if (!SKINS.includes(values.skin)) fail(`There is no skin ${values.skin}: choose one of ${SKINS.join(", ")}.`);
const host = make(values.skin);

try {
  if (action === "up") console.log(await host.up());
  else if (action === "down") console.log(await host.down());
  else if (action === "status") console.log((await host.running()) ? "up" : "down");
  else fail(USAGE);
} catch (error) {
  fail(error instanceof Error ? error.message : String(error));
}
