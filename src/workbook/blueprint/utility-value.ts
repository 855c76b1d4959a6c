import { criteriaWithPoints } from "../../tables/kriterien";
import type { CellBlueprint, CellsBlock, SheetBlueprint } from "./blueprint";
import { SCENARIO_SLOTS } from "./comparison-layout";
import type { SheetNames, WorkbookPlan } from "./plan";
import { columnsOf, tableSheet, type TableContent } from "./table-sheet";

/** Modules that the result shows one by one; the WiBe has three with weights. */
const MODULE_ROWS = 6;

/** Weights, points by scenario, and what they come to (DE: Nutzwert). */
export function utilityValueSheet(plan: WorkbookPlan, names: SheetNames): SheetBlueprint {
  const codes = plan.tables.Szenarien.map((row) => String(row["code"] ?? ""));
  const criteria: TableContent = {
    schema: criteriaWithPoints(codes.filter((code) => code !== "")),
    rows: plan.tables.Kriterien,
  };
  const column = columnsOf([criteria]) + 1;
  const sheet = tableSheet(plan, {
    key: "utilityValue",
    name: names.utilityValue,
    title: "Nutzwert",
    explanation: plan.example
      ? "Beispiel: Gewichte und Punkte sind erfunden."
      : "Eine Zeile je Kriterium.",
    legend:
      "Punkte von 0 (erfüllt nichts) bis 10 (erfüllt alles) je Szenario; die Spalte heißt wie das " +
      "Kürzel. Wer ein Szenario hier in der Mappe einträgt, fügt seine Spalte selbst an.",
    tables: [criteria],
    frozenColumns: 1,
  });
  return {
    ...sheet,
    columnWidths: [...sheet.columnWidths, 3, 24, ...Array<number>(SCENARIO_SLOTS).fill(9)],
    blocks: [...sheet.blocks, results(column)],
  };
}

/** Utility by scenario, altogether and by module, from 0 to 100. */
function results(column: number): CellsBlock {
  const slots = Array.from({ length: SCENARIO_SLOTS }, (_, index) => index);
  const code = (slot: number) => `INDEX(Szenarien[Kürzel],${slot + 1})`;
  const points = (slot: number) =>
    `INDEX(Kriterien,0,MATCH(${code(slot)}&"",Kriterien[#Headers],0))`;
  const value = (slot: number, formula: string) =>
    `=IF(ROWS(Szenarien[Kürzel])>${slot},IFERROR(${formula},"–"),"")`;
  const whole = (slot: number) =>
    value(
      slot,
      `IF(COUNT(${points(slot)})=0,"–",AMT.NUTZWERT(Kriterien[Gewicht],${points(slot)}))`,
    );
  const modules = 'UNIQUE(FILTER(Kriterien[Modul],Kriterien[Modul]<>""))';
  const module = (index: number) => `IFERROR(INDEX(${modules},${index + 1}),"")`;
  const ofModule = (slot: number, index: number) => {
    const own = `Kriterien[Modul]=${module(index)}`;
    const formula = `AMT.NUTZWERT(FILTER(Kriterien[Gewicht],${own}),FILTER(${points(slot)},${own}))`;
    return value(slot, `IF(${module(index)}="","",${formula})`);
  };
  return {
    kind: "cells",
    row: 3,
    column,
    cells: [
      [
        { content: "Nutzwert von 0 bis 100", look: "header" },
        ...slots.map((slot): CellBlueprint => ({
          content: `=IF(ROWS(Szenarien[Kürzel])>${slot},${code(slot)}&"","")`,
          look: "headerOfNumbers",
        })),
      ],
      [
        { content: "zusammen", look: "totalLabel" },
        ...slots.map((slot): CellBlueprint => ({
          content: whole(slot),
          look: "totalNumber",
          format: "0.0",
        })),
      ],
      ...Array.from({ length: MODULE_ROWS }, (_, index): CellBlueprint[] => [
        {
          content: `=IF(${module(index)}="","","Modul "&${module(index)})`,
          look: "calculatedText",
        },
        ...slots.map((slot): CellBlueprint => ({
          content: ofModule(slot, index),
          look: "calculatedNumber",
          format: "0.0",
        })),
      ]),
      [
        {
          content: "Strich: Für dieses Szenario fehlen Punkte oder die Spalte mit seinem Kürzel.",
          look: "explanation",
        },
      ],
    ],
  };
}
