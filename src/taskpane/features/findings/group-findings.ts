import type { CheckedFinding } from "../../../workbook/checks/check-workbook";
import { type FindingKind, SEVERITY, type Severity } from "../../../workbook/checks/finding";

/** Findings of one kind. */
export interface FindingsOfKind {
  readonly kind: FindingKind;
  readonly severity: Severity;
  readonly findings: readonly CheckedFinding[];
}

/** Puts findings of one kind together, in the order in which the first of each was found. */
export function groupFindings(findings: readonly CheckedFinding[]): readonly FindingsOfKind[] {
  const byKind = new Map<FindingKind, CheckedFinding[]>();
  for (const each of findings) {
    const known = byKind.get(each.finding.kind);
    if (known === undefined) byKind.set(each.finding.kind, [each]);
    else known.push(each);
  }
  return [...byKind].map(([kind, same]) => ({
    kind,
    severity: SEVERITY[kind],
    findings: same,
  }));
}

/** How many findings of each severity are open. */
export function openBySeverity(
  findings: readonly CheckedFinding[],
): Readonly<Record<Severity, number>> {
  const open = { error: 0, warning: 0, hint: 0 };
  for (const { finding, state } of findings) {
    if (state === "offen") open[SEVERITY[finding.kind]] += 1;
  }
  return open;
}
