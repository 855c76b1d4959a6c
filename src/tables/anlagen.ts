import { ANLAGEN_ALIASES } from "./anlagen-aliases";
import { DATE_OR_NOTHING, dateLike } from "./date-validation";
import type { TableSchema } from "./schema";
import { FORMATS, YES_NO, YES_NO_VALIDATION } from "./schema";

/** Methods of depreciation as the column Verfahren names them. */
export const METHOD_WORDS = ["linear", "degressiv", "sofort", "pool"] as const;

const NO_ASSET = 'AND([@Anschaffungswert]="",[@Anschaffungsdatum]="")';
const ASSET = "[@Anschaffungswert],[@Anschaffungsdatum],[@[Nutzungsdauer angesetzt]]";
const OPTIONS = "[@Abgangsdatum],[@Erinnerungswert],[@Verfahren]";

/**
 * The inventory (DE: Anlagenverzeichnis, Inventar): one row an asset.
 *
 * An empty Nutzungsdauer means "as the table Nutzungsdauern says for the Klasse". The calculated
 * column `Nutzungsdauer angesetzt` settles it once, so that the row's own figures and every function
 * that is given the whole table work with the same life.
 *
 * The formulas of a row that has neither cost nor date give "", so that a row that somebody has just
 * begun shows no error; with one of the two, the functions say what is missing.
 */
