import type { PageBlueprint } from "../blueprint/blueprint";

/** Margins in centimetres: narrow at the sides, room for header and footer. */
const MARGINS = { top: 2, bottom: 1.8, left: 1.5, right: 1.5, header: 0.9, footer: 0.8 } as const;

/** Sets a sheet up for print: A4 landscape, one page wide, header and footer. */
export function writePage(sheet: Excel.Worksheet, page: PageBlueprint): void {
  const { pageLayout } = sheet;
  pageLayout.orientation = "Landscape";
  pageLayout.paperSize = "A4";
  pageLayout.zoom = { horizontalFitToPages: 1 };
  pageLayout.setPrintMargins("Centimeters", MARGINS);
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
