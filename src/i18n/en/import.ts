import type { importTexts as german } from "../de/import";
import { englishPaneFormat } from "./pane-format";

const { date, number, oneOf, value } = englishPaneFormat;

/** Most rows that a sentence names. */
const MOST_ROWS = 5;

/** A share as people say it: `5 %`. */
function percent(share: number): string {
  return `${number(share * 100)} %`;
}

/** Texts about files that are read, in English. */
export const importTexts: typeof german = {
  reasons: {
    "ambiguous-number": (r) =>
      `${value(r.value)} may mean ${oneOf(r.readings.map(number))}. ` +
      "Please choose the decimal sign of this column, or write the number with two decimals.",
    "no-day": (r) =>
      `${value(r.value)} names no day. Allowed is a date with a day, for example 15.04.2026.`,
    "no-such-day": (r) =>
      `The calendar has no day ${value(r.value)}. ` +
      "Allowed is a date that exists, for example 28.02.2026.",
    "other-weekday": (r) =>
      `In ${value(r.value)} the weekday is not that of the date. ` +
      "Please correct the date, or leave the weekday out.",
    "ambiguous-date": (r) =>
      `It is not clear which part of ${value(r.value)} is the day and which is the month. ` +
      "Allowed is the form 15.04.2026 or 2026-04-15.",
    "implausible-date": (r) =>
      `${value(r.value)} is too far away. ` +
      `Allowed are days from ${date(r.min)} to ${date(r.max)}.`,
    "share-out-of-range": (r) =>
      `${value(r.value)} is not between ${percent(r.min)} and ${percent(r.max)}.` +
      (r.isBare
        ? " Without a percent sign, 1 means 100 % already; please write for example 5 % or 0.05."
        : ""),
    "too-long": (r) => `${value(r.value)} is too long. Allowed are ${number(r.max)} characters.`,
    "already-in-file": (r) =>
      `${value(r.value)} is already in line ${r.firstLine}. Allowed is each entry once.`,
    "several-in-workbook": (r) =>
      `${value(r.value)} is in the workbook several times, in the table rows ` +
      `${r.rows.slice(0, MOST_ROWS).join(", ")}. Please make these rows differ first.`,
    "not-told-apart": (r) =>
      `${value(r.value)} is in the list or in the workbook several times, and the rows cannot be ` +
      "told apart. Please give them different names, for example with numbers.",
    "names-two-rows": (r) =>
      `${value(r.value)} belongs to another row of the workbook than the key beside it. ` +
      "Please correct the name or the key.",
    "not-an-official-key": (r) =>
      `${value(r.value)} is no official key of a municipality. ` +
      "Allowed are eight digits, for example 13076001.",
    "life-unknown": (r) =>
      (r.value === ""
        ? "Both useful life and class are missing. "
        : `The useful life is missing, and the class ${value(r.value)} is not known. `) +
      "Allowed are years above 0, for example 5, or a class of the table Nutzungsdauern, for example PC.",
    "too-many-cells": (r) =>
      `The line has ${r.cells} cells, the header only ${r.headers}. ` +
      "Allowed are at most as many cells as headers; " +
      "a cell that contains the separator has to stand in quotation marks.",
    "unclosed-quote": () =>
      "A quotation mark begins a text that ends nowhere. " +
      "Allowed are quotation marks at the beginning and the end of a cell, doubled inside.",
  },
  line: (line) => `Line ${line}`,
  skipped: {
    empty: "Empty line.",
    "sum-row": "Row of totals; the workbook adds up by itself.",
    "header-repeated": "Repeated header.",
    "single-cell": "Only one cell is filled: probably a heading or a remark.",
  },
  file: {
    "empty-file": () => "The file is empty.",
    "not-opened": () =>
      "The computer does not hand its content over: it is a folder, the file was moved or has just been changed, or another program holds it. " +
      "Please close the file in other programs and choose it again.",
    "reader-failed": (r) =>
      "Reading broke off. Please close the pane, open it again and try once more. " +
      `Message: ${r.detail}`,
    "not-readable": (r) =>
      ({
        zip: "This file is no Excel workbook that can be read. Allowed are workbooks in the format .xlsx and CSV files.",
        "old-excel":
          "This workbook has the old format .xls or a password. Please save it in Excel without a password as “Excel Workbook (*.xlsx)” and choose that one.",
        pdf: "This is a PDF file. Please export the list as an Excel or CSV file from the program that it comes from.",
        other:
          "This file is neither text nor workbook. Allowed are workbooks in the format .xlsx, CSV files and other texts with separators.",
      })[r.format],
    "no-header": (r) =>
      `The first ${r.searched} lines have no header that is known. ` +
      `At least two are needed, for example ${oneOf(r.examples)}. ` +
      "Please name the line that has the headers.",
  },
  notes: {
    "derived-class": (r) => `${r.value} derived from ${value(r.source)}; please check.`,
    "generated-number": (r) => `${r.value} given, because the file has no number.`,
    "rounded-to-cents": (r) => `${value(r.value)} rounded to whole cents.`,
    "number-by-column": (r) =>
      `${value(r.value)} read like the other numbers of the column; please check.`,
    "percent-by-column": (r) =>
      `${value(r.value)} read as percent like the other numbers of the column; please check.`,
    "joined-cells": (r) =>
      `The surplus cells belong to the last text: ${value(r.value)}; please check.`,
  },
  encodings: {
    "utf-8": "UTF-8",
    "utf-16le": "UTF-16",
    "utf-16be": "UTF-16 (big endian)",
    "windows-1252": "Windows-1252 (Western Europe)",
  },
  targets: {
    assets: "Assets",
    contracts: "Contracts",
    staff: "Staff",
    municipalities: "Municipalities",
  },
  delimiters: { ";": "semicolon", "\t": "tab", ",": "comma", "|": "vertical bar" },
};
