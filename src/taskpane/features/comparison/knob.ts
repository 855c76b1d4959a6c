import type { SearchRange } from "../../../core/appraisal/crossing";
import { nameKey } from "../../../tables/name-key";
import {
  columnPositions,
  type ModelRow,
  type ModelTable,
  type ModelTableName,
  type ModelTables,
  type RowId,
} from "../../../workbook/model/model-table";

/** What a value that can be varied is about; `price` and `quantity` are those of a position. */
export type KnobKind =
  | "price"
  | "quantity"
  | "freedShare"
  | "proceedsShare"
  | "compensationShare"
  | "interest"
  | "priceIncrease"
  | "payIncrease"
  | "employerSurcharge";

/** How a value is written: money in EUR, a share as a percentage, or a plain number. */
export type KnobFormat = "eur" | "percent" | "number";

/** One cell of the workbook whose value can be varied (DE: Stellgröße). */
export interface Knob {
  /** names it among the others */
  readonly id: string;
  readonly kind: KnobKind;
  readonly table: ModelTableName;
  readonly row: RowId;
  /** key of the column */
  readonly column: string;
  /** position or area that it belongs to, as the workbook calls it; empty for assumptions */
  readonly subject: string;
  /** unit of a price or quantity, e.g. `Arbeitsplatz` */
  readonly unit: string;
  readonly format: KnobFormat;
  readonly value: number;
  readonly range: SearchRange;
}

/** Assumptions that the comparison depends on, by their keys in the workbook. */
const ASSUMPTIONS: Readonly<
  Record<
    string,
    { readonly kind: KnobKind; readonly standard: number; readonly range: SearchRange }
  >
> = {
  kalkulationszins: {
    kind: "interest",
    standard: 0,
    range: { probes: [0, 0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1], step: 0.0001 },
  },
  preissteigerung: {
    kind: "priceIncrease",
    standard: 0,
    range: { probes: [-0.2, -0.05, 0, 0.05, 0.1, 0.2, 0.5], step: 0.0001 },
  },
  tarifsteigerung: {
    kind: "payIncrease",
    standard: 0.025,
    range: { probes: [-0.2, -0.05, 0, 0.05, 0.1, 0.2, 0.5], step: 0.0001 },
  },
  arbeitgeberzuschlag: {
    kind: "employerSurcharge",
    standard: 0.28,
    range: { probes: [0, 0.2, 0.5, 1], step: 0.0001 },
  },
};

const SHARE: SearchRange = { probes: [0, 0.25, 0.5, 0.75, 1], step: 0.0001 };

/** Devices are hardly ever sold for more than twice their book value. */
const PROCEEDS: SearchRange = { probes: [0, 0.5, 1, 2], step: 0.0001 };

/** Prices below this are looked for in hundredths of a cent, as for a gigabyte of storage. */
const SMALL_PRICE = 1;

/** Where prices and quantities are looked for, as multiples of those at hand; cost is linear in them. */
const MULTIPLES = [0, 1, 10, 1000];

/** Everything about a scenario that can be varied: its positions, its decisions, the assumptions. */
export function knobsOf(tables: ModelTables, code: string): readonly Knob[] {
  return [
    ...positionKnobs(tables.Positionen, code),
    ...takeoverKnobs(tables.Uebernahme, code),
    ...assumptionKnobs(tables.Annahmen),
  ];
}

/** The tables with another value in the cell of a knob; everything else stays the same object. */
export function withValue(tables: ModelTables, knob: Knob, value: number): ModelTables {
  const table = tables[knob.table];
  const at = table && columnPositions(knob.table, table.header).get(knob.column);
  if (table === undefined || at === undefined) return tables;
  const rows = table.rows.map((row) =>
    row.id === knob.row
      ? { ...row, values: row.values.map((cell, column) => (column === at ? value : cell)) }
      : row,
  );
  return { ...tables, [knob.table]: { ...table, rows } };
}

function positionKnobs(table: ModelTable | undefined, code: string): readonly Knob[] {
  return rowsOf("Positionen", table).flatMap(({ cell, row }) => {
    if (nameKey(text(cell("scenario"))) !== nameKey(code)) return [];
    const subject = text(cell("name"));
    const unit = text(cell("unit"));
    return (["price", "quantity"] as const).flatMap((kind): Knob[] => {
      const column = kind === "price" ? "unitPriceEur" : "quantity";
      const value = cell(column);
      if (typeof value !== "number") return [];
      const step = kind === "price" && value < SMALL_PRICE ? 0.0001 : 0.01;
      const size = value === 0 ? 1 : value;
      return [
        {
          ...knob("Positionen", row, column),
          kind,
          subject,
          unit,
          format: kind === "price" ? "eur" : "number",
          value,
          range: { probes: MULTIPLES.map((multiple) => multiple * size), step },
        },
      ];
    });
  });
}

function takeoverKnobs(table: ModelTable | undefined, code: string): readonly Knob[] {
  return rowsOf("Uebernahme", table).flatMap(({ cell, row }) => {
    if (nameKey(text(cell("scenario"))) !== nameKey(code)) return [];
    const columns = [
      ["freedShare", true, SHARE],
      ["proceedsShare", nameKey(text(cell("devices"))) === "verkaufen", PROCEEDS],
      ["compensationShare", nameKey(text(cell("contracts"))).startsWith("sofort"), SHARE],
    ] as const;
    return columns.flatMap(([kind, isUsed, range]): Knob[] => {
      const value = cell(kind);
      if (!isUsed || (typeof value !== "number" && value !== "")) return [];
      return [
        {
          ...knob("Uebernahme", row, kind),
          kind,
          subject: text(cell("area")),
          unit: "",
          format: "percent",
          value: value === "" ? 0 : value,
          range,
        },
      ];
    });
  });
}

function assumptionKnobs(table: ModelTable | undefined): readonly Knob[] {
  return rowsOf("Annahmen", table).flatMap(({ cell, row }): Knob[] => {
    const assumption = ASSUMPTIONS[text(cell("key")).toLowerCase().trim()];
    const value = cell("value");
    if (assumption === undefined || (typeof value !== "number" && value !== "")) return [];
    const { kind, range, standard } = assumption;
    return [
      {
        ...knob("Annahmen", row, "value"),
        kind,
        subject: "",
        unit: "",
        format: "percent",
        value: value === "" ? standard : value,
        range,
      },
    ];
  });
}

function knob(table: ModelTableName, { id }: ModelRow, column: string) {
  return { id: `${table}-${id}-${column}`, table, row: id, column };
}

function rowsOf(name: ModelTableName, table: ModelTable | undefined) {
  if (table === undefined) return [];
  const positions = columnPositions(name, table.header);
  return table.rows.map((row) => ({
    row,
    cell: (key: string) => {
      const at = positions.get(key);
      return at === undefined ? "" : (row.values[at] ?? "");
    },
  }));
}

function text(value: unknown): string {
  return typeof value === "string" || typeof value === "number" ? String(value) : "";
}
