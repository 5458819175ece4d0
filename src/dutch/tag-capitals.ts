/** "Bestuurslid Kent Kresa": inside a sentence a capitalised word in front of another is a name, whatever verb it looks like. */
import type { TagSet } from './tag';
import { UPOS } from './types';
import { Shape } from './word-types';
import type { SentenceWords } from './words';

const AUX = UPOS.indexOf('AUX');
const PROPN = UPOS.indexOf('PROPN');
const VERB = UPOS.indexOf('VERB');
/** Marks the first word of a sentence or quotation in {@link SentenceWords.shape}. */
const OPENING = 16;

const isCapital = (shape: number): boolean => (shape & (7 | OPENING)) === Shape.capital;

/** Tags such words of a sentence in place; a line of capitals tells nothing. */
export function tagCapitals({ n, shape, shouting }: SentenceWords, tags: Uint8Array, tagSet: TagSet): void {
  if (shouting) return;
  for (let i = 1; i + 1 < n; i++) {
    const upos = tagSet.upos[tags[i]!];
    if ((upos === VERB || upos === AUX) && isCapital(shape[i]!) && isCapital(shape[i + 1]!))
      tags[i] = tagSet.upos.indexOf(PROPN);
  }
}
