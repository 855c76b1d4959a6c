import type { Day } from "../core/calendar";
import { annualDepreciation } from "../core/depreciation/annual-depreciation";
import type { AnnualDepreciation } from "../core/depreciation/annual-parts";
import type { Asset } from "../core/depreciation/asset";
import { bookValue, type BookValue } from "../core/depreciation/book-value";
import { toEur } from "../core/money";
import { readDate } from "../tables/cell";
import { yearArgument } from "./arguments";
import { assetArguments } from "./asset-arguments";
import { requiredValue } from "./refused-call";

/** What AFA is calculated from, for its derivation too. */
export interface AssetInYear {
  readonly asset: Asset;
  readonly annual: AnnualDepreciation;
}

/** What RESTBUCHWERT is calculated from, for its derivation too. */
export interface AssetOnDay {
  readonly asset: Asset;
  readonly day: Day;
  readonly book: BookValue;
}

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
  const { annual } = assetInYear(
    anschaffungswert,
    anschaffungsdatum,
    nutzungsdauer,
    jahr,
    abgangsdatum,
    erinnerungswert,
    verfahren,
  );
  return toEur(annual.amount);
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
  const { book } = assetOnDay(
    anschaffungswert,
    anschaffungsdatum,
    nutzungsdauer,
    stichtag,
    abgangsdatum,
    erinnerungswert,
    verfahren,
  );
  return toEur(book.value);
}

/** An asset and its depreciation in a year, from the arguments of AFA. */
export function assetInYear(
  anschaffungswert: unknown,
  anschaffungsdatum: unknown,
  nutzungsdauer: unknown,
  jahr: unknown,
  abgangsdatum?: unknown,
  erinnerungswert?: unknown,
  verfahren?: unknown,
): AssetInYear {
  const asset = assetArguments({
    anschaffungswert,
    anschaffungsdatum,
    nutzungsdauer,
    abgangsdatum,
    erinnerungswert,
    verfahren,
  });
  return { asset, annual: annualDepreciation(asset, yearArgument(jahr, "jahr")) };
}

/** An asset and its book value on a day, from the arguments of RESTBUCHWERT. */
export function assetOnDay(
  anschaffungswert: unknown,
  anschaffungsdatum: unknown,
  nutzungsdauer: unknown,
  stichtag: unknown,
  abgangsdatum?: unknown,
  erinnerungswert?: unknown,
  verfahren?: unknown,
): AssetOnDay {
  const asset = assetArguments({
    anschaffungswert,
    anschaffungsdatum,
    nutzungsdauer,
    abgangsdatum,
    erinnerungswert,
    verfahren,
  });
  const day = requiredValue(readDate(stichtag, "stichtag"), "stichtag");
  return { asset, day, book: bookValue(asset, day) };
}
