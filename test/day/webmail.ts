/** The rep's mailbox, gone through from the oldest message to the newest, by keys or by clicks. */
import type { DrivenPage } from "../drivers/driver.ts";

/** Roundcube's id of a row: the message's number in Base64 without its padding. */
const rowOf = (mail: number) => `#rcmrow${btoa(String(mail)).replace(/=+$/, "")}`;

/** The message that the preview shows. */
async function shown(page: DrivenPage, mail: number): Promise<void> {
  await page.until(
    `message ${mail} in the preview`,
    (wanted) => {
      const frame = document.querySelector<HTMLIFrameElement>("#messagecontframe");
      const inside = frame?.contentDocument;
      const uid = new URL(inside?.location.href ?? "about:blank").searchParams.get("_uid");
      return uid === String(wanted) && inside?.readyState === "complete";
    },
    mail,
  );
}

/** The list has the focus from the start; End goes to the oldest, the arrow upwards to the next. */
export async function openByKeys(page: DrivenPage, mail: number): Promise<number> {
  await page.press(mail === 1 ? "End" : "ArrowUp");
  await shown(page, mail);
  return 1;
}

export async function openByClick(page: DrivenPage, mail: number): Promise<number> {
  await page.click(`${rowOf(mail)} td.subject`);
  await shown(page, mail);
  return 1;
}
