/** Version of the workbook's structure; by it a later one tells which steps an older one needs. */
export const STRUCTURE_VERSION = 2;
