/** Half-typed text is there until it is stored. */
import { describe, expect, it } from "vitest";
import { draftOf, forgetOnceSaved, keepDraft } from "../../../components/base/drafts.ts";

describe("draft of a text", () => {
  it("is kept while it is being saved, and forgotten once it is", async () => {
    let stored = () => {};
    const saved = new Promise<void>((resolve) => {
      stored = resolve;
    });
    keepDraft("note", "asks for the board paper");
    const forgotten = forgetOnceSaved("note", "asks for the board paper", saved);
    expect(draftOf("note")).toBe("asks for the board paper");
    stored();
    await forgotten;
    expect(draftOf("note")).toBeNull();
  });

  it("is kept where the typing went on meanwhile", async () => {
    keepDraft("note", "asks for the board paper");
    const forgotten = forgetOnceSaved("note", "asks for the board paper", Promise.resolve());
    keepDraft("note", "asks for the board paper by Friday");
    await forgotten;
    expect(draftOf("note")).toBe("asks for the board paper by Friday");
  });
});
