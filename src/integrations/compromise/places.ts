import type { Pointer, TermDocument } from './types';

/** The whole text of a document. */
export function textOf(document: TermDocument): string {
  let text = '';
  for (const terms of document) for (const { pre, text: word, post } of terms) text += pre + word + post;
  return text;
}

/** Finds terms by their place in the text, whoever cut the text into terms. */
export class TermPlaces {
  private readonly sentence: number[] = [];
  private readonly index: number[] = [];
  private readonly starts: number[] = [];
  private readonly ends: number[] = [];

  constructor(document: TermDocument) {
    let at = 0;
    document.forEach((terms, n) => {
      terms.forEach((term, i) => {
        const start = at + term.pre.length;
        const end = start + term.text.length;
        at = end + term.post.length;
        // what a contraction stands for has no letters of its own
        if (end === start) return;
        this.sentence.push(n);
        this.index.push(i);
        this.starts.push(start);
        this.ends.push(end);
      });
    });
  }

  /** The terms that a span touches, up to the end of the sentence in which it begins; undefined where it touches none. */
  find(start: number, end: number): Pointer | undefined {
    let low = 0;
    let high = this.ends.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.ends[middle] <= start) low = middle + 1;
      else high = middle;
    }
    if (low === this.ends.length || this.starts[low] >= end) return undefined;
    const sentence = this.sentence[low];
    let last = low;
    while (last + 1 < this.starts.length && this.starts[last + 1] < end && this.sentence[last + 1] === sentence) last++;
    return [sentence, this.index[low], this.index[last] + 1];
  }
}
