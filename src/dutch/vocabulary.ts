import { hashUnits } from './hash';
import { mix } from './model';

/** Bits that stand for a word. */
const PROBES = 5;
/** Room for a word: with five probes some 2 of 100 other words seem to be among them. */
const BITS_A_WORD = 8;

/** A set of words that may seem to hold a few more than were put in (Bloom 1970). */
export interface Vocabulary {
  /** False where a word is surely not among them; words are in lower case. */
  mayHold(word: string): boolean;
}

/** The places of a word's bits: two hashes make them all (Kirsch & Mitzenmacher 2006). */
function eachBit(word: string, bits: number, each: (bit: number) => boolean): boolean {
  const first = hashUnits(word);
  const step = mix(first, 0x5bd1) | 1;
  for (let probe = 0; probe < PROBES; probe++) {
    if (!each(((first + Math.imul(probe, step)) >>> 0) % bits)) return false;
  }
  return true;
}

/** Packs words, in lower case, for {@link readVocabulary}. */
export function packVocabulary(words: readonly string[]): Uint8Array {
  const bytes = new Uint8Array(Math.ceil((words.length * BITS_A_WORD) / 8));
  for (const word of words)
    eachBit(word, bytes.length * 8, (bit) => {
      bytes[bit >> 3]! |= 1 << (bit & 7);
      return true;
    });
  return bytes;
}

/** Reads what {@link packVocabulary} packed, when it is first asked. */
export function readVocabulary(load: () => Uint8Array): Vocabulary {
  let bytes: Uint8Array | undefined;
  return Object.freeze({
    mayHold: (word: string) => {
      bytes ??= load();
      const held = bytes;
      return eachBit(word, held.length * 8, (bit) => (held[bit >> 3]! & (1 << (bit & 7))) !== 0);
    },
  });
}
