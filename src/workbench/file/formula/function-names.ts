/**
 * How function names are stored in a file: functions younger than Excel 2007 carry `_xlfn.`,
 * custom functions of an add-in `_xldudf_` with underscores for dots, parameters of LET and
 * LAMBDA `_xlpm.`. Source: [MS-XLSX] 2.2.2 (future-function-list) and Microsoft's page "Issue:
 * An _xlfn. prefix is displayed in front of a formula"; `_xldudf_` as seen in files of Excel.
 */
const FUTURE_FUNCTIONS = new Set(
  `ACOT ACOTH AGGREGATE ARABIC ARRAYTOTEXT BASE BETA.DIST BETA.INV BINOM.DIST BINOM.DIST.RANGE
  BINOM.INV BITAND BITLSHIFT BITOR BITRSHIFT BITXOR BYCOL BYROW CEILING.MATH CEILING.PRECISE
  CHISQ.DIST CHISQ.DIST.RT CHISQ.INV CHISQ.INV.RT CHISQ.TEST CHOOSECOLS CHOOSEROWS COMBINA CONCAT
  CONFIDENCE.NORM CONFIDENCE.T COT COTH COVARIANCE.P COVARIANCE.S CSC CSCH DAYS DECIMAL DROP
  ENCODEURL ERF.PRECISE ERFC.PRECISE EXPAND EXPON.DIST F.DIST F.DIST.RT F.INV F.INV.RT F.TEST
  FIELDVALUE FILTERXML FLOOR.MATH FLOOR.PRECISE FORECAST.ETS FORECAST.ETS.CONFINT
  FORECAST.ETS.SEASONALITY FORECAST.ETS.STAT FORECAST.LINEAR FORMULATEXT GAMMA GAMMA.DIST
  GAMMA.INV GAMMALN.PRECISE GAUSS GROUPBY HSTACK HYPGEOM.DIST IFNA IFS IMCOSH IMCOT IMCSC IMCSCH
  IMSEC IMSECH IMSINH IMTAN ISFORMULA ISOMITTED ISOWEEKNUM LAMBDA LET LOGNORM.DIST LOGNORM.INV
  MAKEARRAY MAP MAXIFS MINIFS MODE.MULT MODE.SNGL MUNIT NEGBINOM.DIST NORM.DIST NORM.INV
  NORM.S.DIST NORM.S.INV NUMBERVALUE PDURATION PERCENTILE.EXC PERCENTILE.INC PERCENTOF
  PERCENTRANK.EXC PERCENTRANK.INC PERMUTATIONA PHI PIVOTBY POISSON.DIST QUARTILE.EXC QUARTILE.INC
  RANDARRAY RANK.AVG RANK.EQ REDUCE REGEXEXTRACT REGEXREPLACE REGEXTEST RRI SCAN SEC SECH SEQUENCE
  SHEET SHEETS SKEW.P SORTBY STDEV.P STDEV.S STOCKHISTORY SWITCH T.DIST T.DIST.2T T.DIST.RT T.INV
  T.INV.2T T.TEST TAKE TEXTAFTER TEXTBEFORE TEXTJOIN TEXTSPLIT TOCOL TOROW TRIMRANGE UNICHAR
  UNICODE UNIQUE VALUETOTEXT VAR.P VAR.S VSTACK WEBSERVICE WEIBULL.DIST WRAPCOLS WRAPROWS XLOOKUP
  XMATCH XOR Z.TEST`.split(/\s+/),
);

/** These carry `_xlfn._xlws.` because older add-ins used the same names. */
const WORKSHEET_FUNCTIONS = new Set(["FILTER", "SORT"]);

/** Built-in functions with a dot in their name that are stored without a prefix. */
const PLAIN_DOTTED_FUNCTIONS = new Set([
  "ECMA.CEILING",
  "ERROR.TYPE",
  "ISO.CEILING",
  "NETWORKDAYS.INTL",
  "WORKDAY.INTL",
]);

const CUSTOM_PREFIX = "_xldudf_";

/**
 * Whether a name as in the formula bar is a custom function: `NAMESPACE.NAME`, and not one of
 * Excel's own functions with a dot.
 */
export function isCustomFunction(name: string): boolean {
  const upper = name.toUpperCase();
  return upper.includes(".") && !FUTURE_FUNCTIONS.has(upper) && !PLAIN_DOTTED_FUNCTIONS.has(upper);
}

/** `AMT.AFA` -> `_xldudf_AMT_AFA`, `SORT` -> `_xlfn._xlws.SORT`, `SUM` -> `SUM`. */
export function storedFunctionName(name: string): string {
  const upper = name.toUpperCase();
  if (WORKSHEET_FUNCTIONS.has(upper)) return `_xlfn._xlws.${upper}`;
  if (FUTURE_FUNCTIONS.has(upper)) return `_xlfn.${upper}`;
  if (isCustomFunction(name)) return CUSTOM_PREFIX + upper.replaceAll(".", "_");
  return upper;
}

/**
 * The reverse of {@link storedFunctionName}. Of a custom function the first underscore becomes
 * the dot after the namespace, so a namespace with an underscore or a name with a second dot
 * does not come back as it was: the file does not say more.
 */
export function shownFunctionName(stored: string): string {
  if (stored.toLowerCase().startsWith(CUSTOM_PREFIX)) {
    return stored.slice(CUSTOM_PREFIX.length).replace("_", ".");
  }
  return stored.replace(/^(_xlfn\.)?(_xlws\.)?/i, "");
}
