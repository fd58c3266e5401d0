import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { matchKey } from "../../../lib/identity/match-key.ts";
import { isNoise } from "../../../lib/identity/noise.ts";
import { bareSubject, threadKey } from "../../../lib/identity/thread-key.ts";
import type { PageReading } from "../../../lib/pages/reading.ts";

const reading = (change: Partial<PageReading>): PageReading => ({
  site: "generic",
  view: "thread",
  account: { name: "", address: "rep@acme.test" },
  subject: "Rollout",
  thread: null,
  correspondent: null,
  people: [{ name: "Ana", address: "ana@corvo.test", in: ["from"] }],
  record: null,
  ...change,
});

describe("bare subject", () => {
  const cases = [
    ["Re: Rollout", "Rollout"],
    ["AW: WG: Re[2]: Rollout", "Rollout"],
    ["回复：转发：二号工厂", "二号工厂"],
    ["答复: 回覆: 计划", "计划"],
    ["Fwd: RE : Rollout", "Rollout"],
    ["Research: findings", "Research: findings"],
    ["", ""],
  ];
  it.each(cases)("%s", (subject, bare) => expect(bareSubject(subject ?? "")).toBe(bare));

  it("takes off as many prefixes as there are, and only those", () => {
    const prefix = fc.constantFrom("Re: ", "AW: ", "Fwd: ", "回复：", "转发: ");
    fc.assert(
      fc.property(fc.array(prefix, { maxLength: 6 }), (prefixes) => {
        expect(bareSubject(`${prefixes.join("")}Plan: two plants`)).toBe("Plan: two plants");
      }),
    );
  });
});

describe("thread key", () => {
  it("is the site's own id where there is one", () => {
    const key = threadKey(reading({ site: "gmail", thread: "18f" }), "https://mail.test/u/0/#inbox");
    expect(key).toEqual({ key: "gmail|https://mail.test|rep@acme.test|18f", weak: false });
  });

  it("tells two accounts of one site apart", () => {
    const other = { name: "", address: "other@acme.test" };
    const url = "https://mail.test/";
    expect(threadKey(reading({ thread: "1" }), url)).not.toEqual(
      threadKey(reading({ thread: "1", account: other }), url),
    );
  });

  it("is weak without one: the same for an answer, whatever its prefix and order of people", () => {
    const people: PageReading["people"] = [
      { name: "Ana", address: "ana@corvo.test", in: ["from"] },
      { name: "Ben", address: "BEN@corvo.test", in: ["to"] },
    ];
    const one = threadKey(reading({ people }), "https://a.test/1");
    const two = threadKey(
      reading({ people: [...people].reverse(), subject: "回复：Rollout" }),
      "https://a.test/2",
    );
    expect(one?.weak).toBe(true);
    expect(one).toEqual(two);
  });

  it("is none on a list", () => {
    expect(threadKey(reading({ view: "list" }), "https://a.test/")).toBeNull();
  });
});

describe("noise", () => {
  const machines = [
    "no-reply",
    "noreply",
    "do_not_reply",
    "notifications+x",
    "mailer-daemon",
    "owner-sales",
    "list-bounces",
  ];
  const people = ["ana.duarte", "norman.eply", "alerta", "listgarten", "li.chen", "王伟"];
  it.each(machines)("%s is a machine", (local) => expect(isNoise(`${local}@corvo.test`)).toBe(true));
  it.each(people)("%s is a person", (local) => expect(isNoise(`${local}@corvo.test`)).toBe(false));
});

describe("match key", () => {
  it("is one for the Unicode and the ASCII form of a domain", () => {
    expect(matchKey("Eva@BÜCHER.example")).toBe(matchKey("eva@xn--bcher-kva.example"));
    expect(matchKey("info@exämple.example")).toBe("info@xn--exmple-cua.example");
  });
});
