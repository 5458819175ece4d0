/**
 * Turns UTF-16 offsets into code-point offsets, which Python tools, brat and Web Annotation count in.
 * @param text the text that the offsets are into
 * @returns a function that is constant in time for texts within the BMP and logarithmic otherwise
 */
export function codePointOffsets(text: string): (offset: number) => number {
  const pairs: number[] = [];
  for (const match of text.matchAll(/[\ud800-\udbff][\udc00-\udfff]/g)) pairs.push(match.index + 1);
  if (!pairs.length) return (offset) => offset;
  return (offset) => {
    // every pair whose second half lies before the offset counts once too often
    let low = 0;
    let high = pairs.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (pairs[middle] < offset) low = middle + 1;
      else high = middle;
    }
    return offset - low;
  };
}

/** The nearest offset at or before `offset` that does not cut a surrogate pair. */
export function wholeBefore(text: string, offset: number): number {
  const inside = offset > 0 && offset < text.length && isLow(text, offset) && isHigh(text, offset - 1);
  return inside ? offset - 1 : offset;
}

const isLow = (text: string, at: number): boolean => (text.charCodeAt(at) & 0xfc00) === 0xdc00;
const isHigh = (text: string, at: number): boolean => (text.charCodeAt(at) & 0xfc00) === 0xd800;
