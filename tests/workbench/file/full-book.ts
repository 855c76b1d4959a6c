import type { BookSnapshot } from "../../../src/workbench/snapshot";
import { book, cells, sheet, table } from "./books";
import { fullCharts } from "./full-charts";

/** Beispiel: a workbook that uses everything that a snapshot can hold. */
export function fullBook(): BookSnapshot {
  const assumptions = sheet("Annahmen", {
    cells: [
      ...cells([
        ["Schlüssel", "Wert"],
        ["Haushaltsjahr", 2026],
      ]),
      { row: 2, column: 0, value: "Stichtag" },
      { row: 2, column: 1, value: 46022, format: "dd.mm.yyyy" },
      { row: 3, column: 0, value: "Zinssatz" },
      {
        row: 3,
        column: 1,
        value: 0.0125,
        format: "0.00%",
        style: { fontColor: "#0B5CAD", fill: "#F7FAFE" },
      },
      { row: 4, column: 0, value: "Faktor" },
      { row: 4, column: 1, value: 12.345678901, format: '0.0000 "v. H."' },
    ],
  });
  const assets = sheet("Anlagen", {
    tabColor: "#1F4E79",
    showGridlines: false,
    zoom: 125,
    frozen: { rows: 4, columns: 1 },
    columns: [
      { index: 0, width: 82 },
      { index: 1, width: 240 },
      { index: 9, width: 64, hidden: true },
    ],
    rows: [
      { index: 0, height: 32 },
      { index: 5, height: 20, hidden: true },
    ],
    cells: [
      {
        row: 0,
        column: 0,
        value: "Anlagen (Beispiel)",
        style: { bold: true, fontSize: 16, fontColor: "#1B2A41", vertical: "middle" },
      },
      ...["Nr", "Bezeichnung", "Anschaffungswert", "AfA Haushaltsjahr"].map((value, column) => ({
        row: 3,
        column,
        value,
        style: {
          bold: true,
          fontColor: "#FFFFFF",
          fill: "#1F4E79",
          wrap: true,
          horizontal: "center" as const,
          border: { bottom: { style: "thin" as const, color: "#1B2A41" } },
        },
      })),
      ...cells(
        [
          [1, "Server „Süd“ & Co. <neu>", 9000.5],
          [2, "Drucker", 1200],
        ],
        4,
      ),
      {
        row: 4,
        column: 3,
        value: 1800.1,
        formula: "=AMT.AFA([@Anschaffungswert],60,Haushaltsjahr)",
        format: '#,##0.00 "€"',
        note: "Die Formel braucht das Add-in.\nBeispiel.",
      },
      {
        row: 5,
        column: 3,
        value: "#VALUE!",
        error: true,
        formula: "=AMT.AFA([@Anschaffungswert],60,Haushaltsjahr)",
        format: '#,##0.00 "€"',
      },
      {
        row: 8,
        column: 0,
        value: 2026,
        formula: "=SEQUENCE(1,3,Haushaltsjahr)",
        spill: { rows: 1, columns: 3 },
      },
      { row: 8, column: 1, value: 2027 },
      { row: 8, column: 2, value: 2028 },
      {
        row: 9,
        column: 0,
        value: 10200.5,
        formula: "=SUM(Anlagen[Anschaffungswert])",
        format: "#,##0.00",
      },
      { row: 9, column: 1, value: "", formula: '=IF(A10>0,"","AMT.AFA(")' },
      { row: 9, column: 2, value: true, formula: "=A10>0" },
      { row: 10, column: 0, value: 0, formula: "=A10*0" },
      {
        row: 10,
        column: 1,
        value: "zu den Annahmen",
        hyperlink: { documentReference: "Annahmen!B2", screenTip: "Springt zum Haushaltsjahr" },
      },
      {
        row: 10,
        column: 2,
        value: 1,
        formula: "=Lokal/A10",
        hyperlink: { address: "https://example.org/?a=1&b=2", documentReference: "Teil" },
      },
      { row: 12, column: 4, value: null, note: "auf einer leeren Zelle" },
      { row: 11, column: 0, value: "verbunden", style: { horizontal: "right", indent: 2 } },
    ],
    merges: [{ row: 11, column: 0, rows: 1, columns: 2 }],
    tables: [
      {
        ...table("Anlagen", { row: 3, column: 0, rows: 3, columns: 4 }, [
          { name: "Nr" },
          { name: "Bezeichnung" },
          { name: "Anschaffungswert" },
          { name: "AfA Haushaltsjahr", formula: "=AMT.AFA([@Anschaffungswert],60,Haushaltsjahr)" },
        ]),
        highlightFirstColumn: true,
        highlightLastColumn: true,
        bandedColumns: true,
        filters: [{ column: 1, values: ["Server „Süd“ & Co. <neu>"], blanks: true }],
      },
    ],
    charts: fullCharts,
    validations: [
      {
        areas: [{ row: 4, column: 0, rows: 2, columns: 1 }],
        rule: { kind: "wholeNumber", operator: "greaterThanOrEqualTo", formula1: 1 },
        allowBlank: true,
        error: {
          title: "Nummer",
          message: "Bitte eine ganze Zahl ab 1 eingeben.",
          style: "stop",
          show: true,
        },
        prompt: { title: "", message: "", show: false },
      },
      {
        areas: [
          { row: 4, column: 1, rows: 2, columns: 1 },
          { row: 9, column: 5, rows: 1, columns: 1 },
        ],
        rule: { kind: "list", source: 'Server,Drucker "A3"', inCellDropDown: true },
        allowBlank: false,
        error: { title: "", message: "Bitte aus der Liste wählen.", style: "warning", show: true },
        prompt: { title: "Art", message: "Zeile 1\nZeile 2", show: true },
      },
      {
        areas: [{ row: 4, column: 2, rows: 2, columns: 1 }],
        rule: {
          kind: "decimal",
          operator: "between",
          formula1: 0,
          formula2: "=Haushaltsjahr*1000",
        },
        allowBlank: true,
        error: { title: "", message: "", style: "information", show: false },
        prompt: { title: "", message: "", show: false },
      },
      {
        areas: [{ row: 9, column: 6, rows: 1, columns: 1 }],
        rule: { kind: "custom", formula: "=LEN(G10)<=10" },
        allowBlank: true,
        error: { title: "", message: "Höchstens 10 Zeichen.", style: "stop", show: true },
        prompt: { title: "", message: "", show: false },
      },
      {
        areas: [{ row: 9, column: 7, rows: 1, columns: 1 }],
        rule: { kind: "list", source: "=Annahmen!$A$2:$A$3", inCellDropDown: false },
        allowBlank: true,
        error: { title: "", message: "", style: "stop", show: true },
        prompt: { title: "", message: "", show: false },
      },
    ],
    conditionalFormats: [
      {
        areas: [{ row: 4, column: 2, rows: 2, columns: 2 }],
        rule: { kind: "formula", formula: "=$C5>5000" },
        style: { bold: true, fontColor: "#B3261E", fill: "#FDECEA" },
        stopIfTrue: true,
      },
      {
        areas: [{ row: 4, column: 2, rows: 2, columns: 1 }],
        rule: {
          kind: "cellValue",
          operator: "notBetween",
          formula1: "=0",
          formula2: "=Haushaltsjahr",
        },
        style: { italic: true },
        stopIfTrue: false,
      },
    ],
    page: {
      orientation: "landscape",
      paper: "A4",
      fitWide: 1,
      titleRows: { first: 3, last: 3 },
      titleColumns: { first: 0, last: 1 },
      centerHorizontally: true,
      centerVertically: true,
      printGridlines: true,
      printArea: { row: 0, column: 0, rows: 12, columns: 8 },
      breaks: { rows: [4, 9], columns: [5] },
      header: { left: "Amt Musterland", center: "Haushaltsjahr 2026", right: "Stand &D" },
      footer: { left: "", center: "", right: "Seite &P von &N" },
      margins: { left: 36, right: 36, top: 54, bottom: 54, header: 18, footer: 28.8 },
      blackAndWhite: true,
    },
  });
  return book(
    [
      assumptions,
      assets,
      sheet("Intern", {
        visibility: "veryHidden",
        isProtected: true,
        defaultSize: { width: 96, height: 24 },
        page: { ...sheet("Intern").page, scale: 80 },
        charts: fullCharts.slice(1, 2),
      }),
    ],
    {
      names: [
        { name: "Haushaltsjahr", formula: "=Annahmen!$B$2", comment: "Jahr der Planung" },
        { name: "Anlagenwerte", formula: "=Anlagen[Anschaffungswert]", comment: "" },
        { name: "Lokal", formula: "=Anlagen!$A$10*2", comment: "", sheet: "Anlagen" },
        { name: "Satz", formula: "=0.19", comment: "", hidden: true },
        {
          name: "Verlauf",
          formula: "=Anlagen!$C$5:INDEX(Anlagen[Anschaffungswert],2)",
          comment: "",
        },
        { name: "Stempel", formula: '="Stand"', comment: "", sheet: "Annahmen" },
      ],
      activeSheet: 1,
      customXml: [
        {
          id: "{0F3A6B52-7C1D-4E9A-8B5F-2D6C9E1A4B70}",
          xml: '<notes xmlns="urn:example:notes"><note>Größe &amp; Ä</note></notes>',
        },
      ],
      properties: {
        author: "Kämmerei",
        category: "Haushalt",
        comments: "Beispiel\nzweite Zeile",
        company: "Amt Musterland",
        keywords: "IT; Haushalt",
        lastAuthor: "Vertretung",
        manager: "Amtsleitung",
        subject: "Planung",
        title: "IT-Haushalt 2026 <Entwurf>",
        created: "2026-01-31T09:15:00Z",
      },
      settings: { gewaehlt: "A", liste: [1, 2, { tief: true }] },
    },
  );
}
