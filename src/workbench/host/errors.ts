/** Codes that Excel answers with, as in Excel.ErrorCodes and OfficeExtension.ErrorCodes. */
export type HostErrorCode =
  | "AccessDenied"
  | "ApiNotFound"
  | "GeneralException"
  | "InsertDeleteConflict"
  | "InvalidArgument"
  | "InvalidOperation"
  | "InvalidOperationInCellEditMode"
  | "InvalidReference"
  | "InvalidSelection"
  | "ItemAlreadyExists"
  | "ItemNotFound"
  | "NotImplemented"
  | "RequestPayloadSizeLimitExceeded"
  | "ResponsePayloadSizeLimitExceeded"
  | "UnsupportedOperation";

const texts: Partial<Record<HostErrorCode, string>> = {
  AccessDenied: "You cannot perform the requested operation.",
  InvalidArgument: "The argument is invalid or missing or has an incorrect format.",
  InvalidReference: "This reference is not valid for the current operation.",
  ItemAlreadyExists: "A resource with the same name or identifier already exists.",
  ItemNotFound: "The requested resource doesn't exist.",
  InvalidOperation: "The operation attempted is invalid on the object.",
};

/** A refusal of the host, which reaches the add-in as an OfficeExtension.Error of that code. */
export class HostError extends Error {
  readonly code: HostErrorCode;
  readonly status: number;

  constructor(code: HostErrorCode, message?: string) {
    super(message ?? texts[code] ?? code);
    this.name = "HostError";
    this.code = code;
    this.status = code === "ItemNotFound" ? 404 : code === "GeneralException" ? 500 : 400;
  }
}
