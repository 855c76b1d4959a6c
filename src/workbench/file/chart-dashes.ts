import type { LineDash } from "../snapshot";

/** Dashes as a file names them. Source: ECMA-376 part 1, 20.1.10.48. */
export const STORED_DASH = {
  dash: "dash",
  dashDot: "dashDot",
  dashDotDot: "sysDashDotDot",
  dot: "sysDash",
  roundDot: "sysDot",
} as const satisfies Record<LineDash, string>;

/** Dashes that Excel offers beside those of Office.js, as the nearest of them. */
const NEAREST: Readonly<Record<string, LineDash>> = {
  lgDash: "dash",
  lgDashDot: "dashDot",
  lgDashDotDot: "dashDotDot",
  sysDashDot: "dashDot",
  dot: "dot",
};

/** Reverse of {@link STORED_DASH}; absent for solid lines. */
export function dashOf(stored: string | undefined): LineDash | undefined {
  for (const [dash, name] of Object.entries(STORED_DASH)) {
    if (name === stored) return dash as LineDash;
  }
  return NEAREST[stored ?? ""];
}
