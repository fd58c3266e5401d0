/** A real CRM, Tryton with its web client (sao), on loopback. Records: see seed.py. */
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { ensurePackages } from "../../machine/packages.ts";
import { alive, answers, daemon, end, type Host, met, requireFree, stateOf } from "../host.ts";

export const LOGIN = { user: "admin", password: "admin12" };
/** Addresses of records in the web client, without the origin. */
export const recordPath = (model: "party.party" | "sale.opportunity", id: number) =>
  `/#crm/model/${model}/${id}`;

const PACKAGES = ["tryton-server", "tryton-modules-party", "tryton-modules-sale-opportunity", "tryton-sao"];
const PORT = Number(process.env.TRYTON_PORT ?? 9102);
const STATE = stateOf("tryton");
const FILES = {
  config: join(STATE, "trytond.conf"),
  password: join(STATE, "password"),
  seeded: join(STATE, "seeded.json"),
  pid: join(STATE, "trytond.pid"),
};

const config = `[database]
uri = sqlite://
path = ${STATE}/db
[web]
listen = 127.0.0.1:${PORT}
root = /usr/share/tryton-sao/www
[session]
timeout = 86400
`;

function tool(name: string, args: string[], input?: string): string {
  const env = { ...process.env, TRYTONPASSFILE: FILES.password };
  const result = spawnSync(`/usr/bin/${name}`, ["-c", FILES.config, "-d", "crm", ...args], {
    input,
    env,
    encoding: "utf8",
  });
  if (result.status !== 0) throw new Error(`${name} failed: ${result.stderr.slice(-600)}`);
  return result.stdout;
}

/** A database that was only half made is made anew. The ids of the records are kept for the tests. */
function seed(): void {
  if (existsSync(FILES.seeded)) return;
  rmSync(join(STATE, "db"), { recursive: true, force: true });
  mkdirSync(join(STATE, "db"), { recursive: true });
  writeFileSync(join(STATE, "db", "crm.sqlite"), "");
  writeFileSync(FILES.password, LOGIN.password);
  tool("trytond-admin", [
    "--all",
    "--email",
    "rep@acme.test",
    "-u",
    "sale_opportunity",
    "--activate-dependencies",
  ]);
  const said = tool("trytond-console", [], readFileSync(join(import.meta.dirname, "seed.py"), "utf8"));
  const ids = /\{.*\}/.exec(said)?.[0];
  if (!ids) throw new Error(`Tryton's records could not be made: ${said.slice(-600)}`);
  writeFileSync(FILES.seeded, ids);
}

export interface SeededIds {
  chen: number;
  wang: number;
  big: number;
  opportunity: number;
}

export const seededIds = (): SeededIds => JSON.parse(readFileSync(FILES.seeded, "utf8"));

export function tryton(): Host {
  const origin = `http://127.0.0.1:${PORT}`;
  return {
    origin,
    running: async () => alive(FILES.pid) !== null,
    async up() {
      const why = ensurePackages(PACKAGES);
      if (why) throw new Error(`Tryton cannot be started: ${why}.`);
      mkdirSync(STATE, { recursive: true });
      writeFileSync(FILES.config, config);
      if (!alive(FILES.pid)) {
        await requireFree(PORT, "TRYTON_PORT");
        seed();
        daemon("/usr/bin/trytond", ["-c", FILES.config], FILES.pid, join(STATE, "log"));
      }
      await met("Tryton to answer", () => answers(`${origin}/`));
      return `${origin}/#crm login ${LOGIN.user} password ${LOGIN.password}`;
    },
    async down() {
      await end(FILES.pid);
      return "down";
    },
  };
}
