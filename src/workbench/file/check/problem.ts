/** Something in a package that Excel would repair or refuse. */
export interface PackageProblem {
  /** Path of the part, e.g. `xl/worksheets/sheet1.xml`. */
  readonly part: string;
  readonly german: string;
  readonly english: string;
}

export function problem(part: string, german: string, english: string): PackageProblem {
  return { part, german, english };
}

/** Values that occur more than once. */
export function repeated(values: readonly string[]): string[] {
  return [...new Set(values.filter((value, index) => values.indexOf(value) !== index))];
}
