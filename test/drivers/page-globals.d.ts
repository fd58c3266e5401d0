/** Globals of the places in which tests run functions: pages of the extension, and Firefox's own window. */

/** The extension API inside its pages; in both browsers it answers with promises (manifest version 3). */
declare const chrome: import("webextension-polyfill").Browser;

// biome-ignore lint/suspicious/noExplicitAny: Firefox publishes no types for these
declare const Services: any;
// biome-ignore lint/suspicious/noExplicitAny: Firefox publishes no types for these
declare const ChromeUtils: any;
// biome-ignore lint/suspicious/noExplicitAny: Firefox publishes no types for these
declare const Components: any;
