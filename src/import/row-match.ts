import type { ExistingRow } from "./existing-rows";
import type { RejectionReason } from "./reason";

/** What is known of a row of a file in the workbook's table. */
export type RowMatch =
  | { readonly kind: "none" }
  | { readonly kind: "row"; readonly row: ExistingRow }
  | { readonly kind: "refused"; readonly reason: RejectionReason };

/** The workbook has no such row. */
export const NO_MATCH: RowMatch = { kind: "none" };
