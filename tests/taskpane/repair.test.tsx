/** @jest-environment-options {"globalsCleanup": "off"} */
import { paneBody } from "./pane-window";
import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { fireEvent, getByRole, getByText, queryByRole, queryByText } from "@testing-library/dom";
import { act } from "react";
import { createRoot } from "react-dom/client";
import { createRepairStore } from "../../src/taskpane/features/repair/repair-store";
import { ScenariosView } from "../../src/taskpane/features/scenarios/ScenariosView";
import { LanguageContext, paneLanguage } from "../../src/taskpane/language";
import { ModelContext } from "../../src/taskpane/model/model-context";
import { createCalculator } from "../../src/taskpane/model/scenario-figures";
import { createWorkbookModel } from "../../src/taskpane/model/workbook-model";
import type { ModelContent } from "../../src/workbook/model/read-model";
import type { WorkbookResult } from "../../src/workbook/refusal";
import type { TableCandidates } from "../../src/workbook/set-up/point-to-table";
import type { SetUpReport } from "../../src/workbook/set-up/set-up";
import { exampleModel } from "./example-model";

jest.setTimeout(60_000);

const WHOLE: ModelContent = {
  tables: exampleModel() as ModelContent["tables"],
  ids: {},
  problems: [],
};
const BROKEN: ModelContent = {
  ...WHOLE,
  problems: [{ kind: "table-missing", table: "Positionen", name: "Positionen" }],
};
const REPORT: SetUpReport = {
  ...{ created: [], completed: [], moved: [], retired: [], assets: 0, lost: [] },
  restored: [{ sheet: "Vergleich", cells: 0, formulas: 534, charts: [], tables: [], names: [] }],
};

/** The view of a workbook without the positions, and a repair that ends when it is told to. */
async function openView() {
  let content = BROKEN;
  let finish: (result: WorkbookResult<SetUpReport>) => void = () => undefined;
  const model = createWorkbookModel({
    read: () => Promise.resolve({ ok: true, value: content }),
    write: () => Promise.resolve({ ok: true, value: content }),
    watch: () => Promise.resolve({ ok: true, value: () => Promise.resolve() }),
  });
  const { start } = model.getState();
  await start();
  const angebote = { id: "1", name: "Angebote", sheet: "Blatt", rows: 3 };
  const candidates: TableCandidates = new Map([["Positionen", [angebote]]]);
  const findCandidates = () => Promise.resolve({ ok: true, value: candidates } as const);
  const store = createRepairStore(
    {
      findCandidates,
      pointToTable: () => Promise.resolve({ ok: true, value: undefined }),
      complete: () =>
        new Promise((resolve) => {
          finish = resolve;
        }),
    },
    start,
  );
  const during = (action: () => void) =>
    act(async () => {
      action();
      await new Promise((resolve) => setTimeout(resolve));
    });
  const root = createRoot(paneBody);
  await during(() => {
    root.render(
      <LanguageContext value={paneLanguage("de-DE")}>
        <FluentProvider theme={webLightTheme}>
          <ModelContext value={{ model, calculate: createCalculator() }}>
            <ScenariosView repair={{ findCandidates, store }} onSetUp={() => undefined} />
          </ModelContext>
        </FluentProvider>
      </LanguageContext>,
    );
  });
  return {
    click: (name: string) => during(() => fireEvent.click(getByRole(paneBody, "button", { name }))),
    /** what the view reads as soon as the table is there */
    tableIsBack: () =>
      during(() => {
        content = WHOLE;
        void start();
      }),
    finish: (result: WorkbookResult<SetUpReport>) =>
      during(() => {
        finish(result);
      }),
    close: () =>
      during(() => {
        root.unmount();
      }),
  };
}

it.each(["Fehlendes ergänzen", "Diese Tabelle verwenden"])(
  "after „%s“ the view says that formulas are written, until all of them are, and then says so",
  async (button) => {
    const view = await openView();
    await view.click(button);
    getByRole(paneBody, "progressbar");
    await view.tableIsBack();
    getByRole(paneBody, "progressbar");
    expect(queryByRole(paneBody, "button", { name: "Neues Szenario" })).toBeNull();
    await view.finish({ ok: true, value: REPORT });
    expect(queryByRole(paneBody, "progressbar")).toBeNull();
    getByRole(paneBody, "button", { name: "Neues Szenario" });
    getByText(paneBody, /534 Formeln rechnen wieder damit/u);
    await view.click("Schließen");
    expect(queryByText(paneBody, /534 Formeln/u)).toBeNull();
    await view.close();
  },
);

it("formulas that could not be repaired are named with their sheet, and what to do is said", async () => {
  const view = await openView();
  await view.click("Fehlendes ergänzen");
  await view.tableIsBack();
  const lost = [{ sheet: "Mein Blatt", addresses: ["B2", "C5:C9"] }];
  await view.finish({ ok: true, value: { ...REPORT, lost } });
  getByText(paneBody, "Mein Blatt: B2, C5:C9");
  getByText(paneBody, /setzen Sie in der Formel statt #BEZUG! wieder/u);
  await view.close();
});

it("a repair that is refused says why beside the offer", async () => {
  const view = await openView();
  await view.click("Fehlendes ergänzen");
  await view.finish({ ok: false, refusal: { kind: "frozen" } });
  getByText(paneBody, "Ergänzen nicht möglich");
  getByRole(paneBody, "button", { name: "Fehlendes ergänzen" });
  await view.close();
});
