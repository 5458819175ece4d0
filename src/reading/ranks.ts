import type { Knowledge } from '../knowledge';
import { clauseRange } from './clause-range';
import { fillerOf } from './records';
import { rels, type Tree, tags } from './tree';
import type { ReadFiller, Reading } from './types';

const NOUN = tags('NOUN');
const NUMBER = tags('NUM');
const PREPOSITION = tags('ADP');
const PARTICLE = rels('compound:prt');

const VERBISH = tags('VERB', 'AUX');

/** "derde grootste", "op twee na grootste", "meest winstgevende", "marktleider": the words of a rank. */
export function rankOf(reading: Reading, knowledge: Knowledge, trigger: number): ReadFiller[] {
  const { tree } = reading;
  const { text, start, end, sentenceStart } = tree.analysis;
  if (tree.is(trigger, VERBISH)) return placeOf(reading, trigger);
  // "derde grootste": the superlative tells it
  if (knowledge.words('ordinals').has(tree.lower(trigger)) && /st(?:e)?$/.test(tree.lower(trigger + 1))) return [];
  // "een derde fabrikant" is one more
  if (knowledge.words('ordinals').has(tree.lower(trigger)) && tree.among(trigger - 1, 'oneWords')) return [];
  const first = sentenceStart[tree.sentenceOf(trigger)]!;
  let from = trigger;
  let to = trigger + 1;
  if (tree.lower(trigger) === 'meest')
    while (to < tree.analysis.length && tree.upos(to) === 'ADJ' && to < trigger + 3) to++;
  if (from - 1 >= first && knowledge.words('ordinals').has(tree.lower(from - 1))) from--;
  else if (from - 3 >= first && tree.lower(from - 1) === 'na' && tree.lower(from - 3) === 'op') from -= 3;
  else if (from - 2 >= first && tree.lower(from - 1) === 'na' && tree.among(from - 2, 'oneWords')) from -= 2;
  if (tree.is(trigger, NOUN) && tree.among(trigger, 'numberNouns')) {
    if (to >= tree.analysis.length || !(/^\d+$/.test(tree.lower(to)) || tree.among(to, 'rankNumbers'))) return [];
    to++;
  }
  return [fillerOf({ start: start[from]!, end: end[to - 1]!, name: text.slice(start[from], end[to - 1]) })];
}

/** "Staat op de derde plaats": the place that the clause of a verb counts. */
function placeOf({ tree }: Reading, trigger: number): ReadFiller[] {
  const { text, start, end } = tree.analysis;
  const [from, to] = clauseRange(tree, trigger);
  for (let t = from + 1; t < to; t++) {
    // "op plaats vijf", "naar nummer 3"
    const counts = tree.among(t, 'rankPlaces') || tree.among(t, 'numberNouns');
    if (counts && t + 1 < to && (tree.among(t + 1, 'rankNumbers') || /^\d{1,2}$/.test(tree.lower(t + 1))))
      return [fillerOf({ start: start[t]!, end: end[t + 1]!, name: text.slice(start[t], end[t + 1]) })];
    if (!tree.among(t, 'rankPlaces') || !(tree.among(t - 1, 'ordinals') || tree.among(t, 'topPlaces'))) continue;
    const first = tree.among(t - 1, 'ordinals') ? t - 1 : t;
    return [fillerOf({ start: start[first]!, end: end[t]!, name: text.slice(start[first], end[t]) })];
  }
  return [];
}

/** The noun behind a superlative: the one that it hangs on, or the first in the row of adjectives and nouns behind it. */
function rankedNoun(tree: Tree, trigger: number): number {
  let at = trigger;
  for (let steps = 0; steps < 3 && tree.head(at) > trigger && /^(amod|advmod)$/.test(tree.rel(at)); steps++)
    at = tree.head(at);
  if (at > trigger && tree.is(at, NOUN)) return at;
  for (
    let i = trigger + 1;
    i < Math.min(trigger + 5, tree.analysis.length) && tree.sentenceOf(i) === tree.sentenceOf(trigger);
    i++
  ) {
    if (tree.is(i, NOUN)) return i;
    if (!/^(ADJ|ADV|VERB|PROPN)$/.test(tree.upos(i))) break;
  }
  return -1;
}

/** What the rank is among: the noun behind the superlative with what follows it ("bierbrouwer van Europa"). */
export function domainOf(reading: Reading, knowledge: Knowledge, trigger: number): ReadFiller[] {
  const { tree, phrases, phraseAt, phraseStart } = reading;
  const { text, start, end } = tree.analysis;
  const noun = tree.upos(trigger) === 'NOUN' ? -1 : rankedNoun(tree, trigger);
  if (noun >= 0) {
    // the word itself as well, because lemmas of words in -en are guesses ("hotelketen")
    const ranked = (word: string): boolean =>
      knowledge.inClass(word, 'rankedNouns') ||
      knowledge.inClass(word, 'companyNouns') ||
      knowledge.sectorsOf(word).length > 0;
    if (!ranked(tree.lowerLemma(noun)) && !ranked(tree.lower(noun))) return [];
  } else if (tree.upos(trigger) !== 'NOUN') return [];
  const s = tree.sentenceOf(trigger);
  if (noun < 0) {
    for (let p = phraseStart[s]!; p < phraseStart[s + 1]!; p++) {
      const phrase = phrases[p]!;
      if (phrase.governor === -3 || phrase.head <= trigger || phrase.from > trigger + 3) continue;
      if (tree.upos(trigger) === 'NOUN' && !tree.words('rankPrepositions').has(phrase.prep ?? '')) continue;
      return [
        {
          phrase: p,
          start: start[phrase.head]!,
          end: end[phrase.to - 1]!,
          name: text.slice(start[phrase.head], end[phrase.to - 1]),
        },
      ];
    }
    return [];
  }
  const p = phraseAt[noun]!;
  let to = noun + 1;
  const stop = Math.min(noun + 6, tree.analysis.length);
  while (
    to < stop &&
    tree.sentenceOf(to) === s &&
    !tree.is(to, VERBISH) &&
    !/^[,.;:("]$/.test(tree.text(to)) &&
    !tree.among(to, 'rankStops') &&
    // "verkocht Europa's grootste vliegtuigbouwer | 600 toestellen"
    !((tree.is(to, NUMBER) || tree.isRel(to, PARTICLE)) && !tree.is(to - 1, PREPOSITION))
  )
    to++;
  const from = trigger + 1 <= noun ? Math.max(trigger + 1, noun - 2) : noun;
  return [
    {
      ...(p >= 0 ? { phrase: p } : {}),
      start: start[from]!,
      end: end[to - 1]!,
      name: text.slice(start[from], end[to - 1]),
    },
  ];
}
