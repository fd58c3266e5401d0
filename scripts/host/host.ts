/** What every test host can do, and the few things with processes that they share. */
import { spawn } from "node:child_process";
import { mkdirSync, openSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { dirname, join } from "node:path";
import { ROOT } from "../machine/run.ts";

export interface Host {
  /** Address of its first page, without a slash at its end. */
  origin: string;
  /** Starts it where it is not running yet; says where it is and how to log in. */
  up(): Promise<string>;
  down(): Promise<string>;
  running(): Promise<boolean>;
}

export const stateOf = (name: string) => join(ROOT, ".state", name);

const PATIENCE = 30_000;

/** The process id in a file, if that process lives; else null. */
export function alive(file: string): number | null {
  try {
    const pid = Number(readFileSync(file, "utf8"));
    process.kill(pid, 0);
    return pid;
  } catch {
    return null;
  }
}

/** Starts a server that outlives this program; its output goes to `log`, its id to `file`. */
export function daemon(
  command: string,
  args: string[],
  file: string,
  log: string,
  env: Record<string, string> = {},
): void {
  mkdirSync(dirname(log), { recursive: true });
  const out = openSync(log, "a");
  const child = spawn(command, args, {
    detached: true,
    stdio: ["ignore", out, out],
    env: { ...process.env, ...env },
  });
  child.unref();
  writeFileSync(file, String(child.pid));
}

/** Ends the process (with its group, if it leads one) and waits until it is gone. */
export async function end(file: string): Promise<void> {
  const pid = alive(file);
  if (pid !== null) {
    try {
      process.kill(-pid, "SIGTERM");
    } catch {
      process.kill(pid, "SIGTERM");
    }
    await met(`process ${pid} to end`, async () => alive(file) === null);
  }
  rmSync(file, { force: true });
}

/** Polls a condition; an error names what was waited for. */
export async function met(what: string, ask: () => Promise<boolean>): Promise<void> {
  const stop = Date.now() + PATIENCE;
  while (!(await ask().catch(() => false))) {
    if (Date.now() > stop) throw new Error(`Waited ${PATIENCE / 1000} s in vain for ${what}.`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

export const answers = async (address: string) => (await fetch(address)).ok;

/** A port taken by somebody else is an error with a sentence that says what to do. */
export function requireFree(port: number, variable: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once("error", () =>
      reject(new Error(`Port ${port} is in use: end what listens there, or set ${variable} to another one.`)),
    );
    probe.listen(port, "127.0.0.1", () => probe.close(() => resolve()));
  });
}
