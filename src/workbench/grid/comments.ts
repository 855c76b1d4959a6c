import type { Engine } from "./engine";
import type { Kept } from "./ledger";

/** A comment (DE: Kommentar) at a cell. */
export interface BookComment {
  readonly id: string;
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
  readonly content: string;
  readonly isResolved: boolean;
  /** ISO 8601 in UTC. */
  readonly created: string;
}

/** The comments of a workbook; they follow their cells, and go with them. */
export class Comments {
  readonly #kept: Kept<readonly BookComment[]>;

  constructor(engine: Engine) {
    this.#kept = engine.ledger.keep<readonly BookComment[]>("comments", [], (comments, follow) =>
      comments.flatMap((comment) => {
        const { sheetId, row, column } = comment;
        const place = follow.place({ sheetId, area: { row, column, rows: 1, columns: 1 } });
        if (!place) return [];
        const { area } = place;
        return [{ ...comment, sheetId: place.sheetId, row: area.row, column: area.column }];
      }),
    );
  }

  all(): readonly BookComment[] {
    return this.#kept.value;
  }

  at(sheetId: string, row: number, column: number): BookComment | undefined {
    return this.all().find(
      (comment) => comment.sheetId === sheetId && comment.row === row && comment.column === column,
    );
  }

  add(comment: BookComment): void {
    this.#kept.value = [...this.all(), comment];
  }

  change(id: string, part: Partial<Pick<BookComment, "content" | "isResolved">>): void {
    this.#kept.value = this.all().map((comment) =>
      comment.id === id ? { ...comment, ...part } : comment,
    );
  }

  remove(id: string): void {
    this.#kept.value = this.all().filter((comment) => comment.id !== id);
  }
}
