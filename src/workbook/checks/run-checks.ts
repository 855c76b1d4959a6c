import {
  assetGroupFindings,
  assetNumberFindings,
  overdueReplacementFindings,
  usefulLifeFindings,
} from "./assets";
import { capacityFindings } from "./capacity";
import type { Check, CheckedWorkbook } from "./checked-workbook";
import { contractNumberFindings, contractOverFindings, noticeFindings } from "./contracts";
import { countedTwiceFindings, maintenanceFindings } from "./estate";
import { type Finding, type Severity, SEVERITY } from "./finding";
import { lowValueFindings } from "./low-value";
import {
  levyBaseFindings,
  municipalityFindings,
  uncheckedAssumptionFindings,
  weightFindings,
} from "./parameters";
import {
  forgottenCostFindings,
  positionSourceFindings,
  statusQuoFindings,
  undecidedStaffFindings,
  unknownScenarioFindings,
} from "./scenarios";
import { errorFindings, overwrittenFindings, tableFindings } from "./structure";
import { unreadableFindings } from "./unreadable";
import { vatFindings } from "./value-added-tax";

/** Every check, in the order in which their findings are shown within a severity. */
const CHECKS: readonly Check[] = [
  tableFindings,
  errorFindings,
  unreadableFindings,
  overwrittenFindings,
  assetNumberFindings,
  assetGroupFindings,
  lowValueFindings,
  usefulLifeFindings,
  overdueReplacementFindings,
  contractNumberFindings,
  contractOverFindings,
  noticeFindings,
  maintenanceFindings,
  countedTwiceFindings,
  vatFindings,
  unknownScenarioFindings,
  statusQuoFindings,
  forgottenCostFindings,
  undecidedStaffFindings,
  positionSourceFindings,
  capacityFindings,
  weightFindings,
  levyBaseFindings,
  municipalityFindings,
  uncheckedAssumptionFindings,
];

const ORDER: readonly Severity[] = ["error", "warning", "hint"];

/** Everything that the checks find in a workbook (DE: Prüfung), the most serious first. */
export function runChecks(workbook: CheckedWorkbook): readonly Finding[] {
  const found = CHECKS.flatMap((check) => check(workbook));
  return ORDER.flatMap((severity) => found.filter(({ kind }) => SEVERITY[kind] === severity));
}
