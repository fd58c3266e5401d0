/** Exactly the permissions that are meant, in each of the four builds. A new one has to be written here, and why. */
import { describe, expect, it } from "vitest";
import { isBuilt, manifest, OUTPUTS } from "./outputs.ts";

const SHARED = ["storage", "unlimitedStorage", "scripting", "activeTab", "alarms", "contextMenus"];
const LOOPBACK = ["http://127.0.0.1/*", "http://localhost/*"];

describe.each(OUTPUTS)("manifest of $name", (output) => {
  describe.skipIf(!isBuilt(output))("as built", () => {
    const built = isBuilt(output) ? manifest(output) : {};

    it("asks for exactly these permissions", () => {
      const panel = output.browser === "chrome" ? ["sidePanel"] : [];
      expect(built.permissions.toSorted()).toEqual([...SHARED, ...panel].sort());
      expect(built.optional_permissions).toBeUndefined();
    });

    it("holds no site at install, and can ask for any", () => {
      expect(built.host_permissions ?? []).toEqual(output.e2e ? LOOPBACK : []);
      expect(built.optional_host_permissions).toEqual(["*://*/*"]);
      expect(built.content_scripts).toBeUndefined();
    });

    it("opens nothing to web pages and loosens no policy", () => {
      expect(built.web_accessible_resources).toBeUndefined();
      expect(built.externally_connectable).toBeUndefined();
      expect(JSON.stringify(built.content_security_policy ?? "")).not.toContain("unsafe");
    });

    it("is manifest version 3 and has its panel", () => {
      expect(built.manifest_version).toBe(3);
      const panel =
        output.browser === "chrome" ? built.side_panel.default_path : built.sidebar_action.default_panel;
      expect(panel).toBe("sidepanel.html");
    });
  });
});
