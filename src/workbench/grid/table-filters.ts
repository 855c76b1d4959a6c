import type { DataFilterValue, UID } from "@odoo/o-spreadsheet";
import { HostError } from "../host/errors";
import type { BookTable, Tables } from "./tables";
import { bodyOf } from "./table-cells";

/** What a column shows: some values, or those that a comparison holds for. */
export type ColumnFilter =
  | { readonly kind: "values"; readonly values: readonly string[] }
  | { readonly kind: "custom"; readonly criterion: string };

const operators = {
  ">=": "isGreaterOrEqualTo",
  "<=": "isLessOrEqualTo",
  "<>": "isNotEqual",
  ">": "isGreaterThan",
  "<": "isLessThan",
  "=": "isEqual",
} as const;

type Operator = keyof typeof operators;

/** Filters of the tables' columns: rows whose values are not shown are hidden. */
export class TableFilters {
  readonly #tables: Tables;

  constructor(tables: Tables) {
    this.#tables = tables;
  }

  /** @param values texts as shown in the cells; an empty text stands for empty cells */
  showValues(id: UID, column: number, values: readonly string[]): void {
    const shown = new Set(values.map(canonical));
    const table = this.#tables.byId(id);
    const hiddenValues = this.#texts(table, column).filter((text) => !shown.has(canonical(text)));
    this.#set(table, column, { filterType: "values", hiddenValues });
  }

  /** @param criterion a comparison such as `>100`, en-US */
  showCustom(id: UID, column: number, criterion: string): void {
    const [, operator = "=", value = ""] = /^(>=|<=|<>|>|<|=)?(.*)$/.exec(criterion) ?? [];
    if (/[*?]/.test(value))
      throw new HostError("NotImplemented", `A filter with a pattern is not known: ${criterion}`);
    const type = operators[operator as Operator];
    this.#set(this.#tables.byId(id), column, { filterType: "criterion", type, values: [value] });
  }

  /** Shows everything again, of one column or of the table. */
  clear(id: UID, column?: number): void {
    const table = this.#tables.byId(id);
    table.columns.forEach((_, index) => {
      if ((column === undefined || index === column) && this.of(id, index))
        this.#set(table, index, { filterType: "values", hiddenValues: [] });
    });
  }

  of(id: UID, column: number): ColumnFilter | undefined {
    const table = this.#tables.byId(id);
    const { getters } = this.#engine;
    const position = headerOf(table, column);
    if (!getters.isFilterActive(position)) return undefined;
    const { type, values } = getters.getFilterCriterionValue(position);
    if (type !== "none") {
      const found = Object.entries(operators).find(([, engine]) => engine === type);
      return { kind: "custom", criterion: (found?.[0] ?? "") + (values[0] ?? "") };
    }
    const hidden = new Set(getters.getFilterHiddenValues(position).map(canonical));
    const texts = this.#texts(table, column).filter((text) => !hidden.has(canonical(text)));
    return { kind: "values", values: texts };
  }

  /** Hides and shows rows anew after values have changed. */
  reapply(id: UID): void {
    const table = this.#tables.byId(id);
    table.columns.forEach((_, index) => {
      const filter = this.of(id, index);
      if (filter?.kind === "values") this.showValues(id, index, filter.values);
      if (filter?.kind === "custom") this.showCustom(id, index, filter.criterion);
    });
  }

  get #engine() {
    return this.#tables.around$.engine;
  }

  #set(table: BookTable, column: number, value: DataFilterValue): void {
    if (!table.showFilter) this.#tables.setLook(table.id, { showFilter: true });
    const position = headerOf(table, column);
    this.#engine.now(() => this.#engine.model.dispatch("UPDATE_FILTER", { ...position, value }));
  }

  /** The texts of a column, each once. */
  #texts(table: BookTable, column: number): readonly string[] {
    const { row, rows } = bodyOf(table);
    const { cells } = this.#tables.around$;
    const texts = Array.from(
      { length: rows },
      (_, index) => cells.read(table.sheetId, row + index, table.area.column + column).text,
    );
    return [...new Map(texts.map((text) => [canonical(text), text])).values()];
  }
}

function headerOf({ sheetId, area }: BookTable, column: number) {
  return { sheetId, row: area.row, col: area.column + column };
}

function canonical(text: string): string {
  return text.trim().toLowerCase();
}
