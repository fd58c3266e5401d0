/** Customers: a company with its names (as registered, as called, in Chinese) and its mail domains. */
import type { Chance } from "./chance.ts";
import { ascii } from "./names.ts";
import type { Say } from "./said.ts";

export interface Company {
  id: string;
  /** The name it is called by. */
  name: string;
  chinese: boolean;
  /** The first is the one that most of its people write from. */
  domains: [string, ...string[]];
}

const words = (text: string) => text.trim().split(/\s+/);
const pairs = (text: string) => words(text).map((pair) => pair.split("/") as [string, string]);

const STEMS =
  words(`Nord Halden Brück Silver Oak Rhein Alba Vester Kessel Lumen Ferro Aqua Terra Polar Ember Falk Mont Río
  Stella Cedar Harbor Iron Kupfer Linden Marl Ostra Pine Quarz Raven Sand Tessel Ulm Val West Xeno York Zephyr Bright
  Copper Delta`);
const ENDS = words(
  "werk tec line forge chem pharm foods motors logistics steel glass textil print energy med build ware",
);
const FORMS = words("GmbH AG Ltd plc SA SARL S.p.A. AB A/S BV Inc. Oy KG");
const PLACES =
  pairs(`上海/shanghai 苏州/suzhou 深圳/shenzhen 广州/guangzhou 杭州/hangzhou 宁波/ningbo 青岛/qingdao 成都/chengdu
  武汉/wuhan 西安/xian 天津/tianjin 重庆/chongqing 厦门/xiamen 长沙/changsha 大连/dalian 无锡/wuxi 佛山/foshan 合肥/hefei`);
const COINED =
  pairs(`宏达/hongda 恒通/hengtong 华信/huaxin 金茂/jinmao 联创/lianchuang 天宇/tianyu 瑞丰/ruifeng 中科/zhongke
  远大/yuanda 盛世/shengshi 东方/dongfang 新元/xinyuan 广源/guangyuan 海川/haichuan 宇科/yuke 长河/changhe 明德/mingde
  百川/baichuan 信和/xinhe 永安/yongan 博远/boyuan 泰和/taihe 鼎新/dingxin 凯达/kaida`);
const TRADES =
  pairs(`机械/jixie 电子/dianzi 化工/huagong 医药/yiyao 食品/shipin 汽车/qiche 物流/wuliu 钢铁/gangtie 纺织/fangzhi
  能源/nengyuan 软件/ruanjian 重工/zhonggong 仪器/yiqi 包装/baozhuang`);
/** Nobody's for ever (RFC 2606); the country stands before it, as `de.test` would be one domain for all of Germany. */
const ENDINGS = words(".test -de.test -uk.test -cn.test -fr.test -eu.test");

interface Made {
  name: string;
  names: string[];
  slug: string;
}

function western(chance: Chance): Made {
  const stem = chance.pick(STEMS);
  const name = `${stem}${chance.often(0.3) ? ` ${chance.pick(STEMS)}` : ""}${chance.pick(ENDS)}`;
  const registered = `${name} ${chance.pick(FORMS)}`;
  return { name, names: chance.often(0.5) ? [name, registered] : [registered], slug: ascii(name) };
}

function chinese(chance: Chance): Made {
  const [place, placePinyin] = chance.pick(PLACES);
  const [coined, coinedPinyin] = chance.pick(COINED);
  const [trade, tradePinyin] = chance.pick(TRADES);
  const name = `${coined}${trade}`;
  const registered = `${place}${coined}${trade}${chance.pick(["有限公司", "股份有限公司", "集团"])}`;
  const latin = `${placePinyin} ${coinedPinyin} ${tradePinyin}`;
  const names = chance.often(0.4) ? [registered, name, latin] : [registered, name];
  return { name, names, slug: `${coinedPinyin}-${tradePinyin}` };
}

/** Says of one company what there is to say, and returns it. `number` keeps domains apart. */
export function makeCompany(chance: Chance, say: Say, number: number): Company {
  const isChinese = chance.often(0.4);
  const made = isChinese ? chinese(chance) : western(chance);
  const id = chance.id();
  const slug = `${made.slug}${number > 400 ? number : ""}`;
  const first = `${slug}${chance.pick(ENDINGS)}`;
  const more = chance.often(0.25) ? [`${slug}-group.test`] : [];
  if (chance.often(0.08)) more.push(`${slug}-asia.test`);
  const about = `company:${id}` as const;
  for (const name of made.names) say({ about, field: `name/${name}`, value: true });
  for (const domain of [first, ...more]) say({ about, field: `domain/${domain}`, value: true });
  return { id, name: made.name, chinese: isChinese, domains: [first, ...more] };
}
