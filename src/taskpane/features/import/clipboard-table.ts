/** Larger pastes come as text, which is read in a moment. */
const LARGEST_HTML = 2_000_000;

/**
 * The largest table of what was copied from a program, as text with tabs between the cells; nothing
 * where there is none. Programs put a table's cells on the clipboard as HTML, in which a line break
 * within a cell does not cut the row, and covered cells of merged ones keep their place.
 *
 * @param html from the clipboard; it is only read, nothing in it is run or loaded
 */
export function tableText(html: string): string | undefined {
  if (html === "" || html.length > LARGEST_HTML) return undefined;
  const page = new DOMParser().parseFromString(html, "text/html");
  const tables = [...page.querySelectorAll("table")].sort((a, b) => b.rows.length - a.rows.length);
  const [table] = tables;
  if (table === undefined) return undefined;
  return cellsOf(table)
    .map((cells) => cells.map(quotedWhereNeeded).join("\t"))
    .join("\n");
}

function cellsOf(table: HTMLTableElement): string[][] {
  const rows: string[][] = [...table.rows].map(() => []);
  for (const [at, row] of [...table.rows].entries()) {
    let column = 0;
    for (const cell of row.cells) {
      while (rows[at]?.[column] !== undefined) column++;
      const text = textOf(cell);
      for (let down = 0; down < Math.max(1, cell.rowSpan); down++) {
        for (let right = 0; right < cell.colSpan; right++) {
          const line = rows[at + down];
          if (line !== undefined) line[column + right] = down + right === 0 ? text : "";
        }
      }
      column += cell.colSpan;
    }
  }
  return rows.map((cells) => Array.from(cells, (text: string | undefined) => text ?? ""));
}

/** Blanks and line breaks of HTML mean nothing, except where it says `<br>`. */
function textOf(cell: HTMLTableCellElement): string {
  for (const lineBreak of cell.querySelectorAll("br")) lineBreak.replaceWith("\u0000");
  return cell.textContent
    .replace(/\s+/gu, " ")
    .replace(/ ?\u0000 ?/gu, "\n")
    .trim();
}

function quotedWhereNeeded(text: string): string {
  return /["\t\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
