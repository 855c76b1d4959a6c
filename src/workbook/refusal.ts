/**
 * Why an action on the workbook was refused: not a bug, but something that a person can put right.
 * The kind is the key of the sentence in `i18n`.
 */
export type WorkbookRefusal =
  /** the workbook, a sheet or a cell is protected or read-only */
  | { readonly kind: "access-denied" }
  /** a cell is being edited */
  | { readonly kind: "cell-edit" }
  /** Excel has too much to do */
  | { readonly kind: "busy" }
  /** the connection to Excel was lost */
  | { readonly kind: "disconnected" }
  /** this Excel lacks something that is needed */
  | { readonly kind: "not-supported"; readonly detail: string }
  /** a table of the same name that is not ours: it lacks columns that ours has */
  | {
      readonly kind: "table-taken";
      readonly table: string;
      readonly sheet: string;
      readonly missing: readonly string[];
    }
  /** defined names that the workbook already uses for something else */
  | { readonly kind: "names-taken"; readonly names: readonly string[] }
  | { readonly kind: "table-missing"; readonly table: string }
  | {
      readonly kind: "columns-missing";
      readonly table: string;
      readonly columns: readonly string[];
    }
  /** somebody has deleted the row that is to be changed */
  | { readonly kind: "row-gone"; readonly table: string }
  /** the table is no longer as the person saw it in a preview */
  | { readonly kind: "table-changed"; readonly table: string }
  /** rows of an import were changed or moved afterwards, so that it cannot be taken back */
  | { readonly kind: "import-changed"; readonly table: string }
  /** cells that are to be written to hold something already */
  | { readonly kind: "area-taken"; readonly sheet: string; readonly address: string }
  /** a table of ours is gone, and something else stands where it stood */
  | {
      readonly kind: "table-place-taken";
      readonly table: string;
      readonly sheet: string;
      readonly address: string;
    }
  /** parts of what a freeze keeps are missing, so that formulas would be lost */
  | { readonly kind: "freeze-record-damaged" }
  /** formulas are frozen: set-up would write live ones among them */
  | { readonly kind: "frozen" }
  /** a later version of the add-in has set the workbook up */
  | { readonly kind: "newer-workbook" }
  | { readonly kind: "cancelled" }
  /** anything else that Excel reported, in its own words */
  | { readonly kind: "unexpected"; readonly detail: string };

/** What an action on the workbook gives: a value, or why there is none. */
export type WorkbookResult<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly refusal: WorkbookRefusal };

/** Carries a refusal out of the middle of an action, so that what was begun can be undone. */
export class RefusedError extends Error {
  constructor(readonly refusal: WorkbookRefusal) {
    super(refusal.kind);
    this.name = "RefusedError";
  }
}

const KIND_BY_CODE: Readonly<
  Record<string, "access-denied" | "cell-edit" | "busy" | "disconnected" | "not-supported">
> = {
  AccessDenied: "access-denied",
  Unauthenticated: "access-denied",
  InvalidOperationInCellEditMode: "cell-edit",
  HostIsBusy: "cell-edit",
  ActivityLimitReached: "busy",
  ConnectionFailure: "disconnected",
  HttpRequestFailed: "disconnected",
  HostRestartNeeded: "disconnected",
  SessionNotFound: "disconnected",
  InvalidOrTimedOutSession: "disconnected",
  ApiNotFound: "not-supported",
  ApiNotAvailable: "not-supported",
  UnsupportedOperation: "not-supported",
  NotImplemented: "not-supported",
};

/** Translates whatever an action threw into a refusal. */
export function refusalOf(error: unknown): WorkbookRefusal {
  if (error instanceof RefusedError) return error.refusal;
  const { code, message } = partsOf(error);
  const kind = KIND_BY_CODE[code];
  if (kind === undefined) return { kind: "unexpected", detail: message };
  return kind === "not-supported" ? { kind, detail: message } : { kind };
}

/** Errors of Office.js may come from another window, so their class tells nothing. */
function partsOf(error: unknown): { readonly code: string; readonly message: string } {
  const isObject = typeof error === "object" && error !== null;
  return {
    code: isObject && "code" in error ? String(error.code) : "",
    message: isObject && "message" in error ? String(error.message) : String(error),
  };
}
