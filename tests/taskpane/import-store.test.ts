import { assetTarget } from "../../src/import/assets";
import { previewImport } from "../../src/import/import-file";
import { ambiguousColumns } from "../../src/taskpane/features/import/ambiguous-columns";
import { createImportStore } from "../../src/taskpane/features/import/import-store";
import type { PanePorts } from "../../src/taskpane/ports";
import { ANLAGEN } from "../../src/tables/anlagen";
import type { TableRow } from "../../src/workbook/blueprint/plan";
import type { WorkbookFacts } from "../../src/workbook/read-facts";

const FACTS: WorkbookFacts = {
  isSetUp: true,
  amt: "Amt Süd",
  year: 2027,
  years: 6,
  assetNumbers: ["A-1"],
  assets: 1,
  usefulLives: new Map(),
};

const LIST = [
  "Inv.-Nr.;Gerät;Kaufdatum;Kaufpreis;ND",
  "A-1;PC;15.04.2026;1200,00;3",
  "A-2;PC;15.04.2026;1200,00;3",
  "A-3;PC;31.02.2026;1200,00;3",
].join("\n");

const file = (text: string) => ({ name: "liste.csv", bytes: new TextEncoder().encode(text) });

type Ports = Pick<PanePorts, "readFacts" | "previewAssets" | "writeAssets">;

function ports(change: Partial<Ports> = {}): Ports {
  return {
    readFacts: () => Promise.resolve({ ok: true, value: FACTS }),
    previewAssets: (bytes, facts, options) =>
      Promise.resolve(
        previewImport(bytes, assetTarget(), { ...options, existingNumbers: facts.assetNumbers }),
      ),
    writeAssets: () => Promise.reject(new Error("not to be called")),
    ...change,
  };
}

it("a file is previewed against the assets that are there, and nothing is written", async () => {
  const store = createImportStore(ports());
  await store.getState().open(file(LIST));
  const { phase } = store.getState();
  if (phase.kind !== "preview") throw new Error(phase.kind);
  expect(phase.preview.accepted.map(({ line }) => line)).toEqual([3]);
  expect(phase.preview.rejected.map(({ line }) => line)).toEqual([2, 4]);
});

it("a workbook that is not set up sends to set-up", async () => {
  const readFacts = () =>
    Promise.resolve({ ok: true, value: { ...FACTS, isSetUp: false } } as const);
  const store = createImportStore(ports({ readFacts }));
  await store.getState().open(file(LIST));
  expect(store.getState().phase.kind).toBe("not-set-up");
});

it("a file that cannot be read says why, and another line of headers can be tried", async () => {
  const store = createImportStore(ports());
  await store.getState().open(file("a;b\nx;y\nNr;Gerät\nA;PC"));
  await store.getState().decide({ headerLine: 1 });
  expect(store.getState().phase.kind).toBe("preview");
});

it("a decision is kept when the next one is taken", async () => {
  const store = createImportStore(ports());
  await store.getState().open(file(LIST));
  await store.getState().decide({ mapping: { location: 1 } });
  await store.getState().decide({ decimalSigns: { cost: "," } });
  const { phase } = store.getState();
  if (phase.kind !== "preview") throw new Error(phase.kind);
  expect(phase.options).toEqual({ mapping: { location: 1 }, decimalSigns: { cost: "," } });
  expect(phase.preview.mapping["location"]?.header).toBe("Gerät");
});

it("only accepted rows are written, and the result tells where", async () => {
  const written: TableRow[] = [];
  const result = { rows: 1, sheet: "Anlagen", firstRow: 6, lastRow: 6 };
  const writeAssets: Ports["writeAssets"] = (rows) => {
    written.push(...rows);
    return Promise.resolve({ ok: true, value: result });
  };
  const store = createImportStore(ports({ writeAssets }));
  await store.getState().open(file(LIST));
  await store.getState().accept();
  expect(written.map((row) => row["number"])).toEqual(["A-2"]);
  expect(store.getState().phase).toMatchObject({ kind: "done", written: result });
});

it("after a refusal the preview is still there", async () => {
  const refusal = { kind: "access-denied" } as const;
  const writeAssets = () => Promise.resolve({ ok: false, refusal } as const);
  const store = createImportStore(ports({ writeAssets }));
  await store.getState().open(file(LIST));
  await store.getState().accept();
  expect(store.getState().phase).toMatchObject({ kind: "refused", refusal });
  store.getState().goBack();
  expect(store.getState().phase.kind).toBe("preview");
});

it("a column whose decimal sign is open is asked for, also after it was chosen", async () => {
  const store = createImportStore(ports());
  await store.getState().open(file("Nr;Gerät;Kaufdatum;Kaufpreis;ND\nA-2;PC;15.04.2026;1.234;3"));
  const asked = () => {
    const { phase } = store.getState();
    if (phase.kind !== "preview") throw new Error(phase.kind);
    return ambiguousColumns(phase, ANLAGEN.columns).map(({ header }) => header);
  };
  expect(asked()).toEqual(["Anschaffungswert"]);
  await store.getState().decide({ decimalSigns: { cost: "." } });
  expect(asked()).toEqual(["Anschaffungswert"]);
});
