import type { TableSchema } from "./schema";
import { FORMATS } from "./schema";

const NOTHING = 'AND([@Ursache]="",[@Konten]="")';

/**
 * The causes of a budget's amounts with the accounts that belong to each (DE: Ursachen), as the
 * workbook has them: one row a cause and group of accounts. A cause may have several rows.
 *
 * Amounts come from the printed Ergebnishaushalt, through the workbook's names `Ergebnis_Konten`,
 * `Ergebnis_Vorjahr` and `Ergebnis_Ansatz`, so that the bridge explains the figures of the page. Income
 * (accounts 4…) counts negative: the sum is what the office has to bear. What AMT.PLANBRUECKE reads
 * is in {@link URSACHEN}.
 */
export const PLAN_CAUSES = {
  name: "Ursachen",
  title: "Ursachen",
  columns: [
    {
      key: "cause",
      header: "Ursache",
      aliases: ["Grund", "Position", "Bezeichnung", "cause"],
      kind: "text",
      required: false,
      format: FORMATS.text,
      width: 30,
      hint: "Wodurch der Betrag entsteht, zum Beispiel Lizenzen. Gleiche Ursachen werden addiert.",
    },
    {
      key: "accounts",
      header: "Konten",
      aliases: ["Konto", "Kontengruppe", "accounts"],
      kind: "text",
      required: false,
      format: FORMATS.text,
      width: 10,
      hint: "Anfang der Kontonummern, zum Beispiel 53 für alle Konten 53… im Ergebnishaushalt.",
    },
    {
      key: "budgetBefore",
      header: "Ansatz Vorjahr",
      aliases: ["Vorjahr"],
      kind: "amountEur",
      unit: "EUR",
      required: false,
      format: FORMATS.amountEur,
      width: 16,
      hint: "Ansatz des Vorjahres dieser Konten, Erträge negativ.",
      formula: amountOf("Ergebnis_Vorjahr"),
    },
    {
      key: "amount",
      header: "Betrag",
      aliases: ["Ansatz", "amount"],
      kind: "amountEur",
      unit: "EUR",
      required: false,
      format: FORMATS.amountEur,
      width: 16,
      hint: "Ansatz des Haushaltsjahres dieser Konten, Erträge negativ.",
      formula: amountOf("Ergebnis_Ansatz"),
    },
  ],
} as const satisfies TableSchema;

/** A cause that has no accounts yet counts 0; a row without both counts nothing. */
function amountOf(amounts: string): string {
  const sum = `SUMIF(Ergebnis_Konten,[@Konten]&"*",${amounts})`;
  return `=IF(${NOTHING},"",IF([@Konten]="",0,IF(LEFT([@Konten],1)="4",-1,1)*${sum}))`;
}
