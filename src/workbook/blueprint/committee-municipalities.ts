import type { CellBlueprint, CellsBlock } from "./blueprint";

/** Municipalities that have a line of their own; the others share one, so that the page is full. */
const LINES = 12;

const WHOLE_EUROS = '#,##0 "€"';
const CHANGE = '+#,##0 "€";-#,##0 "€";"–"';
const CHANGE_EXACT = '+#,##0.00 "€";-#,##0.00 "€";"–"';

/** What each municipality bears, and how that changes, in total and per inhabitant. */
export function municipalityTable(row: number): CellsBlock {
  return {
    kind: "cells",
    row,
    column: 0,
    cells: [
      [
        { content: '="Anteil je Gemeinde "&Haushaltsjahr', look: "header" },
        { content: "Status quo", look: "headerOfNumbers" },
        { content: "=GewaehltesSzenario", look: "headerOfNumbers" },
        { content: "Unterschied", look: "headerOfNumbers" },
        { content: "je Einwohner", look: "headerOfNumbers" },
      ],
      // Above the lines, so that unused ones leave no gap between municipalities and their total.
      total(),
      ...Array.from({ length: LINES }, (_, index) => lineOf(index)),
      others(row),
    ],
  };
}

function lineOf(index: number): CellBlueprint[] {
  const at = (header: string) => `INDEX(Gemeinden[${header}],${index + 1})`;
  const isThere = `IF(ROWS(Gemeinden[Gemeinde])>${index},${at("Gemeinde")}&"","")`;
  const orNothing = (formula: string) => `=IF(${isThere}="","",${formula})`;
  const inhabitants = `N(${at("Einwohner")})`;
  return [
    { content: `=${isThere}`, look: "calculatedText" },
    amount(orNothing(at("Anteil Status quo")), WHOLE_EUROS),
    amount(orNothing(at("Anteil Szenario")), WHOLE_EUROS),
    amount(orNothing(at("Differenz")), CHANGE),
    amount(
      orNothing(
        `IF(OR(${inhabitants}=0,${at("Differenz")}=""),"–",ROUND(${at("Differenz")}/${inhabitants},2))`,
      ),
      CHANGE_EXACT,
    ),
  ];
}

/** What the municipalities without a line come to; empty where each has one. */
function others(row: number): CellBlueprint[] {
  const isMore = `ROWS(Gemeinden[Gemeinde])>${LINES}`;
  const sum = (header: string, column: string) => {
    const shown = `SUM(${column}${row + 3}:${column}${row + 2 + LINES})`;
    return `=IF(${isMore},ROUND(SUM(Gemeinden[${header}])-${shown},2),"")`;
  };
  return [
    {
      content: `=IF(${isMore},"weitere "&(ROWS(Gemeinden[Gemeinde])-${LINES})&" Gemeinden","")`,
      look: "calculatedText",
    },
    amount(sum("Anteil Status quo", "B"), WHOLE_EUROS),
    amount(sum("Anteil Szenario", "C"), WHOLE_EUROS),
    amount(sum("Differenz", "D"), CHANGE),
  ];
}

function total(): CellBlueprint[] {
  const isEmpty = 'COUNTIF(Gemeinden[Gemeinde],"?*")=0';
  const sum = (header: string, format: string): CellBlueprint => ({
    content: `=IF(${isEmpty},"",ROUND(SUM(Gemeinden[${header}]),2))`,
    look: "totalNumber",
    format,
  });
  const inhabitants = "SUM(Gemeinden[Einwohner])";
  return [
    {
      content: `=IF(${isEmpty},"Bitte die Gemeinden im Blatt Umlage eintragen.","alle Gemeinden")`,
      look: "totalLabel",
    },
    sum("Anteil Status quo", WHOLE_EUROS),
    sum("Anteil Szenario", WHOLE_EUROS),
    sum("Differenz", CHANGE),
    {
      content: `=IF(${inhabitants}=0,"",ROUND(SUM(Gemeinden[Differenz])/${inhabitants},2))`,
      look: "totalNumber",
      format: CHANGE_EXACT,
    },
  ];
}

function amount(content: string, format: string): CellBlueprint {
  return { content, look: "calculatedNumber", format };
}
