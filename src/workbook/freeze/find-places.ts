import type { FoundReferences } from "./formula-parts";
import { type TablePlace, tableOfHeader } from "./read-tables";
import { FROZEN_COMMENT, readAddress, type TrackedCells, trackedNumber } from "./tracked-names";

/** Where the defined names of a freeze are now. */
export interface FoundPlaces extends FoundReferences {
  readonly tables: readonly TablePlace[];
  cells(number: number): TrackedCells | undefined;
  /** table and column of a header that is followed */
  headerPlace(number: number): { readonly table: TablePlace; readonly column: number } | undefined;
  /** the first number that no name has */
  readonly freeNumber: number;
  /** names of a freeze */
  readonly names: readonly { readonly number: number; readonly item: Excel.NamedItem }[];
}

/** Reads where the names of a freeze are now, in two round trips. */
export async function findPlaces(
  context: Excel.RequestContext,
  tables: readonly TablePlace[],
): Promise<FoundPlaces> {
  const { names } = context.workbook;
  names.load("items/name,items/comment");
  await context.sync();
  const numbers = names.items.flatMap(({ name }) => trackedNumber(name) ?? []);
  const own = names.items.flatMap((item) => {
    const number = item.comment === FROZEN_COMMENT ? trackedNumber(item.name) : undefined;
    return number === undefined ? [] : [{ number, item }];
  });
  const ranges = own.map(({ number, item }) => {
    const range = item.getRangeOrNullObject();
    range.load("address");
    return { number, range };
  });
  await context.sync();
  const places = new Map(
    ranges.flatMap(({ number, range }): [number, TrackedCells][] => {
      const place = range.isNullObject ? undefined : readAddress(range.address);
      return place === undefined ? [] : [[number, place]];
    }),
  );
  const headerPlace: FoundPlaces["headerPlace"] = (number) => {
    const place = places.get(number);
    const { top, left } = place?.range ?? {};
    if (place === undefined || typeof top !== "number" || typeof left !== "number")
      return undefined;
    const table = tableOfHeader(tables, place.sheet, top, left);
    return table === undefined ? undefined : { table, column: left };
  };
  return {
    tables,
    cells: (number) => places.get(number),
    headerPlace,
    table: (id) => tables.find((table) => table.id === id)?.name,
    header: (number) => {
      const found = headerPlace(number);
      return found?.table.headers[found.column - found.table.column];
    },
    freeNumber: Math.max(0, ...numbers) + 1,
    names: own,
  };
}

/** The numbers of names by which blocks are found and their formulas put together. */
export function usedNumbers(blocks: readonly unknown[]): Set<number> {
  const used = new Set<number>();
  const visit = (node: unknown): void => {
    if (Array.isArray(node)) {
      node.forEach(visit);
      return;
    }
    if (typeof node !== "object" || node === null) return;
    if ("place" in node && typeof node.place === "number") used.add(node.place);
    if ("cells" in node && typeof node.cells === "number") used.add(node.cells);
    if ("columns" in node && Array.isArray(node.columns))
      for (const column of node.columns) if (typeof column === "number") used.add(column);
    for (const [key, value] of Object.entries(node))
      if (key !== "rows" && key !== "values") visit(value);
  };
  visit(blocks);
  return used;
}
