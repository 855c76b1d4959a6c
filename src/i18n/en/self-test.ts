import type { selfTestTexts as german } from "../de/self-test";

/** Texts of the self-test and of inserting examples in the view Hilfe, in English. */
export const selfTestTexts: typeof german = {
  search: "Search functions",
  clear: "Clear search",
  found: (number: number) => (number === 1 ? "1 function" : `${number} functions`),
  notFound: "No function matches. Please try another word, for example “contract”.",
  insert: "Insert into selected cell",
  inserted: (address: string) => `The example is in cell ${address}.`,
  taken: (address: string) =>
    `Cell ${address} is not empty. Please select an empty cell and try again.`,
  notInserted: "The example was not inserted",
  heading: "Self-test",
  introduction:
    "If something does not work: the self-test collects what your IT needs to know about Excel and the add-in. Data of the workbook are not included.",
  run: "Run self-test",
  report: "Result of the self-test",
  copy: "Copy text",
  copied: "The text is copied.",
  notCopied: "Excel does not allow copying here. The text is selected; please press Ctrl+C.",
  lines: {
    version: (version: string) => `IT-Haushalt: version ${version}`,
    host: (host: string, version: string, platform: string) =>
      `Program: ${host} ${version} (${platform})`,
    languages: (display: string, content: string) =>
      `Language of the interface: ${display}, of contents: ${content}`,
    sets: (sets: readonly string[]) => `Interfaces: ${sets.join(", ")}`,
    storage: "Storage of the browser: available",
    noStorage: "Storage of the browser: blocked (the add-in does not need it, Excel may)",
    undescribed:
      "Description of the functions: cannot be read; please check that the add-in’s files can be reached",
    description: (version: string) => `Description of the functions: state ${version}`,
    functions: (number: number, missing: readonly string[]) =>
      missing.length === 0
        ? `Functions: ${number}, description and program match`
        : `Functions: ${number}, not described: ${missing.join(", ")}; please clear Excel’s cache`,
  },
  workbook: {
    answers: "Workbook: answers",
    "cell-edit": "Workbook: a cell is being edited; please finish with Enter",
    silent: "Workbook: does not answer",
  },
};
