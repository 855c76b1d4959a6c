import type { CellInput, CellReading } from "../../grid/cells";
import { fromLocalFormula, toLocalFormula } from "../../locale/formula";
import { HostError } from "../errors";
import { AreaCells } from "./area-cells";
import { asInput, asText, uniform } from "./range-values";

/** Excel refuses to hand over more cells at once. */
const maxCells = 5_000_000;

/** What stands in a block of cells: values, formulas, how they are drawn, number formats. */
export abstract class AreaContents extends AreaCells {
  get values(): (string | number | boolean)[][] {
    return this.#each((row, column) => this.#read(row, column).value);
  }

  set values(values: unknown) {
    this.#write(values, (input) => input);
  }

  get formulas(): (string | number | boolean)[][] {
    return this.#each((row, column) => this.book$.cells.input(this.sheetId$, row, column));
  }

  set formulas(formulas: unknown) {
    this.#write(formulas, (input) => input);
  }

  get formulasLocal(): (string | number | boolean)[][] {
    const { locale } = this.book$.engine;
    return this.#each((row, column) => {
      const input = this.book$.cells.input(this.sheetId$, row, column);
      const isFormula = this.book$.cells.isFormula(this.sheetId$, row, column);
      return isFormula ? toLocalFormula(String(input), locale) : input;
    });
  }

  set formulasLocal(formulas: unknown) {
    const { locale } = this.book$.engine;
    this.#write(formulas, (input) =>
      typeof input === "string" && input.startsWith("=") ? fromLocalFormula(input, locale) : input,
    );
  }

  get text(): string[][] {
    return this.#each((row, column) => this.#read(row, column).text);
  }

  get valueTypes(): string[][] {
    return this.#each((row, column) => this.#read(row, column).type);
  }

  get numberFormat(): string[][] {
    return this.#each((row, column) => this.book$.cells.format(this.sheetId$, row, column));
  }

  set numberFormat(formats: unknown) {
    const one = uniform(formats);
    if (one !== undefined) {
      this.book$.cells.setFormat(this.sheetId$, this.area$, asText(one));
      return;
    }
    this.#blocks(formats, (row, column, format) => {
      if (format === null) return;
      const cell = { row, column, rows: 1, columns: 1 };
      this.book$.cells.setFormat(this.sheetId$, cell, asText(format));
    });
  }

  #read(row: number, column: number): CellReading {
    return this.book$.cells.read(this.sheetId$, row, column);
  }

  #each<T>(read: (row: number, column: number) => T): T[][] {
    const { row, column, rows, columns } = this.area$;
    if (rows * columns > maxCells) throw new HostError("ResponsePayloadSizeLimitExceeded");
    return Array.from({ length: rows }, (_, r) =>
      Array.from({ length: columns }, (_, c) => read(row + r, column + c)),
    );
  }

  #write(values: unknown, toInput: (input: CellInput) => CellInput): void {
    this.checkProtection$();
    const inputs = this.#each((): CellInput => null);
    this.#blocks(values, (row, column, value) => {
      const line = inputs[row - this.area$.row];
      if (line) line[column - this.area$.column] = toInput(asInput(value));
    });
    this.book$.write(this.sheetId$, this.area$, inputs);
  }

  /** One value for all cells, or a block of the range's size; anything else Excel refuses. */
  #blocks(values: unknown, use: (row: number, column: number, value: unknown) => void): void {
    const { row, column, rows, columns } = this.area$;
    if (!Array.isArray(values)) {
      this.#each((r, c) => {
        use(r, c, values);
      });
      return;
    }
    const block = values as readonly unknown[];
    if (
      block.length !== rows ||
      block.some((line) => !Array.isArray(line) || line.length !== columns)
    )
      throw new HostError(
        "InvalidArgument",
        "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
      );
    for (const [r, line] of (block as readonly (readonly unknown[])[]).entries())
      for (const [c, value] of line.entries()) use(row + r, column + c, value);
  }
}
