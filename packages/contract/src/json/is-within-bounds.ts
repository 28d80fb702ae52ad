/** How large a JSON value may be. */
export interface JsonBounds {
  /** Levels of lists and objects; a plain value has none. */
  maxDepth: number;
  /** Values in all, names not counted. */
  maxValues: number;
}

/**
 * Whether a value read from outside is small enough to be walked: a few kilobytes of brackets overflow the stack of whoever walks them
 * by recursion. Stops at the first bound; its own recursion ends there too.
 */
export const isWithinBounds = (value: unknown, { maxDepth, maxValues }: JsonBounds): boolean => {
  let left = maxValues;
  const fits = (part: unknown, depth: number): boolean => {
    left -= 1;
    if (left < 0) return false;
    if (typeof part !== 'object' || part === null) return true;
    return depth > 0 && Object.values(part).every((inner) => fits(inner, depth - 1));
  };
  return fits(value, maxDepth);
};
