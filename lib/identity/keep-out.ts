/**
 * Who is no person to sell to, as the panel sees it: mailing lists, ticket systems, calendars, automatic mail, in many
 * languages. Wider than lib/identity/noise.ts, which runs in pages; whoever is kept out can be let in by the rep.
 */
import { isNoise } from "./noise.ts";

export type NoiseKind = "machine" | "list" | "tickets" | "calendar";

/** Whole local parts, case folded, without separators and trailing digits. By kind, by language. */
const LOCAL_PARTS: Record<NoiseKind, string> = {
  machine: `noreplyto donotanswer noanswer unattended unmonitored donotrespond autoresponder autoconfirm autonotification
    systemnotification systemnotifications systemmail sysadmin mailbot bot cron webmaster hostmaster abuse mailadmin
    mailrobot messages messagesnoreply invitations accountsecurity securityalert securityalerts statusupdate
    keineantwort nichtantworten bittenichtantworten antwortenicht nichtbeantworten benachrichtigung benachrichtigungen
    systemmeldung rundmail nepasrepondre sansreponse pasdereponse notificationauto alerte alertes noresponder
    noresponda sinrespuesta notificacion notificaciones avisos alertas nonrispondere nonrispondereaquestamail
    notifica notifiche avvisi naoresponder naoresponda notificacao notificacoes nietbeantwoorden nietantwoorden
    geenantwoord melding meldingen svarainte svarej ikkesvar svarikke besvarikke varsel varsler alavastaa eivastausta
    ilmoitukset nieodpowiadaj bezodpowiedzi powiadomienia powiadomienie neodpovidat neodpovidejte oznameni nevalaszolj
    ertesites nuraspunde yanitlamayin cevapvermeyin bildirim bildirimler neotvechat neotvechayte uvedomlenie
    uvedomleniya qingwuhuifu wuxuhuifu buyaohuifu xitongtongzhi zidonghuifu sokuho henshinfuka
    请勿回复 無需回覆 无需回复 勿回复 系统通知 系統通知 系统邮件 通知 自动回复 自動返信 返信不可 送信専用
    알림 발신전용`,
  list: `listserv majordomo mailman mailinglist mailinglists announce announcements announcelist newsflash
    newsbrief mailing mailings everyone everybody allstaff allemployees allhands allemitarbeiter undisclosedrecipients rundbrief verteiler infolettre lettreinfo boletin boletines bollettino nieuwsbrief
    nyhetsbrev uutiskirje biuletyn hirlevel rassylka merumaga mailmagazine magmail 订阅 通讯 メルマガ 뉴스레터`,
  tickets: `ticket tickets ticketing ticketsystem helpdesk servicedesk itsupport jira confluence zendesk freshdesk
    servicenow otrs redmine bugzilla gitlab github jenkins sentry trello asana 工单`,
  calendar: `calendar calendarnotification calendarserver calendarinvite invites kalender calendrier calendario agenda
    日历 日历通知 カレンダー`,
};

/** Hosts that send only such mail, with all below them; and names that stand before any domain. */
const DOMAINS: Record<NoiseKind, string> = {
  machine: `facebookmail.com amazonses.com sendgrid.net mailgun.org mcsv.net rsgsv.net mktomail.com hubspotemail.net
    exacttarget.com constantcontact.com sparkpostmail.com bounces.google.com`,
  list: `googlegroups.com groups.io yahoogroups.com freelists.org lists.sourceforge.net listserv.net simplelists.com
    topicbox.com mail-archive.com`,
  tickets: `zendesk.com freshdesk.com atlassian.net reply.github.com intercom-mail.com case.salesforce.com on.spiceworks.com
    desk.com helpscout.net`,
  calendar: "calendar.google.com calendly.com doodle.com",
};

const BEFORE_DOMAIN: Record<NoiseKind, RegExp> = {
  machine: /^(bounces?|mailers?|notif(y|ications?)|notice|alerts?|noreply|no-reply|auto|edm)\./,
  list: /^(lists?|listserv|mailman|mailing|groups|newsletters?|news)\./,
  tickets: /^(tickets?|helpdesk|servicedesk|jira)\./,
  calendar: /^(calendar|kalender)\./,
};

