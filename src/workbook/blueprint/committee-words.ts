import { absoluteAddress, cellAddress } from "./address";
import type { CellBlueprint, CellsBlock } from "./blueprint";
import { CHOSEN_SCENARIO } from "./budget-page";
import { capacityShares } from "./capacity";
import { IN_WORDS } from "./committee-names";
import { SAVING_ROW } from "./comparison-chosen";
import { onComparison, yearCells } from "./comparison-layout";
import type { SheetNames, WorkbookPlan } from "./plan";
import {
  bySign,
  fromHundredths,
  IS_STATUS_QUO,
  LAST_YEAR,
  PAYBACK_YEAR,
  SCENARIO_NAME,
  wholeNumber,
} from "./scenario-words";
import { capacityPlace } from "./staff";

/** Heading of what stands beside the page and is not printed. */
const HELPER_VALUES = "Hilfswerte der Sätze (bitte nicht ändern)";

/** Where the sentences stand, and their figures beside what is printed. */
export interface WordsPlace {
  readonly row: number;
  readonly figures: { readonly row: number; readonly column: number };
}

/** What the comparison comes to, in sentences that anybody understands, and their figures. */
export function comparisonInWords(
  plan: WorkbookPlan,
  names: SheetNames,
  { figures, row }: WordsPlace,
): readonly [CellsBlock, CellsBlock] {
  const formulas = figureFormulas(plan, names);
  const keys = Object.keys(formulas) as FigureKey[];
  const address = (key: FigureKey) =>
    `$${cellAddress(figures.row + 1 + keys.indexOf(key), figures.column + 1)}`;
  return [
    {
      kind: "cells",
      row,
      column: 0,
      cells: [
        [{ content: "In Worten", look: "section" }],
        [{ content: sentences(names, address), look: "paragraph", name: IN_WORDS }],
      ],
    },
    {
      kind: "cells",
      ...figures,
      cells: [
        [{ content: HELPER_VALUES, look: "explanation" }],
        ...keys.map((key): CellBlueprint[] => [
          { content: formulas[key].label, look: "explanation" },
          { content: `=${formulas[key].formula}`, look: "unitOfNumbers", format: "0" },
        ]),
      ],
    },
  ];
}

type FigureKey = "cost" | "perInhabitant" | "payments" | "presentValue" | "payback" | "utilisation";

interface Figure {
  readonly label: string;
  readonly formula: string;
}

/** Whole numbers without their sign, so that sentences can write them digit by digit. */
function figureFormulas(
  plan: WorkbookPlan,
  names: SheetNames,
): Readonly<Record<FigureKey, Figure>> {
  const inhabitants = "SUM(Gemeinden[Einwohner])";
  const shares = absoluteAddress(names.staff, capacityShares(capacityPlace(plan)));
  const hundreds = (amount: string) => `ABS(ROUND(${amount},-2))`;
  return {
    cost: { label: "Unterschied im Haushaltsjahr, EUR", formula: hundreds(COST) },
    perInhabitant: {
      label: "je Einwohner, Cent",
      formula: `IF(${inhabitants}=0,0,ABS(ROUND(100*${COST}/${inhabitants},0)))`,
    },
    payments: {
      label: "weniger Zahlungen, EUR",
      formula: `ROUND(SUM(${onComparison(names, yearCells(plan, SAVING_ROW.saving))}),-2)`,
    },
    presentValue: { label: "Kapitalwert, EUR", formula: hundreds(ADVANTAGE) },
    payback: {
      label: "Jahr, in dem es sich rechnet",
      formula: `IF(ISNUMBER(Amortisation_Jahre),IF(Amortisation_Jahre=0,0,${PAYBACK_YEAR}),-1)`,
    },
    utilisation: {
      label: "höchste Auslastung, v. H.",
      formula: `IF(COUNT(${shares})=0,0,ROUND(100*MAX(${shares}),0))`,
    },
  };
}

const COST = "(Umlagebedarf_Szenario-Umlagebedarf_StatusQuo)";
const ADVANTAGE = "Kapitalwert_Vorteil";

function sentences(names: SheetNames, at: (key: FigureKey) => string): string {
  const euros = (amount: string) => `${wholeNumber(amount)}&" €"`;
  const isThere = (key: FigureKey) => `${at(key)}>0`;
  const utilisation = `"Das eigene IT-Personal ist in der Spitze zu "&${at("utilisation")}&" % ausgelastet`;
  const parts = [
    `"Das Szenario „"&${SCENARIO_NAME}&"“ kostet im Jahr "&Haushaltsjahr&" rund "&${euros(at("cost"))}&${bySign(COST, " mehr", " weniger")}&" als der Status quo"`,
    `IF(${isThere("perInhabitant")},", das sind "&${fromHundredths(at("perInhabitant"))}&" € je Einwohner. ",". ")`,
    `"Bis "&${LAST_YEAR}&" zahlt das Amt zusammen rund "&${euros(`ABS(${at("payments")})`)}&${bySign(at("payments"), " weniger", " mehr")}`,
    `"; auf heute abgezinst ist das ein "&${bySign(ADVANTAGE, "Vorteil", "Nachteil")}&" von rund "&${euros(at("presentValue"))}&". "`,
    `IF(${at("payback")}<0,"In diesem Zeitraum rechnet es sich nicht. ",IF(${at("payback")}=0,"Das Szenario rechnet sich von Anfang an. ","Das Szenario rechnet sich im Jahr "&${at("payback")}&". "))`,
    `IF(${at("utilisation")}=0,"",IF(${at("utilisation")}>100,${utilisation}: Die Arbeitszeit reicht nicht.",${utilisation}."))`,
  ];
  const hint =
    `"Gewählt ist der Status quo ("&${CHOSEN_SCENARIO}&"). Wählen Sie im Blatt „${names.incomeBudget}“ ` +
    'ein anderes Szenario; dann steht hier der Vergleich."';
  return `=IF(${IS_STATUS_QUO},${hint},${parts.join("&")})`;
}
