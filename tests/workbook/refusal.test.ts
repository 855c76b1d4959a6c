import { RefusedError, refusalOf } from "../../src/workbook/refusal";

it.each([
  ["AccessDenied", "access-denied"],
  ["InvalidOperationInCellEditMode", "cell-edit"],
  ["ActivityLimitReached", "busy"],
  ["ConnectionFailure", "disconnected"],
  ["InvalidOrTimedOutSession", "disconnected"],
  ["ApiNotFound", "not-supported"],
  ["GeneralException", "unexpected"],
])("Excel's error %s is told as %s", (code, kind) => {
  expect(refusalOf(Object.assign(new Error("x"), { code })).kind).toBe(kind);
});

it("an error of another window is understood by its parts", () => {
  expect(refusalOf({ code: "AccessDenied", message: "x" })).toEqual({ kind: "access-denied" });
});

it("a refusal that was thrown comes back as it was", () => {
  expect(refusalOf(new RefusedError({ kind: "cancelled" }))).toEqual({ kind: "cancelled" });
});

it("anything else is told in its own words", () => {
  expect(refusalOf("kaputt")).toEqual({ kind: "unexpected", detail: "kaputt" });
});
