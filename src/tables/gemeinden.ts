import type { TableSchema } from "./schema";
import { FORMATS } from "./schema";

const NO_MUNICIPALITY = '[@Gemeinde]=""';

const AMOUNT_VALIDATION = {
  rule: { type: "decimal", min: 0 },
  alert: "stop",
  message: "Bitte einen Betrag in Euro ab 0 eingeben oder das Feld leer lassen.",
} as const;

/**
 * The municipalities that bear the levy (DE: amtsangehörige Gemeinden). The shares are calculated
 * row by row, as nothing may spill inside a table; what is shared out are the workbook's names
 * `Umlagebedarf_StatusQuo` and `Umlagebedarf_Szenario`, by the levy bases or, where `Umlagemodus`
 * says so, by the benefit (DE: Verhältnis des Nutzens, § 146 KV M-V).
 */
export const GEMEINDEN = {
  name: "Gemeinden",
  title: "Gemeinden",
  keyColumn: "municipality",
  columns: [
    {
      key: "municipality",
      header: "Gemeinde",
      aliases: ["Name", "Gemeindename", "Ort", "municipality"],
      kind: "text",
      required: true,
      format: FORMATS.text,
      width: 26,
      hint: "Name der Gemeinde, jede nur einmal.",
    },
    {
      key: "officialKey",
      header: "AGS",
      aliases: ["Gemeindeschlüssel", "Amtlicher Gemeindeschlüssel", "Schlüssel"],
      kind: "text",
      required: false,
      format: FORMATS.text,
      width: 11,
      hint: "Amtlicher Gemeindeschlüssel, acht Ziffern.",
    },
    {
      key: "inhabitants",
      header: "Einwohner",
      aliases: ["Einwohnerzahl", "EW", "Bevölkerung", "inhabitants", "population"],
      kind: "integer",
      required: false,
      sign: "notNegative",
      format: "#,##0",
      width: 11,
      hint: "Zahl der Einwohner am Stichtag der Umlage.",
      validation: {
        rule: { type: "decimal", min: 0 },
        alert: "stop",
        message: "Bitte die Zahl der Einwohner eingeben, zum Beispiel 756.",
      },
    },
    {
      key: "taxCapacity",
      header: "Steuerkraftmesszahl",
      aliases: ["Steuerkraft", "SKM", "StKMZ", "tax capacity"],
      kind: "amountEur",
      unit: "EUR",
      required: false,
      format: FORMATS.amountEur,
      width: 18,
      hint: "Steuerkraftmesszahl in Euro aus dem Bescheid.",
      validation: AMOUNT_VALIDATION,
    },
    {
      key: "formulaGrant",
      header: "Schlüsselzuweisung",
      aliases: ["Schlüsselzuweisungen", "SZ", "formula grant"],
      kind: "amountEur",
      unit: "EUR",
      required: false,
      format: FORMATS.amountEur,
      width: 18,
      hint: "Schlüsselzuweisung in Euro aus dem Bescheid.",
      validation: AMOUNT_VALIDATION,
    },
    {
      key: "equalisationLevy",
      header: "Finanzausgleichsumlage",
      aliases: ["FAU", "FAG-Umlage", "equalisation levy"],
      kind: "amountEur",
      unit: "EUR",
      required: false,
      format: FORMATS.amountEur,
      width: 20,
      hint: "Finanzausgleichsumlage in Euro, die die Gemeinde selbst zahlt, meist 0.",
      validation: AMOUNT_VALIDATION,
    },
    {
      key: "benefit",
      header: "Nutzen",
      aliases: ["Nutzenanteil", "Vorteil", "Anteil am Nutzen", "benefit"],
      kind: "number",
      required: false,
      sign: "notNegative",
      format: FORMATS.general,
      width: 10,
      hint: "Verhältnis des Nutzens, zum Beispiel Zahl der Arbeitsplätze; zählt nur bei Umlage nach Nutzen.",
      validation: {
        rule: { type: "decimal", min: 0 },
        alert: "stop",
        message: "Bitte eine Zahl ab 0 eingeben oder das Feld leer lassen.",
      },
    },
    {
      key: "levyBase",
      header: "Umlagegrundlage",
      aliases: ["Umlagegrundlagen", "levy base"],
      kind: "amountEur",
      unit: "EUR",
      required: false,
      format: FORMATS.amountEur,
      width: 18,
      hint: "Steuerkraftmesszahl und Schlüsselzuweisung, vermindert um die Finanzausgleichsumlage.",
      formula:
        `=IF(${NO_MUNICIPALITY},"",AMT.UMLAGEGRUNDLAGE([@Steuerkraftmesszahl],` +
        "[@Schlüsselzuweisung],[@Finanzausgleichsumlage]))",
    },
    {
      key: "levyWeight",
      header: "Umlagemaßstab",
      aliases: [],
      kind: "number",
      required: false,
      format: "#,##0.00",
      width: 16,
      hint: "Wonach verteilt wird: die Umlagegrundlage oder der Nutzen, wie auf diesem Blatt gewählt.",
      formula: `=IF(${NO_MUNICIPALITY},"",IF(Umlagemodus="Nutzen",N([@Nutzen]),[@Umlagegrundlage]))`,
    },
    {
      key: "shareStatusQuo",
      header: "Anteil Status quo",
      aliases: [],
      kind: "amountEur",
      unit: "EUR",
      required: false,
      format: FORMATS.amountEur,
      width: 16,
      hint: "Anteil der Gemeinde am Umlagebedarf, wenn alles bleibt, wie es ist.",
      formula: shareOf("Umlagebedarf_StatusQuo"),
    },
    {
      key: "shareScenario",
      header: "Anteil Szenario",
      aliases: [],
      kind: "amountEur",
      unit: "EUR",
      required: false,
      format: FORMATS.amountEur,
      width: 16,
      hint: "Anteil der Gemeinde am Umlagebedarf des gewählten Szenarios.",
      formula: shareOf("Umlagebedarf_Szenario"),
    },
    {
      key: "difference",
      header: "Differenz",
      aliases: [],
      kind: "amountEur",
      unit: "EUR",
      required: false,
      format: FORMATS.amountEur,
      width: 16,
      hint: "Anteil im Szenario weniger Anteil im Status quo; positiv bedeutet teurer.",
      formula: `=IF([@[Anteil Szenario]]="","",ROUND([@[Anteil Szenario]]-[@[Anteil Status quo]],2))`,
    },
    {
      key: "sharePerInhabitant",
      header: "je Einwohner",
      aliases: [],
      kind: "amountEur",
      unit: "EUR",
      required: false,
      format: FORMATS.amountEur,
      width: 13,
      hint: "Anteil im Szenario geteilt durch die Einwohner.",
      formula: `=IF(OR([@[Anteil Szenario]]="",N([@Einwohner])=0),"",ROUND([@[Anteil Szenario]]/[@Einwohner],2))`,
    },
  ],
} as const satisfies TableSchema;

/** A row without a municipality has no base, and so no share. */
function shareOf(requirement: string): string {
  const shares = `AMT.UMLAGE(${requirement},Gemeinden[Umlagemaßstab])`;
  const share = `INDEX(${shares},ROW()-ROW(Gemeinden[#Headers]))`;
  return `=IF(OR(${NO_MUNICIPALITY},SUM(Gemeinden[Umlagemaßstab])=0),"",${share})`;
}
