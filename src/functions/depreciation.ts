import { annualDepreciation } from "../core/depreciation/annual-depreciation";
import { createAsset, type Asset } from "../core/depreciation/asset";
import { bookValue } from "../core/depreciation/book-value";
import { toEur } from "../core/money";
import { METHOD_WORDS } from "../tables/anlagen";
import { METHOD_OF_WORD } from "../tables/asset-rows";
import { readAmount, readChoice, readDate, readNumber } from "../tables/cell";
import { yearArgument } from "./arguments";
import { calculated, requiredValue, valueOf } from "./refused-call";

/**
 * Abschreibung (AfA) einer Anlage in einem Kalenderjahr, in Euro. Der Monat der Anschaffung zählt voll, der Monat des Abgangs nicht.
 * @customfunction AFA
 * @param anschaffungswert Anschaffungs- und Herstellungskosten in Euro
 * @param anschaffungsdatum Tag der Anschaffung
 * @param nutzungsdauer Nutzungsdauer in Jahren, auch Bruchteile; bei sofort und pool darf sie leer sein
 * @param jahr Kalenderjahr, zum Beispiel 2026
 * @param abgangsdatum Tag des Abgangs; leer, solange die Anlage da ist
 * @param erinnerungswert Betrag in Euro, der stehen bleibt; leer bedeutet 0
 * @param verfahren linear (auch wenn leer), degressiv, sofort oder pool
 */
export function afa(
  anschaffungswert: unknown,
  anschaffungsdatum: unknown,
  nutzungsdauer: unknown,
  jahr: unknown,
  abgangsdatum?: unknown,
  erinnerungswert?: unknown,
  verfahren?: unknown,
): number {
  const asset = assetOf({
    anschaffungswert,
    anschaffungsdatum,
    nutzungsdauer,
    abgangsdatum,
    erinnerungswert,
    verfahren,
  });
  return toEur(annualDepreciation(asset, yearArgument(jahr, "jahr")).amount);
}

/**
 * Restbuchwert einer Anlage am Ende eines Tages, in Euro.
 * @customfunction RESTBUCHWERT
 * @param anschaffungswert Anschaffungs- und Herstellungskosten in Euro
 * @param anschaffungsdatum Tag der Anschaffung
 * @param nutzungsdauer Nutzungsdauer in Jahren, auch Bruchteile; bei sofort und pool darf sie leer sein
 * @param stichtag Tag, an dessen Ende der Wert gilt, zum Beispiel der 31.12.
 * @param abgangsdatum Tag des Abgangs; leer, solange die Anlage da ist
 * @param erinnerungswert Betrag in Euro, der stehen bleibt; leer bedeutet 0
 * @param verfahren linear (auch wenn leer), degressiv, sofort oder pool
 */
export function restbuchwert(
  anschaffungswert: unknown,
  anschaffungsdatum: unknown,
  nutzungsdauer: unknown,
  stichtag: unknown,
  abgangsdatum?: unknown,
  erinnerungswert?: unknown,
  verfahren?: unknown,
): number {
  const asset = assetOf({
    anschaffungswert,
    anschaffungsdatum,
    nutzungsdauer,
    abgangsdatum,
    erinnerungswert,
    verfahren,
  });
  const day = requiredValue(readDate(stichtag, "stichtag"), "stichtag");
  return toEur(bookValue(asset, day).value);
}

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

function assetOf(cells: AssetCells): Asset {
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
