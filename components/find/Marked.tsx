import { marksIn } from "../../lib/find/marks.ts";

/** A text with what was typed marked in it. */
export function Marked({ text, typed }: { text: string; typed: string }) {
  const parts = [];
  let from = 0;
  for (const [start, end] of marksIn(text, typed)) {
    parts.push(text.slice(from, start), <mark key={start}>{text.slice(start, end)}</mark>);
    from = end;
  }
  return (
    <bdi>
      {parts}
      {text.slice(from)}
    </bdi>
  );
}
