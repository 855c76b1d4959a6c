import { type Conventions, createFormat, type Format } from "../format";

/** The months in English, January first. */
export const MONTHS: readonly string[] = [
  ["January", "February", "March", "April", "May", "June", "July", "August"],
  ["September", "October", "November", "December"],
].flat();

/** How English writes values. */
export const ENGLISH_CONVENTIONS: Conventions = {
  locale: "en-GB",
  date: ({ year, month, day }) => `${day} ${MONTHS[month - 1] ?? month} ${year}`,
  yes: "TRUE",
  no: "FALSE",
  or: "or",
};

/** English: `1181.47`, `15 April 2026`, which reads the same in Britain and America. For the errors of cells. */
export const englishFormat: Format = createFormat(ENGLISH_CONVENTIONS);
