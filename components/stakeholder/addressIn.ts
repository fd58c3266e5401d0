export interface Named {
  name: string;
  address: string;
}

const ADDRESS = /[^\s"'<>(),;:，；、（）《》]+@[^\s"'<>(),;:，；、（）《》]+\.[^\s"'<>(),;:，；、（）《》]+/u;

/** Longest text of a page that is looked through. */
const ENOUGH = 2000;

/**
 * The first address in typed or selected text, with the name before it: "Wang Wei <wei.wang@big.test>". Null where there
 * is none. (Whole headers are read by lib/identity; this is one person's line.)
 */
export function addressIn(text: string): Named | null {
  const plain = text.slice(0, ENOUGH).replace(/mailto:/gi, "");
  const found = ADDRESS.exec(plain);
  if (!found) return null;
  const address = found[0].replace(/[.。]+$/, "");
  const before =
    plain
      .slice(0, found.index)
      .split(/[\n,;，；]/)
      .at(-1) ?? "";
  const name = before
    .replace(/["'<>(（]/g, "")
    .replace(/^\s*[^:：]{0,12}[:：]\s*/, "")
    .trim();
  return { name: name.slice(0, 200), address };
}
