import { Spreadsheet } from "@odoo/o-spreadsheet";
import type { Book } from "../grid/book";
import { HostError } from "../host/errors";
import { showMessage } from "./messages";
import type { PageTexts } from "./texts";

interface NameBox {
  changeInputValue: (this: NameBox, text: string) => void;
  getNamedRangeMenuItems: (this: NameBox) => unknown[];
  readonly stopEditingNamedRange: () => void;
}

/** A cell or range as the name box takes it, with or without sheet. */
const reference = /^('?[^!]+'?!)?\$?[a-z]{1,3}\$?\d{1,7}(:\$?[a-z]{1,3}\$?\d{1,7})?$/i;

/**
 * Makes the name box give names as Excel does: a new name goes to the workbook's names, and an
 * existing one is gone to. The grid's own panel of names would change them behind its back.
 */
export function connectNameBox(book: Book, texts: PageTexts): void {
  const { TopBar } = Spreadsheet.components;
  const box = TopBar.components.NamedRangeSelector.prototype as unknown as NameBox;
  const { changeInputValue, getNamedRangeMenuItems } = box;
  box.getNamedRangeMenuItems = function () {
    return getNamedRangeMenuItems.call(this).slice(0, -1);
  };
  box.changeInputValue = function (text) {
    const wanted = text.trim();
    if (wanted === "" || reference.test(wanted) || book.names.find(wanted)) {
      changeInputValue.call(this, wanted);
      return;
    }
    this.stopEditingNamedRange();
    const { sheetId, area } = book.selection;
    try {
      book.names.add(wanted, sheetId, area, "");
      book.settle();
    } catch (error) {
      if (!(error instanceof HostError)) throw error;
      const isTaken = error.code === "ItemAlreadyExists";
      showMessage(`${isTaken ? texts.nameTaken : texts.nameInvalid}: ${wanted}`);
    }
  };
}
