import { createAsset, type Asset } from "../core/depreciation/asset";
import { METHOD_WORDS } from "../tables/anlagen";
import { METHOD_OF_WORD } from "../tables/asset-rows";
import { readAmount, readChoice, readDate, readNumber } from "../tables/cell";
import { calculated, requiredValue, valueOf } from "./refused-call";

/** The cells that describe an asset, under the names of the arguments. */
type AssetCells = Readonly<Record<(typeof ARGUMENT_OF_PROPERTY)[Property] | "verfahren", unknown>>;

type Property = keyof typeof ARGUMENT_OF_PROPERTY;

/** Arguments by the property of an asset that core refuses. */
const ARGUMENT_OF_PROPERTY = {
  cost: "anschaffungswert",
  acquired: "anschaffungsdatum",
  lifeYears: "nutzungsdauer",
  disposed: "abgangsdatum",
  reminderValue: "erinnerungswert",
} as const;

/**
 * The asset that the arguments of a function describe.
 *
 * @throws RefusedCall for the first argument that cannot be used
 */
export function assetArguments(cells: AssetCells): Asset {
  const { cost, acquired, lifeYears, disposed, reminderValue } = ARGUMENT_OF_PROPERTY;
  const word = valueOf(readChoice(cells.verfahren, "verfahren", METHOD_WORDS));
  const description = {
    cost: requiredValue(readAmount(cells[cost], cost, "notNegative"), cost),
    acquired: requiredValue(readDate(cells[acquired], acquired), acquired),
    lifeYears: valueOf(readNumber(cells[lifeYears], lifeYears, "positive", "Jahre")),
    disposed: valueOf(readDate(cells[disposed], disposed)),
    reminderValue: valueOf(readAmount(cells[reminderValue], reminderValue, "notNegative")),
    method: METHOD_OF_WORD[word ?? "linear"],
  };
  return calculated(createAsset(description), ARGUMENT_OF_PROPERTY);
}
