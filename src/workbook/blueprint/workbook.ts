import { accountsSheet } from "./accounts";
import { assetScheduleSheet } from "./asset-schedule";
import { assetsSheet } from "./assets";
import { assumptionsSheet } from "./assumptions";
import type { SheetBlueprint, WorkbookBlueprint } from "./blueprint";
import { cashBudgetSheet } from "./cash-budget";
import { committeePageSheet } from "./committee-page";
import { comparisonSheet } from "./comparison";
import { contractsSheet } from "./contracts";
import { findingsSheet } from "./findings";
import { incomeBudgetSheet } from "./income-budget";
import { levySheet } from "./levy";
import { movementsSheet } from "./movements";
import { overviewSheet } from "./overview";
import type { WorkbookPlan } from "./plan";
import { planBridgeSheet } from "./plan-bridge";
import { replacementPlanSheet } from "./replacement-plan";
import { resolutionSheet } from "./resolution";
import { scenariosSheet } from "./scenarios";
import { SHEET_KEYS, SHEET_NAMES, type SheetKey, type SheetNames } from "./sheet-names";
import { staffSheet } from "./staff";
import { usefulLivesSheet } from "./useful-lives";
import { utilityValueSheet } from "./utility-value";

/** Says what stands on a sheet of the workbook. */
export type SheetBuilder = (plan: WorkbookPlan, names: SheetNames) => SheetBlueprint;

/** The sheets by their keys; the order of the tabs is that of `SHEET_NAMES`. */
const BUILDERS: Readonly<Partial<Record<SheetKey, SheetBuilder>>> = {
  overview: overviewSheet,
  assumptions: assumptionsSheet,
  assets: assetsSheet,
  movements: movementsSheet,
  assetSchedule: assetScheduleSheet,
  replacementPlan: replacementPlanSheet,
  contracts: contractsSheet,
  staff: staffSheet,
  scenarios: scenariosSheet,
  incomeBudget: incomeBudgetSheet,
  cashBudget: cashBudgetSheet,
  planBridge: planBridgeSheet,
  comparison: comparisonSheet,
  utilityValue: utilityValueSheet,
  levy: levySheet,
  accounts: accountsSheet,
  usefulLives: usefulLivesSheet,
  findings: findingsSheet,
  committeePage: committeePageSheet,
  resolution: resolutionSheet,
};

/** The whole workbook as data: what stands where, which formula, which chart. */
export function workbookBlueprint(
  plan: WorkbookPlan,
  names: SheetNames = SHEET_NAMES,
): WorkbookBlueprint {
  return { sheets: SHEET_KEYS.flatMap((key) => BUILDERS[key]?.(plan, names) ?? []) };
}
