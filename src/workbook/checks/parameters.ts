import { ANNAHMEN } from "../../tables/annahmen";
import { GEMEINDEN } from "../../tables/gemeinden";
import { KRITERIEN } from "../../tables/kriterien";
import { readTable } from "../../tables/read-table";
import { cellsOf, type CheckedWorkbook } from "./checked-workbook";
import type { FindingOf } from "./finding";
import { repeated } from "./repeated";

/** Assumptions that nobody in the Amt has confirmed. */
export function uncheckedAssumptionFindings(
  workbook: CheckedWorkbook,
): readonly FindingOf<"assumption-unchecked">[] {
  return readTable(ANNAHMEN, cellsOf(workbook, ANNAHMEN)).rows.flatMap(({ row, values }) =>
    values.checked === true
      ? []
      : [
          {
            kind: "assumption-unchecked",
            place: { table: ANNAHMEN.name, row, column: "geprüft" },
            subject: values.key,
            facts: { key: values.key, source: values.source ?? "" },
          },
        ],
  );
}

const FULL_WEIGHT = 100;

/** Weights are decimal numbers, whose sum may miss 100 by the last digits. */
const TOLERANCE = 1e-6;

/** Weights that add up to 100 neither altogether nor module by module, as the WiBe has them. */
export function weightFindings(
  workbook: CheckedWorkbook,
): readonly FindingOf<"weights-not-adding-up" | "criterion-without-weight">[] {
  const { rows } = readTable(KRITERIEN, cellsOf(workbook, KRITERIEN));
  const place = (row?: number) => ({
    table: KRITERIEN.name,
    column: "Gewicht",
    ...(row === undefined ? {} : { row }),
  });
  const missing = rows
    .filter(({ values }) => values.weight === undefined)
    .map(({ row, values: { criterion } }) => ({
      kind: "criterion-without-weight" as const,
      place: place(row),
      subject: criterion,
      facts: { criterion },
    }));
  const byModule = new Map<string, number>();
  for (const { values } of rows) {
    const group = values.module ?? "";
    byModule.set(group, (byModule.get(group) ?? 0) + (values.weight ?? 0));
  }
  const sum = [...byModule.values()].reduce((total, weight) => total + weight, 0);
  const groups = [...byModule].filter(([, weight]) => !isFull(weight)).map(([group]) => group);
  if (rows.length === 0 || isFull(sum) || groups.length === 0) return missing;
  const shown = { sum, groups: byModule.size > 1 && groups.length < byModule.size ? groups : [] };
  return [{ kind: "weights-not-adding-up", place: place(), subject: "", facts: shown }, ...missing];
}

function isFull(weight: number): boolean {
  return Math.abs(weight - FULL_WEIGHT) < TOLERANCE;
}

/** Municipalities without the figures from which their share of the levy is calculated. */
export function levyBaseFindings(
  workbook: CheckedWorkbook,
): readonly FindingOf<"levy-base-missing">[] {
  return readTable(GEMEINDEN, cellsOf(workbook, GEMEINDEN)).rows.flatMap(({ row, values }) => {
    const missing = [
      ...(values.taxCapacity === undefined ? ["Steuerkraftmesszahl"] : []),
      ...(values.formulaGrant === undefined ? ["Schlüsselzuweisung"] : []),
    ];
    if (missing.length === 0) return [];
    const { municipality } = values;
    return [
      {
        kind: "levy-base-missing",
        place: { table: GEMEINDEN.name, row, column: missing[0] ?? "" },
        subject: municipality,
        facts: { municipality, missing },
      },
    ];
  });
}

/** Municipalities that stand in the table twice, and so would pay twice. */
export function municipalityFindings(
  workbook: CheckedWorkbook,
): readonly FindingOf<"municipality-twice">[] {
  const { rows } = readTable(GEMEINDEN, cellsOf(workbook, GEMEINDEN));
  return repeated(rows, ({ values }) => values.municipality).map(({ value, rows: same }) => ({
    kind: "municipality-twice",
    place: { table: GEMEINDEN.name, row: (same[1] ?? same[0]).row, column: "Gemeinde" },
    subject: value,
    facts: { municipality: value, rows: same.length },
  }));
}
