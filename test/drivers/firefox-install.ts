/** Installs the built extension as users have it: packed, and there again after a restart with all it was granted. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { FirefoxSession } from "./firefox.ts";

/** Runs in Firefox's own window: packs the folder, since Firefox installs no folder for good. */
function packed(folder: string, target: string): void {
  const { classes: Cc, interfaces: Ci, Constructor } = Components;
  const File = Constructor("@mozilla.org/file/local;1", Ci.nsIFile, "initWithPath");
  const zip = Cc["@mozilla.org/zipwriter;1"].createInstance(Ci.nsIZipWriter);
  zip.open(new File(target), 0x02 | 0x08 | 0x20);
  const add = (directory: { directoryEntries: unknown }, prefix: string) => {
    for (const entry of directory.directoryEntries as Iterable<{
      leafName: string;
      isDirectory(): boolean;
      directoryEntries: unknown;
    }>) {
      const name = prefix + entry.leafName;
      if (entry.isDirectory()) add(entry, `${name}/`);
      else zip.addEntryFile(name, Ci.nsIZipWriter.COMPRESSION_DEFAULT, entry, false);
    }
  };
  add(new File(folder), "");
  zip.close();
}

/** Runs in Firefox's own window: installs the file, with no question asked. */
async function installed(file: string): Promise<void> {
  const { AddonManager } = ChromeUtils.importESModule("resource://gre/modules/AddonManager.sys.mjs");
  const File = Components.Constructor(
    "@mozilla.org/file/local;1",
    Components.interfaces.nsIFile,
    "initWithPath",
  );
  const install = await AddonManager.getInstallForFile(new File(file), "application/x-xpinstall");
  await install.install();
}

const present = async (id: string) => {
  const { AddonManager } = ChromeUtils.importESModule("resource://gre/modules/AddonManager.sys.mjs");
  return (await AddonManager.getAddonByID(id))?.isActive ?? false;
};

/** Release builds install nothing that Mozilla has not signed. */
const signedOnly = () =>
  ChromeUtils.importESModule("resource://gre/modules/AppConstants.sys.mjs").AppConstants
    .MOZ_REQUIRE_SIGNING as boolean;

/** False when this Firefox does not allow it. Nothing to do where it is installed already, as after a restart. */
export async function installForGood(session: FirefoxSession, id: string, folder: string): Promise<boolean> {
  if (await session.chrome(signedOnly)) return false;
  if (await session.chrome(present, id)) return true;
  const place = mkdtempSync(join(tmpdir(), "rolecall-xpi-"));
  const file = join(place, "extension.xpi");
  await session.chrome(packed, folder, file);
  await session.chrome(installed, file);
  rmSync(place, { recursive: true });
  return true;
}
