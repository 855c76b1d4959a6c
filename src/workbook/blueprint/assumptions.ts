import { serialFromDay } from "../../core/calendar";
import { JURISDICTIONS } from "../../core/rules/jurisdiction";
import { ANNAHMEN } from "../../tables/annahmen";
import { dateLike } from "../../tables/date-validation";
import { FORMATS } from "../../tables/schema";
import type { CellException, CellInput, CellValidation, SheetBlueprint } from "./blueprint";
import {
  BUDGET_YEARS,
  PLAN_YEARS,
  type SheetNames,
  type TableRow,
  type WorkbookPlan,
} from "./plan";
import { tableSheet } from "./table-sheet";

/** Key of the assumption that holds the name of the Amt. */
export const NAME_OF_AMT = "Amtsname";

/** Source that marks an invented value; without the example such a value stays empty. */
const INVENTED = "Beispiel";

/** Decisions of one Amt that no other has: without the example their value stays empty. */
const OWN_DECISIONS: readonly string[] = ["Beschlussdatum"];

/** A rate as people know it: `1,5 %`, `1,25 %`. */
const RATE_FORMAT = "0.0## %";

const FORMAT_BY_UNIT: Readonly<Record<string, string>> = {
  Datum: FORMATS.date,
  "EUR netto": FORMATS.amountEur,
  "je Jahr": RATE_FORMAT,
  Zuschlag: RATE_FORMAT,
  Jahr: "0",
  Jahre: "0",
};

const RATE: CellValidation = {
  rule: { type: "decimal", min: -0.5, max: 1 },
  alert: "stop",
  message: "Bitte einen Satz von -50 % bis 100 % eingeben, zum Beispiel 2 %.",
};
const DATE = dateLike("15.12.2026");
const YEAR: CellValidation = {
  rule: { type: "integer", ...BUDGET_YEARS },
  alert: "stop",
  message: `Bitte ein Jahr zwischen ${BUDGET_YEARS.min} und ${BUDGET_YEARS.max} eingeben.`,
};
const PLAN_YEAR_COUNT: CellValidation = {
  rule: { type: "integer", ...PLAN_YEARS },
  alert: "stop",
  message: `Bitte eine ganze Zahl von ${PLAN_YEARS.min} bis ${PLAN_YEARS.max} eingeben.`,
};
const NOT_NEGATIVE: CellValidation = {
  rule: { type: "decimal", min: 0 },
  alert: "stop",
  message: "Bitte eine Zahl ab 0 eingeben.",
};
const JURISDICTION: CellValidation = {
  rule: { type: "list", values: JURISDICTIONS },
  alert: "stop",
  message: `Bitte einen Rechtsrahmen wählen: ${JURISDICTIONS.join(", ")}.`,
};

const VALIDATION_BY_KEY: Readonly<Record<string, CellValidation>> = {
  Haushaltsjahr: YEAR,
  Planungsjahre: PLAN_YEAR_COUNT,
  Kalkulationszins: RATE,
  Preissteigerung: RATE,
  Tarifsteigerung: RATE,
  Arbeitgeberzuschlag: RATE,
  Stichtag: DATE,
  Beschlussdatum: DATE,
  StundenJeStelle: NOT_NEGATIVE,
  Arbeitsplaetze: NOT_NEGATIVE,
  GWG_Grenze: NOT_NEGATIVE,
  Rechtsrahmen: JURISDICTION,
};

/** The sheet with every legal and economic parameter (DE: Annahmen). */
export function assumptionsSheet(plan: WorkbookPlan, names: SheetNames): SheetBlueprint {
  const rows = assumptionRows(plan);
  return tableSheet(plan, {
    key: "assumptions",
    name: names.assumptions,
    title: "Annahmen",
    explanation:
      "Jeder Wert steht hier einmal; Formeln finden ihn unter seinem Schlüssel. " +
      "Bitte nicht sortieren. Leere Werte bitte eintragen. Was nicht geprüft ist, bitte prüfen.",
    tables: [
      {
        schema: ANNAHMEN,
        rows,
        exceptions: rows.flatMap(assumptionException),
        names: rows.map(({ key }, row) => ({ name: String(key), row, column: "value" })),
        // A name stands for a cell: after sorting it would stand for another row's value.
        showFilterButtons: false,
      },
    ],
    frozenColumns: 0,
  });
}

/** Rows of the table as set-up writes them. */
function assumptionRows(plan: WorkbookPlan): readonly TableRow[] {
  const given: Readonly<Record<string, CellInput>> = {
    Haushaltsjahr: plan.year,
    Planungsjahre: plan.years,
    ...(plan.example ? {} : { Stichtag: serialFromDay(plan.asOf) }),
  };
  const amt: TableRow = plan.example
    ? { key: NAME_OF_AMT, value: plan.amt, source: INVENTED, checked: "nein" }
    : { key: NAME_OF_AMT, value: plan.amt, checked: "ja" };
  return [
    amt,
    ...plan.tables.Annahmen.map((row) => {
      const value = given[String(row["key"])];
      if (value !== undefined) return { ...row, value };
      return plan.example ? row : withoutInventedValue(row);
    }),
  ];
}

function withoutInventedValue(row: TableRow): TableRow {
  if (row["source"] !== INVENTED && !OWN_DECISIONS.includes(String(row["key"]))) return row;
  return { ...row, value: "", source: "eigene Angabe des Amtes", checked: "nein" };
}

/** Format and validation of a row's value: each assumption is of a kind of its own. */
function assumptionException(row: TableRow, index: number): CellException[] {
  const format =
    row["key"] === NAME_OF_AMT ? FORMATS.text : FORMAT_BY_UNIT[String(row["unit"] ?? "")];
  const validation = VALIDATION_BY_KEY[String(row["key"])];
  if (format === undefined && validation === undefined) return [];
  return [
    {
      row: index,
      column: "value",
      ...(format === undefined ? {} : { format }),
      ...(validation === undefined ? {} : { validation }),
    },
  ];
}
