import type { Column } from "../../../tables/schema";
import type { ImportPreview } from "../../../import/preview";

/**
 * Columns whose decimal sign a person has to choose, or has chosen: the file has numbers such as
 * `1.234` there and nothing that tells how they are meant.
 */
export function ambiguousColumns(
  { decisions, rejected }: Pick<ImportPreview, "decisions" | "rejected">,
  columns: readonly Column[],
): readonly Column[] {
  const headers = new Set(
    rejected.flatMap(({ reasons }) =>
      reasons.flatMap((reason) => (reason.kind === "ambiguous-number" ? [reason.argument] : [])),
    ),
  );
  const chosen = decisions.decimalSigns ?? {};
  return columns.filter(({ key, header }) => headers.has(header) || key in chosen);
}
