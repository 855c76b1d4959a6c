/** Comment by which set-up knows the defined names of the assumptions again. */
export const ASSUMPTION_COMMENT = "IT-Haushalt, Blatt Annahmen";

/** Comment by which set-up knows its other defined names again. */
export const NAME_COMMENT = "IT-Haushalt";

/** True for defined names that set-up has made; a person's own have another comment or none. */
export function isOwnComment(comment: string): boolean {
  return comment === ASSUMPTION_COMMENT || comment === NAME_COMMENT;
}
