/** Names as they stand in mail from many countries, by culture; addresses are made of their spelling in ASCII. */
import type { Chance } from "./chance.ts";

export interface Named {
  /** As shown. */
  name: string;
  /** Given and family name in ASCII, for the address. */
  given: string;
  family: string;
}

const words = (text: string) => text.trim().split(/\s+/);

interface Culture {
  given: string[];
  family: string[];
}

const WEST: Culture[] = [
  {
    given:
      words(`Anna Ben Clara David Emma Felix Grace Henry Isla Jack Kate Liam Mia Noah Olivia Paul Rachel Simon Tom Zoe
      Alice Arthur Beth Colin Diane Edward Fiona George Helen Ian Joan Keith Laura Mark Nina Oscar Peter Ruth Sarah Victor`),
    family:
      words(`Smith Jones Taylor Brown Wilson Evans Thomas Roberts Walker Wright Hughes Green Hall Wood Clarke Lewis
      O'Neill MacDonald Hale Baker Turner Parker Cooper Ward Bell Fletcher Marsh Whitfield Osborne Sinclair Pike Lowe`),
  },
  {
    given:
      words(`Jürgen Sabine Matthias Ute Björn Käthe Holger Anke Günther Heike Stefan Monika Lukas Birgit Jörg Renate
      Till Silke Ralf Antje Dörte Frank Katrin Uwe Sören`),
    family:
      words(`Müller Schäfer Vogt Krüger Weiß Jäger Köhler Böhm Lange Schröder Haas Strauß Groß Winkler Löffler Kühn
      Franke Albrecht Brandt Götz Henning Pohl Seidel Ziegler Thiele`),
  },
  {
    given:
      words(`André Chloé Étienne François Hélène Inès Jérôme Léa Mathieu Noémie Océane Rémi Sébastien Théo Zoé Claire
      Luc Amélie Yves Agnès`),
    family:
      words(`Lefèvre Moreau Dubois Garçon Fontaine Benoît Mercier Chevalier Renaud Gauthier Perrin Marchand Rousseau
      Leclerc Guérin Besson Colin Barbier Aubert Lacroix`),
  },
  {
    given:
      words(`Álvaro Beatriz Ángel Inés José Lucía María Nuria Óscar Pilar Raúl Sofía Íñigo Teresa Joaquín Marta João
      Conceição`),
    family:
      words(`García Núñez López Muñoz Ibáñez Domínguez Vázquez Peña Cordero Gonçalves Araújo Simões Herrera Salas
      Quintana Robles`),
  },
  {
    given: words(
      `Åsa Bjørn Elín Jonas Ingrid Lars Søren Kirsten Øyvind Maja Nils Astrid Håkan Freja Mikkel Sigrún`,
    ),
    family:
      words(`Öberg Strand Nygård Lindqvist Sørensen Bergström Dahl Hansson Jóhannsdóttir Rønning Ekström Holm Åkesson
      Kjær`),
  },
  {
    given: words(
      `Łukasz Zofia Jiří Božena Marta György Ágnes Ștefan Ioana Krzysztof Małgorzata Tomáš Věra Zoltán Eszter Ana`,
    ),
    family:
      words(`Kowalczyk Wiśniewski Dvořák Novotná Kovács Szabó Popescu Ionescu Zieliński Łukaszewicz Černý Horváth Nagy
      Dragomir Šimek`),
  },
  {
    given: words(
      `Arjun Priya Rahul Ananya Vikram Meera Omar Layla Yusuf Amina Tariq Noor Hiro Yuki Kenji Sakura Minh Linh`,
    ),
    family: words(
      `Sharma Patel Iyer Reddy Khan Haddad Mansour Aziz Sato Takahashi Tanaka Nguyen Tran Banerjee Kapoor Saleh`,
    ),
  },
];

/** Character and pinyin. */
const pairs = (text: string) => words(text).map((pair) => pair.split("/") as [string, string]);

const FAMILY =
  pairs(`王/wang 李/li 张/zhang 刘/liu 陈/chen 杨/yang 黄/huang 赵/zhao 吴/wu 周/zhou 徐/xu 孙/sun 马/ma 朱/zhu
  胡/hu 郭/guo 何/he 林/lin 高/gao 罗/luo 郑/zheng 梁/liang 谢/xie 宋/song 唐/tang 许/xu 邓/deng 冯/feng 韩/han 曹/cao
  曾/zeng 彭/peng 萧/xiao 蔡/cai 潘/pan 田/tian 董/dong 袁/yuan 于/yu 余/yu 叶/ye 蒋/jiang 杜/du 苏/su 魏/wei 程/cheng
  吕/lv 丁/ding 沈/shen 任/ren 姚/yao 卢/lu 傅/fu 钟/zhong 姜/jiang 崔/cui 谭/tan 廖/liao 范/fan 汪/wang 陆/lu 金/jin
  石/shi 戴/dai 贾/jia 韦/wei 夏/xia 邱/qiu 方/fang 侯/hou 邹/zou 熊/xiong 孟/meng 秦/qin 白/bai 江/jiang 阎/yan 薛/xue
  仇/qiu 单/shan 欧阳/ouyang 司马/sima 上官/shangguan`);
const GIVEN =
  pairs(`伟/wei 芳/fang 娜/na 敏/min 静/jing 丽/li 强/qiang 磊/lei 洋/yang 艳/yan 勇/yong 杰/jie 军/jun 涛/tao
  明/ming 超/chao 秀/xiu 霞/xia 平/ping 刚/gang 桂/gui 英/ying 华/hua 玉/yu 萍/ping 红/hong 建/jian 文/wen 志/zhi 国/guo
  海/hai 春/chun 晓/xiao 宇/yu 浩/hao 子/zi 轩/xuan 梓/zi 涵/han 欣/xin 怡/yi 嘉/jia 俊/jun 辉/hui 鑫/xin 鹏/peng 飞/fei
  雪/xue 梅/mei 兰/lan 婷/ting 佳/jia 琪/qi 思/si 远/yuan 博/bo 瑞/rui 诗/shi 云/yun 龙/long 凯/kai 乐/le 音/yin 行/xing`);

/** As an address spells it: without accents, and what has no accent to lose by its usual letters. */
const SPELLED: Record<string, string> = { ß: "ss", ø: "o", ł: "l", æ: "ae", đ: "d", ı: "i" };
export function ascii(text: string): string {
  return text
    .toLowerCase()
    .normalize("NFD")
    .replace(/[ßøłæđı]/g, (letter) => SPELLED[letter] ?? "")
    .replace(/[^a-z0-9]+/g, "");
}

export function chineseName(chance: Chance): Named {
  const [family, familyPinyin] = chance.pick(FAMILY);
  const given = Array.from({ length: chance.often(0.7) ? 2 : 1 }, () => chance.pick(GIVEN));
  return {
    name: `${family}${given.map(([character]) => character).join("")}`,
    given: given.map(([, pinyin]) => pinyin).join(""),
    family: familyPinyin,
  };
}

export function westernName(chance: Chance): Named {
  const culture = chance.pick(WEST);
  const given = chance.pick(culture.given);
  const family = chance.pick(culture.family);
  const last = chance.often(0.08) ? `${family}-${chance.pick(culture.family)}` : family;
  const name = chance.often(0.1) ? `${last}, ${given}` : `${given} ${last}`;
  return { name, given: ascii(given), family: ascii(last) };
}
