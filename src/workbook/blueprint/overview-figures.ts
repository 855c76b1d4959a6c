import { FORMATS } from "../../tables/schema";
import type { CellBlueprint, CellsBlock } from "./blueprint";
import { accountsRoom, onComparison } from "./comparison-layout";
import { DIFFERENCE_EUR } from "./difference-format";
import { OVERVIEW_ROW } from "./overview-layout";
import type { SheetNames } from "./plan";
import { IS_STATUS_QUO, PAYBACK_IN_WORDS } from "./scenario-words";

/** Contracts that are shown with their last day for notice. */
const NOTICES = 6;

/** Key figures of the budget year, for the chosen scenario. */
export function keyFigures(names: SheetNames): CellsBlock {
  const perInhabitant = "SUM(Gemeinden[Einwohner])";
  const overdue =
    'COUNTIFS(Anlagen[Ersetzen],"ja",Anlagen[Ende Nutzungsdauer],"<"&Stichtag,' +
    'Anlagen[Abgangsdatum],"")';
  return {
    kind: "cells",
    row: OVERVIEW_ROW.figures,
    column: 0,
    cells: [
      [
        { content: "Kennzahlen", look: "header" },
        { content: "=Haushaltsjahr", look: "headerOfNumbers", format: "0" },
      ],
      [
        { content: "gewähltes Szenario", look: "label" },
        { content: "=GewaehltesSzenario", look: "calculatedNumber" },
      ],
      figure("IT-Kosten (Ergebnishaushalt)", "=Umlagebedarf_Szenario"),
      line("je Arbeitsplatz", quotient("Umlagebedarf_Szenario", "Arbeitsplaetze")),
      line("je Einwohner", quotient("Umlagebedarf_Szenario", perInhabitant)),
      line("gegenüber dem Status quo", "=Mehrkosten_Haushaltsjahr", DIFFERENCE_EUR),
      figure("Investitionen (Finanzhaushalt)", `=${investments(names)}`),
      figure("Abschreibungen (AfA)", "=SUM(Anlagen[AfA Haushaltsjahr])"),
      line("Restbuchwert am 31.12.", "=SUM(Anlagen[Restbuchwert 31.12.])"),
      figure("Vorteil über alle Planungsjahre", "=Kapitalwert_Vorteil"),
      [
        { content: "rechnet sich", look: "label" },
        {
          content: `=IF(${IS_STATUS_QUO},"–",${PAYBACK_IN_WORDS})`,
          look: "calculatedNumber",
        },
      ],
      [
        { content: "überfällige Geräte", look: "figureLabel" },
        { content: `=${overdue}`, look: "figure", format: "0" },
      ],
      [
        {
          content: `=IF(${overdue}=0,"✓ Kein Gerät ist überfällig.","Bitte Ersatzplan ansehen.")`,
          look: "explanation",
        },
      ],
    ],
  };
}

/** Zero-based rows whose figure is larger than the other ones. */
export function figureRows(names: SheetNames): readonly number[] {
  const { cells, row } = keyFigures(names);
  return cells.flatMap(([, cell], index) => (cell?.look === "figure" ? [row + index] : []));
}

/** Payments for investments of the chosen scenario in the budget year: accounts 78…. */
function investments(names: SheetNames): string {
  const room = accountsRoom(-1, "Finanz");
  const column = (index: number) =>
    onComparison(names, { ...room, column: room.column + index, columns: 1 });
  return `SUMIFS(${column(2)},${column(0)},"78*")`;
}

/** The contracts whose notice is due next. */
export function nextNotices(): CellsBlock {
  const days = "Vertraege[spätestens kündigen am]";
  const rows = Array.from({ length: NOTICES }, (_, index): CellBlueprint[] => {
    const day = `SMALL(${days},${index + 1})`;
    const sameDay = `FILTER(Vertraege[Bezeichnung],${days}=${day})`;
    const name = `INDEX(${sameDay},${index + 1}-COUNTIF(${days},"<"&${day}))`;
    return [
      { content: `=IFERROR(${name}&"","")`, look: "calculatedText" },
      {
        content: `=IFERROR(${day},"")`,
        look: "calculatedNumber",
        format: FORMATS.date,
      },
    ];
  });
  return {
    kind: "cells",
    row: OVERVIEW_ROW.notices,
    column: 0,
    cells: [
      [
        { content: "nächste Kündigungen", look: "header" },
        { content: "spätestens am", look: "headerOfNumbers" },
      ],
      ...rows,
    ],
  };
}

function quotient(amount: string, count: string): string {
  return `=IF(N(${count})=0,"–",ROUND(${amount}/${count},2))`;
}

function figure(label: string, formula: string): CellBlueprint[] {
  return [
    { content: label, look: "figureLabel" },
    { content: formula, look: "figure", format: FORMATS.amountEur },
  ];
}

function line(label: string, formula: string, format: string = FORMATS.amountEur): CellBlueprint[] {
  return [
    { content: label, look: "label" },
    { content: formula, look: "calculatedNumber", format },
  ];
}
