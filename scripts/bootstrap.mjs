/**
 * `node scripts/bootstrap.mjs TASK …`: lets a fresh clone run with nothing but Node 20 and npm. Installs the packages
 * when they are missing or old, then starts scripts/TASK under the Node that the project brings along (24, which runs
 * TypeScript). Plain JavaScript, as this file runs under whatever Node is there.
 */
import { spawn, spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const ROOT = join(dirname(fileURLToPath(import.meta.url)), "..");
const LEAST_NODE = 20;

function stop(sentence) {
  console.error(sentence);
  process.exit(1);
}

/** Whether node_modules holds exactly what the lock file says (npm keeps its own copy of it there). */
function installed() {
  const kept = join(ROOT, "node_modules", ".package-lock.json");
  if (!existsSync(kept)) return false;
  const { packages: wanted } = JSON.parse(readFileSync(join(ROOT, "package-lock.json"), "utf8"));
  const { packages: present } = JSON.parse(readFileSync(kept, "utf8"));
  return Object.entries(wanted).every(
    ([path, { version, optional }]) =>
      path === "" || present[path]?.version === version || (optional && !present[path]),
  );
}

function install() {
  if (installed()) return;
  console.log("Installing the project's packages (npm ci) …");
  const { status, error } = spawnSync("npm", ["ci", "--no-audit", "--no-fund", "--loglevel=error"], {
    cwd: ROOT,
    stdio: "inherit",
    shell: process.platform === "win32",
  });
  if (error) stop("npm was not found: install Node 20 or newer together with npm, then run this again.");
  if (status !== 0) stop("npm ci failed: see its message above; it needs the network and a writable folder.");
}

/** Node 24 from the project's own packages, or the running one if it is new enough. */
function node24() {
  const name = process.platform === "win32" ? "node.exe" : "node";
  const own = join(ROOT, "node_modules", "node", "bin", name);
  if (existsSync(own)) return own;
  if (Number(process.versions.node.split(".")[0]) >= 24) return process.execPath;
  return stop("The project's own Node is missing: run `npm rebuild node`, or use Node 24 or newer.");
}

/** npm run puts the folder of commands on PATH; started directly, this does. */
function environment() {
  const commands = join(ROOT, "node_modules", ".bin");
  const separator = process.platform === "win32" ? ";" : ":";
  return { ...process.env, PATH: `${commands}${separator}${process.env.PATH ?? ""}` };
}

const [task, ...rest] = process.argv.slice(2);
if (!task) stop("Say which script to start: node scripts/bootstrap.mjs test/run.ts");
if (Number(process.versions.node.split(".")[0]) < LEAST_NODE)
  stop(`Node ${process.versions.node} is too old: install Node ${LEAST_NODE} or newer, then run this again.`);
install();
const child = spawn(node24(), [join(ROOT, "scripts", task), ...rest], {
  cwd: process.env.INIT_CWD ?? ROOT,
  stdio: "inherit",
  env: environment(),
});
for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => child.kill(signal));
child.on("exit", (code, signal) => process.exit(signal ? 1 : (code ?? 1)));
