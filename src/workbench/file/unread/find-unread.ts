import { partRoot, relatedParts, worksheetParts, type Parts } from "../package";
import { sheetFrame, sheetRows } from "../sheet-frame";
import type { FileWarning } from "../warning";
import { unreadDrawings } from "./drawings";
import { toWarnings, type Finding } from "./finding";
import { unreadParts } from "./parts";
import { unreadRules } from "./rules";
import { unreadOfSheet } from "./sheets";
import { unreadStyles } from "./styles";
import { unreadOfTable } from "./tables";
import { hasRichText, unreadOfWorkbook } from "./workbook";

const WORKBOOK = "xl/workbook.xml";
const STRINGS = "xl/sharedStrings.xml";

/**
 * Everything in a package that a snapshot has no place for, so that nothing of a foreign file is
 * lost in silence. Not told is what says nothing of its own: caches, printer drivers, window sizes,
 * the selection, fonts and sizes within charts and notes.
 */
export function findUnread(parts: Parts): FileWarning[] {
  const workbook = partRoot(parts, WORKBOOK);
  const sheets = worksheetParts(parts);
  const ofSheets = sheets.flatMap(({ name: sheet, path }): Finding[] => {
    if (!parts.has(path)) return [];
    const root = sheetFrame(parts, path);
    return [
      ...unreadOfSheet(root, sheetRows(parts, path)),
      ...unreadRules(root),
      ...relatedParts(parts, path, "table").flatMap((table) =>
        unreadOfTable(partRoot(parts, table)),
      ),
      ...unreadDrawings(parts, path),
    ].map((unread) => ({ sheet, ...unread }));
  });
  const isRich = parts.has(STRINGS) && hasRichText(partRoot(parts, STRINGS));
  const ofTexts: Finding[] = isRich
    ? [{ label: ["Formate einzelner Zeichen in Texten", "formats of single characters in texts"] }]
    : [];
  return toWarnings([
    ...unreadParts(parts, sheets),
    ...unreadOfWorkbook(workbook),
    ...unreadStyles(parts),
    ...ofTexts,
    ...ofSheets,
  ]);
}
