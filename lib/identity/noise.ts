/**
 * Senders that are no person to sell to: machines and mailing lists, told by the local part of the address.
 * They count as people of a page, but are its correspondent only when nobody else is there (design.md, contract 1).
 * Runs in pages, where every byte counts: lib/identity/keep-out.ts knows more of them.
 */

/** The whole local part, after folding case and dropping `.`, `-` and `_`. */
const MACHINES =
  /^((no|donot|dont|never|auto)reply|noresponse|notif(y|ier|ications?)|alerts?|digest|updates|newsletters?|(auto)?mailer|(mailer)?daemon|postmaster|bounces?|automated|system|robot|root)$/;

/** Where they stand within a longer local part: as words between separators, before a plus, or at an end. */
const WITHIN =
  /(^|[._+-])(no|do-?not|dont|never)[._-]?reply|(no|donot)reply$|^(notifications?|bounces?|mailer-daemon|reply|unsubscribe)[+=-]|-(bounces?|request|owner|(un)?subscribe|list)$|^(owner|list)-/;

/** Whether mail from this address comes from a machine or a mailing list. */
export function isNoise(address: string): boolean {
  const local = address.slice(0, Math.max(address.lastIndexOf("@"), 0)).toLowerCase();
  return MACHINES.test(local.replace(/[._-]/g, "")) || WITHIN.test(local);
}
