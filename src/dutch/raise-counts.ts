/** "Iets meer dan 20 procent", "meer dan de directeur": what is counted heads the phrase, and what is compared with does not. */
import { childWith } from './links';
import type { SentenceTree } from './refine';
import { REL, UPOS } from './types';
import { hashOf } from './word-types';
import type { SentenceWords } from './words';

const DAN = hashOf('dan');
const AMOUNT = new Set(['meer', 'minder'].map(hashOf));
const DEGREE = new Set(['iets', 'ietsje', 'veel', 'fors', 'aanzienlijk', 'nog', 'niet', 'net'].map(hashOf));
const FRACTION = new Set(['helft', 'kwart', 'derde', 'tweederde', 'driekwart', 'vijfde', 'tiende'].map(hashOf));
const [ADV, ADJ, DET, NOUN, NUM, PUNCT, SYM] = (['ADV', 'ADJ', 'DET', 'NOUN', 'NUM', 'PUNCT', 'SYM'] as const).map(
  (tag) => UPOS.indexOf(tag),
) as [number, number, number, number, number, number, number];
const ADVCL = REL.indexOf('advcl');
const ADVMOD = REL.indexOf('advmod');
const CASE = REL.indexOf('case');
const FIXED = REL.indexOf('fixed');
const MARK = REL.indexOf('mark');
const AMOD = REL.indexOf('amod');
const NSUBJ = REL.indexOf('nsubj');
const OBJ = REL.indexOf('obj');
const DEFINITE = new Set(['de', 'het', 'zijn', 'haar', 'hun'].map(hashOf));
/** What a noun phrase is to its verb or noun. */
const NOMINAL = new Set(
  (['nsubj', 'nsubj:pass', 'obj', 'iobj', 'obl', 'obl:arg', 'nmod'] as const).map((rel) => REL.indexOf(rel)),
);

/** Makes the counted noun the head of every "iets meer dan ..." of a sentence. */
export function raiseCounts(tree: SentenceTree, words: SentenceWords): void {
  for (let dan = 1; dan + 1 < tree.n; dan++) {
    if (words.lower[dan] !== DAN || !AMOUNT.has(words.lower[dan - 1]!)) continue;
    const counted = countedBehind(tree, words, dan);
    if (counted < 0) {
      if (dan + 1 < tree.n && DEFINITE.has(words.lower[dan + 1]!)) compare(tree, dan);
      continue;
    }
    const first = dan > 1 && DEGREE.has(words.lower[dan - 2]!) ? dan - 2 : dan - 1;
    raise(tree, first, dan, counted);
  }
}

/** The noun that "meer dan" counts: behind a number, or a fraction behind its article; -1 for none ("meer dan een fabriek"). */
function countedBehind({ n, upos }: SentenceTree, words: SentenceWords, dan: number): number {
  let number = false;
  for (let t = dan + 1; t < Math.min(n, dan + 6); t++) {
    if (upos[t] === NUM) number = true;
    else if (FRACTION.has(words.lower[t]!)) return t;
    else if (upos[t] === NOUN) return number ? t : -1;
    else if (upos[t] !== DET && upos[t] !== ADJ && upos[t] !== SYM && !(upos[t] === PUNCT && t === dan + 1))
      return number && upos[t - 1] === NUM ? t - 1 : -1;
  }
  return -1;
}

/** "Weet meer dan de directeur": with an article and no number the noun is what is compared with, and "meer" takes its place. */
function compare(tree: SentenceTree, dan: number): void {
  const { upos, head, rel } = tree;
  const more = dan - 1;
  const noun = head[more]!;
  if (noun < dan || upos[noun] !== NOUN || rel[more] !== AMOD || head[dan] !== more || head[noun]! < 0) return;
  const second = rel[noun] === NSUBJ && childWith(tree, head[noun]!, NSUBJ) < more;
  if (rel[noun] !== OBJ && !second) return;
  head[more] = head[noun]!;
  rel[more] = OBJ;
  head[noun] = more;
  rel[noun] = ADVCL;
  head[dan] = noun;
  rel[dan] = MARK;
}

/** "Door iets meer dan 20 procent te verkopen": the verb that the parser hung on the word of degree takes its place, with "door" for its mark. */
function freeInfinitive({ n, head, rel }: SentenceTree, verb: number, degree: number, first: number): void {
  for (let t = 0; t < n; t++) {
    if (head[t] !== degree || t >= first || rel[t] !== CASE) continue;
    head[t] = verb;
    rel[t] = MARK;
  }
  head[verb] = head[degree]!;
  rel[verb] = ADVCL;
}

function raise(tree: SentenceTree, first: number, dan: number, counted: number): void {
  const { n, upos, head, rel } = tree;
  const outside = (t: number): boolean => head[t]! < first || head[t]! > counted;
  let place = outside(counted) && NOMINAL.has(rel[counted]!) ? counted : -1;
  for (let t = first; t < counted && place < 0; t++) if (outside(t) && NOMINAL.has(rel[t]!)) place = t;
  for (let t = first; t <= counted && place < 0; t++) if (outside(t)) place = t;
  if (place < 0) return;
  const [above, relation] = [head[place]!, rel[place]!];
  for (let at = above, below = above, steps = 0; at >= 0 && steps < n; below = at, at = head[at]!, steps++) {
    if (at === counted) return;
    if (at < first || at > dan) continue;
    freeInfinitive(tree, below, at, first);
    break;
  }
  for (let t = 0; t < n; t++) if (head[t]! >= first && head[t]! <= dan && (t < first || t > counted)) head[t] = counted;
  for (let t = first; t <= dan; t++) {
    head[t] = t === dan ? dan - 1 : counted;
    rel[t] = t === dan ? FIXED : ADVMOD;
    if (t < dan) upos[t] = ADV;
  }
  // what stands between hangs on what is counted
  for (let t = dan + 1; t < counted; t++) if (outside(t) || head[t]! <= dan) head[t] = counted;
  head[counted] = above;
  rel[counted] = relation;
}
