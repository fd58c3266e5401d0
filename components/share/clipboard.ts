/** Writing to the clipboard from a click; both reject where the browser does not allow it. */

/** Formatted and plain text in one clipboard item: each program takes what it can. */
export function copyRich(html: string, text: string): Promise<void> {
  const item = new ClipboardItem({
    "text/html": new Blob([html], { type: "text/html" }),
    "text/plain": new Blob([text], { type: "text/plain" }),
  });
  return navigator.clipboard.write([item]);
}

export function copyText(text: string): Promise<void> {
  return navigator.clipboard.writeText(text);
}
