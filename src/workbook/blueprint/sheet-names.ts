/** The names that sheets have where nothing stands in the way, in the order of the tabs. */
export const SHEET_NAMES = {
  overview: "Übersicht",
  assumptions: "Annahmen",
  assets: "Anlagen",
  movements: "Bewegungen",
  assetSchedule: "Anlagenübersicht",
  replacementPlan: "Ersatzplan",
  contracts: "Verträge",
  staff: "Personal",
  scenarios: "Szenarien",
  incomeBudget: "Ergebnishaushalt",
  cashBudget: "Finanzhaushalt",
  planBridge: "Planbrücke",
  comparison: "Vergleich",
  utilityValue: "Nutzwert",
  levy: "Umlage",
  accounts: "Konten",
  usefulLives: "Nutzungsdauern",
  findings: "Prüfung",
  committeePage: "Gremienblatt",
  resolution: "Beschlussvorlage",
} as const;

/** Name of a sheet in code, the same whatever the sheet is called in the workbook. */
export type SheetKey = keyof typeof SHEET_NAMES;

/** What each sheet is called in the workbook at hand; another one may already have its name. */
export type SheetNames = Readonly<Record<SheetKey, string>>;

/** Every sheet, in the order of the tabs. */
export const SHEET_KEYS = Object.keys(SHEET_NAMES) as readonly SheetKey[];
