import type { MonthParts, RuleSource, StepWords } from "../derivation-format";
import type { DateParts } from "../format";
import { format, monthCount, sourceOf } from "./derivation-format";

const { date, eur, month, monthsOfYear, number, onePlus, percent } = format;

const ROUNDED_ONCE = "Gerundet wird einmal, hier am Ende, kaufmännisch auf Cent.";

const INTERVALS = {
  monthly: "monatlich",
  quarterly: "vierteljährlich",
  "half-yearly": "halbjährlich",
  yearly: "jährlich",
};

/** The steps of VERTRAGSKOSTEN, KUENDIGUNGSTERMIN and PERSONALKOSTEN, in German. */
export const contractSteps = {
  monthlyAmount: (p: {
    readonly interval: keyof typeof INTERVALS;
    readonly amount: number;
    readonly months: number;
  }): StepWords => ({
    step: "Betrag je Monat",
    calculation: `${INTERVALS[p.interval]} ${eur(p.amount)} / ${monthCount(p.months)}`,
    rule: "Jeder Monat kostet gleich viel; hier wird noch nicht gerundet.",
  }),
  singleAmount: (p: { readonly amount: number; readonly year: number }): StepWords => ({
    step: "Einmaliger Betrag",
    calculation: eur(p.amount),
    rule: `Fällt im Jahr des Beginns an (${p.year}), ohne Preissteigerung.`,
  }),
  months: (p: {
    readonly year: number;
    readonly first: number;
    readonly last: number;
  }): StepWords => ({
    step: `Monate im Jahr ${p.year}`,
    calculation: monthsOfYear(p.first, p.last),
    rule: "Die Monate von Beginn und Ende zählen voll.",
  }),
  noMonths: (p: {
    readonly year: number;
    readonly first: MonthParts;
    readonly last: MonthParts | undefined;
  }): StepWords => ({
    step: `Monate im Jahr ${p.year}`,
    calculation:
      p.last === undefined
        ? `Vertrag ab ${month(p.first)}`
        : `Vertrag von ${month(p.first)} bis ${month(p.last)}`,
    rule: "In diesem Jahr liegt kein Monat des Vertrags.",
  }),
  index: (p: { readonly rate: number; readonly years: number }): StepWords => ({
    step: "Preissteigerung",
    calculation: `${onePlus(p.rate)} hoch ${p.years}`,
    rule: "Jedes Kalenderjahr nach dem des Beginns einmal; hier wird noch nicht gerundet.",
  }),
  vatMonths: (p: { readonly rate: number; readonly from: MonthParts | undefined }): StepWords => ({
    step: "Monate mit Umsatzsteuer",
    calculation: p.from === undefined ? percent(p.rate) : `${percent(p.rate)} ab ${month(p.from)}`,
    rule: "Umsatzsteuersatz wie angegeben; ob er gilt, bitte prüfen.",
  }),
  contractCost: (p: {
    readonly year: number;
    readonly monthly: number;
    readonly index: number | undefined;
    readonly months: number;
    readonly vatRate: number;
    readonly vatMonths: number;
  }): StepWords => ({
    step: `Kosten ${p.year}`,
    calculation: [
      eur(p.monthly),
      ...(p.index === undefined ? [] : [number(p.index)]),
      p.vatMonths === 0
        ? number(p.months)
        : `(${number(p.months)} + ${percent(p.vatRate)} × ${number(p.vatMonths)})`,
    ].join(" × "),
    rule: ROUNDED_ONCE,
  }),
  minimumEnd: (p: {
    readonly begin: DateParts;
    readonly months: number;
    readonly end: DateParts;
    readonly source: RuleSource;
  }): StepWords => ({
    step: "Ende der Mindestlaufzeit",
    calculation: `${date(p.begin)} + ${monthCount(p.months)} − 1 Tag = ${date(p.end)}`,
    rule: `Fehlt dem Monat dieser Tag, gilt sein letzter Tag. ${sourceOf(p.source)}`,
  }),
  noMinimum: (p: { readonly begin: DateParts }): StepWords => ({
    step: "Frühestes Ende",
    calculation: date(p.begin),
    rule: "Ohne Mindestlaufzeit kann der Vertrag vom Beginn an enden.",
  }),
  renewals: (p: {
    readonly count: number;
    readonly months: number;
    readonly day: DateParts;
  }): StepWords => ({
    step: "Verlängerungen",
    calculation: `${number(p.count)} × ${monthCount(p.months)}`,
    rule: `So viele, bis die Kündigung am ${date(p.day)} noch möglich ist.`,
  }),
  openEnded: (p: {
    readonly day: DateParts;
    readonly months: number;
    readonly earliest: DateParts;
  }): StepWords => ({
    step: "Ende nach der Frist",
    calculation:
      `${date(p.day)} + ${monthCount(p.months)}, Ende des Monats, ` +
      `frühestens ${date(p.earliest)}`,
    rule: "Der Vertrag läuft unbefristet; er endet nicht vor der Mindestlaufzeit.",
  }),
  noticeBy: (p: {
    readonly end: DateParts;
    readonly months: number;
    readonly noticeBy: DateParts;
    readonly day: DateParts;
    readonly source: RuleSource;
  }): StepWords => ({
    step: "Spätester Tag der Kündigung",
    calculation: `${date(p.end)} + 1 Tag − ${monthCount(p.months)} − 1 Tag = ${date(p.noticeBy)}`,
    rule: `Nicht vor dem Stichtag ${date(p.day)}. ${sourceOf(p.source)}`,
  }),
  end: (p: { readonly end: DateParts }): StepWords => ({
    step: "Kündigungstermin",
    calculation: date(p.end),
    rule: "Letzter Tag des Vertrags bei der nächsten möglichen Kündigung.",
  }),
  pay: (p: {
    readonly group: string;
    readonly step: number;
    readonly year: number;
    readonly first: number;
    readonly last: number;
    readonly pay: number;
    readonly validFrom: MonthParts;
    readonly validTo: MonthParts;
    readonly rise: number;
    readonly rises: number;
    readonly source: RuleSource;
  }): StepWords => {
    const validity = `Tabelle gültig von ${month(p.validFrom)} bis ${month(p.validTo)}. `;
    const assumed =
      `Danach angenommen: ${percent(p.rise)} im Monat nach ihrem Ende und dann alle zwölf Monate; ` +
      "bitte prüfen. ";
    return {
      step: `Entgelt ${p.group}, Stufe ${p.step}, ${monthsOfYear(p.first, p.last)} ${p.year}`,
      calculation:
        `${p.last - p.first + 1} × ${eur(p.pay)}` +
        (p.rises === 0 ? "" : ` × ${onePlus(p.rise)} hoch ${p.rises}`),
      rule: `${validity}${p.rises === 0 ? "" : assumed}${sourceOf(p.source)}`,
    };
  },
  bonus: (p: {
    readonly percent: number;
    readonly mean: number;
    readonly since: number;
    readonly source: RuleSource;
  }): StepWords => ({
    step: "Jahressonderzahlung",
    calculation: `${percent(p.percent)} × ${eur(p.mean)}`,
    rule: `Mittel der Entgelte von Juli bis September; Satz ab ${p.since}. ${sourceOf(p.source)}`,
  }),
  fullPost: (p: { readonly year: number }): StepWords => ({
    step: `Jahresentgelt ${p.year} einer vollen Stelle`,
    calculation: "Summe der Zeilen darüber",
    rule: "Ohne Zuschlag des Arbeitgebers; hier wird noch nicht gerundet.",
  }),
  noStaffCost: (p: { readonly year: number }): StepWords => ({
    step: `Personalkosten ${p.year}`,
    calculation: "Anteil der Stelle 0",
    rule: "Ohne einen Anteil an der Stelle entstehen keine Kosten.",
  }),
  staffCost: (p: {
    readonly year: number;
    readonly pay: number;
    readonly surcharge: number;
    readonly share: number;
  }): StepWords => ({
    step: `Personalkosten ${p.year}`,
    calculation: `${eur(p.pay)} × ${onePlus(p.surcharge)} × ${number(p.share)}`,
    rule:
      "Mal Zuschlag des Arbeitgebers (eine Annahme, bitte prüfen), mal Anteil der Stelle. " +
      ROUNDED_ONCE,
  }),
};
