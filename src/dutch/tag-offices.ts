/** English offices in Dutch text: "de CEO van X", "als chief operating officer". Their names are nouns with adjectives in front, as Dutch ones are. */
import type { TagSet } from './tag';
import { Feat, UPOS } from './types';
import { hashOf, Shape } from './word-types';
import type { SentenceWords } from './words';

/** The words of offices, separated by spaces: see lexicons/dutch-offices.yaml. */
export type OfficeData = Readonly<Record<'abbreviation' | 'head' | 'before', string>>;

/** The words of offices by their hashes. */
export type Offices = Readonly<Record<'abbreviation' | 'head' | 'before', ReadonlySet<number>>>;

const ADJ = UPOS.indexOf('ADJ');
const NOUN = UPOS.indexOf('NOUN');
const PROPN = UPOS.indexOf('PROPN');

/** Prepares the words of offices. */
export function createOffices({ abbreviation, head, before }: OfficeData): Offices {
  const hashes = (list: string): ReadonlySet<number> => new Set(list.split(' ').map(hashOf));
  return { abbreviation: hashes(abbreviation), head: hashes(head), before: hashes(before) };
}

/** Tags the offices of a sentence in place; what `names` marks stays a name. */
export function tagOffices(
  { n, lower, shape }: SentenceWords,
  tags: Uint8Array,
  tagSet: TagSet,
  offices: Offices,
  names?: Uint8Array,
): void {
  for (let i = 0; i < n; i++) {
    if (names !== undefined && names[i] !== 0) continue;
    if (offices.abbreviation.has(lower[i]!) && (shape[i]! & 7) === Shape.upper) {
      // "Apple CEO Steve Jobs": what an office behind a firm's name heads shows on the finished tree
      if (i === 0 || tagSet.upos[tags[i - 1]!] !== PROPN) tags[i] = classOf(tagSet, NOUN, Feat.singular, '');
    } else if (offices.head.has(lower[i]!)) {
      let from = i;
      while (from > 0 && offices.before.has(lower[from - 1]!)) from--;
      if (from === i) continue;
      for (let t = from; t < i; t++) tags[t] = classOf(tagSet, ADJ, 0, 'pre');
      tags[i] = classOf(tagSet, NOUN, Feat.singular, '');
    }
  }
}

/** The class with just these features and this division; any of the tag where there is none. */
function classOf({ upos, feats, sub }: TagSet, tag: number, feat: number, division: string): number {
  const exact = upos.findIndex((u, c) => u === tag && feats[c] === feat && sub[c] === division);
  return exact >= 0 ? exact : upos.indexOf(tag);
}
