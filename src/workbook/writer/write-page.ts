import type { PageBlueprint } from "../blueprint/blueprint";

/** Margins in points: narrow at the sides, room above and below for header and footer. */
const MARGINS = { top: 56, bottom: 50, left: 42, right: 42 } as const;

/** Sets a sheet up for print: A4 landscape, one page wide, header and footer. */
export function writePage(sheet: Excel.Worksheet, page: PageBlueprint): void {
  const { pageLayout } = sheet;
  pageLayout.orientation = "Landscape";
  pageLayout.paperSize = "A4";
  pageLayout.zoom = { horizontalFitToPages: 1 };
  pageLayout.topMargin = MARGINS.top;
  pageLayout.bottomMargin = MARGINS.bottom;
  pageLayout.leftMargin = MARGINS.left;
  pageLayout.rightMargin = MARGINS.right;
  if (page.repeatedRows !== undefined) {
    const { first, last } = page.repeatedRows;
    pageLayout.setPrintTitleRows(`$${first + 1}:$${last + 1}`);
  }
  const { defaultForAllPages } = pageLayout.headersFooters;
  defaultForAllPages.leftHeader = page.header.left;
  defaultForAllPages.centerHeader = page.header.center;
  defaultForAllPages.rightHeader = page.header.right;
  defaultForAllPages.leftFooter = page.footer.left;
  defaultForAllPages.centerFooter = page.footer.center;
  defaultForAllPages.rightFooter = page.footer.right;
}
