/**
 * Further training sentences made from the treebank's own: headlines drop articles and the full stop, and news is full of
 * names that no training text holds.
 */
import { inflected, pluralOf } from '../../src/dutch/decline';
import { Known, type Lexicon } from '../../src/dutch/lexicon';
import type { NominalData } from '../../src/dutch/list-words';
import { UPOS } from '../../src/dutch/types';
import { hashOf } from '../../src/dutch/word-types';
import type { GoldSentence } from './conllu';
import { randomSource } from './table';

const ADJ = UPOS.indexOf('ADJ');
const NOUN = UPOS.indexOf('NOUN');
const DET = UPOS.indexOf('DET');
const PROPN = UPOS.indexOf('PROPN');
const PUNCT = UPOS.indexOf('PUNCT');

const STARTS = [
  'Z',
  'K',
  'Br',
  'V',
  'T',
  'M',
  'Sp',
  'D',
  'N',
  'Fl',
  'L',
  'Gr',
  'P',
  'X',
  'St',
  'C',
  'R',
  'H',
  'B',
  'W',
];
const MIDDLES = ['a', 'e', 'i', 'o', 'u', 'ar', 'el', 'im', 'on', 'y', 'ee', 'an', 'or', 'is'];
const LINKS = ['l', 'm', 'nd', 'r', 'st', 'x', 't', 'k', 'v', 'b', 'p', 'nt', 'rd', 's'];
const ENDS = [
  'o',
  'a',
  'ix',
  'en',
  'on',
  'us',
  'ex',
  'ia',
  'er',
  'is',
  'io',
  'y',
  'eon',
  'ing',
  'eld',
  'um',
  's',
  'ers',
  'el',
  'ant',
];

/** A name that nobody has: "Zarlon", "Brimexia". */
function inventName(random: () => number): string {
  const pick = (list: readonly string[]): string => list[Math.floor(random() * list.length)];
  const name =
    pick(STARTS) + pick(MIDDLES) + pick(LINKS) + (random() < 0.4 ? pick(MIDDLES) + pick(LINKS) : '') + pick(ENDS);
  const style = random();
  return style < 0.12 ? name.slice(0, 3).toUpperCase() : style < 0.16 ? `${name}.com` : name;
}

function keep(s: GoldSentence, kept: readonly number[]): GoldSentence {
  const place = new Map(kept.map((old, i) => [old, i]));
  const pick = <T>(list: readonly T[]): T[] => kept.map((i) => list[i]);
  const forms = pick(s.forms);
  if (/^\p{Ll}/u.test(forms[0])) forms[0] = forms[0][0].toUpperCase() + forms[0].slice(1);
  return {
    forms,
    upos: pick(s.upos),
    feats: pick(s.feats),
    sub: pick(s.sub),
    lemmas: pick(s.lemmas),
    heads: kept.map((i) => (s.heads[i] < 0 ? -1 : (place.get(s.heads[i]) ?? -1))),
    rels: pick(s.rels),
  };
}

/** Drops articles and the last full stop. */
function asHeadline(s: GoldSentence): GoldSentence {
  const hasDependents = new Set(s.heads);
  const last = s.forms.length - 1;
  const dropped = (i: number): boolean =>
    !hasDependents.has(i) &&
    ((s.upos[i] === DET && /^(de|het|een)$/i.test(s.forms[i])) ||
      (i === last && s.upos[i] === PUNCT && s.forms[i] === '.'));
  return keep(
    s,
    s.forms.map((_, i) => i).filter((i) => !dropped(i)),
  );
}

/** Puts invented names for single names. */
function renamed(s: GoldSentence, random: () => number): GoldSentence {
  const forms = s.forms.map((form, i) => (s.upos[i] === PROPN && s.sub[i] !== 'part' ? inventName(random) : form));
  return { ...s, forms, lemmas: s.lemmas.map((lemma, i) => (forms[i] === s.forms[i] ? lemma : forms[i])) };
}

/** Listed nouns and adjectives by what may stand for each other. */
export interface Pools {
  /** The pool of a lower-cased word of this class, undefined where it has none. */
  of(lower: string, upos: number): readonly string[] | undefined;
}

/** Makes the pools: nouns by number, article and whether they denote persons, adjectives by their ending. */
export function makePools(data: NominalData, lexicon: Lexicon): Pools {
  const pools = new Map<string, string[]>();
  const keyOf = (lower: string, upos: number): string | undefined => {
    const bits = lexicon.bits(hashOf(lower));
    if ((bits & (Known.time | Known.unit)) !== 0) return undefined;
    if (upos === NOUN && bits & Known.noun && lexicon.nounLemma(lower) !== undefined) {
      return `n${bits & (Known.plural | Known.person | Known.neuter)}`;
    }
    if (upos === ADJ && bits & Known.adjective && lexicon.adjectiveLemma(lower) !== undefined) {
      return lexicon.adjectiveLemma(lower) === lower ? 'a' : lower.endsWith('e') ? 'ae' : undefined;
    }
    return undefined;
  };
  const put = (word: string, upos: number): void => {
    const key = keyOf(word, upos);
    if (key !== undefined) pools.set(key, [...(pools.get(key) ?? []), word]);
  };
  for (const list of Object.values(data.nouns)) {
    for (const entry of list.split(' ')) {
      const [lemma, plural = pluralOf(lemma)] = entry.split('/');
      put(lemma, NOUN);
      put(plural, NOUN);
    }
  }
  for (const list of [data.adjectives.plain, data.adjectives.geographic]) {
    for (const entry of list.split(' ')) {
      const [lemma, form = inflected(lemma)] = entry.split('/');
      put(lemma, ADJ);
      put(form, ADJ);
    }
  }
  return {
    of: (lower, upos) => {
      const key = keyOf(lower, upos);
      return key === undefined ? undefined : pools.get(key);
    },
  };
}

/** Puts other listed words of the same sort for half of the nouns and adjectives: the lists are to be trusted beyond the words that were seen. */
function reworded(s: GoldSentence, pools: Pools, random: () => number): GoldSentence {
  const forms = s.forms.map((form, i) => {
    if (s.upos[i] !== NOUN && s.upos[i] !== ADJ) return form;
    const pool = pools.of(form.toLowerCase(), s.upos[i]);
    if (pool === undefined || random() < 0.4) return form;
    const word = pool[Math.floor(random() * pool.length)];
    return form[0] === form[0].toLowerCase() ? word : word[0].toUpperCase() + word.slice(1);
  });
  return { ...s, forms };
}

/** The sentences to add: some short ones as headlines, some with other names, some with both, some with other words. */
export function augment(sentences: readonly GoldSentence[], pools: Pools, share: number, seed = 7): GoldSentence[] {
  const random = randomSource(seed);
  const out: GoldSentence[] = [];
  for (const s of sentences) {
    const short = s.forms.length >= 4 && s.forms.length <= 22;
    const named = s.upos.some((u, i) => u === PROPN && s.sub[i] !== 'part');
    if (short && random() < share) out.push(named && random() < 0.6 ? renamed(asHeadline(s), random) : asHeadline(s));
    if (named && random() < share) out.push(renamed(s, random));
    if (random() < share) out.push(reworded(s, pools, random));
  }
  return out.filter((s) => s.forms.length > 2);
}
