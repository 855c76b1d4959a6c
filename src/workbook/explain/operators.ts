import { numberOf, UNKNOWN } from "./cell-values";

/** Result of an operator between two cells, as Excel has it; unknown where that is not certain. */
export function combined(operator: string, left: unknown, right: unknown): unknown {
  switch (operator) {
    case "=":
      return isEqual(left, right);
    case "<>": {
      const equal = isEqual(left, right);
      return typeof equal === "boolean" ? !equal : UNKNOWN;
    }
    case "<":
    case "<=":
    case ">":
    case ">=":
      return isOrdered(operator, left, right);
    case "&":
      return joined(left, right);
    default:
      return calculated(operator, numberOf(left), numberOf(right));
  }
}

/** An empty cell equals 0 and an empty text, but which of the two it is cannot be seen here. */
function isEqual(left: unknown, right: unknown): unknown {
  const [one, other] = [left ?? "", right ?? ""];
  if (typeof one === "string" && typeof other === "string") {
    return one.toLowerCase() === other.toLowerCase();
  }
  if ((one === "" && other === 0) || (one === 0 && other === "")) return UNKNOWN;
  return one === other;
}

/** Only numbers: the order of texts depends on the language. */
function isOrdered(operator: "<" | "<=" | ">" | ">=", left: unknown, right: unknown): unknown {
  if (typeof left !== "number" || typeof right !== "number") return UNKNOWN;
  switch (operator) {
    case "<":
      return left < right;
    case "<=":
      return left <= right;
    case ">":
      return left > right;
    case ">=":
      return left >= right;
  }
}

/** Texts and whole numbers: how others are written depends on the language. */
function joined(left: unknown, right: unknown): unknown {
  const texts = [left ?? "", right ?? ""].map((cell) => {
    if (typeof cell === "string") return cell;
    return typeof cell === "number" && Number.isSafeInteger(cell) ? String(cell) : undefined;
  });
  return texts.includes(undefined) ? UNKNOWN : texts.join("");
}

function calculated(
  operator: string,
  left: number | undefined,
  right: number | undefined,
): number | typeof UNKNOWN {
  if (left === undefined || right === undefined) return UNKNOWN;
  switch (operator) {
    case "+":
      return left + right;
    case "-":
      return left - right;
    case "*":
      return left * right;
    case "/":
      return right === 0 ? UNKNOWN : left / right;
    case "^":
      return left ** right;
    default:
      return UNKNOWN;
  }
}
