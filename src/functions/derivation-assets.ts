import { civilDate, january, monthOfYear, yearOf, type MonthIndex } from "../core/calendar";
import type { AnnualDepreciation } from "../core/depreciation/annual-parts";
import type { Asset, DecliningBalanceAsset } from "../core/depreciation/asset";
import type { BookValue, ContinuedBookValue } from "../core/depreciation/book-value";
import { toEur } from "../core/money";
import { CALCULATION_RULES } from "../core/rules/calculation-rules";
import type { AssetInYear, AssetOnDay } from "./depreciation";
import { derivationLine, monthParts, type DerivationLine } from "./derivation-line";

/** How a year's depreciation came about (DE: Herleitung der AfA). */
export function deriveDepreciation({ asset, annual }: AssetInYear): readonly DerivationLine[] {
  if (annual.calculation.kind === "none") return [noDepreciationLine(asset, annual)];
  return [
    ...lifeLines(asset),
    bookValueBeforeLine(asset, annual),
    ...calculationLines(asset, annual),
    amountLine(asset, annual),
  ];
}

/** How a book value came about (DE: Herleitung des Restbuchwerts). */
export function deriveBookValue(found: AssetOnDay): readonly DerivationLine[] {
  const { asset, book } = found;
  const day = civilDate(found.day);
  if (book.kind === "written-off") {
    const source = CALCULATION_RULES.immediate;
    return [derivationLine((steps) => steps.writtenOff({ day, source }), toEur(book.value))];
  }
  if (book.kind === "none") return [noBookValueLine(found, book)];
  const { annual, taken, value } = book;
  const before = toEur(annual.bookValueBefore);
  const words = { day, before, taken: toEur(taken) };
  return [
    ...(annual.calculation.kind === "none" ? [bookValueBeforeLine(asset, annual)] : []),
    ...deriveDepreciation({ asset, annual }),
    elapsedLine(asset, book),
    derivationLine((steps) => steps.bookValue(words), toEur(value)),
  ];
}

function lifeLines(asset: Asset): readonly DerivationLine[] {
  if (!("lifeMonths" in asset)) return [];
  const first = monthParts(asset.acquiredIn);
  const last = monthParts(asset.lastMonth);
  const life = derivationLine((steps) => steps.life({ first, last }), asset.lifeMonths);
  return asset.method === "declining-balance" ? [life, rateLine(asset)] : [life];
}

function rateLine({ rate, window, lifeMonths }: DecliningBalanceAsset): DerivationLine {
  const words = {
    factor: window.factorPercent / 100,
    years: lifeMonths / 12,
    uncapped: (window.factorPercent * 12) / (lifeMonths * 100),
    cap: window.maxRatePercent / 100,
    from: civilDate(window.from),
    to: civilDate(window.to),
    source: window,
  };
  return derivationLine((steps) => steps.rate(words), rate.numerator / rate.denominator);
}

function bookValueBeforeLine(asset: Asset, annual: AnnualDepreciation): DerivationLine {
  const { year, bookValueBefore } = annual;
  const cost = toEur(asset.cost);
  const before = toEur(bookValueBefore);
  if (year === yearOf(asset.acquiredIn)) {
    return derivationLine((steps) => steps.costBefore({ year, cost }), before);
  }
  const writtenOff = toEur((asset.cost - bookValueBefore) as typeof asset.cost);
  return derivationLine((steps) => steps.bookValueBefore({ year, cost, writtenOff }), before);
}

