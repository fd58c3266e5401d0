/** A control run: the browser with an extension that does nothing, to see what it asks of its makers by itself. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Kind, launch } from "../drivers/launch.ts";
import { recordingProxy } from "../drivers/proxy.ts";

function idleExtension(kind: Kind): string {
  const folder = mkdtempSync(join(tmpdir(), "rolecall-control-"));
  const manifest = {
    manifest_version: 3,
    name: "Control",
    version: "1",
    background: kind === "chromium" ? { service_worker: "idle.js" } : { scripts: ["idle.js"] },
    browser_specific_settings: { gecko: { id: "control@rolecall.test" } },
  };
  writeFileSync(join(folder, "manifest.json"), JSON.stringify(manifest));
  writeFileSync(join(folder, "idle.js"), "");
  return folder;
}

export interface Control {
  /** "GET http://…" or "CONNECT host:port", in the order they came. */
  requests: string[];
  close(): Promise<void>;
}

/** Visits the page and stays until it is closed: as long as the session that it is compared with. */
export async function startControl(kind: Kind, address: string): Promise<Control> {
  const extension = idleExtension(kind);
  const proxy = await recordingProxy();
  const browser = await launch(kind, { proxy: proxy.address, extension });
  await browser.open(address);
  return {
    requests: proxy.requests,
    async close() {
      await browser.close();
      await proxy.close();
      rmSync(extension, { recursive: true, force: true });
    },
  };
}
