import { FORMATS } from "../../tables/schema";
import { absoluteAddress } from "./address";
import type { CellBlueprint, CellsBlock, SheetBlueprint } from "./blueprint";
import { CHOSEN_SCENARIO } from "./budget-page";
import { capacityShares } from "./capacity";
import { cumulatedBlocks } from "./committee-chart";
import { municipalityTable } from "./committee-municipalities";
import { RESOLUTION_POINTS } from "./committee-names";
import { comparisonInWords } from "./committee-words";
import { SAVING_ROW } from "./comparison-chosen";
import { onComparison, yearCells } from "./comparison-layout";
import { page } from "./page";
import type { SheetNames, WorkbookPlan } from "./plan";
import {
  bySign,
  fromTenths,
  IS_STATUS_QUO,
  LAST_YEAR,
  PAYBACK_IN_WORDS,
  SCENARIO_NAME,
} from "./scenario-words";
import { capacityPlace } from "./staff";

/** Zero-based rows of the page's parts. */
const ROW = {
  question: 3,
  words: 5,
  figures: 8,
  rounding: 15,
  municipalities: 17,
  resolution: 33,
} as const;

/** First column of the figures beside what is printed. */
const FIGURES_COLUMN = 6;

const WHOLE_EUROS = '#,##0 "€"';
const CHANGE = '+#,##0 "€";-#,##0 "€";"–"';

/** One page for the committee that decides (DE: Gremienblatt für den Amtsausschuss). */
export function committeePageSheet(plan: WorkbookPlan, names: SheetNames): SheetBlueprint {
  return {
    key: "committeePage",
    name: names.committeePage,
    columnWidths: [46, 13, 13, 13, 12, 3, 30, 14, 14],
    rowHeights: [
      { row: 0, height: 24 },
      { row: ROW.question + 1, height: 58 },
      { row: ROW.words + 1, height: 136 },
      ...[1, 2, 3].map((point) => ({ row: ROW.resolution + point, height: 43 })),
    ],
    showGridlines: false,
    frozen: { rows: 0, columns: 0 },
    blocks: [
      heading(plan),
      question(),
      ...comparisonInWords(plan, names, {
        row: ROW.words,
        figures: { row: ROW.municipalities + 4, column: FIGURES_COLUMN },
      }),
      ...cumulatedBlocks(plan, names, {
        place: { row: ROW.question, column: 1, rows: 4, columns: 4 },
        figures: { row: ROW.municipalities + 11, column: FIGURES_COLUMN },
      }),
      figures(plan, names),
      rounding(),
      municipalityTable(ROW.municipalities),
      resolution(),
      reliability(),
    ],
    page: page(plan, {
      orientation: "Portrait",
      zoom: { wide: 1, tall: 1 },
      printArea: { row: 0, column: 0, rows: ROW.resolution + 4, columns: 5 },
    }),
  };
}

function heading({ example }: WorkbookPlan): CellsBlock {
  const explanation =
    "Zusammenfassung für den Amtsausschuss; alle Zahlen rechnet die Arbeitsmappe.";
  return {
    kind: "cells",
    row: 0,
    column: 0,
    cells: [
      [
        {
          content: `=IF(${IS_STATUS_QUO},"IT-Haushalt "&Haushaltsjahr,"IT-Haushalt "&Haushaltsjahr&": "&${SCENARIO_NAME}&" oder Status quo?")`,
          look: "title",
        },
      ],
      [
        {
          content: example ? `Beispiel: Alle Beträge sind erfunden. ${explanation}` : explanation,
          look: "explanation",
        },
      ],
    ],
  };
}

function question(): CellsBlock {
  return {
    kind: "cells",
    row: ROW.question,
    column: 0,
    cells: [
      [{ content: "Worum es geht", look: "section" }],
      [
        {
          content:
            "Soll das Amt seine IT weiter wie bisher betreiben oder sie ganz oder zum Teil einem " +
            "Dienstleister übertragen? Verglichen werden Kosten, Zahlungen und die Folgen für " +
            "jede Gemeinde.",
          look: "inputParagraph",
        },
      ],
    ],
  };
}

