import type { PresentValue } from "../core/appraisal/present-value";
import { toEur } from "../core/money";
import { CALCULATION_RULES } from "../core/rules/calculation-rules";
import type { BreakEvenOfSeries } from "./appraisal";
import { derivationLine, type DerivationLine } from "./derivation-line";

const SOURCE = CALCULATION_RULES.baseYear;

/** How a present value came about (DE: Herleitung des Kapitalwerts). */
export function derivePresentValue(found: PresentValue): readonly DerivationLine[] {
  const { rate, payments, amount } = found;
  const count = payments.length;
  return [
    ...payments.map(({ years, payment, value }, index) => {
      const nth = index + 1;
      return derivationLine(
        (steps) =>
          years === 0
            ? steps.firstPayment({ nth, payment, source: SOURCE })
            : steps.payment({ nth, payment, rate, years }),
        value,
      );
    }),
    derivationLine((steps) => steps.presentValue({ count }), toEur(amount)),
  ];
}

/** How a break-even price came about (DE: Herleitung des Grenzpreises). */
export function deriveBreakEven(found: BreakEvenOfSeries): readonly DerivationLine[] {
  const { series, rate, breakEven } = found;
  const { presentValueA, presentValueB, presentQuantity, price } = breakEven;
  const of = (values: readonly number[]) => ({ values, rate, source: SOURCE });
  const words = { a: presentValueA, b: presentValueB, quantity: presentQuantity };
  return [
    derivationLine((steps) => steps.presentValueA(of(series.a)), presentValueA),
    derivationLine((steps) => steps.presentValueB(of(series.bWithout)), presentValueB),
    derivationLine((steps) => steps.presentQuantity(of(series.quantities)), presentQuantity),
    derivationLine((steps) => steps.breakEven(words), toEur(price)),
  ];
}
