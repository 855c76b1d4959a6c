/**
 * A custom function in Excel's own functions.
 *
 * @property formula en-US, without LET and LAMBDA, which older Excel lacks; `{argument}` stands for
 *   the cell or range of an argument, which may be empty where the function lets it be
 */
export interface NativeFormula {
  readonly id: string;
  readonly formula: string;
}

const cost = "{anschaffungswert}";
// An empty cell by itself would be left out of MIN.
const kept = "MIN({anschaffungswert},{erinnerungswert}+0)";
const acquiredIn = monthIndex("{anschaffungsdatum}");
const lifeMonths = "MAX(1,ROUND({nutzungsdauer}*12,0))";
const usedMonths = `IF({abgangsdatum}="",${lifeMonths},MIN(${lifeMonths},${monthIndex("{abgangsdatum}")}-${acquiredIn}))`;

function monthIndex(date: string): string {
  return `(12*YEAR(${date})+MONTH(${date})-1)`;
}

/** Months that are over at the end of a year. */
function monthsUntilEndOf(year: string): string {
  return `MAX(0,MIN(${usedMonths},12*(${year}+1)-${acquiredIn}))`;
}

/** What the years before a year have taken, for a year within the life. */
function writtenOffBefore(year: string): string {
  const first = `ROUND(${cost}*MIN(${lifeMonths},13-MONTH({anschaffungsdatum}))/${lifeMonths},2)`;
  const full = `ROUND(${cost}*12/${lifeMonths},2)`;
  const years = `(${year}-YEAR({anschaffungsdatum})-1)`;
  const sum = `IF(${years}<0,0,${first}+${years}*${full})`;
  return `MIN(${cost}-${kept},${sum})`;
}

const afaMonths = `(${monthsUntilEndOf("{jahr}")}-${monthsUntilEndOf("({jahr}-1)")})`;
const afaLimit = `(${cost}-${kept}-${writtenOffBefore("{jahr}")})`;
const afaShare = `ROUND(${cost}*${afaMonths}/${lifeMonths},2)`;

/** AFA, linear. */
const afa = `ROUND(IF(${afaMonths}=0,0,IF(${monthsUntilEndOf("{jahr}")}=${lifeMonths},${afaLimit},MIN(${afaShare},${afaLimit}))),2)`;

/** RESTBUCHWERT, linear, on a 31.12. */
const restbuchwert =
  `IF(OR({stichtag}<{anschaffungsdatum},AND({abgangsdatum}<>"",{abgangsdatum}<={stichtag})),0,` +
  `IF(${monthsUntilEndOf("YEAR({stichtag})")}=${lifeMonths},${kept},` +
  `ROUND(${cost}-${writtenOffBefore("(YEAR({stichtag})+1)")},2)))`;

/** The custom functions that have a closed form in Excel's own functions. */
export const NATIVE_FORMULAS: readonly NativeFormula[] = [
  { id: "AFA", formula: `=${afa}` },
  { id: "RESTBUCHWERT", formula: `=${restbuchwert}` },
];
