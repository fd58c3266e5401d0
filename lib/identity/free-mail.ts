/** Mail that everybody may have: its domain says nothing of a company. Providers with many private mailboxes, by region. */

/** Registrable domains, and those below one that are given out themselves. */
const FREE_MAIL = new Set(
  `aol.com att.net bellsouth.net cock.li comcast.net cox.net cs.com duck.com earthlink.net email.com excite.com
  fastmail.com fastmail.fm gmail.com gmx.com gmx.net gmx.us googlemail.com hey.com hotmail.com hushmail.com icloud.com
  inbox.com juno.com keemail.me live.com lycos.com mac.com mail.com mailbox.org mailfence.com me.com msn.com netscape.net
  netzero.net outlook.com passport.com pm.me proton.me protonmail.ch protonmail.com rocketmail.com runbox.com
  sbcglobal.net startmail.com tuta.com tuta.io tutamail.com tutanota.com tutanota.de usa.com usa.net verizon.net
  yahoo.com ymail.com zoho.com zohomail.com rogers.com shaw.ca sympatico.ca yahoo.ca
  126.com 139.com 163.com 163.net 188.com 189.cn 21cn.com 263.net aliyun.com foxmail.com live.cn msn.cn outlook.cn qq.com
  sina.cn sina.com sina.com.cn sogou.com sohu.com tom.com vip.163.com vip.126.com vip.qq.com vip.sina.com wo.cn
  yahoo.cn yahoo.com.cn yahoo.com.hk yahoo.com.tw yeah.net hinet.net pchome.com.tw netvigator.com
  docomo.ne.jp ezweb.ne.jp i.softbank.jp nifty.com outlook.jp yahoo.co.jp daum.net hanmail.net kakao.com nate.com naver.com
  outlook.kr rediffmail.com yahoo.co.in yahoo.in outlook.in yahoo.co.id yahoo.com.sg yahoo.com.ph yahoo.com.vn
  bigpond.com bigpond.net.au optusnet.com.au outlook.com.au yahoo.com.au xtra.co.nz
  arcor.de freenet.de gmx.at gmx.ch gmx.de hotmail.de live.de mail.de online.de outlook.de posteo.de t-online.de web.de
  yahoo.de bluewin.ch hispeed.ch aon.at
  free.fr hotmail.fr laposte.net live.fr neuf.fr orange.fr outlook.fr sfr.fr wanadoo.fr yahoo.fr
  blueyonder.co.uk btinternet.com hotmail.co.uk live.co.uk ntlworld.com outlook.co.uk sky.com talktalk.net tiscali.co.uk
  virginmedia.com yahoo.co.uk eircom.net
  alice.it hotmail.it libero.it live.it outlook.it tim.it tin.it tiscali.it virgilio.it yahoo.it
  hotmail.es outlook.es telefonica.net yahoo.es sapo.pt
  hetnet.nl home.nl kpnmail.nl live.nl outlook.nl planet.nl xs4all.nl ziggo.nl skynet.be telenet.be
  hotmail.se live.se outlook.dk telia.com jubii.dk hotmail.no online.no
  interia.pl o2.pl onet.pl op.pl wp.pl centrum.cz email.cz seznam.cz azet.sk abv.bg citromail.hu freemail.hu
  inbox.lv bk.ru inbox.ru list.ru mail.ru rambler.ru ya.ru yandex.by yandex.com yandex.kz yandex.ru yandex.ua
  ukr.net i.ua bol.com.br ig.com.br outlook.com.br terra.com.br uol.com.br yahoo.com.br yahoo.com.ar yahoo.com.mx
  hotmail.com.tr mynet.com walla.co.il walla.com maktoob.com`.split(/\s+/),
);

/** @param domain as lower-case A-label. */
export const isFreeMail = (domain: string): boolean => FREE_MAIL.has(domain);
