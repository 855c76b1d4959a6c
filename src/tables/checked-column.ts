import { type Column, FORMATS, YES_NO, YES_NO_VALIDATION } from "./schema";

/** Whether somebody has confirmed what the row says (DE: geprüft). */
export const CHECKED = {
  key: "checked",
  header: "geprüft",
  aliases: ["checked", "verified"],
  kind: "yesNo",
  choices: YES_NO,
  required: false,
  format: FORMATS.text,
  width: 9,
  hint: "ja, sobald jemand im Amt den Wert bestätigt hat.",
  validation: YES_NO_VALIDATION,
} as const satisfies Column;
