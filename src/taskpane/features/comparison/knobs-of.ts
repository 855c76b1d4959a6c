import type { SearchRange } from "../../../core/appraisal/crossing";
import { serialFromDay } from "../../../core/calendar";
import type { Horizon } from "../../../core/scenarios/horizon";
import { readDate, readNumber } from "../../../tables/cell";
import { nameKey } from "../../../tables/name-key";
import type { ModelTable, ModelTables } from "../../../workbook/model/model-table";
import type { Pair } from "./goal-seek";
import {
  cellText,
  isFlat,
  type KeyedRow,
  keyedRows,
  type Knob,
  type KnobFormat,
  type KnobKind,
  placeOfKnob,
} from "./knob";
import {
  dayRange,
  INCREASE,
  INTEREST,
  priceRange,
  PROCEEDS,
  quantityRange,
  SHARE,
} from "./knob-ranges";

/**
 * Everything that can be varied where a scenario is set against the status quo: the positions of
 * both, the decisions of the scenario, the assumptions (DE: Stellgrößen).
 *
 * @param horizon of the plan, within which days are looked for
 */
export function knobsOf(
  tables: ModelTables,
  { scenario, statusQuo }: Pair,
  horizon: Horizon,
): readonly Knob[] {
  const days = dayRange(horizon);
  return [
    ...positionKnobs(tables.Positionen, scenario, "", days),
    ...positionKnobs(tables.Positionen, statusQuo, ` (${statusQuo})`, days),
    ...takeoverKnobs(tables.Uebernahme, scenario, days),
    ...assumptionKnobs(tables.Annahmen, days),
  ];
}

function positionKnobs(
  table: ModelTable | undefined,
  code: string,
  ending: string,
  days: SearchRange,
): readonly Knob[] {
  return keyedRows("Positionen", table).flatMap((row): Knob[] => {
    const { cell } = row;
    if (!isOf(row, code)) return [];
    const place = (column: string) => ({
      ...placeOfKnob("Positionen", row, column),
      subject: cellText(cell("name")) + ending,
      unit: cellText(cell("unit")),
    });
    const price = numberIn(cell("unitPriceEur"));
    const quantity = isFlat(cellText(cell("unit"))) ? undefined : numberIn(cell("quantity"));
    const begin = dayIn(cell("begin"));
    const isOnce = ["einmalig", "investition"].includes(nameKey(cellText(cell("kind"))));
    const increase = isOnce ? undefined : numberIn(cell("increase"), 0);
    return [
      ...knob(place("unitPriceEur"), "price", "eur", price, priceRange(price ?? 0)),
      ...knob(place("quantity"), "quantity", "number", quantity, quantityRange(quantity ?? 0)),
      ...knob(place("increase"), "increase", "percent", increase, INCREASE),
      ...knob(place("begin"), "begin", "date", begin, days),
    ];
  });
}

function takeoverKnobs(
  table: ModelTable | undefined,
  code: string,
  days: SearchRange,
): readonly Knob[] {
  return keyedRows("Uebernahme", table).flatMap((row): Knob[] => {
    const { cell } = row;
    if (!isOf(row, code)) return [];
    const sells = nameKey(cellText(cell("devices"))) === "verkaufen";
    const ends = nameKey(cellText(cell("contracts"))).startsWith("sofort");
    const place = (column: string) => ({
      ...placeOfKnob("Uebernahme", row, column),
      subject: cellText(cell("area")),
      unit: "",
    });
    // Where a day is left empty it follows the takeover, and is no cell that could be varied.
    const day = (kind: "from" | "noPurchaseFrom" | "freedFrom") =>
      knob(place(kind), kind, "date", dayIn(cell(kind)), days);
    const share = (
      kind: "freedShare" | "proceedsShare" | "compensationShare",
      range: SearchRange,
      isUsed: boolean,
    ) => knob(place(kind), kind, "percent", isUsed ? numberIn(cell(kind), 0) : undefined, range);
    return [
      ...day("from"),
      ...day("noPurchaseFrom"),
      ...share("freedShare", SHARE, true),
      ...day("freedFrom"),
      ...share("proceedsShare", PROCEEDS, sells),
      ...share("compensationShare", SHARE, ends),
    ];
  });
}

/** Assumptions that the comparison depends on, by their keys in the workbook in small letters. */
const RATES = {
  kalkulationszins: { kind: "interest", standard: 0, range: INTEREST },
  preissteigerung: { kind: "priceIncrease", standard: 0, range: INCREASE },
  tarifsteigerung: { kind: "payIncrease", standard: 0.025, range: INCREASE },
  arbeitgeberzuschlag: { kind: "employerSurcharge", standard: 0.28, range: SHARE },
} as const satisfies Readonly<
  Record<
    string,
    { readonly kind: KnobKind; readonly standard: number; readonly range: SearchRange }
  >
>;

function assumptionKnobs(table: ModelTable | undefined, days: SearchRange): readonly Knob[] {
  return keyedRows("Annahmen", table).flatMap((row): readonly Knob[] => {
    const key = cellText(row.cell("key")).toLowerCase();
    const value = row.cell("value");
    const place = { ...placeOfKnob("Annahmen", row, "value"), subject: "", unit: "" };
    if (key === "beschlussdatum") return knob(place, "decidedOn", "date", dayIn(value), days);
    if (!isRate(key)) return [];
    const { kind, range, standard } = RATES[key];
    return knob(place, kind, "percent", numberIn(value, standard), range);
  });
}

function isRate(key: string): key is keyof typeof RATES {
  return Object.hasOwn(RATES, key);
}

function isOf({ cell }: KeyedRow, code: string): boolean {
  return nameKey(cellText(cell("scenario"))) === nameKey(code);
}

/** A knob, or none where its cell holds no value of its kind. */
function knob(
  place: Omit<Knob, "kind" | "format" | "value" | "range">,
  kind: KnobKind,
  format: KnobFormat,
  value: number | undefined,
  range: SearchRange,
): readonly Knob[] {
  return value === undefined ? [] : [{ ...place, kind, format, value, range }];
}

/** The number of a cell; where it is empty, what then holds. */
function numberIn(cell: unknown, standard?: number): number | undefined {
  const reading = readNumber(cell, "");
  return reading.ok ? (reading.value ?? standard) : undefined;
}

/** The day of a cell as an Excel serial. */
function dayIn(cell: unknown): number | undefined {
  const reading = readDate(cell, "");
  return reading.ok && reading.value !== undefined ? serialFromDay(reading.value) : undefined;
}
