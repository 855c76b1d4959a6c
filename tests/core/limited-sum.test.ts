import { limitedSum } from "../../src/core/limited-sum";
import { cents, MAX_AMOUNT_EUR, toCents } from "../../src/core/money";

const LARGEST = toCents(MAX_AMOUNT_EUR);

it("adds up whole cents", () => {
  expect(limitedSum([cents(5), cents(-7)], "amount")).toEqual({ ok: true, value: -2 });
  expect(limitedSum([], "amount")).toEqual({ ok: true, value: 0 });
});

it.each([1, -1])("keeps the largest amount with sign %d, and refuses one cent more", (sign) => {
  const largest = sign * LARGEST;
  expect(limitedSum([largest], "amount")).toEqual({ ok: true, value: largest });
  expect(limitedSum([largest, sign], "amount")).toMatchObject({
    ok: false,
    refusal: { kind: "result-too-large", argument: "amount", allowed: MAX_AMOUNT_EUR },
  });
});
