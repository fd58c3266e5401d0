/**
 * Senders that are no person to sell to: machines and mailing lists, told by the local part of the address.
 * They count as people of a page, but are its correspondent only when nobody else is there (design.md, contract 1).
 */

/** The whole local part, after folding case and dropping `.`, `-` and `_`. */
const MACHINES = new Set([
  "noreply",
  "donotreply",
  "dontreply",
  "neverreply",
  "noresponse",
  "notification",
  "notifications",
  "notify",
  "notifier",
  "alert",
  "alerts",
  "digest",
  "updates",
  "newsletter",
  "newsletters",
  "mailer",
  "mailerdaemon",
  "postmaster",
  "bounce",
  "bounces",
  "automailer",
  "automated",
  "autoreply",
  "system",
  "robot",
  "daemon",
  "root",
]);

/** Where they stand within a longer local part: as words between separators, before a plus, or at an end. */
const WITHIN: RegExp[] = [
  /(^|[._+-])(no|do-?not|dont|never)[._-]?reply([._+-]|$)/,
  /(^|[._-])(noreply|donotreply)/,
  /(noreply|donotreply)$/,
  /^(notifications?|bounces?|mailer-daemon|reply|unsubscribe)[+=-]/,
  /-(bounces?|request|owner|unsubscribe|subscribe|list)$/,
  /^(owner|list)-/,
];

/** Whether mail from this address comes from a machine or a mailing list. */
export function isNoise(address: string): boolean {
  const local = address.slice(0, Math.max(address.lastIndexOf("@"), 0)).toLowerCase();
  return MACHINES.has(local.replace(/[._-]/g, "")) || WITHIN.some((pattern) => pattern.test(local));
}
