/** A table in Markdown, aligned as the project's formatter does it. */
export function table(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const lines = [header, ...rows].map((cells) =>
    cells.map((cell) => cell.replaceAll("|", String.raw`\|`)),
  );
  const widths = header.map((_, column) =>
    Math.max(3, ...lines.map((cells) => cells[column]?.length ?? 0)),
  );
  const rule = widths.map((width) => "-".repeat(width));
  const [first = [], ...others] = lines;
  return [first, rule, ...others]
    .map(
      (cells) => `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(" | ")} |`,
    )
    .join("\n");
}
