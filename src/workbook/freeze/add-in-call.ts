import { tokenize } from "@borgar/fx";

/** Functions of the add-in, as Excel shows them with it and without it. */
const ADD_IN_FUNCTION = /^(?:AMT\.|_xldudf_AMT_)/iu;

/** True for a formula that calls a function of the add-in; texts inside of it do not count. */
export function callsAddIn(formula: unknown): formula is string {
  if (typeof formula !== "string" || !formula.startsWith("=")) return false;
  if (!/AMT[._]/iu.test(formula)) return false;
  return tokenize(formula).some(
    ({ type, value }) => type === "func" && ADD_IN_FUNCTION.test(value),
  );
}

/** Cells whose spill a formula reads, such as `B4` of `B4#`, as they are written. */
export function spillsRead(formula: unknown): string[] {
  if (typeof formula !== "string" || !formula.startsWith("=") || !formula.includes("#")) return [];
  const tokens = tokenize(formula);
  return tokens.flatMap(({ type, value }, index) => {
    const next = tokens[index + 1];
    return type === "range" && next?.type === "operator" && next.value === "#" ? [value] : [];
  });
}

/** True where a formula has addresses whose rows are not all fixed or all relative. */
export function mixesRows(formula: string): boolean {
  return tokenize(formula).some(({ type, value }) => {
    if (type !== "range") return false;
    const [first = "", last = first] = value.slice(value.lastIndexOf("!") + 1).split(":");
    return /\$\d/u.test(first) !== /\$\d/u.test(last);
  });
}
