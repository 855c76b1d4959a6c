/** Where a figure may be looked for. */
export interface SearchRange {
  /** values at which the figure is tried first, ascending; the search goes on between two of them */
  readonly probes: readonly number[];
  /** distance of two neighbouring values: 0.01 gives whole cents */
  readonly step: number;
}

/** Where a figure becomes 0 (DE: kritischer Wert, Kipppunkt). */
export type Crossing =
  | {
      readonly kind: "at";
      readonly value: number;
      /** the figure there: 0 or the nearest to 0 that a value of the step's multiples gives */
      readonly rest: number;
      /** upper one of the two neighbouring values between which the sign changes */
      readonly above: number;
    }
  /** it has the same sign everywhere in the range */
  | { readonly kind: "never" }
  /** it is the same everywhere in the range */
  | { readonly kind: "no-effect" };

interface Point {
  /** value in steps, a whole number */
  readonly place: number;
  readonly figure: number;
}

/**
 * The value at which a figure changes its sign, by halving between two probes or by going along a
 * straight line, whichever is quicker (DE: Zielwertsuche, Bisektion, Regula falsi). Where it does so
 * more than once, the change nearest to the value at hand counts.
 *
 * @param figureAt the figure at a value; nothing where it cannot be calculated
 * @param near the value at hand
 */
export function findCrossing(
  figureAt: (value: number) => number | undefined,
  { probes, step }: SearchRange,
  near: number,
): Crossing {
  const pointAt = (place: number): Point | undefined => {
    const figure = figureAt(valueOf(place, step));
    return figure === undefined ? undefined : { place, figure };
  };
  const places = [...new Set(probes.map((value) => Math.round(value / step)))];
  const points = places
    .sort((a, b) => a - b)
    .map(pointAt)
    .filter((point) => point !== undefined);
  const [first] = points;
  if (first === undefined) return { kind: "never" };
  if (points.every(({ figure }) => figure === first.figure)) return { kind: "no-effect" };
  const changes = points.flatMap((low, index) => {
    const high = points[index + 1];
    return high !== undefined && isChange(low, high) ? [{ low, high }] : [];
  });
  const distance = ({ high, low }: (typeof changes)[number]) =>
    Math.max(0, low.place - near / step, near / step - high.place);
  const [nearest] = changes.sort((a, b) => distance(a) - distance(b));
  return nearest === undefined
    ? { kind: "never" }
    : narrowed(nearest.low, nearest.high, pointAt, step);
}

function isChange(low: Point, high: Point): boolean {
  return Math.sign(low.figure) !== Math.sign(high.figure);
}

function narrowed(
  low: Point,
  high: Point,
  pointAt: (place: number) => Point | undefined,
  step: number,
): Crossing {
  let [below, above] = [low, high];
  let goesStraight = true;
  while (above.place - below.place > 1) {
    const width = above.place - below.place;
    const middle = pointAt(goesStraight ? straightBetween(below, above) : half(below, above));
    if (middle === undefined) return { kind: "never" };
    if (isChange(below, middle)) above = middle;
    else below = middle;
    // on a curve the line may creep: then the next step halves
    goesStraight = !goesStraight || above.place - below.place <= width / 2;
  }
  const nearest = Math.abs(below.figure) <= Math.abs(above.figure) ? below : above;
  return {
    kind: "at",
    value: valueOf(nearest.place, step),
    rest: nearest.figure,
    above: valueOf(above.place, step),
  };
}

function half(below: Point, above: Point): number {
  return Math.floor((below.place + above.place) / 2);
}

/** Where a straight line between two points is 0, and not on either of them. */
function straightBetween(below: Point, above: Point): number {
  const share = below.figure / (below.figure - above.figure);
  const place = Math.round(below.place + share * (above.place - below.place));
  return Math.min(above.place - 1, Math.max(below.place + 1, place));
}

/** The value in the decimal form that people would write, without the noise of binary fractions. */
function valueOf(place: number, step: number): number {
  return Number((place * step).toPrecision(12));
}
