import { createAsset } from "../core/depreciation/asset";
import { toCents } from "../core/money";
import { refusedAs, type Refusal } from "../core/result";
import { DEFAULT_JURISDICTION } from "../core/rules/jurisdiction";
import { usefulLife } from "../core/rules/useful-lives";
import { ANLAGEN } from "../tables/anlagen";
import { METHOD_OF_WORD } from "../tables/asset-rows";
import { deriveAssetClass } from "./asset-class";
import { dayOf, numberOf, textOf } from "./row-values";
import type { RejectionReason, RowNote } from "./reason";
import type { ImportTarget, RowValues } from "./target";

/** Useful life of a class [years], or nothing where the class is unknown. */
export type LifeOfClass = (assetClass: string) => number | undefined;

/** Useful life by the built-in table, for workbooks whose own table could not be read. */
export const builtInLife: LifeOfClass = (assetClass) => {
  const life = usefulLife(assetClass, DEFAULT_JURISDICTION);
  return life.ok ? life.value.years : undefined;
};

/**
 * The inventory as the goal of an import (DE: Anlagenverzeichnis). Beyond the cells, a row must be an
 * asset that can be written off: otherwise it would stand in the workbook as an error.
 *
 * A row without a class gets the one that its designation tells, if any. A row without a useful life
 * needs a class whose life is known; a foreign class that is not (`Notebooks`) is then replaced by the
 * one that it tells, and the preview says so.
 *
 * @param lifeOf useful lives of the workbook's own table, then the built-in ones
 */
export function assetTarget(lifeOf: LifeOfClass = builtInLife): ImportTarget {
  return {
    schema: ANLAGEN,
    identity: { keys: ["number"], isUnique: true },
    numberPrefix: "IMP-",
    completeRow: (values) => {
      const { completed, notes } = withClass(values, lifeOf);
      return { values: completed, notes, reasons: checkAsset(completed, lifeOf) };
    },
  };
}

function withClass(
  values: RowValues,
  lifeOf: LifeOfClass,
): { completed: RowValues; notes: readonly RowNote[] } {
  const given = textOf(values["assetClass"]);
  const isSettled =
    given !== "" && (values["lifeYears"] !== undefined || lifeOf(given) !== undefined);
  if (isSettled) return { completed: values, notes: [] };
  for (const source of [given, textOf(values["name"])]) {
    const derived = deriveAssetClass(source);
    if (derived === undefined) continue;
    const note: RowNote = { kind: "derived-class", argument: "Klasse", value: derived, source };
    return { completed: { ...values, assetClass: derived }, notes: [note] };
  }
  return { completed: values, notes: [] };
}

function checkAsset(values: RowValues, lifeOf: LifeOfClass): readonly RejectionReason[] {
  const assetClass = textOf(values["assetClass"]);
  const method = METHOD_OF_WORD[(values["method"] ?? "linear") as keyof typeof METHOD_OF_WORD];
  const lifeYears = numberOf(values["lifeYears"]) ?? lifeOf(assetClass);
  const needsLife = method === "straight-line" || method === "declining-balance";
  if (needsLife && lifeYears === undefined) {
    return [{ kind: "life-unknown", argument: "Nutzungsdauer", value: assetClass }];
  }
  const acquired = dayOf(values["acquiredOn"]);
  const cost = numberOf(values["cost"]);
  if (acquired === undefined || cost === undefined) return [];
  const asset = createAsset({
    cost: toCents(cost),
    acquired,
    lifeYears,
    disposed: dayOf(values["disposedOn"]),
    reminderValue: toCents(numberOf(values["reminderValue"]) ?? 0),
    method,
  });
  return asset.ok ? [] : [reasonOf(asset.refusal)];
}

/** Columns by the property of an asset that core refuses. */
const HEADER_OF_PROPERTY: Readonly<Record<string, string>> = {
  acquired: "Anschaffungsdatum",
  disposed: "Abgangsdatum",
};

function reasonOf(refusal: Refusal): RejectionReason {
  const column = HEADER_OF_PROPERTY[refusal.argument] ?? refusal.argument;
  return refusedAs(refusal, column);
}
