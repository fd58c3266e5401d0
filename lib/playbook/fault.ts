/** What is wrong with a playbook's file: where, what, and what to do. */
import { findNodeAtLocation, type Node } from "jsonc-parser";
import type { Said } from "../method/judgement.ts";

export interface Fault {
  /** From 1. */
  line: number;
  /** "stages › 2 › baseChance"; empty for the file as a whole. */
  field: string;
  said: Said;
}

type Path = readonly (string | number)[];

/** Where, and the key of what is wrong there. */
export interface Problem {
  path: Path;
  key: string;
}

export function lineAt(text: string, offset: number): number {
  let line = 1;
  for (let place = text.indexOf("\n"); place >= 0 && place < offset; place = text.indexOf("\n", place + 1))
    line += 1;
  return line;
}

/** Numbered as a reader counts: the first stage is 1. */
const named = (path: Path) => path.map((step) => (typeof step === "number" ? step + 1 : step)).join(" › ");

/** Where the value stands; for one that is missing, where what should hold it begins. */
function offsetOf(tree: Node, path: Path): number {
  for (let length = path.length; length > 0; length -= 1) {
    const node = findNodeAtLocation(tree, path.slice(0, length));
    if (node) return node.offset;
  }
  return tree.offset;
}

export const faultAt = (text: string, tree: Node, path: Path, said: Said): Fault => ({
  line: lineAt(text, offsetOf(tree, path)),
  field: named(path),
  said,
});
