import { beforeAll, expect, test } from "vitest";
import { loadPinyin } from "../../../lib/find/pinyin.ts";
import { nameFace, nameMatch } from "../../../lib/records/name-face.ts";

beforeAll(loadPinyin);

const of = (name: string, address = "") => nameFace(name ? [name] : [], address ? [address] : []);
const match = (one: ReturnType<typeof of>, other: ReturnType<typeof of>) => {
  const [found, back] = [nameMatch(one, other), nameMatch(other, one)];
  expect(back, "the same from either side").toEqual(found);
  return found && [found.reason, found.sure];
};

test.each([
  ["王伟", "Wang Wei"],
  ["王伟", "Wei Wang"],
  ["李小明", "Li Xiaoming"],
  ["李小明", "Xiao Ming Li"],
  ["欧阳修", "Ouyang Xiu"],
  ["吕丽", "Lü Li"],
  ["吕丽", "Lyu Li"],
  ["王伟（采购）", "Wang, Wei"],
])("%s sounds as %s", (chinese, latin) => {
  expect(match(of(chinese), of(latin))).toEqual(["same-sound", true]);
});

test.each([
  ["张伟 Wei Zhang", "张伟"],
  ["张伟 Wei Zhang", "Zhang Wei"],
  ["Li Chen", "Chen, Li"],
])("%s is %s", (one, other) => {
  expect(match(of(one), of(other))).toEqual(["same-name", true]);
});

test.each([
  ["王伟", "W. Wang"],
  ["李小明", "X.M. Li"],
  ["John Smith", "J. Smith"],
])("%s may be %s", (one, other) => {
  expect(match(of(one), of(other))).toEqual(["same-initials", false]);
});

test.each([
  ["王伟", "wei.wang@big.test", true],
  ["Wang Wei", "wei_wang2@big.test", true],
  ["王伟", "wangw@big.test", false],
  ["李小明", "lixm@big.test", false],
  ["John Smith", "jsmith@big.test", false],
])("%s is in %s", (name, address, sure) => {
  expect(match(of(name), of("", address))).toEqual(["name-in-address", sure]);
  expect(match(of(name), of(address, address))).toEqual(["name-in-address", sure]);
});

test.each([
  ["张伟 Wei Zhang", "张薇 Wei Zhang"],
  ["王伟", "王薇"],
  ["王伟", "Wang Wen"],
  ["J. Smith", "Jane Smithers"],
  ["J. Smith", "K. Smith"],
])("%s is not %s", (one, other) => {
  expect(match(of(one), of(other))).toBeNull();
});

test("a name of their own that is another one outweighs an address", () => {
  expect(match(of("王伟"), of("Paul Wang", "wei.wang@big.test"))).toBeNull();
});
