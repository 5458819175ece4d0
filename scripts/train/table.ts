/** A token table over gold tokens, so that training sees what the analyser sees. */
import { hashUnits } from '../../src/dutch/hash';
import type { TokenTable } from '../../src/dutch/types';

/** Joins the words of each sentence with spaces and marks their places. */
export function tableOf(sentences: readonly (readonly string[])[]): TokenTable {
  let length = 0;
  for (const s of sentences) length += s.length;
  const start = new Int32Array(length);
  const end = new Int32Array(length);
  const hash = new Int32Array(length);
  const sentenceStart = new Int32Array(sentences.length + 1);
  const parts: string[] = [];
  let at = 0;
  let token = 0;
  sentences.forEach((forms, s) => {
    sentenceStart[s] = token;
    for (const form of forms) {
      start[token] = at;
      hash[token] = hashUnits(form);
      end[token++] = at + form.length;
      at += form.length + 1;
      parts.push(form);
    }
  });
  sentenceStart[sentences.length] = token;
  return {
    text: parts.join(' '),
    length,
    start,
    end,
    kind: new Uint8Array(length),
    hash,
    sentences: sentences.length,
    sentenceStart,
    sentenceBreak: new Uint8Array(sentences.length),
  };
}

/** A repeatable source of numbers in [0, 1) (mulberry32), so that training twice gives the same weights. */
export function randomSource(seed: number): () => number {
  let a = seed;
  return () => {
    a = (a + 0x6d2b79f5) | 0;
    let t = Math.imul(a ^ (a >>> 15), 1 | a);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** Shuffles a list in place. */
export function shuffle<T>(list: T[], random: () => number): T[] {
  for (let i = list.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [list[i], list[j]] = [list[j], list[i]];
  }
  return list;
}
