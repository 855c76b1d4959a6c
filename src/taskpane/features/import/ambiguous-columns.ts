import type { Column } from "../../../tables/schema";
import type { ReadFile } from "./import-store";

/**
 * Columns whose decimal sign a person has to choose, or has chosen: the file has numbers such as
 * `1.234` there and nothing that tells how they are meant.
 */
export function ambiguousColumns(
  { options, preview }: Pick<ReadFile, "options" | "preview">,
  columns: readonly Column[],
): readonly Column[] {
  const headers = new Set(
    preview.rejected.flatMap(({ reasons }) =>
      reasons.flatMap((reason) => (reason.kind === "ambiguous-number" ? [reason.argument] : [])),
    ),
  );
  const chosen = options.decimalSigns ?? {};
  return columns.filter(({ key, header }) => headers.has(header) || key in chosen);
}
