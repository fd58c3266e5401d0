import { useEffect, useState } from "preact/hooks";
import { copyRich, copyText } from "./clipboard.ts";

export interface Summary {
  html: string;
  markdown: string;
  text: string;
}

type Format = "rich" | "markdown" | "text";

export interface Copying {
  run: (format: Format) => void;
  /** There is something confidential that could go with it. */
  canReveal: boolean;
  /** What is confidential goes with the next copy, and with no other. */
  reveal: boolean;
  setReveal: (reveal: boolean) => void;
  /** What was copied last, or that the deal could not be read; for a few seconds. */
  copied: "plain" | "confidential" | "nothing" | null;
  /** The text that could not be copied. */
  failed: string | null;
  dismiss: () => void;
}

/** How long "Copied" stands there, in milliseconds. */
const SHOWN = 4000;

/** @param write the summary; null where there is no deal. */
export function useCopying(
  write: ((confidential: boolean) => Promise<Summary>) | null,
  canReveal: boolean,
): Copying {
  const [asked, setReveal] = useState(false);
  const [copied, setCopied] = useState<Copying["copied"]>(null);
  const [failed, setFailed] = useState<string | null>(null);
  const reveal = asked && canReveal;
  useEffect(() => {
    if (copied === null) return;
    const timer = setTimeout(() => setCopied(null), SHOWN);
    return () => clearTimeout(timer);
  }, [copied]);
  const run = async (format: Format) => {
    if (!write) return;
    // Asked for anew at each copy, and by no second click while this one is still being written.
    setReveal(false);
    const summary = await write(reveal).catch(() => null);
    if (!summary) return setCopied("nothing");
    const { html, markdown, text } = summary;
    const plain = format === "markdown" ? markdown : text;
    try {
      await (format === "rich" ? copyRich(html, text) : copyText(plain));
      setCopied(reveal ? "confidential" : "plain");
    } catch {
      setFailed(plain);
    }
  };
  return {
    run: (format) => void run(format),
    canReveal,
    reveal,
    setReveal,
    copied,
    failed,
    dismiss: () => setFailed(null),
  };
}
