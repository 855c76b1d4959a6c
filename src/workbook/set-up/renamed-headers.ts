/** A column of ours that a person has given another header. */
export interface RenamedHeader {
  readonly header: string;
  readonly now: string;
}

/**
 * Finds columns that were renamed: the header is gone, and between the same neighbours stands one
 * that was not there before.
 *
 * @param before headers as set-up left them
 * @param found headers as they are
 */
export function renamedHeaders(
  before: readonly string[],
  found: readonly string[],
): readonly RenamedHeader[] {
  return before.flatMap((header, index): RenamedHeader[] => {
    if (found.includes(header)) return [];
    const place = found.findIndex(
      (now, at) =>
        !before.includes(now) &&
        (found[at - 1] === before[index - 1] || found[at + 1] === before[index + 1]) &&
        isBeside(before, index, found, at),
    );
    const now = found[place];
    return now === undefined ? [] : [{ header, now }];
  });
}

/** Both neighbours are the same, or are themselves headers that changed. */
function isBeside(
  before: readonly string[],
  index: number,
  found: readonly string[],
  at: number,
): boolean {
  return [-1, 1].every((step) => {
    const neighbour = before[index + step];
    const now = found[at + step];
    const bothChanged =
      neighbour !== undefined &&
      now !== undefined &&
      !found.includes(neighbour) &&
      !before.includes(now);
    return neighbour === now || bothChanged;
  });
}
