import type { ValidationOperator } from "../snapshot";

/** Operators of validations and conditional formats as a file names them. */
const STORED = {
  between: "between",
  notBetween: "notBetween",
  equalTo: "equal",
  notEqualTo: "notEqual",
  greaterThan: "greaterThan",
  lessThan: "lessThan",
  greaterThanOrEqualTo: "greaterThanOrEqual",
  lessThanOrEqualTo: "lessThanOrEqual",
} as const satisfies Record<ValidationOperator, string>;

type StoredOperator = (typeof STORED)[ValidationOperator];

export function storedOperator(operator: ValidationOperator): StoredOperator {
  return STORED[operator];
}

/** Reverse of {@link storedOperator}; an unknown word counts as `between`, the file's default. */
export function operatorOf(stored: string): ValidationOperator {
  for (const operator of Object.keys(STORED)) {
    if (isOperatorName(operator) && STORED[operator] === stored) return operator;
  }
  return "between";
}

function isOperatorName(name: string): name is ValidationOperator {
  return name in STORED;
}
