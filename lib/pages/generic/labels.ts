/** What mail programs call the rows of a header, by language (read off their catalogues). Compared in lower case. */
import type { Place } from "../reading.ts";

export type Label = Exclude<Place, "record" | "mention"> | "subject" | "date";

const NAMES: Record<Label, string> = {
  from: "from|von|de|da|van|från|от|от кого|发件人|寄件人|寄件者|差出人|보낸사람|보낸 사람",
  to: "to|recipients|recipient(s)|receiver(s)|an|à|a|para|per|aan|till|кому|收件人|收件者|宛先|받는사람|받는 사람",
  cc: "cc|kopie|copie|copia|kopia|dw|копия|抄送|副本|참조",
  bcc: "bcc|blindkopie|cci|cco|ccn|密送|密件抄送|密件副本|숨은참조",
  "reply-to":
    "reply-to|reply to|antwort an|répondre à|responder a|rispondi a|回复至|回复给|回复到|回覆至|返信先",
  sender: "sender|absender|发送者",
  subject: "subject|betreff|objet|sujet|asunto|oggetto|assunto|onderwerp|тема|主题|主旨|标题|件名|제목",
  date: "date|datum|fecha|data|sent|gesendet|envoyé|дата|日期|时间|发送时间|日時|날짜",
};

export const LABELS = new Map<string, Label>(
  Object.entries(NAMES).flatMap(([label, names]) => names.split("|").map((name) => [name, label as Label])),
);

/** "On behalf of", between a delegate and the author. */
export const ON_BEHALF =
  /\bon behalf of\b|\bim auftrag von\b|\bau nom de\b|\ben nombre de\b|\bper conto di\b|代表/i;

/** What stands for the reader in place of a name. */
export const ME = new Set(["me", "mich", "moi", "mí", "io", "mij", "mig", "я", "мне", "我", "自分", "나"]);
