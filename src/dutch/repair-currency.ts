/** Amounts with their currency in front, as English writes them: "voor US$ 1,65 miljard", "kost $ 199". The number heads them, the sign hangs on it. */
import { Known } from './lexicon';
import { childWith } from './links';
import type { SentenceTree } from './refine';
import { REL, UPOS } from './types';
import { hashOf } from './word-types';
import type { SentenceWords } from './words';

const [ADP, CCONJ, NOUN, NUM, PUNCT_TAG, SYM, VERB] = (
  ['ADP', 'CCONJ', 'NOUN', 'NUM', 'PUNCT', 'SYM', 'VERB'] as const
).map((tag) => UPOS.indexOf(tag)) as [number, number, number, number, number, number, number];
const [CASE, FLAT, IOBJ, NMOD, NUMMOD, OBJ, OBL, PRT, PUNCT] = (
  ['case', 'flat', 'iobj', 'nmod', 'nummod', 'obj', 'obl', 'compound:prt', 'punct'] as const
).map((rel) => REL.indexOf(rel)) as [number, number, number, number, number, number, number, number, number];
const CURRENCY = /^(?:\p{Lu}{1,3}[$€£¥]|[$€£¥]|USD|EUR|GBP|JPY)$/u;
const COUNTRY = /^(?:US|USA|A|C|CA|AU|HK)$/;
const MILLIONS = new Set(['miljoen', 'miljard', 'biljoen'].map(hashOf));

/** Repairs the amounts of a sentence in place. */
export function repairCurrency(tree: SentenceTree, words: SentenceWords): void {
  const { n, upos } = tree;
  for (let sign = 0; sign + 1 < n; sign++) {
    if (upos[sign + 1] !== NUM || !CURRENCY.test(words.types.text(words.type[sign]!))) continue;
    const split = sign > 0 && COUNTRY.test(words.types.text(words.type[sign - 1]!));
    hang(tree, words, split ? sign - 1 : sign, sign);
  }
}

function hang(tree: SentenceTree, words: SentenceWords, from: number, sign: number): void {
  const { n, upos, head, rel } = tree;
  const large = sign + 2 < n && MILLIONS.has(words.lower[sign + 2]!);
  const top = large ? sign + 2 : sign + 1;
  const within = (t: number): boolean => t >= from && t <= top;
  const before = from - 1;
  const prep = before >= 0 && upos[before] === ADP && (words.known[before]! & Known.preposition) !== 0 ? before : -1;
  if (prep >= 0 && rel[prep] !== CASE && rel[prep] !== PRT) return;
  // whatever of it hangs on a verb tells best where the whole belongs
  const outer = [top, sign, sign + 1, from].filter((t) => head[t]! >= 0 && !within(head[t]!) && head[t] !== prep);
  const near = (t: number): number => Math.abs(head[t]! - from) + (upos[head[t]!] === VERB ? 0 : n);
  const led = outer.sort((a, b) => near(a) - near(b))[0];
  if (led === undefined) return;
  let [governor, relation] = [head[led]!, rel[led]!];
  // "steekt US$ 3 miljard in X en krijgt ...": nothing stands with a verb beyond an "en"
  if (governor > top && upos.subarray(top, governor).includes(CCONJ)) {
    const own = upos.subarray(0, from).lastIndexOf(VERB);
    if (own >= 0) [governor, relation] = [own, OBJ];
  }
  for (let t = 0; t < n; t++) if (within(head[t]!) && !within(t)) head[t] = top;
  for (let t = from; t < top; t++) [head[t], rel[t]] = [top, t === sign + 1 ? NUMMOD : PUNCT];
  for (let t = from; t <= sign; t++) upos[t] = t === sign ? SYM : PUNCT_TAG;
  if (large) upos[top] = NOUN;
  head[top] = governor;
  if (prep >= 0) {
    [head[prep], rel[prep]] = [top, CASE];
    rel[top] = upos[governor] === VERB ? OBL : NMOD;
    const indirect =
      upos[governor] === VERB && childWith(tree, governor, OBJ) < 0 ? childWith(tree, governor, IOBJ) : -1;
    if (indirect >= 0) rel[indirect] = OBJ;
  } else rel[top] = relation === FLAT || relation === NUMMOD || relation === CASE || relation === IOBJ ? OBJ : relation;
}