function calculationLines(asset: Asset, annual: AnnualDepreciation): readonly DerivationLine[] {
  const { calculation } = annual;
  switch (calculation.kind) {
    case "none":
    case "rest":
      return [];
    case "fifth": {
      const words = {
        ...calculation,
        base: toEur(calculation.base),
        source: CALCULATION_RULES.pool,
      };
      return [derivationLine((steps) => steps.fifth(words), toEur(calculation.rounded))];
    }
    case "share-of-months": {
      const { base, months, ofMonths, rounded } = calculation;
      const hasChanged = asset.method === "declining-balance";
      const source = CALCULATION_RULES[hasChanged ? "changeToStraightLine" : "straightLine"];
      const words = { base: toEur(base), months, ofMonths, source };
      return [
        monthsLine(asset, annual),
        derivationLine(
          (steps) => (hasChanged ? steps.changedShareOfMonths(words) : steps.shareOfMonths(words)),
          toEur(rounded),
        ),
      ];
    }
    case "share-at-rate": {
      const { rate, months, rounded, straightLine } = calculation;
      const base = toEur(calculation.base);
      const words = { base, rate: rate.numerator / rate.denominator, months };
      const source = CALCULATION_RULES.changeToStraightLine;
      return [
        monthsLine(asset, annual),
        derivationLine((steps) => steps.shareAtRate(words), toEur(rounded)),
        derivationLine((steps) => steps.evenForComparison({ base, source }), toEur(straightLine)),
      ];
    }
    case "share-of-year": {
      const { wholeYear, months, ofMonths, rounded } = calculation;
      const amount = toEur(wholeYear.amount);
      const words = { wholeYear: amount, months, ofMonths };
      return [
        ...calculationLines(asset, wholeYear),
        derivationLine((steps) => steps.wholeYear({ year: annual.year, amount }), amount),
        monthsLine(asset, annual),
        derivationLine((steps) => steps.shareOfYear(words), toEur(rounded)),
      ];
    }
  }
}

function monthsLine(asset: Asset, { year, months }: AnnualDepreciation): DerivationLine {
  const first = monthOfYear(Math.max(asset.acquiredIn, january(year)) as MonthIndex);
  const source = CALCULATION_RULES.countedMonths;
  const words = { year, first, last: first + months - 1, source };
  return derivationLine((steps) => steps.monthsOfYear(words), months);
}

function amountLine(asset: Asset, annual: AnnualDepreciation): DerivationLine {
  const { year, amount, bookValueBefore, calculation } = annual;
  const words = {
    year,
    before: toEur(bookValueBefore),
    reminder: toEur(asset.reminderValue),
  };
  const source = CALCULATION_RULES.immediate;
  return derivationLine((steps) => {
    if (asset.method === "immediate") return steps.immediate({ ...words, source });
    return "rounded" in calculation
      ? steps.limited({ ...words, rounded: toEur(calculation.rounded) })
      : steps.rest(words);
  }, toEur(amount));
}

function noDepreciationLine(asset: Asset, annual: AnnualDepreciation): DerivationLine {
  const { year, amount, calculation } = annual;
  const reason = calculation.kind === "none" ? calculation.reason : "after-life";
  const acquired = civilDate(asset.acquired);
  const disposed = civilDate(asset.disposed ?? asset.acquired);
  const words = { year, acquired, disposed, reminder: toEur(asset.reminderValue) };
  return derivationLine((steps) => steps.none[reason](words), toEur(amount));
}

function elapsedLine(asset: Asset, book: ContinuedBookValue): DerivationLine {
  const { elapsed, ofParts, taken } = book;
  const { year } = book.annual;
  const amount = toEur(book.annual.amount);
  return derivationLine((steps) => {
    if (asset.method === "pool") return steps.elapsedPool({ year, amount, isOver: elapsed > 0 });
    return ofParts === 0
      ? steps.nothingElapsed({ year })
      : steps.elapsed({ year, amount, elapsed, ofParts });
  }, toEur(taken));
}

function noBookValueLine(
  { asset, day }: AssetOnDay,
  { reason, value }: Extract<BookValue, { kind: "none" }>,
): DerivationLine {
  const since = reason === "disposed" ? (asset.disposed ?? asset.acquired) : asset.acquired;
  const words = { day: civilDate(day), since: civilDate(since) };
  return derivationLine((steps) => steps.noBookValue[reason](words), toEur(value));
}
