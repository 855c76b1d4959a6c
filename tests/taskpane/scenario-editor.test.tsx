/** @jest-environment-options {"globalsCleanup": "off"} */
import { paneBody } from "./pane-window";
import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { fireEvent, getAllByLabelText, getByLabelText, getByText } from "@testing-library/dom";
import { act } from "react";
import { createRoot } from "react-dom/client";
import { ScenarioEditor } from "../../src/taskpane/features/scenario/ScenarioEditor";
import { LanguageContext, paneLanguage } from "../../src/taskpane/language";
import { ModelContext } from "../../src/taskpane/model/model-context";
import { scenariosOf } from "../../src/taskpane/model/scenario-edits";
import { createCalculator } from "../../src/taskpane/model/scenario-figures";
import { createWorkbookModel, type ModelPort } from "../../src/taskpane/model/workbook-model";
import type { ModelTableName, ModelTables } from "../../src/workbook/model/model-table";
import type { ModelContent } from "../../src/workbook/model/read-model";
import { exampleModel } from "./example-model";

const german = paneLanguage("de-DE");

/** The language, with a count of how often a part of the view that is shown asked for its words. */
function countedLanguage() {
  const asked = { times: 0 };
  const { scenarios } = german.texts;
  const counted = {
    ...scenarios,
    get editor() {
      asked.times++;
      return scenarios.editor;
    },
  };
  return { asked, language: { ...german, texts: { ...german.texts, scenarios: counted } } };
}

/** The example with more rows that say the same of other positions or areas. */
function enlarged(name: "Positionen" | "Uebernahme", count: number): ModelTables {
  const tables = exampleModel();
  const { header = [], rows = [] } = tables[name] ?? {};
  const [, first] = rows;
  const added = Array.from({ length: count }, (_, index) => {
    const values = (first?.values ?? []).map((value, at) =>
      at === 1 ? `Weiteres ${index}` : value,
    );
    return { id: 100_000 + index, values, formulas: values };
  });
  return { ...tables, [name]: { header, rows: [...rows, ...added] } };
}

/** The editor of the scenario KSM, and what an action shows anew. */
async function openEditor(tables: ModelTables) {
  const content: Awaited<ReturnType<ModelPort["read"]>> = {
    ok: true,
    value: { tables: tables as ModelContent["tables"], ids: {}, problems: [] },
  };
  const model = createWorkbookModel({
    read: () => Promise.resolve(content),
    write: () => Promise.resolve(content),
    watch: () => Promise.resolve({ ok: true, value: () => Promise.resolve() }),
  });
  await model.getState().start();
  const scenario = scenariosOf(model.getState().tables)[1];
  if (scenario === undefined) throw new Error("The example has no second scenario.");
  const { asked, language } = countedLanguage();
  const root = createRoot(paneBody);
  await act(async () => {
    root.render(
      <LanguageContext value={language}>
        <FluentProvider theme={webLightTheme}>
          <ModelContext value={{ model, calculate: createCalculator() }}>
            <ScenarioEditor scenario={scenario} onBack={() => undefined} />
          </ModelContext>
        </FluentProvider>
      </LanguageContext>,
    );
    await Promise.resolve();
  });
  const figure = () => getByLabelText(paneBody, "Kennzahlen").textContent;
  const during = async (action: () => void): Promise<number> => {
    const before = asked.times;
    await act(async () => {
      action();
      await Promise.resolve();
    });
    return asked.times - before;
  };
  return {
    figure,
    during,
    close: () =>
      during(() => {
        root.unmount();
      }),
  };
}

beforeAll(() => {
  jest.useFakeTimers();
});

async function shownAnewByPrice(tables: ModelTables): Promise<number> {
  const { close, during, figure } = await openEditor(tables);
  await during(() => {
    fireEvent.click(getByText(paneBody, /Arbeitsplatzpauschale/u));
  });
  const before = figure();
  const shown = await during(() => {
    const price = getByLabelText(paneBody, /^Einzelpreis/u);
    fireEvent.input(price, { target: { value: "168,00" } });
  });
  expect(figure()).not.toBe(before);
  await close();
  return shown;
}

