/** The object without one of its properties. */
export function without<T extends object, K extends keyof T>(object: T, key: K): Omit<T, K> {
  const copy: Partial<T> = { ...object };
  // eslint-disable-next-line @typescript-eslint/no-dynamic-delete -- the copy is ours, the key typed
  delete copy[key];
  return copy as Omit<T, K>;
}
