import { cellAddress } from "./address";
import { FORMATS } from "../../tables/schema";
import type { CellBlueprint, CellsBlock, SpillBlock } from "./blueprint";
import { accountsRoom, ROW, SCENARIO_SLOTS, slotRow, type View } from "./comparison-layout";

/** Everything that describes the estate, as the functions of the scenarios take it. */
const ESTATE =
  "Haushaltsjahr,Planungsjahre,Anlagen[#All],Vertraege[#All],Personal[#All],Positionen[#All]," +
  "Uebernahme[#All],Annahmen[#All]";

const VIEWS: readonly View[] = ["Ergebnis", "Finanz"];

const SLOTS = Array.from({ length: SCENARIO_SLOTS + 1 }, (_, index) => index - 1);

/**
 * The calculation that everything on the sheet reads (DE: Rechenweg): each scenario once in both
 * views, by account. One call gives a whole block, because chains of calls are slow.
 */
export function scenarioAccounts(): readonly (CellsBlock | SpillBlock)[] {
  return [
    {
      kind: "cells",
      row: ROW.calculation,
      column: 0,
      cells: [
        [{ content: "Rechenweg: Kosten und Zahlungen je Konto in EUR", look: "section" }],
        [
          {
            content:
              "Links der Ergebnishaushalt, rechts daneben der Finanzhaushalt; zuerst das gewählte " +
              "Szenario, dann alle der Reihe nach. Alle Zahlen oben stammen von hier.",
            look: "explanation",
          },
        ],
      ],
    },
    ...SLOTS.flatMap((slot) => VIEWS.flatMap((view) => accountsOf(slot, view))),
  ];
}

function accountsOf(slot: number, view: View): readonly [CellsBlock, SpillBlock] {
  const { row, column, rows, columns } = accountsRoom(slot, view);
  const code = slot < 0 ? "GewaehltesSzenario" : `$${cellAddress(slotRow(ROW.costs, slot), 0)}`;
  return [
    { kind: "cells", row: row - 1, column, cells: [[heading(slot, view, code)]] },
    {
      kind: "spill",
      row,
      column,
      formula: `=IF(${code}="","",AMT.SZENARIO(${code},"${view}",${ESTATE},Konten[#All]))`,
      room: { rows, columns },
      columns: [
        { align: "Left" },
        { align: "Left" },
        { align: "Right", format: FORMATS.amountEur },
      ],
      hasHeader: true,
      totalLabels: ["Summe"],
    },
  ];
}

function heading(slot: number, view: View, code: string): CellBlueprint {
  const budget = `${view}haushalt`;
  const name = slot < 0 ? `"Gewähltes Szenario "&${code}` : code;
  return { content: `=IF(${code}="","",${name}&", ${budget}")`, look: "groupLabel" };
}
