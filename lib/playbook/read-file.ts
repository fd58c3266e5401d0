/** Reads a playbook's file: all of its faults at once, or the playbook. */
import { getNodeValue, type Node, type ParseError, parseTree } from "jsonc-parser";
import type { Playbook } from "../method/playbook.ts";
import { type Fault, faultAt, lineAt } from "./fault.ts";
import { playbookFrom, type VersionOf } from "./from-file.ts";

export type ReadPlaybook = { playbook: Playbook; faults?: never } | { faults: Fault[] };

const MOST_FAULTS = 20;
/** A playbook of any size that a person wrote is far under it. */
const LONGEST_FILE = 1_000_000;

type Parsed = { tree: Node; value: unknown } | { brokenAt: number };

function parsed(text: string): Parsed {
  const errors: ParseError[] = [];
  try {
    const tree = parseTree(text, errors, { allowTrailingComma: true });
    const [broken] = errors;
    if (tree && !broken) return { tree, value: getNodeValue(tree) };
    return { brokenAt: broken?.offset ?? 0 };
  } catch (error) {
    // Nested deeper than the parser can go: thousands of brackets, and no playbook.
    if (error instanceof RangeError) return { brokenAt: 0 };
    throw error;
  }
}

/**
 * @param text the file, untrusted.
 * @param kept which version it is to be here.
 */
export function readPlaybookFile(text: string, kept: VersionOf): ReadPlaybook {
  if (text.length > LONGEST_FILE)
    return { faults: [{ line: 1, field: "", said: { key: "playbook_file.large" } }] };
  const file = parsed(text);
  if ("brokenAt" in file)
    return {
      faults: [{ line: lineAt(text, file.brokenAt), field: "", said: { key: "playbook_file.json" } }],
    };
  const { tree, value } = file;
  const read = playbookFrom(value, kept);
  if ("playbook" in read) return read;
  return {
    faults: read.problems
      .map(({ path, key }) => faultAt(text, tree, path, { key }))
      .sort((one, other) => one.line - other.line)
      .slice(0, MOST_FAULTS),
  };
}
