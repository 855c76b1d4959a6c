import type { FileWarning } from "./file/warning";
import type { BookSnapshot, SheetSnapshot } from "./snapshot";

/** What a file can hold of a sheet and the grid cannot: kept in no way once the file is open. */
const NOT_HELD: readonly {
  readonly german: string;
  readonly english: string;
  readonly applies: (sheet: SheetSnapshot) => boolean;
}[] = [
  {
    german: "der Zoom wird nicht übernommen",
    english: "the zoom is not taken over",
    applies: ({ zoom }) => zoom !== undefined,
  },
  {
    german: "hervorgehobene Spalten und Spaltenstreifen von Tabellen werden nicht übernommen",
    english: "highlighted and banded columns of tables are not taken over",
    applies: ({ tables }) =>
      tables.some(
        ({ highlightFirstColumn, highlightLastColumn, bandedColumns }) =>
          highlightFirstColumn ?? highlightLastColumn ?? bandedColumns,
      ),
  },
  {
    german: "die Sichtbarkeit „nur über Makros“ wird zu „ausgeblendet“",
    english: 'the visibility "very hidden" becomes "hidden"',
    applies: ({ visibility }) => visibility === "veryHidden",
  },
];

/** What the grid does not hold of a workbook that was read, one sentence each. */
export function notHeld({ sheets }: BookSnapshot): FileWarning[] {
  return sheets.flatMap((sheet) =>
    NOT_HELD.filter(({ applies }) => applies(sheet)).map(({ german, english }) => ({
      german: `Blatt „${sheet.name}“: ${german}.`,
      english: `Sheet "${sheet.name}": ${english}.`,
    })),
  );
}