export const ANLAGEN = {
  name: "Anlagen",
  title: "Anlagen",
  keyColumn: "number",
  columns: [
    {
      key: "number",
      header: "Nr",
      aliases: ANLAGEN_ALIASES.number,
      kind: "text",
      required: false,
      format: FORMATS.text,
      width: 12,
      hint: "Inventarnummer, jede nur einmal, zum Beispiel IT-0001.",
    },
    {
      key: "name",
      header: "Bezeichnung",
      aliases: ANLAGEN_ALIASES.name,
      kind: "text",
      required: false,
      format: FORMATS.text,
      width: 30,
      hint: "Was es ist, zum Beispiel Arbeitsplatz-PC.",
    },
    {
      key: "assetClass",
      header: "Klasse",
      aliases: ANLAGEN_ALIASES.assetClass,
      kind: "text",
      required: false,
      format: FORMATS.text,
      width: 14,
      hint: "Klasse aus der Tabelle Nutzungsdauern, zum Beispiel PC.",
      validation: {
        rule: { type: "listFrom", table: "Nutzungsdauern", header: "Klasse" },
        alert: "warning",
        message: "Diese Klasse steht nicht in der Tabelle Nutzungsdauern.",
      },
    },
    {
      key: "area",
      header: "Bereich",
      aliases: ANLAGEN_ALIASES.area,
      kind: "text",
      required: false,
      format: FORMATS.text,
      width: 16,
      hint: "Bereich der IT, zum Beispiel Arbeitsplatz, Server, Netz, Druck, Fachverfahren.",
    },
    {
      key: "location",
      header: "Standort",
      aliases: ANLAGEN_ALIASES.location,
      kind: "text",
      required: false,
      format: FORMATS.text,
      width: 24,
      hint: "Gebäude oder Raum.",
    },
    {
      key: "acquiredOn",
      header: "Anschaffungsdatum",
      aliases: ANLAGEN_ALIASES.acquiredOn,
      kind: "date",
      required: true,
      format: FORMATS.date,
      width: 14,
      hint: "Tag der Anschaffung. Der Monat der Anschaffung zählt voll.",
      validation: dateLike("15.04.2026"),
    },
    {
      key: "cost",
      header: "Anschaffungswert",
      aliases: ANLAGEN_ALIASES.cost,
      kind: "amountEur",
      unit: "EUR",
      required: true,
      sign: "notNegative",
      format: FORMATS.amountEur,
      width: 16,
      hint: "Anschaffungs- und Herstellungskosten in Euro, ohne Vorsteuerabzug brutto.",
      validation: {
        rule: { type: "decimal", min: 0 },
        alert: "stop",
        message: "Bitte einen Betrag in Euro ab 0 eingeben, zum Beispiel 1.181,47.",
      },
    },
    {
      key: "lifeYears",
      header: "Nutzungsdauer",
      aliases: ANLAGEN_ALIASES.lifeYears,
      kind: "number",
      unit: "Jahre",
      required: false,
      sign: "positive",
      format: FORMATS.general,
      width: 13,
      hint: "In Jahren. Leer bedeutet: wie in der Tabelle Nutzungsdauern für die Klasse.",
      validation: {
        rule: { type: "decimal", above: 0, max: 100 },
        alert: "stop",
        message: "Bitte Jahre über 0 bis 100 eingeben, zum Beispiel 5, oder das Feld leer lassen.",
      },
    },
    {
      key: "disposedOn",
      header: "Abgangsdatum",
      aliases: ANLAGEN_ALIASES.disposedOn,
      kind: "date",
      required: false,
      format: FORMATS.date,
      width: 14,
      hint: "Tag des Abgangs, sonst leer. Der Monat des Abgangs zählt nicht mehr.",
      validation: DATE_OR_NOTHING,
    },
    {
      key: "reminderValue",
      header: "Erinnerungswert",
      aliases: ANLAGEN_ALIASES.reminderValue,
      kind: "amountEur",
      unit: "EUR",
      required: false,
      sign: "notNegative",
      format: FORMATS.amountEur,
      width: 14,
      hint: "Betrag, der nach der letzten Abschreibung stehen bleibt, meist 0 oder 1 Euro.",
      validation: {
        rule: { type: "decimal", min: 0 },
        alert: "stop",
        message: "Bitte einen Betrag in Euro ab 0 eingeben oder das Feld leer lassen.",
      },
    },
    {
      key: "method",
      header: "Verfahren",
      aliases: ANLAGEN_ALIASES.method,
      kind: "choice",
      choices: METHOD_WORDS,
      required: false,
      format: FORMATS.text,
      width: 11,
      hint: "linear (auch wenn leer), degressiv, sofort oder pool (Sammelposten).",
      validation: {
        rule: { type: "list", values: METHOD_WORDS },
        alert: "stop",
        message: "Bitte linear, degressiv, sofort oder pool eingeben; leer bedeutet linear.",
      },
    },
    {
      key: "grant",
      header: "Zuwendung",
      aliases: ANLAGEN_ALIASES.grant,
      kind: "amountEur",
      unit: "EUR",
      required: false,
      sign: "notNegative",
      format: FORMATS.amountEur,
      width: 14,
      hint: "Zuwendung Dritter für diese Anlage in Euro, sonst leer.",
      validation: {
        rule: { type: "decimal", min: 0 },
        alert: "stop",
        message: "Bitte einen Betrag in Euro ab 0 eingeben oder das Feld leer lassen.",
      },
    },
    {
      key: "toBeReplaced",
      header: "Ersetzen",
      aliases: ANLAGEN_ALIASES.toBeReplaced,
      kind: "yesNo",
      choices: YES_NO,
      required: false,
      format: FORMATS.text,
      width: 9,
      hint: "ja, wenn nach Ablauf der Nutzungsdauer Ersatz beschafft wird.",
      validation: YES_NO_VALIDATION,
    },
    {
      key: "replacementCost",
      header: "Wiederbeschaffungswert",
      aliases: ANLAGEN_ALIASES.replacementCost,
      kind: "amountEur",
      unit: "EUR",
      required: false,
      sign: "notNegative",
      format: FORMATS.amountEur,
      width: 20,
      hint: "Preis des Ersatzes heute in Euro. Leer bedeutet: der Anschaffungswert.",
      validation: {
        rule: { type: "decimal", min: 0 },
        alert: "stop",
        message: "Bitte einen Betrag in Euro ab 0 eingeben oder das Feld leer lassen.",
      },
    },
    {
      key: "appliedLifeYears",
      header: "Nutzungsdauer angesetzt",
      aliases: [],
      kind: "number",
      unit: "Jahre",
      required: false,
      sign: "positive",
      format: FORMATS.general,
      width: 14,
      hint: "Nutzungsdauer der Zeile; wo sie fehlt, die der Klasse aus der Tabelle Nutzungsdauern.",
      formula:
        '=IF([@Nutzungsdauer]<>"",[@Nutzungsdauer],' +
        `IF(OR(${NO_ASSET},[@Klasse]="",[@Verfahren]="sofort",[@Verfahren]="pool"),"",` +
        "AMT.NUTZUNGSDAUER([@Klasse],Rechtsrahmen,Nutzungsdauern[#All])))",
    },
    {
      key: "depreciationOfYear",
      header: "AfA Haushaltsjahr",
      aliases: [],
      kind: "amountEur",
      unit: "EUR",
      required: false,
      format: FORMATS.amountEur,
      width: 16,
      hint: "Abschreibung des Haushaltsjahres, das im Blatt Annahmen steht.",
      formula: `=IF(${NO_ASSET},"",AMT.AFA(${ASSET},Haushaltsjahr,${OPTIONS}))`,
    },
    {
      key: "bookValueAtYearEnd",
      header: "Restbuchwert 31.12.",
      aliases: [],
      kind: "amountEur",
      unit: "EUR",
      required: false,
      format: FORMATS.amountEur,
      width: 17,
      hint: "Buchwert am Ende des Haushaltsjahres.",
      formula: `=IF(${NO_ASSET},"",AMT.RESTBUCHWERT(${ASSET},DATE(Haushaltsjahr,12,31),${OPTIONS}))`,
    },
    {
      key: "lifeEndsOn",
      header: "Ende Nutzungsdauer",
      aliases: [],
      kind: "date",
      required: false,
      format: FORMATS.date,
      width: 16,
      hint: "Letzter Tag der Nutzungsdauer.",
      formula:
        '=IF(OR([@Anschaffungsdatum]="",[@[Nutzungsdauer angesetzt]]=""),"",' +
        "EOMONTH([@Anschaffungsdatum],MAX(1,ROUND([@[Nutzungsdauer angesetzt]]*12,0))-1))",
    },
  ],
} as const satisfies TableSchema;
