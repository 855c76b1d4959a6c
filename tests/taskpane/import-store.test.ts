import { ambiguousColumns } from "../../src/taskpane/features/import/ambiguous-columns";
import {
  type ChosenFile,
  createImportStore,
  type ImportPorts,
  typedColumns,
} from "../../src/taskpane/features/import/import-store";
import { createListReader } from "../../src/taskpane/features/import/list-reader";
import { StoppedError } from "../../src/taskpane/features/import/worker-reader";
import type { ListFacts } from "../../src/workbook/import/read-list";
import type { ImportToWrite, WrittenImport } from "../../src/workbook/import/write-import";

const FACTS: ListFacts = {
  content: { keys: ["number", "location"], rows: [["A-1", "Amt"]] },
  usefulLives: new Map(),
  memory: undefined,
};

const LIST = [
  "Inv.-Nr.;Gerät;Kaufdatum;Kaufpreis;ND;Standort",
  "A-1;PC;15.04.2026;1200,00;3;Bauhof",
  "A-2;PC;15.04.2026;1200,00;3;Amt",
  "A-3;PC;31.02.2026;1200,00;3;Amt",
].join("\n");

const file = (text: string) => ({ name: "liste.csv", bytes: new TextEncoder().encode(text) });

const notToBeCalled = () => Promise.reject(new Error("not to be called"));

function ports(change: Partial<ImportPorts> = {}): ImportPorts {
  return {
    reader: { ...createListReader(), stop: () => undefined },
    readList: () => Promise.resolve({ ok: true, value: FACTS }),
    writeImport: notToBeCalled,
    undoImport: notToBeCalled,
    ...change,
  };
}

const previewOf = (store: ReturnType<typeof createImportStore>) => {
  const { phase } = store.getState();
  if (phase.kind !== "preview") throw new Error(phase.kind);
  return phase;
};

it("a list is previewed against the rows that are there, and nothing is written", async () => {
  const store = createImportStore(ports());
  await store.getState().open(file(LIST));
  const { preview, target } = previewOf(store);
  expect(target).toBe("assets");
  expect(preview.added.map(({ line }) => line)).toEqual([3]);
  expect(preview.changed.map(({ line }) => line)).toEqual([2]);
  expect(preview.rejected.map(({ line }) => line)).toEqual([4]);
});

it("a workbook without the table sends to set-up", async () => {
  const refusal = { kind: "table-missing", table: "Anlagen" } as const;
  const store = createImportStore(
    ports({ readList: () => Promise.resolve({ ok: false, refusal }) }),
  );
  await store.getState().open(file(LIST));
  expect(store.getState().phase).toEqual({ kind: "not-set-up", target: "assets" });
});

it("a list that cannot be read says why, and another line of headers can be tried", async () => {
  const store = createImportStore(ports());
  await store.getState().open(file("a;b\nx;y\nNr;Gerät\nA;PC"));
  await store.getState().decide({ headerLine: 1 });
  expect(previewOf(store).preview.headerLine).toBe(1);
});

it("another table can be chosen, and the list is read for it", async () => {
  const tables: string[] = [];
  const store = createImportStore(
    ports({
      readList: ({ name }) => {
        tables.push(name);
        return Promise.resolve({ ok: true, value: FACTS });
      },
    }),
  );
  await store.getState().open(file(LIST));
  await store.getState().chooseTarget("contracts");
  expect(tables).toEqual(["Anlagen", "Vertraege"]);
  expect(previewOf(store).target).toBe("contracts");
});

it("a decision is kept when the next one is taken", async () => {
  const store = createImportStore(ports());
  await store.getState().open(file(LIST));
  await store.getState().decide({ mapping: { location: 1 } });
  await store.getState().decide({ decimalSigns: { cost: "," } });
  const { preview } = previewOf(store);
  expect(preview.decisions).toEqual({ mapping: { location: 1 }, decimalSigns: { cost: "," } });
  expect(preview.mapping["location"]?.header).toBe("Gerät");
});

/** Accepts what {@link LIST} gives, after a decision. */
async function accepted(
  decision?: { mapping: Record<string, number> },
  list: ChosenFile = file(LIST),
) {
  const requests: ImportToWrite[] = [];
  const written: WrittenImport = {
    sheet: "Anlagen",
    rows: { first: 6, last: 6 },
    journal: {
      schema: { name: "", title: "", columns: [] },
      height: 1,
      firstRow: 1,
      added: [],
      changed: [],
    },
  };
  const undone: unknown[] = [];
  const store = createImportStore(
    ports({
      writeImport: (request) => {
        requests.push(request);
        return Promise.resolve({ ok: true, value: written });
      },
      undoImport: (journal) => {
        undone.push(journal);
        return Promise.resolve({ ok: true, value: undefined });
      },
    }),
  );
  await store.getState().open(list);
  if (decision !== undefined) await store.getState().decide(decision);
  await store.getState().accept();
  return { store, request: requests[0], undone, written };
}

it("what is new and what differs is written, and the result tells where", async () => {
  const { request, store } = await accepted();
  expect(request?.added.map((row) => row["number"])).toEqual(["A-2"]);
  const changes = request?.changed.map((row) => [row.position, row.changes.map(({ key }) => key)]);
  expect(changes).toEqual([[0, ["name", "location", "acquiredOn", "cost", "lifeYears"]]]);
  expect(request?.memory).toBeUndefined();
  expect(store.getState().phase).toMatchObject({ kind: "done", isUndone: false });
});

