import type { UID } from "@odoo/o-spreadsheet";
import type { Engine } from "./engine";
import type { Kept } from "./ledger";
import { followMark, type TableMark } from "./table-marks";

/** What Excel knows of a table beside the engine's. */
export interface TableRecord {
  readonly name: string;
  readonly style: string;
  /** Number by which Office.js knows the table. */
  readonly number: number;
  readonly mark?: TableMark;
}

/** Names, styles and marks of the tables, by the engine's ids. */
export class TableRecords {
  readonly #engine: Engine;
  readonly #kept: Kept<Readonly<Record<UID, TableRecord>>>;

  constructor(engine: Engine) {
    this.#engine = engine;
    this.#kept = engine.ledger.keep<Readonly<Record<UID, TableRecord>>>(
      "tables",
      {},
      (records, follow) =>
        Object.fromEntries(
          Object.entries(records).map(([id, record]) => [
            id,
            record.mark ? { ...record, mark: followMark(record.mark, follow) } : record,
          ]),
        ),
    );
  }

  /** The record of a table; one that the engine has made of itself gets its name here. */
  of(id: UID): TableRecord {
    const known = this.#kept.value[id];
    if (known) return known;
    const number = 1 + Math.max(0, ...Object.values(this.#kept.value).map((one) => one.number));
    const record = { number, name: this.#freeName(number), style: "TableStyleMedium2" };
    this.#kept.value = { ...this.#kept.value, [id]: record };
    return record;
  }

  change(id: UID, change: Partial<TableRecord>): void {
    this.#kept.value = { ...this.#kept.value, [id]: { ...this.of(id), ...change } };
  }

  /** Sets the marks of all tables that there are; those of others are forgotten. */
  mark(marks: ReadonlyMap<UID, TableMark>): void {
    this.#kept.value = Object.fromEntries(
      Object.entries(this.#kept.value).map(([id, { name, style, number }]) => {
        const mark = marks.get(id);
        return [id, { name, style, number, ...(mark ? { mark } : {}) }];
      }),
    );
  }

  /** Ids of the tables that had been there when all were marked. */
  marked(): readonly UID[] {
    return Object.entries(this.#kept.value).flatMap(([id, { mark }]) => (mark ? [id] : []));
  }

  #freeName(number: number): string {
    const stem = this.#engine.locale === "de-DE" ? "Tabelle" : "Table";
    const names = new Set(Object.values(this.#kept.value).map(({ name }) => name.toLowerCase()));
    let free = number;
    while (names.has((stem + String(free)).toLowerCase())) free++;
    return stem + String(free);
  }
}
