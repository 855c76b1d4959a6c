import type { UID } from "@odoo/o-spreadsheet";
import type { Area } from "../snapshot";
import type { TableSurroundings } from "./tables";

/**
 * Headers are texts, filled and unique: Excel makes them so whatever is written. The apostrophe
 * keeps 2027 a text.
 */
export function nameColumns(
  { cells, engine }: Pick<TableSurroundings, "cells" | "engine">,
  sheetId: UID,
  area: Area,
): void {
  const stem = engine.locale === "de-DE" ? "Spalte" : "Column";
  const headers = Array.from({ length: area.columns }, (_, index) =>
    cells.read(sheetId, area.row, area.column + index),
  );
  const given = new Set(headers.map(({ text }) => text.toLowerCase()));
  const taken = new Set<string>();
  headers.forEach(({ text, value }, index) => {
    const name = text === "" ? fresh(stem, index + 1, given, taken) : unique(text, taken);
    taken.add(name.toLowerCase());
    if (value !== name) cells.write(sheetId, area.row, area.column + index, `'${name}`);
  });
}

function unique(text: string, taken: ReadonlySet<string>): string {
  let name = text;
  for (let number = 2; taken.has(name.toLowerCase()); number++) name = text + String(number);
  return name;
}

function fresh(
  stem: string,
  place: number,
  given: ReadonlySet<string>,
  taken: ReadonlySet<string>,
): string {
  let number = place;
  const isThere = () => {
    const name = (stem + String(number)).toLowerCase();
    return given.has(name) || taken.has(name);
  };
  while (isThere()) number++;
  return stem + String(number);
}
