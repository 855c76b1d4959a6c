import { differenceOf, sumOf, type RuleSource, type StepWords } from "../derivation-format";
import { format, sourceOf } from "./derivation-format";

const { eur, number, onePlus } = format;

/** Most terms of a sum that a line shows. */
const TERMS = 6;

function terms(shown: readonly string[]): string {
  const first = sumOf(shown.slice(0, TERMS));
  return shown.length > TERMS ? `${first} + … (${number(shown.length)} Werte)` : first;
}

function decimalPlaces(places: number): string {
  return places === 1 ? "1 Nachkommastelle" : `${places} Nachkommastellen`;
}

function discounted(values: readonly number[], rate: number, unit: (value: number) => string) {
  return terms(
    values.map((value, year) =>
      year === 0 ? unit(value) : `${unit(value)} / ${onePlus(rate)}^${year}`,
    ),
  );
}

/** A series of payments or quantities with its rate of interest. */
interface Series {
  readonly values: readonly number[];
  readonly rate: number;
  readonly source: RuleSource;
}

const NOT_ROUNDED = "hier wird noch nicht gerundet";

/** The steps of KAPITALWERT, GRENZPREIS, UMLAGESATZ and UMLAGE, in German. */
export const appraisalSteps = {
  firstPayment: (p: {
    readonly nth: number;
    readonly payment: number;
    readonly source: RuleSource;
  }): StepWords => ({
    step: `Zahlung ${p.nth}`,
    calculation: eur(p.payment),
    rule: `Zahlung im Startjahr, nicht abgezinst. ${sourceOf(p.source)}`,
  }),
  payment: (p: {
    readonly nth: number;
    readonly payment: number;
    readonly rate: number;
    readonly years: number;
  }): StepWords => ({
    step: `Zahlung ${p.nth}`,
    calculation: `${eur(p.payment)} / ${onePlus(p.rate)}^${p.years}`,
    rule: `Abgezinst über ${p.years === 1 ? "1 Jahr" : `${p.years} Jahre`}; ${NOT_ROUNDED}.`,
  }),
  presentValue: (p: { readonly count: number }): StepWords => ({
    step: "Kapitalwert",
    calculation: p.count === 1 ? "Barwert der Zahlung" : `Summe der ${number(p.count)} Barwerte`,
    rule: "Gerundet wird einmal, hier am Ende, kaufmännisch auf Cent.",
  }),
  presentValueA: (p: Series): StepWords => ({
    step: "Barwert von A",
    calculation: discounted(p.values, p.rate, eur),
    rule: `Die erste Zahlung wird nicht abgezinst; ${NOT_ROUNDED}. ${sourceOf(p.source)}`,
  }),
  presentValueB: (p: Series): StepWords => ({
    step: "Barwert von B ohne die Position",
    calculation: discounted(p.values, p.rate, eur),
    rule: `Abgezinst wie A; ${NOT_ROUNDED}.`,
  }),
  presentQuantity: (p: Series): StepWords => ({
    step: "Barwert der Mengen",
    calculation: discounted(p.values, p.rate, number),
    rule: "Mengen werden wie Geld abgezinst, weil jede Einheit in ihrem Jahr bezahlt wird.",
  }),
  breakEven: (p: {
    readonly a: number;
    readonly b: number;
    readonly quantity: number;
  }): StepWords => ({
    step: "Grenzpreis je Einheit",
    calculation: `(${differenceOf(eur(p.a), eur(p.b))}) / ${number(p.quantity)}`,
    rule: "Zu diesem Preis kostet B so viel wie A. Kaufmännisch auf Cent gerundet.",
  }),
  baseSum: (p: { readonly bases: readonly number[] }): StepWords => ({
    step: "Summe der Grundlagen",
    calculation: terms(p.bases.map(number)),
    rule: "Genau gerechnet, ohne Rundung.",
  }),
  levyRate: (p: {
    readonly requirement: number;
    readonly baseSum: number;
    readonly places: number;
    readonly source: RuleSource;
  }): StepWords => ({
    step: "Umlagesatz in v. H.",
    calculation: `${eur(p.requirement)} / ${eur(p.baseSum)} × 100`,
    rule: `Kaufmännisch auf ${decimalPlaces(p.places)} gerundet. ${sourceOf(p.source)}`,
  }),
  amountToShare: (p: { readonly amount: number; readonly unit: number }): StepWords => ({
    step: "Zu verteilender Betrag",
    calculation: eur(p.amount),
    rule: `In Vielfachen von ${eur(p.unit)}, wenn nötig darauf gerundet.`,
  }),
  share: (p: {
    readonly nth: number;
    readonly total: number;
    readonly weight: number;
    readonly weightSum: number;
    readonly cutOff: number;
    readonly added: number;
  }): StepWords => ({
    step: `Anteil ${number(p.nth)}`,
    calculation:
      `${eur(p.total)} × ${number(p.weight)} / ${number(p.weightSum)}, ` +
      `abgeschnitten ${eur(p.cutOff)}` +
      (p.added === 0 ? "" : ` ${p.added < 0 ? "−" : "+"} ${eur(Math.abs(p.added))}`),
    rule:
      p.added === 0
        ? "Abgeschnitten auf die Genauigkeit; der Rest ist nicht unter den größten."
        : "Größte Reste: Was nach dem Abschneiden fehlt, geht an die größten Reste, bei gleichen " +
          "an den früheren Eintrag.",
  }),
  noShare: (p: { readonly nth: number }): StepWords => ({
    step: `Anteil ${number(p.nth)}`,
    calculation: "Grundlage 0",
    rule: "Wer keine Grundlage hat, zahlt nichts.",
  }),
  shareSum: (p: { readonly count: number }): StepWords => ({
    step: "Summe der Anteile",
    calculation: p.count === 1 ? "1 Anteil" : `Summe der ${number(p.count)} Anteile`,
    rule: "Die Anteile ergeben zusammen genau den verteilten Betrag.",
  }),
};
