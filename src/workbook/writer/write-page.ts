import { areaAddress, cellAddress, columnLetters } from "../blueprint/address";
import type { PageBlueprint } from "../blueprint/blueprint";

/** Margins in points: narrow at the sides, room above and below for header and footer. */
const MARGINS = { top: 56, bottom: 50, left: 36, right: 36 } as const;

/** Sets a sheet up for print on A4, with header and footer. */
export function writePage(sheet: Excel.Worksheet, page: PageBlueprint): void {
  const { pageLayout } = sheet;
  const { zoom } = page;
  pageLayout.orientation = page.orientation;
  pageLayout.paperSize = "A4";
  pageLayout.zoom =
    "scale" in zoom
      ? { scale: zoom.scale }
      : {
          horizontalFitToPages: zoom.wide,
          ...(zoom.tall === undefined ? {} : { verticalFitToPages: zoom.tall }),
        };
  pageLayout.topMargin = MARGINS.top;
  pageLayout.bottomMargin = MARGINS.bottom;
  pageLayout.leftMargin = MARGINS.left;
  pageLayout.rightMargin = MARGINS.right;
  if (page.repeatedRows !== undefined) {
    const { first, last } = page.repeatedRows;
    pageLayout.setPrintTitleRows(`$${first + 1}:$${last + 1}`);
  }
  if (page.repeatedColumns !== undefined) {
    const { first, last } = page.repeatedColumns;
    pageLayout.setPrintTitleColumns(`$${columnLetters(first)}:$${columnLetters(last)}`);
  }
  if (page.printArea !== undefined) pageLayout.setPrintArea(areaAddress(page.printArea));
  for (const row of page.breaks?.rows ?? []) sheet.horizontalPageBreaks.add(cellAddress(row, 0));
  for (const column of page.breaks?.columns ?? [])
    sheet.verticalPageBreaks.add(cellAddress(0, column));

  const { defaultForAllPages } = pageLayout.headersFooters;
  defaultForAllPages.leftHeader = page.header.left;
  defaultForAllPages.centerHeader = page.header.center;
  defaultForAllPages.rightHeader = page.header.right;
  defaultForAllPages.leftFooter = page.footer.left;
  defaultForAllPages.centerFooter = page.footer.center;
  defaultForAllPages.rightFooter = page.footer.right;
}
