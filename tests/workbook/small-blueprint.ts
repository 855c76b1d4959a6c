import { ANNAHMEN } from "../../src/tables/annahmen";
import { PROJEKTE } from "../../src/tables/projekte";
import { SZENARIEN } from "../../src/tables/szenarien";
import type { SheetBlueprint, WorkbookBlueprint } from "../../src/workbook/blueprint/blueprint";
import { page } from "../../src/workbook/blueprint/page";
import type { SheetNames } from "../../src/workbook/blueprint/sheet-names";
import { tableSheet } from "../../src/workbook/blueprint/table-sheet";
import { EMPTY } from "./example-plan";

/**
 * A workbook with one of everything that set-up writes, small enough to be set up many times: a
 * sheet of cells, a spill and a chart, assumptions with their names, two tables side by side.
 */
export function smallBlueprint(names: SheetNames): WorkbookBlueprint {
  return { sheets: [overview(names), assumptions(names), staff(names)] };
}

const column = (index: number) => ({ row: 4, column: index, rows: 2, columns: 1 });

function overview(names: SheetNames): SheetBlueprint {
  return {
    key: "overview",
    name: names.overview,
    columnWidths: [20, 14],
    rowHeights: [],
    showGridlines: false,
    frozen: { rows: 2, columns: 0 },
    blocks: [
      {
        kind: "cells",
        row: 0,
        column: 0,
        cells: [
          [{ content: "Übersicht", look: "title" }],
          [{ content: "Jede Zahl ist eine Formel.", look: "explanation" }],
        ],
      },
      {
        kind: "cells",
        row: 3,
        column: 0,
        cells: [
          [
            { content: "Jahr", look: "header" },
            { content: "Stunden", look: "headerOfNumbers" },
          ],
          [
            { content: "=Haushaltsjahr", look: "calculatedNumber", name: "ErstesJahr" },
            { content: "=SUM(Projekte[Stunden])", look: "calculatedNumber" },
          ],
          [
            { content: "=ErstesJahr+1", look: "calculatedNumber" },
            { content: "=Kalkulationszins*100", look: "calculatedNumber" },
          ],
        ],
      },
      {
        kind: "spill",
        row: 8,
        column: 0,
        formula: "=SEQUENCE(2,2)",
        room: { rows: 4, columns: 3 },
        columns: [{ align: "Right" }],
        hasHeader: false,
      },
      {
        kind: "chart",
        type: "ColumnClustered",
        name: "Stunden",
        title: "Stunden je Jahr",
        series: [{ name: "Stunden", values: column(1), categories: column(0), colour: "#1F4E79" }],
        place: { row: 3, column: 4, rows: 8, columns: 4 },
        valueFormat: "0",
      },
    ],
    page: page(EMPTY),
  };
}

function assumptions(names: SheetNames): SheetBlueprint {
  const rows = [
    { key: "Haushaltsjahr", value: 2027, unit: "Jahr" },
    { key: "Kalkulationszins", value: 0.015 },
  ];
  return tableSheet(EMPTY, {
    key: "assumptions",
    name: names.assumptions,
    title: "Annahmen",
    explanation: "Jeder Wert steht hier einmal.",
    tables: [
      {
        schema: ANNAHMEN,
        rows,
        names: rows.map(({ key }, row) => ({ name: key, row, column: "value" })),
      },
    ],
    frozenColumns: 0,
  });
}

function staff(names: SheetNames): SheetBlueprint {
  return tableSheet(EMPTY, {
    key: "staff",
    name: names.staff,
    title: "Personal",
    explanation: "Projekte und Szenarien.",
    tables: [
      { schema: PROJEKTE, rows: [{ name: "e-Akte", begin: 46023, end: 46387, hours: 380 }] },
      { schema: SZENARIEN, rows: [{ code: "EIGEN", name: "Eigenbetrieb" }] },
    ],
    frozenColumns: 0,
  });
}
