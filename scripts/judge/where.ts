/** Where a backup file is wrong: the line, and the path of what stands there. */
import { findNodeAtLocation, type ParseError, parseTree } from "jsonc-parser";
import { lineAt } from "../../lib/playbook/fault.ts";
import type { BackupError } from "../../lib/store/backup.ts";

type Path = (string | number)[];

/** Parts of a fact; anything else that a fault names is what its `field` says. */
const PARTS = new Set(["id", "at", "by", "about", "value", "on", "evidence", "confidential", "undoes"]);

/** Steps to what is wrong. */
function pathOf({ code, values }: BackupError): Path {
  const where = String(values.where ?? "");
  if (code === "bad-fact" || code === "future") {
    const place = ["facts", Number(values.number) - 1];
    if (where === "" || where === "fact") return place;
    return [...place, ...(PARTS.has(where) ? [where] : ["field"])];
  }
  if (code === "newer") return values.version === undefined ? [] : ["version"];
  return where === "" ? [] : where.split(".").map((step) => (/^\d+$/.test(step) ? Number(step) : step));
}

const named = (path: Path) =>
  path
    .map((step) => (typeof step === "number" ? `[${step}]` : `.${step}`))
    .join("")
    .replace(/^\./, "");

/** "line 12, facts[3].field: …": for whoever has the file open in an editor. */
export function tellFault(file: string, text: string, error: BackupError): string {
  const errors: ParseError[] = [];
  const tree = parseTree(text, errors);
  const [broken] = errors;
  if (error.code === "not-json" && broken)
    return `${file}, line ${lineAt(text, broken.offset)}: ${error.message}`;
  const path = pathOf(error);
  let known = path;
  while (tree && known.length && !findNodeAtLocation(tree, known)) known = known.slice(0, -1);
  const node = tree && findNodeAtLocation(tree, known);
  const line = lineAt(text, node?.offset ?? 0);
  return `${file}, line ${line}${path.length ? `, ${named(known)}` : ""}: ${error.message}`;
}
