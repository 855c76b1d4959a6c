/**
 * A custom function in Excel's own functions.
 *
 * @property parameters in the order of the function; those without a default must be given
 * @property formula en-US, without LET and LAMBDA, which older Excel lacks; `{argument}` stands for
 *   the cell or range of an argument, which may be empty where the function lets it be
 * @property immediate the same for the method `sofort`; without it, the function has no methods
 * @property onlyIf condition under which the formula holds
 * @property inOrder two days of which the second, where it is given, must not lie before the first
 */
export interface NativeFormula {
  readonly id: string;
  readonly parameters: Readonly<Record<string, string | undefined>>;
  readonly formula: string;
  readonly immediate?: string;
  readonly onlyIf?: string;
  readonly inOrder?: readonly [string, string];
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

const monthsOfInterval = `IF({intervall}="monatlich",1,IF({intervall}="vierteljährlich",3,IF({intervall}="halbjährlich",6,IF({intervall}="jährlich",12,NA()))))`;
const firstPaid = `MAX(12*{jahr},${monthIndex("{beginn}")})`;
const lastPaid = `MIN(12*{jahr}+11,IF({ende}="",12*{jahr}+11,${monthIndex("{ende}")}))`;
const firstWithVat = `MAX(${firstPaid},IF({ustAb}="",0,${monthIndex("{ustAb}")}))`;
const paidMonths = `(MAX(0,${lastPaid}-${firstPaid}+1)+{ust}*MAX(0,${lastPaid}-${firstWithVat}+1))`;
const increased = "(1+{steigerung})^({jahr}-YEAR({beginn}))";
const paidOnce = `IF({jahr}=YEAR({beginn}),{betrag}*(1+IF(${firstWithVat}=${monthIndex("{beginn}")},{ust},0)),0)`;

/** VERTRAGSKOSTEN. */
const vertragskosten = `ROUND(IF({intervall}="einmalig",${paidOnce},{betrag}/${monthsOfInterval}*${increased}*${paidMonths}),2)`;

const termEnd = (months: string): string =>
  `MIN(DATE(YEAR({beginn}),MONTH({beginn})+${months},DAY({beginn})-1),EOMONTH({beginn},${months}))`;
const missingMonths = `(${monthIndex("{stichtag}")}+{frist}-${monthIndex("{beginn}")}-{mindestlaufzeit})`;
const firstTried = `MAX(0,INT(${missingMonths}/{verlaengerung})-1)`;

/** The first possible end from so many renewals on; months differ in length, so that four are tried. */
function firstEnd(renewal: number): string {
  const end = termEnd(`({mindestlaufzeit}+(${firstTried}+${renewal})*{verlaengerung})`);
  if (renewal === 3) return end;
  return `IF(EDATE(${end}+1,-{frist})-1>={stichtag},${end},${firstEnd(renewal + 1)})`;
}

/** KUENDIGUNGSTERMIN, with a minimum term. */
const kuendigungstermin = `IF({verlaengerung}=0,MAX(${termEnd("{mindestlaufzeit}")},EOMONTH({stichtag},{frist})),${firstEnd(0)})`;

/** SONDERPOSTEN: as AFA, and in the year of disposal the rest. */
const grant = (formula: string): string =>
  formula.replaceAll("{anschaffungswert}", "{zuwendung}").replaceAll("{erinnerungswert}", "0");
const hasEnded = `${monthsUntilEndOf("({jahr}-1)")}=${lifeMonths}`;
const rest = `IF(${usedMonths}=0,${cost},IF(${hasEnded},0,${afaLimit}))`;
const sonderposten = `IF({abgangsdatum}="",${afa},IF(YEAR({abgangsdatum})={jahr},ROUND(${rest},2),${afa}))`;

/** AFA and RESTBUCHWERT, where all is written off at once (DE: Sofortabschreibung). */
const goesAtOnce = `IF({abgangsdatum}="",FALSE,${monthIndex("{abgangsdatum}")}=${acquiredIn})`;
const afaAtOnce = `IF(AND({jahr}=YEAR({anschaffungsdatum}),NOT(${goesAtOnce})),ROUND(${cost}-${kept},2),0)`;
const isHere = `NOT(OR({stichtag}<{anschaffungsdatum},AND({abgangsdatum}<>"",{abgangsdatum}<={stichtag})))`;
const restbuchwertAtOnce = `IF(${isHere},ROUND(${kept},2),0)`;

const asset = {
  anschaffungswert: undefined,
  anschaffungsdatum: undefined,
  nutzungsdauer: undefined,
};
const untilDisposal = ["anschaffungsdatum", "abgangsdatum"] as const;
const options = { abgangsdatum: '""', erinnerungswert: "0", verfahren: '""' };

/** The custom functions that have a closed form in Excel's own functions. */
export const NATIVE_FORMULAS: readonly NativeFormula[] = [
  {
    id: "AFA",
    parameters: { ...asset, jahr: undefined, ...options },
    formula: `=${afa}`,
    inOrder: untilDisposal,
    immediate: afaAtOnce,
  },
  {
    id: "RESTBUCHWERT",
    parameters: { ...asset, stichtag: undefined, ...options },
    formula: `=${restbuchwert}`,
    inOrder: untilDisposal,
    immediate: restbuchwertAtOnce,
    onlyIf: "AND(MONTH({stichtag})=12,DAY({stichtag})=31)",
  },
  {
    id: "SONDERPOSTEN",
    parameters: {
      zuwendung: undefined,
      anschaffungsdatum: undefined,
      nutzungsdauer: undefined,
      jahr: undefined,
      abgangsdatum: '""',
    },
    formula: `=${grant(sonderposten)}`,
    inOrder: untilDisposal,
  },
  {
    id: "VERTRAGSKOSTEN",
    parameters: {
      betrag: undefined,
      intervall: undefined,
      beginn: undefined,
      ende: undefined,
      jahr: undefined,
      steigerung: "0",
      ust: "0",
      ustAb: '""',
    },
    formula: `=${vertragskosten}`,
    inOrder: ["beginn", "ende"],
  },
  {
    id: "KUENDIGUNGSTERMIN",
    parameters: {
      beginn: undefined,
      mindestlaufzeit: undefined,
      verlaengerung: undefined,
      frist: undefined,
      stichtag: undefined,
    },
    formula: `=${kuendigungstermin}`,
  },
  {
    id: "KAPITALWERT",
    parameters: { zahlungen: undefined, zins: undefined, ersteAbzinsen: "FALSE" },
    formula: "=ROUND(NPV({zins},{zahlungen})*IF({ersteAbzinsen},1,1+{zins}),2)",
  },
  {
    id: "GRENZPREIS",
    parameters: {
      zahlungenA: undefined,
      zahlungenBOhne: undefined,
      mengen: undefined,
      zins: undefined,
    },
    formula:
      "=ROUND((NPV({zins},{zahlungenA})-NPV({zins},{zahlungenBOhne}))/NPV({zins},{mengen}),2)",
  },
  {
    id: "NUTZWERT",
    parameters: { gewichte: undefined, punkte: undefined },
    formula: "=SUMPRODUCT({gewichte},{punkte})/SUM({gewichte})*10",
  },
  {
    id: "UMLAGEGRUNDLAGE",
    parameters: {
      steuerkraftmesszahl: undefined,
      schluesselzuweisung: undefined,
      finanzausgleichsumlage: "0",
    },
    formula: "=ROUND({steuerkraftmesszahl}+{schluesselzuweisung}-{finanzausgleichsumlage},2)",
  },
  {
    id: "UMLAGESATZ",
    parameters: { bedarf: undefined, grundlagen: undefined, stellen: '""' },
    formula: `=ROUND({bedarf}/SUM({grundlagen})*100,IF({stellen}="",4,{stellen}))`,
  },
];