it("a decision about columns is remembered, and used for the next list of that kind", async () => {
  const { request } = await accepted({ mapping: { area: 1 } });
  const readList = () =>
    Promise.resolve({ ok: true, value: { ...FACTS, memory: request?.memory } } as const);
  const store = createImportStore(ports({ readList }));
  await store.getState().open(file(LIST));
  const { preview } = previewOf(store);
  expect(preview.isRemembered).toBe(true);
  expect(preview.mapping["area"]?.header).toBe("Gerät");
});

it("an import can be taken back, once", async () => {
  const { store, undone, written } = await accepted();
  await store.getState().undo();
  await store.getState().undo();
  expect(undone).toEqual([written.journal]);
  expect(store.getState().phase).toMatchObject({ kind: "done", isUndone: true });
});

it("an undo that is cancelled leaves the import as it stands, and can be done later", async () => {
  const { store, written } = await accepted();
  const signals: AbortSignal[] = [];
  const cancelled = createImportStore(
    ports({
      writeImport: () => Promise.resolve({ ok: true, value: written }),
      undoImport: (_, signal) => {
        signals.push(signal);
        return new Promise((resolve) => {
          const refuse = () => {
            resolve({ ok: false, refusal: { kind: "cancelled" } });
          };
          if (signals.length > 1) resolve({ ok: true, value: undefined });
          else signal.addEventListener("abort", refuse);
        });
      },
    }),
  );
  cancelled.setState({ phase: store.getState().phase });
  const undone = cancelled.getState().undo();
  cancelled.getState().cancel();
  expect(cancelled.getState().phase).toMatchObject({ kind: "undoing", isCancelling: true });
  await undone;
  const undoRefusal = { kind: "cancelled" };
  expect(cancelled.getState().phase).toMatchObject({ kind: "done", isUndone: false, undoRefusal });
  await cancelled.getState().undo();
  expect(signals.map(({ aborted }) => aborted)).toEqual([true, false]);
  expect(cancelled.getState().phase).toMatchObject({ kind: "done", isUndone: true });
});

it("after a refusal, trying again reads the table anew", async () => {
  const refusal = { kind: "access-denied" } as const;
  let reads = 0;
  const store = createImportStore(
    ports({
      readList: () => {
        reads++;
        return Promise.resolve({ ok: true, value: FACTS });
      },
      writeImport: () => Promise.resolve({ ok: false, refusal, takenBack: false }),
    }),
  );
  await store.getState().open(file(LIST));
  await store.getState().accept();
  expect(store.getState().phase).toMatchObject({ kind: "refused", refusal, takenBack: false });
  await store.getState().goBack();
  expect(previewOf(store).preview.added).toHaveLength(1);
  expect(reads).toBe(2);
});

it("reading that is stopped leads back to where the person was", async () => {
  const reader = createListReader();
  let isStopped = true;
  const store = createImportStore(
    ports({
      reader: {
        ...reader,
        stop: () => undefined,
        preview: (request, onRecords) =>
          isStopped
            ? Promise.reject(new StoppedError("stopped"))
            : reader.preview(request, onRecords),
      },
    }),
  );
  await store.getState().open(file(LIST));
  expect(store.getState().phase.kind).toBe("choose");
  isStopped = false;
  await store.getState().open(file(LIST));
  const before = previewOf(store);
  isStopped = true;
  await store.getState().decide({ delimiter: "," });
  expect(store.getState().phase).toBe(before);
});

it("a column whose decimal sign is open is asked for, also after it was chosen", async () => {
  const store = createImportStore(ports());
  await store.getState().open(file("Nr;Gerät;Kaufdatum;Kaufpreis;ND\nA-2;PC;15.04.2026;1.234;3"));
  const asked = () =>
    ambiguousColumns(previewOf(store).preview, typedColumns("assets")).map(({ header }) => header);
  expect(asked()).toEqual(["Anschaffungswert"]);
  await store.getState().decide({ decimalSigns: { cost: "." } });
  expect(asked()).toEqual(["Anschaffungswert"]);
});

const WITHOUT_HEADERS = "Administration;E9b;4;1\nVertretung;E8;3;0,75";
const pasted = { ...file(WITHOUT_HEADERS), name: "Eingefügte Liste", pasted: WITHOUT_HEADERS };

it("what was pasted and cannot be read comes back to be put right", async () => {
  const store = createImportStore(ports());
  await store.getState().open(pasted);
  expect(store.getState().phase).toMatchObject({ kind: "unreadable", file: pasted });
  store.getState().startOver();
  expect(store.getState().phase).toEqual({ kind: "choose", pasted: WITHOUT_HEADERS });
});

it("what was pasted comes back from the preview, too, and not after it was taken over", async () => {
  const store = createImportStore(ports());
  await store.getState().open({ ...file(LIST), pasted: LIST });
  store.getState().startOver();
  expect(store.getState().phase).toEqual({ kind: "choose", pasted: LIST });
  const done = await accepted(undefined, { ...file(LIST), pasted: LIST });
  done.store.getState().startOver();
  expect(done.store.getState().phase).toEqual({ kind: "choose" });
});
