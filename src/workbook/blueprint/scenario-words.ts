import { CHOSEN_SCENARIO } from "./budget-page";

/*
 * Parts of formulas that say in words what the comparison comes to. Numbers are put together digit
 * by digit in the German way: TEXT wants its codes in the language of the Excel at hand, and FIXED
 * writes the signs of its region, but the workbook is German everywhere.
 */

/** True where nothing is compared: the chosen scenario is the first one, the status quo. */
export const IS_STATUS_QUO = `${CHOSEN_SCENARIO}=INDEX(Szenarien[Kürzel],1)&""`;

/** Last plan year. */
export const LAST_YEAR = "(Haushaltsjahr+Planungsjahre-1)";

/** Full name of the chosen scenario, or its short one. */
export const SCENARIO_NAME = `IFERROR(INDEX(Szenarien[Name],MATCH(${CHOSEN_SCENARIO},Szenarien[Kürzel],0))&"",${CHOSEN_SCENARIO})`;

/** A whole number that is not negative with points between thousands, e.g. `83.400`. */
export function wholeNumber(cell: string): string {
  const group = (number: string) => `RIGHT(1000+MOD(${number},1000),3)`;
  const thousands = `INT(${cell}/1000)`;
  return (
    `IF(${cell}<1000,${cell}&"",IF(${cell}<1000000,${thousands}&"."&${group(cell)},` +
    `INT(${cell}/1000000)&"."&${group(thousands)}&"."&${group(cell)}))`
  );
}

/** A number that is not negative with two decimals, from its hundredths, e.g. `9,25`. */
export function fromHundredths(cell: string): string {
  return `INT(${cell}/100)&","&RIGHT(100+MOD(${cell},100),2)`;
}

/** A number that is not negative with one decimal, from its tenths, e.g. `4,0`. */
export function fromTenths(cell: string): string {
  return `INT(${cell}/10)&","&MOD(${cell},10)`;
}

/**
 * Plan year in which the chosen scenario has earned back what it cost more before: the years of
 * AMT.AMORTISATION count from the end of the budget year, whose payments come first.
 */
export const PAYBACK_YEAR = "(Haushaltsjahr+ROUNDUP(Amortisation_Jahre,0))";

/** When the chosen scenario has earned back what it costs more before, e.g. `im Jahr 2031`. */
export const PAYBACK_IN_WORDS =
  'IF(ISNUMBER(Amortisation_Jahre),IF(Amortisation_Jahre=0,"von Anfang an",' +
  `"im Jahr "&${PAYBACK_YEAR}),"nicht im Zeitraum")`;

/** One of two words, by the sign of an amount. */
export function bySign(amount: string, positive: string, negative: string): string {
  return `IF(${amount}>=0,"${positive}","${negative}")`;
}
