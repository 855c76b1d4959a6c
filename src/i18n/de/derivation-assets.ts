import type { MonthParts, RuleSource, StepWords } from "../derivation-format";
import type { DateParts } from "../format";
import { format, sourceOf } from "./derivation-format";

const { date, eur, month, monthsOfYear, number, percent } = format;

const ROUNDED = "Kaufmännisch auf Cent gerundet.";

/** The steps of AFA and RESTBUCHWERT, in German. */
export const assetSteps = {
  life: (p: { readonly first: MonthParts; readonly last: MonthParts }): StepWords => ({
    step: "Monate der Nutzungsdauer",
    calculation: `${month(p.first)} bis ${month(p.last)}`,
    rule: "Nutzungsdauer in Jahren × 12, auf volle Monate gerundet, mindestens ein Monat.",
  }),
  costBefore: (p: { readonly year: number; readonly cost: number }): StepWords => ({
    step: `Buchwert vor der AfA ${p.year}`,
    calculation: `Anschaffungswert ${eur(p.cost)}`,
    rule: "Im Jahr der Anschaffung beginnt die Rechnung mit dem Anschaffungswert.",
  }),
  bookValueBefore: (p: {
    readonly year: number;
    readonly cost: number;
    readonly writtenOff: number;
  }): StepWords => ({
    step: `Buchwert vor der AfA ${p.year}`,
    calculation: `${eur(p.cost)} − ${eur(p.writtenOff)} AfA bis ${p.year - 1}`,
    rule: "Anschaffungswert abzüglich der AfA der früheren Jahre.",
  }),
  monthsOfYear: (p: {
    readonly year: number;
    readonly first: number;
    readonly last: number;
    readonly source: RuleSource;
  }): StepWords => ({
    step: `Monate im Jahr ${p.year}`,
    calculation: monthsOfYear(p.first, p.last),
    rule:
      "Der Monat der Anschaffung zählt voll, der Monat des Abgangs nicht. " + sourceOf(p.source),
  }),
  shareOfMonths: (p: {
    readonly base: number;
    readonly months: number;
    readonly ofMonths: number;
    readonly source: RuleSource;
  }): StepWords => ({
    step: "Anteil des Jahres",
    calculation: `${eur(p.base)} × ${p.months} / ${number(p.ofMonths)}`,
    rule: `Gleiche Monatsraten (linear). ${ROUNDED} ${sourceOf(p.source)}`,
  }),
  changedShareOfMonths: (p: {
    readonly base: number;
    readonly months: number;
    readonly ofMonths: number;
    readonly source: RuleSource;
  }): StepWords => ({
    step: "Anteil des Jahres",
    calculation: `${eur(p.base)} × ${p.months} / ${number(p.ofMonths)}`,
    rule:
      "Wechsel zu gleichen Raten über die restlichen Monate, sobald sie mindestens so hoch sind " +
      `wie der degressive Betrag. ${ROUNDED} ${sourceOf(p.source)}`,
  }),
  rate: (p: {
    readonly factor: number;
    readonly years: number;
    readonly uncapped: number;
    readonly cap: number;
    readonly from: DateParts;
    readonly to: DateParts;
    readonly source: RuleSource;
  }): StepWords => ({
    step: "Satz der degressiven AfA",
    calculation:
      `${percent(p.factor)} / ${number(p.years)} Jahre = ${percent(p.uncapped)}, ` +
      `höchstens ${percent(p.cap)}`,
    rule: `Gilt bei Anschaffung vom ${date(p.from)} bis zum ${date(p.to)}. ` + sourceOf(p.source),
  }),
  shareAtRate: (p: {
    readonly base: number;
    readonly rate: number;
    readonly months: number;
  }): StepWords => ({
    step: "Degressiver Betrag",
    calculation:
      `${eur(p.base)} × ${percent(p.rate)}` + (p.months === 12 ? "" : ` × ${p.months} / 12`),
    rule: `Satz vom Buchwert, im Jahr der Anschaffung nach Monaten. ${ROUNDED}`,
  }),
  evenForComparison: (p: { readonly base: number; readonly source: RuleSource }): StepWords => ({
    step: "Zum Vergleich: gleiche Raten",
    calculation: `${eur(p.base)} gleichmäßig über die restlichen Monate`,
    rule: `Weniger als der degressive Betrag, deshalb kein Wechsel. ${sourceOf(p.source)}`,
  }),
  wholeYear: (p: { readonly year: number; readonly amount: number }): StepWords => ({
    step: `AfA ${p.year} ohne den Abgang`,
    calculation: eur(p.amount),
    rule: "Betrag des ganzen Jahres, der nun nach Monaten gekürzt wird.",
  }),
  shareOfYear: (p: {
    readonly wholeYear: number;
    readonly months: number;
    readonly ofMonths: number;
  }): StepWords => ({
    step: "Anteil bis zum Abgang",
    calculation: `${eur(p.wholeYear)} × ${p.months} / ${p.ofMonths}`,
    rule: `Nur die Monate vor dem Monat des Abgangs. ${ROUNDED}`,
  }),
  fifth: (p: {
    readonly base: number;
    readonly nth: number;
    readonly source: RuleSource;
  }): StepWords => ({
    step: "Ein Fünftel",
    calculation: `${eur(p.base)} / 5`,
    rule:
      `Sammelposten, Jahr ${p.nth} von 5; ein Abgang ändert nichts. ${ROUNDED} ` +
      sourceOf(p.source),
  }),
  limited: (p: {
    readonly year: number;
    readonly rounded: number;
    readonly before: number;
    readonly reminder: number;
  }): StepWords => ({
    step: `AfA ${p.year}`,
    calculation: `${eur(p.rounded)}, höchstens ${eur(p.before)} − ${eur(p.reminder)}`,
    rule: "Nie mehr als der Buchwert ohne den Erinnerungswert.",
  }),
  rest: (p: {
    readonly year: number;
    readonly before: number;
    readonly reminder: number;
  }): StepWords => ({
    step: `AfA ${p.year}`,
    calculation: `${eur(p.before)} − ${eur(p.reminder)}`,
    rule: "Das letzte Jahr nimmt den Rest über dem Erinnerungswert, damit die Summe aufgeht.",
  }),
  immediate: (p: {
    readonly year: number;
    readonly before: number;
    readonly reminder: number;
    readonly source: RuleSource;
  }): StepWords => ({
    step: `AfA ${p.year}`,
    calculation: `${eur(p.before)} − ${eur(p.reminder)}`,
    rule:
      "Sofortabschreibung: alles über dem Erinnerungswert im Jahr der Anschaffung. " +
      sourceOf(p.source),
  }),
  none: {
    "before-acquisition": (p: { readonly year: number; readonly acquired: DateParts }) => ({
      step: `AfA ${p.year}`,
      calculation: `Anschaffung erst am ${date(p.acquired)}`,
      rule: "Vor dem Jahr der Anschaffung gibt es keine AfA.",
    }),
    "after-life": (p: { readonly year: number; readonly reminder: number }): StepWords => ({
      step: `AfA ${p.year}`,
      calculation: `abgeschrieben bis auf ${eur(p.reminder)}`,
      rule: "Nach dem Ende der Abschreibung gibt es keine AfA mehr.",
    }),
    "after-disposal": (p: { readonly year: number; readonly disposed: DateParts }): StepWords => ({
      step: `AfA ${p.year}`,
      calculation: `Abgang am ${date(p.disposed)}`,
      rule: "Nach dem Jahr des Abgangs gibt es keine AfA mehr.",
    }),
    "no-month-before-disposal": (p: {
      readonly year: number;
      readonly disposed: DateParts;
    }): StepWords => ({
      step: `AfA ${p.year}`,
      calculation: `Abgang am ${date(p.disposed)}`,
      rule: "Der Monat des Abgangs zählt nicht, und kein anderer Monat liegt davor.",
    }),
  },
  elapsed: (p: {
    readonly year: number;
    readonly amount: number;
    readonly elapsed: number;
    readonly ofParts: number;
  }): StepWords => ({
    step: `Abgelaufener Teil der AfA ${p.year}`,
    calculation: `${eur(p.amount)} × ${p.elapsed} / ${p.ofParts}`,
    rule: `Ein Monat ist mit seinem letzten Tag abgelaufen. ${ROUNDED}`,
  }),
  elapsedPool: (p: {
    readonly year: number;
    readonly amount: number;
    readonly isOver: boolean;
  }): StepWords => ({
    step: `Abgelaufener Teil der AfA ${p.year}`,
    calculation: p.isOver ? eur(p.amount) : "noch nichts",
    rule: "Der Sammelposten verliert sein Fünftel am 31.12.",
  }),
  nothingElapsed: (p: { readonly year: number }): StepWords => ({
    step: `Abgelaufener Teil der AfA ${p.year}`,
    calculation: "kein Monat mit AfA in diesem Jahr",
    rule: "Ohne AfA im Jahr bleibt der Buchwert gleich.",
  }),
  bookValue: (p: {
    readonly day: DateParts;
    readonly before: number;
    readonly taken: number;
  }): StepWords => ({
    step: `Restbuchwert am ${date(p.day)}`,
    calculation: `${eur(p.before)} − ${eur(p.taken)}`,
    rule: "Buchwert vor dem Jahr abzüglich des abgelaufenen Teils der AfA.",
  }),
  writtenOff: (p: { readonly day: DateParts; readonly source: RuleSource }): StepWords => ({
    step: `Restbuchwert am ${date(p.day)}`,
    calculation: "Erinnerungswert",
    rule:
      "Sofortabschreibung: vom Tag der Anschaffung an steht nur der Erinnerungswert in den " +
      `Büchern. ${sourceOf(p.source)}`,
  }),
  noBookValue: {
    "before-acquisition": (p: { readonly day: DateParts; readonly since: DateParts }) => ({
      step: `Restbuchwert am ${date(p.day)}`,
      calculation: `Anschaffung erst am ${date(p.since)}`,
      rule: "Vor der Anschaffung steht die Anlage nicht in den Büchern.",
    }),
    disposed: (p: { readonly day: DateParts; readonly since: DateParts }): StepWords => ({
      step: `Restbuchwert am ${date(p.day)}`,
      calculation: `Abgang am ${date(p.since)}`,
      rule: "Vom Tag des Abgangs an steht die Anlage nicht mehr in den Büchern.",
    }),
  },
};
