import type { paneTexts as german } from "../de/pane";

const count = new Intl.NumberFormat("en-GB");

function rows(number: number): string {
  return number === 1 ? "1 row" : `${count.format(number)} rows`;
}

function assets(number: number): string {
  return number === 1 ? "1 asset" : `${count.format(number)} assets`;
}

function quoted(names: readonly string[]): string {
  return names.map((name) => `“${name}”`).join(", ");
}

/** Texts of the task pane, in English. Names of sheets and tables stay German, as in the workbook. */
export const paneTexts: typeof german = {
  title: "IT-Haushalt",
  views: {
    label: "Views",
    more: "More",
    moreLabel: (number: number) =>
      number === 1 ? "More: 1 more view" : `More: ${count.format(number)} more views`,
    start: "Start",
    scenarios: "Scenarios",
    comparison: "Comparison",
    import: "Import",
    findings: "Checks",
    "pass-on": "Pass on",
    derivation: "Derivation",
    help: "Help",
  },
  viewLoading: (view: string) => `Loading the view “${view}” …`,
  viewFailed: {
    title: (view: string) => `The view “${view}” cannot be shown at the moment`,
    remedy:
      "Your workbook is not affected. Please try again; if that does not help, close the task pane and open it again.",
  },
  cancel: "Cancel",
  cancelling: "Cancelling …",
  retry: "Try again",
  start: {
    heading: "The IT budget of your Amt",
    introduction: [
      "IT-Haushalt adds sheets for devices, contracts, staff and budget to this workbook and calculates what your IT costs and what a provider would cost.",
      "Every number is a formula that you can follow, change and print.",
      "Your own sheets stay as they are, and no data leave your computer.",
    ],
    example: "Set up with example",
    exampleHint: "To get to know it: an example Amt with invented assets.",
    empty: "Set up empty",
    emptyHint: "For your own data.",
    exampleAmt: "Beispielamt",
    form: {
      heading: "Set up empty",
      amt: "Name of the Amt",
      amtHint: "Stands at the top of every printed page.",
      year: "Budget year",
      years: "Number of plan years",
      yearsHint: "The budget year is one of them.",
      criteria: "Criteria of the utility analysis",
      criteriaHint: "You can change and add to them on the sheet “Nutzwert”.",
      presets: {
        Amt: "Amt: nine criteria (Beispiel)",
        "WiBe 4.1": "WiBe 4.1 (bitte prüfen)",
        "WiBe 5.0": "WiBe 5.0 (bitte prüfen)",
      },
      submit: "Set up",
      back: "Back",
      errors: {
        amt: "Please enter the name of the Amt.",
        amtTooLong: (max) =>
          `The name of the Amt is too long. Up to ${max} characters are allowed.`,
        year: (min, max) => `Please enter a year from ${min} to ${max}, for example 2027.`,
        years: (min, max) => `Please enter a whole number from ${min} to ${max}, for example 6.`,
      },
    },
    reading: "Reading the workbook …",
    working: "Setting the workbook up …",
    steps: {
      tables: (name, done, total) => `Laying out sheet “${name}” (${done} of ${total})`,
      contents: (name, done, total) => `Writing formulas on sheet “${name}” (${done} of ${total})`,
    },
    done: {
      heading: "The workbook is set up",
      created: "New sheets",
      assets: (number) => `${assets(number)} on the sheet “Anlagen”`,
      completed: "Added",
      nothing: "Nothing was missing. The workbook is unchanged.",
      next: "What to do next",
      nextExample:
        "The sheet “Übersicht” shows key figures and charts. Change a blue value on the sheet “Anlagen” and see how the figures change.",
      nextEmpty:
        "Take your inventory over from a CSV file, or type the first row on the sheet “Anlagen”.",
      check:
        "Please check the values on the sheet “Annahmen” and the years on the sheet “Nutzungsdauern”.",
      toImport: "To the import",
      close: "Done",
    },
    ready: {
      heading: "This workbook is set up",
      amt: "Amt",
      year: "Budget year",
      years: "Plan years",
      assets: "Assets",
      unknown: "not given",
      dates: "Next notice dates",
      notice: (contract, by, end) => `${by}: ${contract} (notice for ${end})`,
      noDates: "The sheet “Verträge” has no coming date.",
      moreDates: (shown, number) =>
        `${shown} more ${number === 1 ? "date" : "dates"} on the sheet “Verträge”.`,
      findings: "Findings of the last check",
      noFindings: "None yet. The check looks for errors, gaps and contradictions.",
      toFindings: "To the check",
      complete: "Add what is missing",
      completeHint:
        "Adds sheets, columns, names and formulas that are missing. What you have entered stays.",
      import: "Import an inventory",
    },
    failed: "Set-up is not possible",
    unreadable: "The workbook could not be read",
  },
  import: {
    heading: "Import lists",
    introduction:
      "Take over assets, contracts, staff or municipalities from an Excel or CSV file. Nothing is written before you have seen the preview.",
    choose: "Choose file",
    drop: "or drop it here",
    pasteLabel: "Or copy the list in Excel and paste it here",
    readPasted: "Read what was pasted",
    pastedName: "Pasted list",
    reading: "Reading the list …",
    readingRows: (done, total) => `${count.format(done)} of ${count.format(total)} rows read`,
    unreadable: "This file cannot be read",
    unreadablePasted: "What you pasted cannot be read",
    pastedWithoutHeader:
      "A row with known headers is missing. Please copy the headers in Excel, too, or write them into the first line. To do so, choose “Change text”; what you have pasted stays.",
    headerExamples: "For example, separated by semicolons:",
    otherFile: "Other file",
    changePasted: "Change text",
    notSetUp: (table) => `The table “${table}” is not there yet`,
    notSetUpHint:
      "Please set up the workbook first; that also adds single tables that are missing.",
    toStart: "To set-up",
    target: "This list holds",
    sheet: "Sheet of the workbook",
    file: {
      heading: "How the list was read",
      encoding: "Encoding",
      delimiter: "Separator",
      headerLine: "Line with the headers",
      headerLineHint: "Lines above it are not read.",
      lines: "Lines",
    },
    mapping: {
      heading: "Assign columns",
      none: "– not in the list –",
      column: (header) => `Column “${header}”`,
      unnamed: (position) => `Column ${position} without header`,
      repeated: (header, position) => `${header} (column ${position})`,
      repeatedTaken: (headers) => `Taken over: ${quoted(headers)}`,
      repeatedHint:
        "The list has this header several times. Please check under “Assign columns” whether it is the right column.",
      sample: (value) => `For example: ${value}`,
      remembered: "The columns are assigned as last time.",
      unmapped: (headers) => `Not taken over: ${quoted(headers)}.`,
      missing: (headers) => `Missing: ${quoted(headers)}. Please assign a column.`,
      decimalSign: (column) => `Decimal sign of the column “${column}”`,
      decimalComma: "Comma (1.234,56)",
      decimalPoint: "Point (1,234.56)",
      bySelf: "find out",
      hints: {
        assets: "Please make sure that the cost includes VAT if your office cannot deduct it.",
        contracts: "Please make sure that the amount is without VAT.",
        staff: "Please name functions and no persons.",
        municipalities: "Municipalities are known by their official key, else by their name.",
      },
    },
    summary: {
      heading: "Preview",
      added: (number) => `${rows(number)} new`,
      changed: (number) => `${rows(number)} changed`,
      unchanged: (number) => `${rows(number)} unchanged`,
      duplicates: (number) => `${rows(number)} duplicate`,
      rejected: (number) => `${rows(number)} rejected`,
      skipped: (number) => `${rows(number)} skipped`,
      line: (line) => `Line ${line}`,
      more: (number) => `Show ${count.format(number)} more`,
      nothing: "There is nothing to take over.",
      empty: "empty",
      lineColumn: "Line",
      /** units of the workbook's columns */
      units: {
        Jahre: { one: "year", many: "years" },
        Monate: { one: "month", many: "months" },
      },
      content: "Content",
    },
    accept: (number) => `Take over ${rows(number)}`,
    writing: (done, total) => `${count.format(done)} of ${count.format(total)} rows written`,
    undoing: "Taking the import back …",
    done: {
      heading: "Import finished",
      added: (number, sheet, first, last) =>
        number === 1
          ? `1 new row is on the sheet “${sheet}” in row ${first}.`
          : `${count.format(number)} new rows are on the sheet “${sheet}” in rows ${first} to ${last}.`,
      changed: (number, sheet) =>
        number === 1
          ? `1 row on the sheet “${sheet}” was changed.`
          : `${count.format(number)} rows on the sheet “${sheet}” were changed.`,
      notTaken: (number) =>
        number === 1
          ? "1 row was not taken over; the reason is below."
          : `${count.format(number)} rows were not taken over; the reasons are below.`,
      notTakenHeading: "Not taken over",
      undo: "Undo the import",
      undoneHeading: "Import undone",
      undone: "The table is as before.",
      notUndone: "The import cannot be undone",
      undoCancelled: "Undoing was cancelled",
      stillThere: "The imported rows stand in the table unchanged.",
      another: "Import another list",
    },
    cancelled: "Import cancelled",
    failed: "Import not possible",
    nothingWritten: "Nothing was taken over.",
    partWritten:
      "A part of the rows is in the table already. Try again: then only the rest is taken over.",
  },
  help: {
    heading: "Help",
    introduction:
      "These functions calculate in any cell. In English Excel, arguments are separated by commas.",
    arguments: "Arguments",
    optional: "may be left out",
    example: "Example",
    result: "Result",
    version: (version) => `Version ${version}`,
    privacy: "IT-Haushalt calculates on your computer and sends no data.",
    check:
      "Useful lives and value limits are defaults without warranty. Please check them before you plan with them.",
    spills: "a table that spreads to the right and down",
  },
};
