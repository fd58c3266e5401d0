/** Runs one command of the project, its output passed on as it comes. */
import { spawn } from "node:child_process";
import { join } from "node:path";

export const ROOT = join(import.meta.dirname, "../..");

/** A terminal that asks for colour would otherwise overrule NO_COLOR. */
const { FORCE_COLOR: _, ...withoutColour } = process.env;

/** Exit code of the command; 124 when it was ended for taking longer than `limit` milliseconds. */
export function run(
  command: string,
  args: string[],
  limit = 0,
  env: Record<string, string> = {},
): Promise<number> {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: ROOT,
      stdio: ["ignore", "inherit", "inherit"],
      detached: process.platform !== "win32",
      env: { ...withoutColour, ...env },
    });
    let late = false;
    const end = () => {
      if (child.pid && child.exitCode === null)
        process.kill(process.platform === "win32" ? child.pid : -child.pid, "SIGKILL");
    };
    const timer = limit
      ? setTimeout(() => {
          late = true;
          end();
        }, limit)
      : undefined;
    process.once("exit", end);
    child.once("error", () => resolve(127));
    child.once("exit", (code) => {
      clearTimeout(timer);
      process.off("exit", end);
      resolve(late ? 124 : (code ?? 1));
    });
  });
}
