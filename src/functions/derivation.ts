import { DERIVED_FUNCTIONS, type DerivedFunction } from "../i18n/derived-functions";
import { readChoice } from "../tables/cell";
import { levyRateOf, sharesOf } from "./allocation";
import { breakEvenOf, presentValueOf } from "./appraisal";
import { contractInYear, noticeOnDay } from "./contracts";
import { assetInYear, assetOnDay } from "./depreciation";
import { deriveLevyRate, deriveShares } from "./derivation-allocation";
import { deriveBreakEven, derivePresentValue } from "./derivation-appraisal";
import { deriveBookValue, deriveDepreciation } from "./derivation-assets";
import { deriveContractCost, deriveNotice } from "./derivation-contracts";
import type { DerivationLine } from "./derivation-line";
import { deriveStaffCost } from "./derivation-staff";
import { RefusedCall, requiredValue } from "./refused-call";
import { postInYear } from "./staff";

/** A function whose values can be derived. */
interface Derivation {
  /** names of its arguments, in their order; ranges in square brackets */
  readonly parameters: readonly string[];
  /** calculates with the arguments and words the parts */
  readonly derive: (cells: readonly unknown[]) => readonly DerivationLine[];
}

const ASSET_PARAMETERS = ["abgangsdatum", "erinnerungswert", "verfahren"];

const DERIVATIONS: Readonly<Record<DerivedFunction, Derivation>> = {
  AFA: derivation(
    ["anschaffungswert", "anschaffungsdatum", "nutzungsdauer", "jahr", ...ASSET_PARAMETERS],
    assetInYear,
    deriveDepreciation,
  ),
  RESTBUCHWERT: derivation(
    ["anschaffungswert", "anschaffungsdatum", "nutzungsdauer", "stichtag", ...ASSET_PARAMETERS],
    assetOnDay,
    deriveBookValue,
  ),
  VERTRAGSKOSTEN: derivation(
    ["betrag", "intervall", "beginn", "ende", "jahr", "steigerung", "ust", "ustAb"],
    contractInYear,
    deriveContractCost,
  ),
  KUENDIGUNGSTERMIN: derivation(
    ["beginn", "mindestlaufzeit", "verlaengerung", "frist", "stichtag"],
    noticeOnDay,
    deriveNotice,
  ),
  PERSONALKOSTEN: derivation(
    ["entgeltgruppe", "stufe", "anteil", "jahr", "zuschlag", "steigerung"],
    postInYear,
    deriveStaffCost,
  ),
  KAPITALWERT: derivation(
    ["[zahlungen]", "zins", "ersteAbzinsen"],
    presentValueOf,
    derivePresentValue,
  ),
  GRENZPREIS: derivation(
    ["[zahlungenA]", "[zahlungenBOhne]", "[mengen]", "zins"],
    breakEvenOf,
    deriveBreakEven,
  ),
  UMLAGESATZ: derivation(["bedarf", "[grundlagen]", "stellen"], levyRateOf, deriveLevyRate),
  UMLAGE: derivation(["betrag", "[grundlagen]", "genauigkeit"], sharesOf, deriveShares),
};

/** The name as it stands in formulas means the same. */
const WITH_NAMESPACE: Readonly<Partial<Record<DerivedFunction, readonly string[]>>> =
  Object.fromEntries(DERIVED_FUNCTIONS.map((id) => [id, [`AMT.${id}`]]));

/**
 * Herleitung: Schritt für Schritt, wie eine Funktion mit diesen Argumenten zu ihrem Wert kommt, mit Regel und Quelle. Das letzte Ergebnis ist der Wert; bei UMLAGE die Summe der Anteile darüber.
 * @customfunction HERLEITUNG
 * @param funktion "AFA", "RESTBUCHWERT", "VERTRAGSKOSTEN", "KUENDIGUNGSTERMIN", "PERSONALKOSTEN", "KAPITALWERT", "GRENZPREIS", "UMLAGESATZ" oder "UMLAGE"
 * @param argumente Argumente dieser Funktion in ihrer Reihenfolge
 */
export function herleitung(funktion: unknown, argumente: unknown[][][]): unknown[][] {
  const reading = readChoice(funktion, "funktion", DERIVED_FUNCTIONS, WITH_NAMESPACE);
  const { parameters, derive } = DERIVATIONS[requiredValue(reading, "funktion")];
  const cells = givenArguments(argumente);
  if (cells.length > parameters.length) {
    const refused = { argument: "argumente", value: cells.length, allowed: parameters.length };
    throw new RefusedCall({ kind: "too-many-arguments", ...refused });
  }
  const lines = derive(parameters.map((parameter, index) => asParameter(cells[index], parameter)));
  return [["Schritt", "Rechnung", "Ergebnis", "Regel"], ...lines.map((line) => [...line])];
}

function derivation<P>(
  parameters: readonly string[],
  calculate: (...cells: never[]) => P,
  word: (parts: P) => readonly DerivationLine[],
): Derivation {
  // each function checks its own arguments, as when a cell calls it
  const call = calculate as (...cells: readonly unknown[]) => P;
  return { parameters, derive: (cells) => word(call(...cells)) };
}

/** The repeated arguments; a host that passes a single one may leave out the array around it. */
function givenArguments(cells: unknown): readonly unknown[] {
  if (Array.isArray(cells)) return cells;
  return cells === null || cells === undefined ? [] : [cells];
}

/**
 * An argument as its function is given it by Excel: a range where it takes one, else the cell.
 * Repeated arguments come as ranges, even if they are a single cell.
 */
function asParameter(argument: unknown, parameter: string): unknown {
  if (parameter.startsWith("[") || !Array.isArray(argument)) return argument;
  const lines: readonly unknown[] = argument;
  const columns = lines.reduce<number>(
    (widest, line) => Math.max(widest, Array.isArray(line) ? line.length : 1),
    0,
  );
  if (lines.length === 0 || columns === 0) return undefined;
  if (lines.length > 1 || columns > 1) {
    const given = { rows: lines.length, columns };
    const allowed = { given, needed: { rows: 1, columns: 1 } };
    throw new RefusedCall({ kind: "wrong-size", argument: parameter, allowed });
  }
  const [only] = lines;
  return Array.isArray(only) ? (only as readonly unknown[])[0] : only;
}
