/** Whether an address is of our side (model.md, things): the rep's own, or of a domain that the rep's own are of. */
import { matchKey } from "./match-key.ts";

/** Domains whose addresses say nothing of a company: everybody may have one. */
const FREE_MAIL = new Set(
  `126.com 139.com 163.com 189.cn aliyun.com aol.com bigpond.com bluewin.ch bol.com.br btinternet.com comcast.net
  cox.net earthlink.net fastmail.com fastmail.fm foxmail.com free.fr gmail.com gmx.at gmx.ch gmx.com gmx.de gmx.net
  googlemail.com hanmail.net hey.com hotmail.co.uk hotmail.com hotmail.de hotmail.fr hotmail.it icloud.com inbox.lv
  inbox.ru laposte.net libero.it live.cn live.com live.co.uk live.nl mac.com mail.com mail.de mail.ru mailbox.org
  me.com msn.com naver.com orange.fr outlook.com outlook.de outlook.fr outlook.jp pm.me posteo.de proton.me
  protonmail.com qq.com rediffmail.com sapo.pt sbcglobal.net seznam.cz sina.cn sina.com sfr.fr sohu.com t-online.de
  terra.com.br tom.com tutanota.com uol.com.br verizon.net vip.163.com vip.qq.com vip.sina.com virgilio.it wanadoo.fr
  web.de wp.pl yahoo.ca yahoo.cn yahoo.co.in yahoo.co.jp yahoo.co.uk yahoo.com yahoo.com.br yahoo.com.cn yahoo.de
  yahoo.es yahoo.fr yahoo.it yandex.com yandex.ru yeah.net ymail.com zoho.com`.split(/\s+/),
);

const domainOf = (key: string) => key.slice(key.lastIndexOf("@") + 1);

/** Everybody may have an address there: it says nothing of whose colleague somebody is. */
export const isFreeMail = (domain: string): boolean => FREE_MAIL.has(domain);

/** Domains of the rep's own addresses, free-mail ones left out: they say nothing of who is a colleague. */
export function ownDomains(own: string[]): Set<string> {
  return new Set(
    own
      .map(matchKey)
      .map(domainOf)
      .filter((domain) => !FREE_MAIL.has(domain)),
  );
}

export type DomainTyped = { domain: string } | { wrong: "none" | "free" };

/** A domain as it is typed or pasted: "@acme.com", "https://www.acme.com/", "rep@acme.com". Never a free-mail one. */
export function domainTyped(text: string): DomainTyped {
  const bare = text
    .trim()
    .replace(/^[a-z]+:\/\//i, "")
    .replace(/[/?#].*$/, "")
    .replace(/^.*@/, "")
    .replace(/^www\./i, "")
    .replace(/\.$/, "");
  const domain = domainOf(matchKey(`x@${bare}`));
  if (!/^(?=.{4,253}$)([a-z0-9-]{1,63}\.)+[a-z][a-z0-9-]{1,62}$/.test(domain)) return { wrong: "none" };
  return isFreeMail(domain) ? { wrong: "free" } : { domain };
}

/** Whether a domain is one of these, or below one of them: "mail.acme.com" of "acme.com". */
const isWithin = (domain: string, domains: ReadonlySet<string>) =>
  [...domains].some((one) => domain === one || domain.endsWith(`.${one}`));

/**
 * @param own the rep's own addresses. @param domains said to be ours: with all below them.
 * `self`: one of the addresses; `side`: a colleague by domain; null: neither.
 */
export function sideOf(
  address: string,
  own: string[],
  domains: ReadonlySet<string> = new Set(),
): "self" | "side" | null {
  const key = matchKey(address);
  if (own.some((one) => matchKey(one) === key)) return "self";
  const domain = domainOf(key);
  return ownDomains(own).has(domain) || isWithin(domain, domains) ? "side" : null;
}
