/** How one of two that may be the same is named, so that it is told from the other. */
import { t } from "../../lib/i18n/translate.ts";
import { membersOf, textOf } from "../../lib/records/fields.ts";
import { personView } from "../../lib/records/views.ts";
import type { Thing } from "../../lib/store/things.ts";

function personName(thing: Thing): string {
  const { name, addresses } = personView(thing);
  const [address = ""] = addresses;
  if (name && address) return t("common.bracketed", { text: name, more: address });
  return name || address || t("work.unnamed");
}

function companyName(thing: Thing): string {
  const named = [...membersOf(thing, "name"), ...membersOf(thing, "domain")];
  return named[0]?.member ?? t("work.unnamed");
}

/** What it is called, and nothing more. */
export function nameOf(thing: Thing): string {
  if (thing.type !== "person") return whoIs(thing);
  const { name, addresses } = personView(thing);
  return name || (addresses[0] ?? "");
}

/** "Li Chen (li@old.test)" for a person; the name of anything else. */
export function whoIs(thing: Thing): string {
  if (thing.type === "person") return personName(thing);
  if (thing.type === "company") return companyName(thing);
  return textOf(thing, "name") || t("panel.deal_unnamed");
}

export const isPlaceholder = (thing: Thing): boolean =>
  thing.type === "person" && personView(thing).placeholder === true;