async function shownAnewByDay(tables: ModelTables): Promise<number> {
  const { close, during, figure } = await openEditor(tables);
  const before = figure();
  const shown = await during(() => {
    const [day] = getAllByLabelText(paneBody, /^ab/u);
    if (day !== undefined) fireEvent.input(day, { target: { value: "01.10.2029" } });
  });
  expect(figure()).not.toBe(before);
  await close();
  return shown;
}

it.each<[string, ModelTableName, (tables: ModelTables) => Promise<number>]>([
  ["price", "Positionen", shownAnewByPrice],
  ["price", "Uebernahme", shownAnewByPrice],
  ["day of a decision", "Positionen", shownAnewByDay],
  ["day of a decision", "Uebernahme", shownAnewByDay],
])(
  "a key press in a %s shows no more anew when there are more rows in %s",
  async (_, name, press) => {
    const table = name === "Positionen" ? "Positionen" : "Uebernahme";
    expect(await press(enlarged(table, 4))).toBe(await press(enlarged(table, 0)));
  },
);

it("marks a position whose price is an example until another source is given for it", async () => {
  const { close, during } = await openEditor(exampleModel());
  const position = getByText(paneBody, /Arbeitsplatzpauschale/u);
  const line = () => position.closest("button")?.textContent;
  expect(line()).toContain("Beispielpreis");
  await during(() => {
    fireEvent.click(position);
  });
  const source = getByLabelText(paneBody, "Quelle");
  await during(() => {
    fireEvent.input(source, { target: { value: "Angebot vom 05.11.2026" } });
    fireEvent.blur(source);
  });
  expect(line()).not.toContain("Beispielpreis");
  await close();
});

it("an entry that ends up as no number leaves the figures as they were before it", async () => {
  const { close, during, figure } = await openEditor(exampleModel());
  await during(() => {
    fireEvent.click(getByText(paneBody, /Arbeitsplatzpauschale/u));
  });
  const before = figure();
  const price = getByLabelText(paneBody, /^Einzelpreis/u);
  await during(() => {
    fireEvent.focusIn(price);
  });
  await during(() => {
    fireEvent.input(price, { target: { value: "6268,00" } });
  });
  expect(figure()).not.toBe(before);
  await during(() => {
    fireEvent.input(price, { target: { value: "62,5068,00" } });
  });
  expect(figure()).toBe(before);
  await close();
});

it.each([
  [/^Menge/u, "viele", "Bitte geben Sie eine Zahl ein, zum Beispiel 45."],
  [/^Menge/u, "-1", "Bitte geben Sie eine Zahl ab 0 ein."],
  [/^Einzelpreis/u, "viel", "Bitte geben Sie einen Betrag in Euro ein, zum Beispiel 68,00."],
  [/^Umsatzsteuer/u, "voll", "Bitte geben Sie einen Satz in Prozent ein, zum Beispiel 19."],
  [/^Umsatzsteuer/u, "190", "Bitte geben Sie einen Wert von 0 % bis 100 % ein."],
  [/^Steigerung je Jahr/u, "-200", "Bitte geben Sie einen Wert von -100 % bis 100 % ein."],
])("a wrong entry in %s (%s) is told by an example of its kind", async (label, typed, sentence) => {
  const { close, during } = await openEditor(exampleModel());
  await during(() => {
    fireEvent.click(getByText(paneBody, /Arbeitsplatzpauschale/u));
  });
  await during(() => {
    fireEvent.input(getByLabelText(paneBody, label), { target: { value: typed } });
  });
  getByText(paneBody, (text) => text.replaceAll("\u00a0", " ") === sentence);
  await close();
});
