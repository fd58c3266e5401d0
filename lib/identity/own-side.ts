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

/** Domains of the rep's own addresses, free-mail ones left out: they say nothing of who is a colleague. */
export function ownDomains(own: string[]): Set<string> {
  return new Set(
    own
      .map(matchKey)
      .map(domainOf)
      .filter((domain) => !FREE_MAIL.has(domain)),
  );
}

/** @param own the rep's own addresses. `self`: one of them; `side`: a colleague by domain; null: neither. */
export function sideOf(address: string, own: string[]): "self" | "side" | null {
  const key = matchKey(address);
  if (own.some((one) => matchKey(one) === key)) return "self";
  return ownDomains(own).has(domainOf(key)) ? "side" : null;
}
