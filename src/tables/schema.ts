/** What the cells of a column hold, and so how they are read. */
export type ColumnKind =
  /** any text; a number is taken as its digits */
  | "text"
  /** a day: Excel serial, or text `TT.MM.JJJJ`, `T.M.JJ`, `JJJJ-MM-TT` */
  | "date"
  /** EUR, read as whole cents */
  | "amountEur"
  /** any number; text may end in `%` */
  | "number"
  /** a number without a fraction */
  | "integer"
  /** one of {@link Column.choices}; case and surrounding blanks do not matter */
  | "choice"
  /** `ja` or `nein` */
  | "yesNo"
  /** whatever stands there: number, text or truth value */
  | "value";

/** What Excel lets people type into a column (DE: Datenüberprüfung). */
export type ValidationRule =
  | { readonly type: "list"; readonly values: readonly string[] }
  /** the values of a column of a table, which may grow */
  | { readonly type: "listFrom"; readonly table: string; readonly header: string }
  /** `above` is not itself allowed, `min` and `max` are */
  | {
      readonly type: "decimal";
      readonly above?: number;
      readonly min?: number;
      readonly max?: number;
    }
  /** Excel serials, both allowed */
  | { readonly type: "date"; readonly min: number; readonly max: number };

/** A rule with what Excel says when a person breaks it. */
export interface Validation {
  readonly rule: ValidationRule;
  /** `stop` refuses the input, `warning` lets the person insist */
  readonly alert: "stop" | "warning";
  /** German: the workbook is German in every locale */
  readonly message: string;
}

/** One column of a table of the workbook. */
export interface Column {
  /** English name in code, unique in its table */
  readonly key: string;
  /** German header as the workbook shows it */
  readonly header: string;
  /**
   * Other headers that people and programs use for the same thing, the most likely first.
   * Case, blanks, `.`, `-`, `_`, `/` and `:` do not matter (see `headerKey`).
   */
  readonly aliases: readonly string[];
  readonly kind: ColumnKind;
  /** every allowed word, for `choice` */
  readonly choices?: readonly string[];
  /** for `choice`: other words that people use, by the word that they mean (see `ruleKey`) */
  readonly synonyms?: Readonly<Record<string, readonly string[]>>;
  /** unit as shown to people, e.g. `Jahre` */
  readonly unit?: string;
  /** a row without a value here is refused, and so is a table without the column */
  readonly required: boolean;
  /** numbers of this sign only; 0 is allowed with `notNegative` */
  readonly sign?: "positive" | "notNegative";
  /** Excel number format in its en-US form; `@` for text */
  readonly format: string;
  /** width in characters of the default font */
  readonly width: number;
  /** what belongs here, in German, for the header's note and the input message */
  readonly hint: string;
  readonly validation?: Validation;
  /** true where the add-in writes the values and people only read them */
  readonly isWrittenByAddIn?: true;
  /**
   * For a calculated column: its formula in the en-US form (English built-in names, `,`), with
   * structured references to the German headers.
   */
  readonly formula?: string;
}

/** A table of the workbook: what stands in it, and how it is read. */
export interface TableSchema {
  /** ASCII name of the Excel table, e.g. `Anlagen` */
  readonly name: string;
  /** German title for people, e.g. `Anlagen` */
  readonly title: string;
  /** key of the column that names a row; its values must differ */
  readonly keyColumn?: string;
  /** from left to right, calculated columns last */
  readonly columns: readonly Column[];
}

/** Formats that several tables share. */
export const FORMATS = {
  text: "@",
  date: "dd.mm.yyyy",
  amountEur: '#,##0.00 "€"',
  percent: "0.0 %",
  general: "General",
} as const;

/** Words of a `yesNo` column. */
export const YES_NO = ["ja", "nein"] as const;

/** The list check that every `yesNo` column has. */
export const YES_NO_VALIDATION = {
  rule: { type: "list", values: YES_NO },
  alert: "stop",
  message: "Bitte „ja“ oder „nein“ eingeben.",
} as const satisfies Validation;
