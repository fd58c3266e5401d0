import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dealSummary } from "../../../lib/share/deal-summary.ts";
import { linesOf, oneLine } from "../../../lib/share/lines.ts";
import { escapeMarkdown } from "../../../lib/share/markdown.ts";
import { escapeHtml } from "../../../lib/share/rich-text.ts";
import { contact, dealOf, someone, TODAY } from "../method/deal.ts";

const options = { today: TODAY } as const;

const wang = someone("王伟 Wang Wei", {
  roles: ["economic-buyer"],
  influence: "high",
  support: [0, 1],
  addresses: ["wei.wang@big.test"],
  companies: ["big"],
  needs: ["recognition", "avoid-risk"],
  pain: { difficulty: "Stock counts are wrong", predicament: "" },
  note: "Likes short mails\nAway in December",
});
const known = dealOf("propose", [someone("Marta", { left: true }), wang], [contact("met", "王伟 Wang Wei")]);
const deal = {
  ...known,
  deal: { ...known.deal, amount: { minor: 12_000_000, currency: "EUR" }, closeDate: "2026-12-18" },
  companyNames: { big: "Big Industries" },
};

describe("the summary", () => {
  it("reads like notes in plain English", () => {
    expect(dealSummary(deal, { ...options, language: "en" }).text).toBe(`ERP rollout

Stage: Propose
Amount: €120,000
Close date: 18 Dec 2026
Health: 27 of 100
Relationship height: 100 of 100
Depth of need: 67 of 100

What would help most
- No Technical Buyer known yet (+13)
- Only 1 person known; by this stage about 4 usually have a say (+9)
- No User Buyer known yet (+8)

People

王伟 Wang Wei
  Company: Big Industries
  Address: wei.wang@big.test
  Role: Economic Buyer
  Influence: High
  Support: +1 Well disposed: cannot name a concrete strength of ours (24 Nov 2026, rising, before 0)
  Personal need: Being appreciated by the boss and recognised by all, Avoiding risk
  Difficulty: Stock counts are wrong
  Personal predicament: Not yet known
  Note: Likes short mails
    Away in December

Marta (has left)
  Role: Not yet known
  Influence: Not yet known
  Support: Not yet known
`);
  });

  it("reads like notes in Chinese", () => {
    const { text } = dealSummary(deal, { ...options, language: "zh-CN" });
    expect(text).toContain("商机阶段：方案报价");
    expect(text).toContain("支持程度：+1 有好感：说不出我们具体的优点（2026年11月24日，上升，之前 0）");
    expect(text).toContain("个人需求：被上司赏识，为大家肯定、规避风险");
    expect(text).not.toMatch(/\b(role|support|health)\b/i);
  });

  it("is Markdown with one item a field, further lines in their item", () => {
    const { markdown } = dealSummary(deal, { ...options, language: "en" });
    expect(markdown).toContain("## ERP rollout\n\n- **Stage**: Propose\n");
    expect(markdown).toContain("### 王伟 Wang Wei\n\n- **Company**: Big Industries\n");
    expect(markdown).toContain("- **Note**: Likes short mails\\\n  Away in December\n");
  });

  it("is HTML of a few plain elements", () => {
    const { html } = dealSummary(deal, { ...options, language: "en" });
    expect(html).toContain("<h2>ERP rollout</h2>\n<ul><li><b>Stage</b>: Propose</li>");
    expect(html).toContain("<li><b>Note</b>: Likes short mails<br>Away in December</li>");
    expect(new Set([...html.matchAll(/<\/?([^>]*)>/g)].map(([, name]) => name))).toEqual(
      new Set(["h2", "h3", "ul", "li", "b", "p", "br"]),
    );
  });
});

const HOSTILE = [
  "<img src=x onerror=alert(1)>",
  "a | b",
  "`code` **bold** _it_ [link](http://evil.test) ![x](y)",
  "# heading",
  "1. list\n- item\n> quote",
  "</li></ul><script>alert(1)</script>",
  "&lt;b&gt; \\ ~~gone~~ $x$ www.evil.test",
  "\u202ereversed\u202c\u0000\u2028next",
  "---",
  "```",
];

describe("names and notes of others", () => {
  it("make no element, whatever they hold", () => {
    const plainNames = fc.oneof(fc.constantFrom(...HOSTILE), fc.string({ maxLength: 40 }));
    fc.assert(
      fc.property(plainNames, plainNames, (name, note) => {
        const { html } = dealSummary(dealOf("propose", [someone(name, { note, addresses: [name] })]), {
          ...options,
          language: "en",
        });
        expect(html.replace(/<\/?(h2|h3|ul|li|b|p)>|<br>/g, "")).not.toMatch(/[<>]/);
      }),
    );
  });

  it("keep the shape of the Markdown, line by line", () => {
    fc.assert(
      fc.property(fc.oneof(fc.constantFrom(...HOSTILE), fc.string({ maxLength: 40 })), (text) => {
        fc.pre(oneLine(text) !== "");
        const { markdown } = dealSummary(dealOf("identify", [someone(text, { note: text })]), {
          ...options,
          language: "en",
        });
        for (const line of markdown.split("\n")) expect(line).toMatch(/^$|^## |^### |^- |^\*\*|^ {2}\S/);
        const special = markdown.replace(/^(## |### |- )|\*\*[^*]*\*\*(?=: )|^\*\*[A-Z][a-z ]+\*\*$/gm, "");
        expect(special.replace(/\\[\s\S]/g, "")).not.toMatch(/[`*_[\]<>#|~&$]/);
      }),
    );
  });

  it("start no list, no heading and no link", () => {
    expect(escapeMarkdown("1. first")).toBe("1\\. first");
    expect(escapeMarkdown("- item")).toBe("\\- item");
    expect(escapeMarkdown("# x")).toBe("\\# x");
    expect(escapeMarkdown("http://evil.test www.evil.test")).toBe("http\\://evil.test www\\.evil.test");
    expect(escapeMarkdown("wei_wang@big.test")).toBe("wei\\_wang@big.test");
  });

  it("are escaped as HTML asks", () => {
    expect(escapeHtml(`<a href="x" title='y'>&`)).toBe("&lt;a href=&quot;x&quot; title=&#39;y&#39;&gt;&amp;");
  });

  it("stand in lines without breaks, controls or reversal", () => {
    expect(linesOf("a\r\nb\u2028c\n\n d ")).toEqual(["a", "b", "c", "d"]);
    expect(oneLine("\u202etxt.exe\u202c\u0000\tname")).toBe("txt.exe name");
  });
});
