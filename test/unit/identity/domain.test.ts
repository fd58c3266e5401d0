import { describe, expect, test } from "vitest";
import { companyDomain, nameOfDomain, registrableDomain } from "../../../lib/identity/domain.ts";

describe("the registrable domain", () => {
  test.each([
    ["wei@big.test", "big.test"],
    ["wei@sales.eu.Big.co.uk", "big.co.uk"],
    ["wei@sales.acme.com.cn", "acme.com.cn"],
    ["wei@post.big.公司.cn", "big.xn--55qx5d.cn"],
    ["anna@büro.bücher.example", "xn--bcher-kva.example"],
    ["a@shop.acme.uk.com", "acme.uk.com"],
    ["it@customer.onmicrosoft.com", "customer.onmicrosoft.com"],
    ["it@customer.mail.onmicrosoft.com", "customer.onmicrosoft.com"],
    ["a@blog.someone.blogspot.com", "someone.blogspot.com"],
    ["big.test.", "big.test"],
  ])("%s is of %s", (address, domain) => {
    expect(registrableDomain(address)).toBe(domain);
  });

  test.each(["a@192.168.0.1", "a@[127.0.0.1]", "a@localhost", "a@co.uk", "a@kobe.jp", "a@", "", "a@b..c"])(
    "%j has none",
    (address) => {
      expect(registrableDomain(address)).toBeNull();
    },
  );
});

describe("the domain of a company", () => {
  test.each(["x@gmail.com", "x@QQ.com", "x@vip.163.com", "x@eu.mail.yahoo.co.jp", "x@onmicrosoft.com"])(
    "is not told by %s",
    (address) => {
      expect(companyDomain(address)).toBeNull();
    },
  );

  test("is the registrable one of everybody else", () => {
    expect(companyDomain("wei@sales.big.test")).toBe("big.test");
  });

  test.each([
    ["nordwerk.test", "Nordwerk"],
    ["t-systems.test", "T-Systems"],
    ["haas-consulting.test", "Haas-Consulting"],
    ["sap.test", "Sap"],
    ["big.test", "Big"],
    ["xn--55qx5d.cn", "xn--55qx5d.cn"],
  ])("%s names %s until somebody knows better", (domain, name) => {
    expect(nameOfDomain(domain)).toBe(name);
  });

  test("is written as the page writes it, but for a page that shouts", () => {
    expect(nameOfDomain("sap.test", ["Re: SAP rollout", "Li Chen"])).toBe("SAP");
    expect(nameOfDomain("nordwerk.test", ["Your offer", "Elin Strand (NordWerk)"])).toBe("NordWerk");
    expect(nameOfDomain("big.test", ["BIG NEWS FROM BIG", "a big day"])).toBe("Big");
  });
});
