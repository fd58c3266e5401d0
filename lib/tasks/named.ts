/** Whom a typed task speaks of: the one of those given whose name stands in it. Pure. */

/** Shorter ones stand in too many words. */
const SHORTEST = 2;

const HAN = /\p{Script=Han}/u;

const fold = (text: string) => text.normalize("NFKD").replaceAll(/\p{M}/gu, "").toLocaleLowerCase();

const wordsOf = (text: string) => fold(text).split(/[^\p{L}\p{N}]+/u);

/** A Chinese name is said whole, by the given name, or by the family name with a title: 王伟, 王总. */
function hanParts(name: string): string[] {
  const [family = ""] = name;
  const titles = ["总", "经理", "主任", "部长", "处长", "工", "老师", "先生", "女士", "董"];
  return [name, ...(name.length > 2 ? [name.slice(1)] : []), ...titles.map((title) => family + title)];
}

function isNamed(name: string, title: string, words: readonly string[]): boolean {
  return fold(name)
    .split(/[^\p{L}\p{N}]+/u)
    .some((part) => {
      if (HAN.test(part)) return hanParts(part).some((said) => said.length > 1 && fold(title).includes(said));
      return part.length >= SHORTEST && words.includes(part);
    });
}

/** Addresses of everybody and nobody: "call the office" names no one. */
const COMMON = new Set(
  "info office sales contact team support service mail admin hello post it hr".split(" "),
);

/** wei.wang@big.test is Wei, or Wang, where the name is written in Chinese. */
function isAddressed(address: string, words: readonly string[]): boolean {
  const parts = wordsOf(address.slice(0, address.lastIndexOf("@")));
  return parts.some((part) => part.length > SHORTEST && !COMMON.has(part) && words.includes(part));
}

interface Named {
  name: string;
  address?: string | null;
}

/** Null where none is named, or more than one: then it is not clear whom it is about. */
export function namedIn<T extends Named>(title: string, people: readonly T[]): T | null {
  const words = wordsOf(title);
  const named = people.filter(
    ({ name, address }) => (name && isNamed(name, title, words)) || (address && isAddressed(address, words)),
  );
  return named.length === 1 ? (named[0] ?? null) : null;
}
