import { t } from "../../lib/i18n/translate.ts";
import { StoreError } from "../../lib/store/store.ts";

/** What an error says, as a sentence in the language on screen. */
export function messageOf(error: unknown): string {
  return t(error instanceof StoreError ? `store.error.${error.code}` : "store.error.unknown");
}
