/** Deals over two years: all stages and statuses, amounts, dates, threads, competitors. */
import { STAGE_IDS } from "../../lib/method/stages.ts";
import type { Chance } from "./chance.ts";
import type { Company } from "./companies.ts";
import { DAY, dateOf, type Record } from "./said.ts";

export interface MadeDeal {
  id: string;
  company: Company;
  chinese: boolean;
  /** Milliseconds since 1970: the span in which something happened in it. */
  from: number;
  to: number;
  open: boolean;
  thread: string;
}

const TOPICS = [
  "ERP rollout",
  "Quality lab",
  "Warehouse scales",
  "Line 4 retrofit",
  "Frame contract",
  "Service desk",
  "Data centre move",
  "Packaging cell",
  "Fleet telematics",
  "Energy audit",
  "Payroll migration",
  "Plant 2 changeover",
  "Spare parts portal",
  "Barcode scanners",
  "Safety training",
  "Customer portal",
  "Pump replacement",
  "Sterile room",
  "Tool management",
] as const;
const CHINESE_TOPICS = [
  "二号工厂上线",
  "仓储管理系统",
  "质检实验室",
  "生产线改造",
  "年度框架合同",
  "设备维保",
  "数据中心搬迁",
  "包装线升级",
  "车队管理",
  "能源审计",
  "人事系统迁移",
  "备件平台",
  "扫码枪采购",
  "安全培训",
  "客户门户",
  "水泵更换",
] as const;
const LINES = ["standard", "projects", "service"] as const;
const COMPETITORS = ["Kranich Systems", "Oberon", "do nothing", "用友", "Bluefin", "in-house"] as const;
const REASONS = [
  "Price",
  "The incumbent stayed.",
  "Our interface to the scales decided it.",
  "预算被取消",
  "No decision this year.",
] as const;
const CURRENCIES = [
  ["EUR", 5],
  ["CNY", 4],
  ["USD", 3],
  ["GBP", 1],
  ["JPY", 1],
] as const;
const STATUS = [
  ["open", 55],
  ["won", 18],
  ["lost", 15],
  ["no-decision", 6],
  ["on-hold", 6],
] as const;

function amountOf(chance: Chance) {
  const currency = chance.weighted(CURRENCIES);
  const whole = Math.round(10 ** (3.5 + chance.next() * 3.3) / 500) * 500;
  return { minor: currency === "JPY" ? whole * 150 : whole * 100, currency };
}

/** Mail in which a deal is talked about, in the form of lib/identity/thread-key.ts. */
const threadOf = (chance: Chance) =>
  `roundcube|https://mail.acme.test|rep@acme.test|${chance.id().slice(0, 8)}@mail.test`;

/** Says what is said of a deal when it is made, and, where it is closed, when it was. */
export function makeDeal(chance: Chance, record: Record, company: Company, now: number): MadeDeal {
  const id = chance.id();
  const about = `deal:${id}` as const;
  const { say } = record;
  const status = chance.weighted(STATUS);
  const open = status === "open" || status === "on-hold";
  const from = now - chance.between(open ? 1 : 120, open ? 300 : 730) * DAY;
  const to = open ? now - chance.between(0, 20) * DAY : from + chance.between(30, 119) * DAY;
  const chinese = company.chinese && chance.often(0.85);
  const topic = chance.pick(chinese ? CHINESE_TOPICS : TOPICS);
  const thread = threadOf(chance);
  record.moment = from;
  say({ about, field: "name", value: chinese ? `${company.name}${topic}` : `${topic} ${company.name}` });
  say({ about, field: "company", value: company.id });
  say({ about, field: "stage", value: "identify" });
  say({ about, field: "status", value: "open" });
  say({ about, field: `thread/${thread}`, value: true });
  if (chance.often(0.85)) say({ about, field: "amount", value: amountOf(chance) });
  if (chance.often(0.8)) {
    const close = open ? now + chance.between(-20, 200) * DAY : to + chance.between(-30, 30) * DAY;
    say({ about, field: "close-date", value: dateOf(close) });
  }
  if (chance.often(0.7)) say({ about, field: "product-line", value: chance.pick(LINES) });
  record.moment = Math.max(from, to);
  const stage = status === "won" ? "deliver" : chance.pick(STAGE_IDS);
  if (stage !== "identify") say({ about, field: "stage", value: stage });
  if (status !== "open") say({ about, field: "status", value: status });
  if (!open && chance.often(0.6)) say({ about, field: "status-reason", value: chance.pick(REASONS) });
  if (chance.often(0.03)) say({ about, field: "archived", value: true });
  return { id, company, chinese, from, to: Math.max(from, to), open, thread };
}

/** One thing more to say of a deal. */
export function sayMoreOf(chance: Chance, { say }: Record, deal: MadeDeal, now: number): void {
  const about = `deal:${deal.id}` as const;
  if (deal.open && chance.often(0.3)) {
    say({ about, field: "next-meeting", value: dateOf(now + chance.between(-3, 40) * DAY) });
  } else if (chance.often(0.6)) {
    say({ about, field: `competitor/${chance.pick(COMPETITORS)}`, value: true });
  } else say({ about, field: `thread/${threadOf(chance)}`, value: true });
}
