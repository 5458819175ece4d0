/**
 * The element at an index that may be none: undefined where the index is undefined or negative, as it is for a token without a phrase. Reading an array at -1
 * gives undefined too, but as a property of that name, which an engine looks up in a slow way.
 */
export const elementAt = <T>(list: readonly T[], index: number | undefined): T | undefined =>
  index === undefined || index < 0 ? undefined : list[index];
