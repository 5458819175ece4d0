/** Something that begins at a token: names, quantities and times of a text, which come in their order. */
interface Placed {
  readonly from: number;
}

/**
 * The first of the items, ordered by their first token, that begins at a token or behind it; their number when none does. Finds what stands in a
 * sentence or clause without going through the whole text.
 */
export function firstAt(items: readonly Placed[], token: number): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (items[middle]!.from < token) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The first index of an item that begins in a range of tokens and fits, or -1. */
export function findAt<T extends Placed>(
  items: readonly T[],
  [from, to]: readonly [number, number],
  fits: (item: T, index: number) => boolean,
): number {
  for (let i = firstAt(items, from); i < items.length && items[i]!.from < to; i++) if (fits(items[i]!, i)) return i;
  return -1;
}