/** The chosen scenario against the status quo, in few figures. */
function figures(plan: WorkbookPlan, names: SheetNames): CellsBlock {
  const payments = (row: number) => `ROUND(SUM(${onComparison(names, yearCells(plan, row))}),2)`;
  const inhabitants = "SUM(Gemeinden[Einwohner])";
  const each = (amount: string) => `=IF(${inhabitants}=0,"–",ROUND(${amount}/${inhabitants},2))`;
  const shares = absoluteAddress(names.staff, capacityShares(capacityPlace(plan)));
  const more = `ROUND(Umlagebedarf_Szenario-Umlagebedarf_StatusQuo,2)`;
  return {
    kind: "cells",
    row: ROW.figures,
    column: 0,
    cells: [
      [
        { content: "Kennzahlen", look: "header" },
        { content: "Status quo", look: "headerOfNumbers" },
        { content: `=${CHOSEN_SCENARIO}`, look: "headerOfNumbers" },
        { content: "Unterschied", look: "headerOfNumbers" },
        { content: "", look: "headerOfNumbers" },
      ],
      line('="IT-Kosten "&Haushaltsjahr&" (Ergebnishaushalt)"', {
        statusQuo: "=Umlagebedarf_StatusQuo",
        scenario: "=Umlagebedarf_Szenario",
        change: `=${more}`,
      }),
      [
        { content: "je Einwohner", look: "label" },
        { content: each("Umlagebedarf_StatusQuo"), ...amountLook(FORMATS.amountEur) },
        { content: each("Umlagebedarf_Szenario"), ...amountLook(FORMATS.amountEur) },
        { content: each(more), ...amountLook('+#,##0.00 "€";-#,##0.00 "€";"–"') },
      ],
      line(`="Zahlungen "&Haushaltsjahr&" bis "&${LAST_YEAR}`, {
        statusQuo: `=${payments(SAVING_ROW.statusQuo)}`,
        scenario: `=${payments(SAVING_ROW.chosen)}`,
        change: `=ROUND(${payments(SAVING_ROW.chosen)}-${payments(SAVING_ROW.statusQuo)},2)`,
      }),
      line("auf heute abgezinst (Kapitalwert)", {
        statusQuo: "=Kapitalwert_StatusQuo",
        scenario: "=Kapitalwert_Szenario",
        change: "=ROUND(Kapitalwert_Szenario-Kapitalwert_StatusQuo,2)",
      }),
      [
        { content: "rechnet sich", look: "label" },
        { content: "", look: "calculatedNumber" },
        {
          content: `=IF(${IS_STATUS_QUO},"–",${PAYBACK_IN_WORDS})`,
          look: "calculatedNumber",
        },
      ],
      [
        { content: "höchste Auslastung des IT-Personals im Quartal", look: "label" },
        { content: "", look: "calculatedNumber" },
        {
          content: `=IF(COUNT(${shares})=0,"–",MAX(${shares}))`,
          look: "calculatedNumber",
          format: "0 %",
        },
        {
          content: `=IF(MAX(${shares})>1,"▲ zu viel",IF(COUNT(${shares})=0,"","reicht"))`,
          look: "calculatedNumber",
        },
      ],
    ],
  };
}

/** Whoever subtracts two figures of the page may be one euro off. */
function rounding(): CellsBlock {
  const content = "Beträge auf volle Euro gerundet; Unterschiede aus den genauen Beträgen.";
  return {
    kind: "cells",
    row: ROW.rounding,
    column: 0,
    cells: [[{ content, look: "explanation" }]],
  };
}

function line(
  label: string,
  formulas: Readonly<Record<"statusQuo" | "scenario" | "change", string>>,
): CellBlueprint[] {
  return [
    { content: label, look: "totalLabel" },
    { content: formulas.statusQuo, look: "totalNumber", format: WHOLE_EUROS },
    { content: formulas.scenario, look: "totalNumber", format: WHOLE_EUROS },
    { content: formulas.change, look: "totalNumber", format: CHANGE },
  ];
}

function amountLook(format: string): Pick<CellBlueprint, "look" | "format"> {
  return { look: "calculatedNumber", format };
}

/** A proposal to begin with; it decides nothing by itself. */
const POINTS: Readonly<Record<(typeof RESOLUTION_POINTS)[number], string>> = {
  Beschlussvorschlag_1: "1. Der Amtsausschuss nimmt den Vergleich zur Kenntnis.",
  Beschlussvorschlag_2:
    "2. Der Amtsausschuss beschließt, die IT wie im gewählten Szenario beschrieben zu betreiben " +
    "(bitte anpassen).",
  Beschlussvorschlag_3: "3. Die Amtsverwaltung wird beauftragt, die Mittel im Haushalt vorzusehen.",
};

/** What the committee is to decide, point by point; people put their own words here. */
function resolution(): CellsBlock {
  return {
    kind: "cells",
    row: ROW.resolution,
    column: 0,
    cells: [
      [{ content: "Beschlussvorschlag", look: "section" }],
      ...RESOLUTION_POINTS.map((name): CellBlueprint[] => [
        { content: POINTS[name], look: "inputParagraph", name },
      ]),
    ],
  };
}

/** How far the figures can be relied on. */
function reliability(): CellsBlock {
  const open = (severity: string) =>
    `COUNTIFS(Befunde[Schwere],"${severity}",Befunde[Status],"offen")`;
  const rate = (name: string) =>
    `${bySign(name, "", "-")}&${fromTenths(`ABS(ROUND(1000*${name},0))`)}&" %"`;
  const isChecked = 'COUNTIF(Befunde[Kennung],"?*")>0';
  const warnings = `${open("Warnung")}&IF(${open("Warnung")}=1," Warnung"," Warnungen")`;
  const texts = [
    `=IF(${isChecked},"Prüfung: "&${open("Fehler")}&" Fehler, "&${warnings}&" offen","Prüfung: noch nicht gelaufen")`,
    `="Annahmen: "&COUNTIF(Annahmen[geprüft],"nein")&" von "&COUNTIF(Annahmen[Schlüssel],"?*")&" nicht geprüft"`,
    `="Kalkulationszins "&${rate("Kalkulationszins")}&", Preissteigerung "&${rate("Preissteigerung")}`,
  ];
  return {
    kind: "cells",
    row: ROW.resolution,
    column: 1,
    cells: [
      [{ content: "Wie sicher sind die Zahlen?", look: "section" }],
      ...texts.map((content): CellBlueprint[] => [{ content, look: "labelAtTop" }]),
    ],
  };
}
