/** Reads a playbook's file: all of its faults at once, or the playbook. */
import { getNodeValue, type ParseError, parseTree } from "jsonc-parser";
import type { Playbook } from "../method/playbook.ts";
import { type Fault, faultAt, lineAt } from "./fault.ts";
import { playbookFrom, type VersionOf } from "./from-file.ts";

export type ReadPlaybook = { playbook: Playbook; faults?: never } | { faults: Fault[] };

const MOST_FAULTS = 20;
/** A playbook of any size that a person wrote is far under it. */
const LONGEST_FILE = 1_000_000;

/**
 * @param text the file, untrusted.
 * @param kept which version it is to be here.
 */
export function readPlaybookFile(text: string, kept: VersionOf): ReadPlaybook {
  if (text.length > LONGEST_FILE)
    return { faults: [{ line: 1, field: "", said: { key: "playbook_file.large" } }] };
  const errors: ParseError[] = [];
  const tree = parseTree(text, errors, { allowTrailingComma: true });
  const [broken] = errors;
  if (broken || !tree) {
    const line = lineAt(text, broken?.offset ?? 0);
    return { faults: [{ line, field: "", said: { key: "playbook_file.json" } }] };
  }
  const read = playbookFrom(getNodeValue(tree), kept);
  if ("playbook" in read) return read;
  return {
    faults: read.problems
      .map(({ path, key }) => faultAt(text, tree, path, { key }))
      .sort((one, other) => one.line - other.line)
      .slice(0, MOST_FAULTS),
  };
}
