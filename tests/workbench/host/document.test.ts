import { readXlsx } from "../../../src/workbench/file/read";
import { openWorkbenchInNode } from "../../open-workbench";

/** Reads the file as an add-in does: slice by slice. */
async function readFile(office: typeof Office, sliceSize: number): Promise<Uint8Array> {
  const file = await new Promise<Office.File>((resolve, reject) => {
    const type = office.FileType.Compressed;
    office.context.document.getFileAsync(type, { sliceSize }, ({ value, error, status }) => {
      if (status === office.AsyncResultStatus.Succeeded) resolve(value);
      else reject(new Error(error.message));
    });
  });
  const bytes: number[] = [];
  for (let index = 0; index < file.sliceCount; index++) {
    const slice = await new Promise<Office.Slice>((resolve) => {
      file.getSliceAsync(index, ({ value }) => {
        resolve(value);
      });
    });
    bytes.push(...(slice.data as number[]));
  }
  await new Promise((resolve) => {
    file.closeAsync(resolve);
  });
  expect(bytes).toHaveLength(file.size);
  return Uint8Array.from(bytes);
}

it("the file that the add-in reads in slices is the workbook", async () => {
  const bench = await openWorkbenchInNode();
  await bench.type("B2", "=1+2");
  const { snapshot } = await readXlsx(await readFile(bench.office, 1000));
  expect(snapshot.sheets[0]?.cells).toMatchObject([
    { row: 1, column: 1, formula: "=1+2", value: 3 },
  ]);
});

it("not more than two copies are open at once, and one that was closed makes room", async () => {
  const { office } = await openWorkbenchInNode();
  const open = () =>
    new Promise<Office.AsyncResult<Office.File>>((resolve) => {
      office.context.document.getFileAsync(office.FileType.Compressed, resolve);
    });
  const [first, second, third] = [await open(), await open(), await open()];
  expect([first.status, second.status, third.status]).toEqual(["succeeded", "succeeded", "failed"]);
  await new Promise((resolve) => {
    first.value.closeAsync(resolve);
  });
  expect((await open()).status).toBe("succeeded");
});

it("a PDF is refused", async () => {
  const { office } = await openWorkbenchInNode();
  const { status } = await new Promise<Office.AsyncResult<Office.File>>((resolve) => {
    office.context.document.getFileAsync(office.FileType.Pdf, resolve);
  });
  expect(status).toBe("failed");
});

it("a new workbook is opened from a file, or empty; the one at hand stays as it is", async () => {
  const bench = await openWorkbenchInNode();
  await bench.type("A1", "Original");
  const file = await readFile(bench.office, 4_000_000);
  await bench.excel.createWorkbook(Buffer.from(file).toString("base64"));
  await bench.excel.createWorkbook();
  const [copy, empty] = bench.workbench.createdWorkbooks;
  expect(copy && (await readXlsx(copy)).snapshot.sheets[0]?.cells[0]?.value).toBe("Original");
  expect(empty).toBeUndefined();
  expect(bench.workbench.createdWorkbooks).toHaveLength(2);
  expect(await bench.cell("A1")).toMatchObject({ value: "Original" });
});

it("what is no workbook is refused", async () => {
  const { excel } = await openWorkbenchInNode();
  await expect(excel.createWorkbook("nichts")).rejects.toMatchObject({ code: "InvalidArgument" });
});
