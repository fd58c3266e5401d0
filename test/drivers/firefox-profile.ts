/** Preferences of a Firefox that is driven: quiet, and its temporary add-on survives restarts with storage and address. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { LaunchOptions } from "./driver.ts";

/** The extension's address in Firefox, otherwise random for each profile. */
export const FIREFOX_UUID = "5f0c1a52-9f5e-4f4e-8a4e-0d1c5a7b3e11";

type Preference = string | number | boolean;

const QUIET: Record<string, Preference> = {
  "app.normandy.enabled": false,
  "app.update.disabledForTesting": true,
  "browser.aboutwelcome.enabled": false,
  "browser.contentblocking.introCount": 99,
  "browser.discovery.enabled": false,
  "browser.newtabpage.enabled": false,
  "browser.newtabpage.activity-stream.feeds.topsites": false,
  "browser.region.network.url": "",
  "browser.safebrowsing.blockedURIs.enabled": false,
  "browser.safebrowsing.downloads.enabled": false,
  "browser.safebrowsing.malware.enabled": false,
  "browser.safebrowsing.phishing.enabled": false,
  "browser.search.update": false,
  "browser.sessionstore.resume_from_crash": false,
  "browser.shell.checkDefaultBrowser": false,
  "browser.startup.homepage_override.mstone": "ignore",
  "browser.startup.page": 0,
  "browser.tabs.warnOnClose": false,
  "browser.topsites.contile.enabled": false,
  "browser.warnOnQuit": false,
  "datareporting.healthreport.uploadEnabled": false,
  "datareporting.policy.dataSubmissionEnabled": false,
  "datareporting.usage.uploadEnabled": false,
  "dom.push.connection.enabled": false,
  "extensions.blocklist.enabled": false,
  "extensions.getAddons.cache.enabled": false,
  "extensions.systemAddon.update.enabled": false,
  "extensions.update.enabled": false,
  "geo.provider.testing": true,
  "media.gmp-manager.updateEnabled": false,
  "network.captive-portal-service.enabled": false,
  "network.connectivity-service.enabled": false,
  "network.dns.disablePrefetch": true,
  "network.http.speculative-parallel-limit": 0,
  "network.prefetch-next": false,
  "services.settings.server": "data:,#remote-settings-dummy/v1",
  "signon.autofillForms": false,
  "signon.rememberSignons": false,
  "startup.homepage_welcome_url": "about:blank",
  "toolkit.cosmeticAnimations.enabled": false,
  "toolkit.startup.max_resumed_crashes": -1,
  "toolkit.telemetry.enabled": false,
  "toolkit.telemetry.server": "data:,",
  "trailhead.firstrun.didSeeAboutWelcome": true,
};

/** Seen in Firefox 153: without these, a temporary add-on loses its storage when the browser ends. */
const KEPT: Record<string, Preference> = {
  "extensions.webextensions.keepStorageOnUninstall": true,
  "extensions.webextensions.keepUuidOnUninstall": true,
  "extensions.background.idle.timeout": 60_000,
};

/** Only builds that may do without signatures heed this (ESR, Developer Edition): firefox-install.ts. */
const UNSIGNED: Record<string, Preference> = { "xpinstall.signatures.required": false };

const DRIVEN: Record<string, Preference> = {
  "marionette.port": 0,
  "devtools.console.stdout.content": true,
  "browser.dom.window.dump.enabled": true,
  "focusmanager.testmode": true,
  "dom.disable_open_during_load": false,
};

function proxied(proxy: string | undefined): Record<string, Preference> {
  if (!proxy) return {};
  const [host = "", port = ""] = proxy.split(":");
  return {
    "network.proxy.type": 1,
    "network.proxy.http": host,
    "network.proxy.http_port": Number(port),
    "network.proxy.ssl": host,
    "network.proxy.ssl_port": Number(port),
    "network.proxy.allow_hijacking_localhost": true,
    "network.proxy.no_proxies_on": "",
  };
}

export function writeFirefoxProfile(folder: string, extensionId: string, options: LaunchOptions): void {
  const all: Record<string, Preference> = {
    ...QUIET,
    ...KEPT,
    ...DRIVEN,
    ...(options.permanent ? UNSIGNED : {}),
    "extensions.webextensions.uuids": JSON.stringify({ [extensionId]: FIREFOX_UUID }),
    ...(options.language ? { "intl.accept_languages": options.language } : {}),
    ...proxied(options.proxy),
  };
  const line = ([name, value]: [string, Preference]) =>
    `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`;
  writeFileSync(join(folder, "user.js"), `${Object.entries(all).map(line).join("\n")}\n`);
}