/** Within a longer local part. */
const WITHIN: [NoiseKind, RegExp][] = [
  [
    "machine",
    /(^|[._-])(notifications?|no-?answer|nichtantworten|nepasrepondre|naoresponda|noresponder|norespond)([._-]|$)/,
  ],
  ["machine", /^(prvs|srs[01])=|^bounce|^\d{5,}-|^[0-9a-f]{24,}$|-noreply|请勿回复|自动回复/],
  ["list", /^(newsletter|mailinglist|mailing-list)[._-]|[._-](newsletter|mailinglist|announce|digest)$/],
  ["tickets", /^(support|helpdesk|tickets?|service|case|help)\+|^(ticket|case|issue)[._-]?\d+/],
  ["calendar", /^calendar-|-calendar$/],
];

const KINDS: NoiseKind[] = ["machine", "list", "tickets", "calendar"];
const words = (text: string) => new Set(text.split(/\s+/).filter(Boolean));
const locals = new Map(KINDS.map((kind) => [kind, words(LOCAL_PARTS[kind])]));
const hosts = new Map(KINDS.map((kind) => [kind, [...words(DOMAINS[kind])]]));

/** "'Chen Li' via Sales": a list that sends in its own name what somebody wrote. */
const VIA = /\s(via|über|通过)\s/iu;

/** What such a sender calls itself, whatever its address. */
const NAMES: [NoiseKind, RegExp][] = [
  [
    "machine",
    /(?:^|[^\p{L}])(?:no[ -]?reply|do[ -]?not[ -]?reply|mailer[ -]daemon|mail delivery (?:sub)?system)(?:$|[^\p{L}])|请勿回复|自动回复|系统通知/iu,
  ],
  [
    "machine",
    /(?:^|\s)(?:notifications?|alerts|benachrichtigung(?:en)?|notificaciones|notifiche|notifications automatiques|(?:消息|通知)(?:中心)?)$/iu,
  ],
  [
    "list",
    /(?:^|\s)(?:newsletter|mailing[ -]?list|mailingliste|rundbrief|infolettre|bolet[ií]n|digest)$|(?:邮件列表|电子报|新闻简报|メルマガ)$/iu,
  ],
  ["tickets", /(?:^|\s)(?:help[ -]?desk|service[ -]?desk|ticket(?:ing)? system)$/iu],
  ["calendar", /^(?:google |outlook )?(?:calendar|kalender|日历|カレンダー)$/iu],
];

/** "[dev] Release plan" to dev@…: the list says itself in the subject. */
function tagged(local: string, subject: string | null): boolean {
  const tag = /^(?:\s*\p{L}{1,4}\s*[:：])*\s*\[([^\]]{2,60})\]/u.exec(subject ?? "")?.[1];
  return tag !== undefined && tag.trim().toLowerCase().replaceAll(" ", "-") === local;
}

export interface Sender {
  name: string;
  address: string | null;
}

/** What the open page shows of a sender besides name and address. */
export interface Headers {
  /** Lists put their name before it. */
  subject: string | null;
  /** One message went to it, and is to be answered to it: what a list does, and no person. */
  answersItself: boolean;
}

const NO_HEADERS: Headers = { subject: null, answersItself: false };

/** What kind of noise somebody is; null for a person, or where only a name is known. */
export function noiseKind({ name, address }: Sender, headers: Headers = NO_HEADERS): NoiseKind | null {
  if (!address) return null;
  const at = address.lastIndexOf("@");
  const local = address.slice(0, at).normalize("NFC").toLowerCase();
  const domain = address.slice(at + 1).toLowerCase();
  const bare = local.replace(/[._+-]/g, "").replace(/\d+$/, "");
  const known = KINDS.find(
    (kind) =>
      locals.get(kind)?.has(bare) ||
      BEFORE_DOMAIN[kind].test(domain) ||
      hosts.get(kind)?.some((host) => domain === host || domain.endsWith(`.${host}`)),
  );
  if (known) return known;
  const within = WITHIN.find(([, pattern]) => pattern.test(local));
  if (within) return within[0];
  if (headers.answersItself || tagged(local, headers.subject) || VIA.test(name)) return "list";
  const named = NAMES.find(([, pattern]) => pattern.test(name.trim()));
  return named?.[0] ?? (isNoise(address) ? "machine" : null);
}
