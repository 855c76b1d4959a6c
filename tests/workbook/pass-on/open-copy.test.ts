import { openCopy } from "../../../src/workbook/pass-on/open-copy";
import { readXlsx } from "../../../src/workbench/file/read";
import { contentOf, openSmallWorkbook } from "../freeze/small-workbook";

jest.setTimeout(60_000);

it("the copy opens as a new workbook, and the original stays as it is", async () => {
  const headless = await openSmallWorkbook();
  const { window, workbench } = headless;
  Object.assign(globalThis, { Office: window["Office"] as typeof Office });
  const before = contentOf(headless);
  expect(await openCopy()).toEqual({ ok: true, value: { formulas: 11 } });
  expect(contentOf(headless)).toEqual(before);
  const [copy] = workbench.createdWorkbooks;
  if (copy === undefined) throw new Error("No workbook was opened.");
  const { snapshot } = await readXlsx(copy);
  expect(snapshot.sheets.map(({ name }) => name)).toEqual(["Daten", "Bericht"]);
  expect(
    snapshot.sheets.flatMap(({ cells }) => cells.flatMap(({ formula }) => formula ?? [])),
  ).toEqual(["=Daten!B2*2"]);
  headless.close();
});

it("where Excel does not open it, that is said", async () => {
  const headless = await openSmallWorkbook();
  const { window, workbench } = headless;
  Object.assign(globalThis, { Office: window["Office"] as typeof Office });
  workbench.host.writeFile = () => Promise.reject(new Error("not saved"));
  expect(await openCopy()).toMatchObject({ ok: false, refusal: { kind: "unexpected" } });
  headless.close();
});
