/** The hash of the empty string, where {@link hashUnits} starts (FNV-1a, 32 bit). */
export const HASH_SEED = 0x811c9dc5 | 0;

/** The multiplier of FNV-1a, 32 bit. */
export const HASH_PRIME = 0x01000193;

/**
 * FNV-1a over the UTF-16 code units of `text` from `start` to `end`, curly and modifier apostrophes (’ ‘ ʼ) taken as
 * straight; case counts. The same value as {@link TokenTable.hash}. Returns a signed 32-bit integer.
 */
export function hashUnits(text: string, start = 0, end = text.length): number {
  let hash = HASH_SEED;
  for (let i = start; i < end; i++) {
    let unit = text.charCodeAt(i);
    if (unit === 0x2019 || unit === 0x2018 || unit === 0x2bc) unit = 0x27;
    hash = Math.imul(hash ^ unit, HASH_PRIME);
  }
  return hash;
}
