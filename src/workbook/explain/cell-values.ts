/** A value was not found; kept apart from an empty cell, which is one. */
export const UNKNOWN = Symbol("unknown");

/** Rows of cells, as a range has them. */
type Rows = readonly (readonly unknown[])[];

/** Whether a value is one of several cells. */
export function isRows(value: unknown): value is Rows {
  return Array.isArray(value);
}

/** A range of one cell is that cell. */
export function single(value: unknown): unknown {
  if (!isRows(value) || value.length !== 1) return value;
  return value[0]?.length === 1 ? value[0][0] : value;
}

/**
 * Calculates cell by cell, as Excel does where an operand is a range; one cell goes with each cell of
 * a range. Ranges of different shape, and any cell that is unknown, make all of it unknown.
 */
export function cellByCell(
  values: readonly unknown[],
  of: (cells: readonly unknown[]) => unknown,
): unknown {
  if (values.includes(UNKNOWN)) return UNKNOWN;
  const ranges = values.filter(isRows);
  const [shape] = ranges;
  if (shape === undefined) return of(values);
  if (ranges.some((range) => !hasShapeOf(range, shape))) return UNKNOWN;
  const result = shape.map((row, at) =>
    row.map((_, column) =>
      of(values.map((value) => (isRows(value) ? value[at]?.[column] : value))),
    ),
  );
  return result.some((row) => row.includes(UNKNOWN)) ? UNKNOWN : result;
}

function hasShapeOf(range: Rows, shape: Rows): boolean {
  return range.length === shape.length && range[0]?.length === shape[0]?.length;
}

/** A cell as a number: an empty one counts as 0, as in Excel; a text is not read as a number here. */
export function numberOf(cell: unknown): number | undefined {
  if (cell === "" || cell === undefined) return 0;
  return typeof cell === "number" ? cell : undefined;
}

/** Every single cell of some values. */
export function cellsIn(values: readonly unknown[]): readonly unknown[] {
  return values.flatMap((value) => (isRows(value) ? value.flat() : [value]));
}
