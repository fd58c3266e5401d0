import { defineConfig } from "wxt";

/** Loopback hosts that only the test build may read without asking (docs: `npm run build:e2e`). */
const LOOPBACK = ["http://127.0.0.1/*", "http://localhost/*"];

export default defineConfig({
  manifestVersion: 3,
  imports: false,
  manifest: ({ mode, browser }) => ({
    name: "__MSG_extension_name__",
    description: "__MSG_extension_description__",
    default_locale: "en",
    permissions: [
      "storage",
      "unlimitedStorage",
      "scripting",
      "activeTab",
      "alarms",
      "contextMenus",
      ...(browser === "firefox" ? [] : ["sidePanel"]),
    ],
    optional_host_permissions: ["*://*/*"],
    ...(mode === "e2e" ? { host_permissions: LOOPBACK } : {}),
    ...(browser === "firefox"
      ? {
          browser_specific_settings: {
            gecko: {
              id: "rolecall@rolecall.test",
              strict_min_version: "140.0",
              data_collection_permissions: { required: ["none"] },
            },
          },
        }
      : { minimum_chrome_version: "140" }),
    commands: {
      "open-panel": {
        suggested_key: { default: "Alt+Shift+R" },
        description: "__MSG_command_open_panel__",
      },
    },
  }),
});
