/**
 * Puts neighbours together as long as they stay below a size, so that each group makes one request.
 * Something that is too large by itself makes a group of its own.
 */
export function sizeGroups<T>(
  items: readonly T[],
  sizeOf: (item: T) => number,
  limit: number,
): readonly (readonly T[])[] {
  const groups: T[][] = [];
  let size = 0;
  for (const item of items) {
    const added = sizeOf(item);
    const last = groups.at(-1);
    if (last === undefined || size + added > limit) {
      groups.push([item]);
      size = added;
    } else {
      last.push(item);
      size += added;
    }
  }
  return groups;
}
