import { expect, test } from "vitest";
import { formatBriefly, formatMoney } from "../../../lib/money/format.ts";

const euros = (minor: number) => ({ minor, currency: "EUR" });

test("a list leaves cents out where there are thousands", () => {
  expect(formatMoney(euros(98_765_432_109), "en")).toBe("€987,654,321.09");
  expect(formatBriefly(euros(98_765_432_109), "en")).toBe("€987,654,321");
  expect(formatBriefly(euros(999_950), "en")).toBe("€9,999.50");
  expect(formatBriefly({ minor: 1_234_567, currency: "JPY" }, "en")).toBe("¥1,234,567");
});
