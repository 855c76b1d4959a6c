import { readFileSync } from "node:fs";
import { join } from "node:path";
import Papa from "papaparse";

/** The demo inventory as text with its header row, as it stands in the file. */
export const demoInventory = Papa.parse<string[]>(
  readFileSync(join(__dirname, "../../assets/demo/anlagen.csv"), "utf8").replace(/^\uFEFF/, ""),
  { delimiter: ";", skipEmptyLines: true },
).data;
