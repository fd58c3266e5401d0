import { describe, expect, test } from "vitest";
import { noiseKind } from "../../../lib/identity/keep-out.ts";
import { domainTyped } from "../../../lib/identity/own-side.ts";

const kind = (address: string, subject: string | null = null, name = "") =>
  noiseKind({ name, address }, { subject, answersItself: false });

describe("whoever is no person to sell to", () => {
  test.each([
    ["no-reply@pagecount.test", "machine"],
    ["bitte-nicht-antworten@bahn.test", "machine"],
    ["ne_pas_repondre@impots.test", "machine"],
    ["No.Responder@banco.test", "machine"],
    ["nao-responda@loja.test", "machine"],
    ["nie-odpowiadaj@sklep.test", "machine"],
    ["qing.wu.hui.fu@bank.test", "machine"],
    ["请勿回复@公司.test", "machine"],
    ["送信専用@kaisha.test", "machine"],
    ["anything@notifications.vendor.test", "machine"],
    ["bounce-123-456@mx.vendor.test", "machine"],
    ["0000000000008c6d7005be1c767c@vendor.test", "machine"],
    ["buyers@lists.big.test", "list"],
    ["erp-users@googlegroups.com", "list"],
    ["newsletter-de@big.test", "list"],
    ["support+id4711@help.test", "tickets"],
    ["big@zendesk.com", "tickets"],
    ["service-desk@big.test", "tickets"],
    ["calendar-notification@google.com", "calendar"],
    ["c_188@resource.calendar.google.com", "calendar"],
  ] as const)("%s: %s", (address, expected) => {
    expect(kind(address)).toBe(expected);
  });

  test.each([
    "wei.wang@big.test",
    "tong.zhi@big.test",
    "alerta@big.test",
    "info@big.test",
    "office.kovacs@big.test",
    "einkauf@big.test",
    "l.systemova@big.test",
    "calendario.rossi@big.test",
    "listgarten@big.test",
    "norman.eply@big.test",
    "10086@qq.com",
    "news.anchor@big.test",
    "via@big.test",
    "ana@newsquest.test",
  ])("%s is a person", (address) => {
    expect(kind(address, "[Angebot] ERP", "Ana Via")).toBeNull();
  });

  test("a list says itself in the subject, and in the name it puts others under", () => {
    expect(kind("dev@big.test", "Re: [dev] Release plan")).toBe("list");
    expect(kind("dev@big.test", "Re: [urgent] Release plan")).toBeNull();
    expect(kind("team@big.test", null, "'Chen Li' via Team")).toBe("list");
  });

  test.each([
    ["Acme (no-reply)", "machine"],
    ["Mail Delivery Subsystem", "machine"],
    ["Jira Notifications", "machine"],
    ["系统通知", "machine"],
    ["Big Industries Newsletter", "list"],
    ["采购电子报", "list"],
    ["IT Service Desk", "tickets"],
    ["Google Calendar", "calendar"],
  ] as const)("calls itself %s: %s", (name, expected) => {
    expect(kind("a17@big.test", null, name)).toBe(expected);
  });

  test.each([
    "Noreen Replyson",
    "Alert Hansen",
    "Digestiva Rossi",
    "Calendar Moreno",
    "通知明",
    "Kim Notify",
  ])("%s is a person by name", (name) => expect(kind("a17@big.test", null, name)).toBeNull());

  test("a list is what one message went to and is to be answered to", () => {
    const seen = { name: "Buyers", address: "buyers@big.test" };
    expect(noiseKind(seen, { subject: "Prices", answersItself: true })).toBe("list");
    expect(noiseKind(seen, { subject: "Prices", answersItself: false })).toBeNull();
  });

  test("nobody is told by a name alone", () => {
    expect(noiseKind({ name: "No Reply", address: null })).toBeNull();
  });
});

describe("a domain as it is typed", () => {
  test.each([
    ["acme.com", "acme.com"],
    [" @Acme.com ", "acme.com"],
    ["https://www.acme.com/contact?x", "acme.com"],
    ["rep@acme.co.uk", "acme.co.uk"],
    ["bücher.example", "xn--bcher-kva.example"],
  ])("%j is %s", (text, domain) => {
    expect(domainTyped(text)).toEqual({ domain });
  });

  test.each(["", "acme", "192.168.0.1", "a b.com", "-"])("%j is none", (text) => {
    expect(domainTyped(text)).toEqual({ wrong: "none" });
  });

  test.each(["gmail.com", "rep@QQ.com", "163.com"])("%s is free mail: customers are there too", (text) => {
    expect(domainTyped(text)).toEqual({ wrong: "free" });
  });
});
