/** A display of its own with a window manager, and real key presses in it (X11 only). */
import { spawn, spawnSync } from "node:child_process";
import { command } from "../../scripts/machine/browsers.ts";
import { until } from "./driver.ts";
import { killGroup } from "./process.ts";

/** Pixels from the screen's upper left corner. */
export interface Point {
  x: number;
  y: number;
}

export interface Display {
  /** For the DISPLAY variable. */
  name: string;
  /** Presses keys where the focus of the whole display is: "Tab", "Return", "alt+a". */
  key(...keys: string[]): void;
  /** Moves the mouse to a point of the screen and clicks there. */
  click(point: Point): void;
  /** Title of the window that has the display's focus; empty while none has. */
  active(): string;
  /** Titles of the windows that are there. */
  windows(): string[];
  close(): Promise<void>;
}

/** Why there can be no such display here, or null. */
export function noDisplay(): string | null {
  const lacking = ["Xvfb", "openbox", "xdotool"].filter((name) => !command(name));
  return lacking.length > 0 ? `${lacking.join(", ")} not installed` : null;
}

export async function openDisplay(): Promise<Display> {
  const server = spawn("Xvfb", ["-displayfd", "1", "-screen", "0", "1280x900x24", "-nolisten", "tcp"], {
    detached: true,
    stdio: ["ignore", "pipe", "ignore"],
  });
  const number = await new Promise<string>((resolve, reject) => {
    server.stdout.once("data", (chunk) => resolve(String(chunk).trim()));
    server.once("exit", () => reject(new Error("Xvfb did not start.")));
  });
  const name = `:${number}`;
  const env = { ...process.env, DISPLAY: name };
  const manager = spawn("openbox", [], { detached: true, stdio: "ignore", env });
  const tool = (...args: string[]) => spawnSync("xdotool", args, { env, encoding: "utf8" }).stdout;
  // A window manager that comes after the first window takes the focus from it, and a popup closes.
  await until("the window manager", async () => tool("get_num_desktops") !== "");
  return {
    name,
    active: () => tool("getactivewindow", "getwindowname").trim(),
    key: (...keys) => void tool("key", "--clearmodifiers", ...keys),
    click: ({ x, y }) =>
      void tool("mousemove", "--sync", String(Math.round(x)), String(Math.round(y)), "click", "1"),
    windows: () => {
      const ids = tool("search", "--onlyvisible", "--name", ".").split("\n").filter(Boolean);
      return ids.map((id) => tool("getwindowname", id).trim());
    },
    async close() {
      await killGroup(manager);
      await killGroup(server);
    },
  };
}
