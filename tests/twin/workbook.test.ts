import { openWorkbench } from "../open-workbench";

/** In Chromium a bench takes some seconds to open. */
jest.setTimeout(120_000);

it("a typed number is read, kept and drawn in German", async () => {
  const bench = await openWorkbench();
  await bench.type("B3", "1.234,50 €");
  await bench.type("B4", 0.5);
  expect(await bench.cell("B3")).toEqual({ text: "1.234,50 €", value: 1234.5 });
  expect(await bench.cell("Tabelle1!B4")).toEqual({ text: "0,5", value: 0.5 });
});

it("a formula of the add-in is typed, calculated and shown in German", async () => {
  const bench = await openWorkbench();
  await bench.type("A1", 12000);
  await bench.type("B1", "=AMT.AFA(A1;DATUM(2026;4;15);5;2026)");
  expect(await bench.cell("B1")).toEqual({
    text: "1800",
    value: 1800,
    formula: "=AMT.AFA(A1;DATUM(2026;4;15);5;2026)",
  });
  await bench.type("A1", 6000);
  expect(await bench.cell("B1")).toMatchObject({ value: 900 });
});

it("an error says at its cell why, in German", async () => {
  const bench = await openWorkbench();
  await bench.type("A1", '=AMT.AFA("viel";DATUM(2026;4;15);5;2026)');
  const { text, error, message } = await bench.cell("A1");
  expect([text, error]).toEqual(["#WERT!", "#VALUE!"]);
  expect(message).toMatch(/viel/);
});

it("the pane opens by the ribbon", async () => {
  const bench = await openWorkbench();
  await bench.press("Einrichten");
  await bench.see("Mit Beispiel einrichten");
});

it("the workbook is set up empty by the form, with the name that was filled in", async () => {
  const bench = await openWorkbench();
  await bench.press("Einrichten");
  await bench.press("Leer einrichten");
  await bench.fill("Name des Amtes", "Amt Beispielsee");
  await bench.press("Einrichten");
  await bench.see("Die Arbeitsmappe ist eingerichtet");
  await bench.waitUntilSettled();
  expect(await bench.sheetNames()).toEqual(expect.arrayContaining(["Übersicht", "Anlagen"]));
  expect(await bench.tables()).toEqual(expect.arrayContaining(["Annahmen", "Anlagen"]));
  const { sheets } = await bench.snapshot();
  const texts = sheets.flatMap(({ cells }) => cells.map(({ value }) => String(value)));
  expect(texts.some((text) => text.includes("Amt Beispielsee"))).toBe(true);
});

it("two workbooks do not see each other", async () => {
  const [one, other] = await Promise.all([openWorkbench(), openWorkbench()]);
  await one.type("A1", "nur hier");
  expect(await one.cell("A1")).toMatchObject({ value: "nur hier" });
  expect(await other.cell("A1")).toEqual({ text: "", value: "" });
});

it("what is no place is refused by name", async () => {
  const bench = await openWorkbench();
  await expect(bench.cell("Fehlt!A1")).rejects.toThrow(/Fehlt/);
  await expect(bench.type("kein Ort", 1)).rejects.toThrow(/kein Ort/);
});
