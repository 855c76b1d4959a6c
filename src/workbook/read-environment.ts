import { refusalOf } from "./refusal";

/** What a self-test finds out about the Excel around the add-in. */
export interface Environment {
  readonly host: string;
  readonly platform: string;
  readonly version: string;
  /** language of Excel's own texts, and of the workbook's contents */
  readonly displayLanguage: string;
  readonly contentLanguage: string;
  /** sets of functions that this Excel has, each with its highest version */
  readonly requirementSets: readonly string[];
  readonly workbook: "answers" | "cell-edit" | "silent";
}

/** The sets that the add-in asks for, and the highest version of each to look for. */
const SETS: readonly (readonly [set: string, highestMinor: number])[] = [
  ["ExcelApi", 20],
  ["CustomFunctionsRuntime", 5],
  ["SharedRuntime", 2],
];

/** Asks Excel about itself; never refuses, as it is there for when something does not work. */
export async function readEnvironment(): Promise<Environment> {
  const { diagnostics, displayLanguage, contentLanguage, requirements } = Office.context;
  const sets = SETS.map(([set, highest]) => {
    for (let minor = highest; minor > 0; minor -= 1) {
      if (requirements.isSetSupported(set, `1.${minor}`)) return `${set} 1.${minor}`;
    }
    return `${set} –`;
  });
  return {
    host: String(diagnostics.host),
    platform: String(diagnostics.platform),
    version: diagnostics.version,
    displayLanguage,
    contentLanguage,
    requirementSets: sets,
    workbook: await workbookState(),
  };
}

/** Without waiting for the end of an edit: that a cell is being edited is a finding here. */
async function workbookState(): Promise<Environment["workbook"]> {
  try {
    await Excel.run({ delayForCellEdit: false }, async (context) => {
      context.workbook.load("name");
      await context.sync();
    });
    return "answers";
  } catch (error) {
    return refusalOf(error).kind === "cell-edit" ? "cell-edit" : "silent";
  }
}
