/**
 * The one seam to the browser's extension API, for background and extension pages.
 * Content scripts use WXT's own object instead: the polyfill would be four fifths of their size.
 */
import browser from "webextension-polyfill";

export type { Menus, Runtime, Storage, Tabs } from "webextension-polyfill";
export { browser };
