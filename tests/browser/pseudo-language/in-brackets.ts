/** Around every text of the pseudo-language; no text of the product and no data has them. */
export const BRACKETS = ["⟦", "⟧"] as const;

/**
 * Every text of a tree in brackets, also what its functions say: whatever is shown without them is
 * no text of the tree.
 */
export function inBrackets<T>(texts: T): T {
  return bracketed(texts) as T;
}

function bracketed(part: unknown): unknown {
  if (typeof part === "string") return `${BRACKETS[0]}${part}${BRACKETS[1]}`;
  if (typeof part === "function") {
    const say = part as (...values: readonly unknown[]) => unknown;
    return (...values: readonly unknown[]) => bracketed(say(...values));
  }
  if (Array.isArray(part)) return part.map(bracketed);
  if (typeof part !== "object" || part === null) return part;
  return Object.fromEntries(Object.entries(part).map(([key, value]) => [key, bracketed(value)]));
}
