/** Something of a file that a workbook here cannot hold, and that is lost when it is saved again. */
export interface FileWarning {
  readonly german: string;
  readonly english: string;
}
