import type { EventType } from '../../event-types';
import type { Knowledge } from '../../knowledge';
import { isAhead } from '../../reading/periods';
import { tenseOf } from '../../reading/tense';
import { rels, type Tree, tags } from '../../reading/tree';
import type { EventMention, Reading } from '../../reading/types';
import type { TimeMention } from '../find-times';
import { resolveByTense } from './resolve';

const VERBISH = tags('VERB', 'AUX');
const NOUN = tags('NOUN');
const SUBJECT = rels('nsubj', 'nsubj:pass');

/** A clause that says when something agreed will be done: "de deal wordt eind dit jaar afgerond", "de eerste toestellen worden in 2014 geleverd". */
interface Closing {
  sentence: number;
  time: TimeMention;
  value: string;
  /** Nouns and verbs of the clause, lemmas. */
  nouns: readonly string[];
  delivery: boolean;
  sale: boolean;
  /** The last one is made or sold then, or the making is run down. */
  ends: boolean;
}

/** Gives the time at which a planned event is to be done, where a later sentence tells it. */
export function createClosings(
  reading: Reading,
  knowledge: Knowledge,
): (m: EventMention) => { time: TimeMention; value: string } | undefined {
  const closings = findClosings(reading, knowledge);

  return (m) => {
    if (m.status !== 'planned') return undefined;
    return closings.find((c) => c.sentence >= m.sentence && completes(c, m.type));
  };

  function completes({ nouns, delivery, sale, ends }: Closing, type: EventType): boolean {
    if (sale && type === 'productLaunch') return true;
    if (ends) return type === 'discontinuation' || type === 'closure';
    if (delivery) return type === 'supply';
    const types = knowledge.words('dealTypes');
    return nouns.some(
      (n) =>
        // "de afronding volgt in mei" is the deal's
        (types.has(type) && (knowledge.words('dealNouns').has(n) || knowledge.words('closingWords').has(n))) ||
        (knowledge.frames.nouns.get(n)?.some((f) => f.item.type === type) ?? false),
    );
  }
}

function findClosings({ tree, clauses, times, date }: Reading, knowledge: Knowledge): Closing[] {
  const found: Closing[] = [];
  for (const time of times) {
    const value = resolveByTense(time, 'future');
    if (!/^\d{4}/.test(value) || time.kind !== 'date' || time.comparison || !date) continue;
    if (value.slice(0, 4) < date.slice(0, 4)) continue;
    const clause = clauses.of[time.from]!;
    if (clause < 0) continue;
    // "tekenden vrijdag een akkoord": what was done then lies behind; "is eind juli afgerond" may lie ahead
    const past = tenseOf(tree, clauses, time.from) === 'past';
    const { from, to, sentence, kind, mark, finite } = clauses.list[clause]!;
    if (past && !(finite >= 0 && tree.lemma(finite) === 'zijn' && isAhead(time.value, date))) continue;
    const nouns: string[] = [];
    let closes = false;
    let delivery = false;
    let sale = false;
    let ends = false;
    let subject = false;
    for (let t = from; t < to; t++) {
      if (clauses.of[t] !== clause) continue;
      const lemma = tree.lowerLemma(t);
      const verb = tree.is(t, VERBISH);
      if (tree.is(t, NOUN)) nouns.push(lemma);
      if (tree.isRel(t, SUBJECT)) {
        subject = true;
        delivery ||= knowledge.words('deliveryNouns').has(lemma);
        ends ||= (t < time.from || t >= time.to) && isLast(tree, t);
      }
      if (knowledge.words('closingWords').has(tree.lower(t)) || (verb && knowledge.words('closingWords').has(lemma)))
        closes = true;
      if (knowledge.words('saleWords').has(tree.lower(t)) || (verb && knowledge.words('saleWords').has(lemma)))
        sale = true;
      if (verb && knowledge.words('deliveryVerbs').has(lemma)) delivery = true;
      if (verb && knowledge.words('runDownVerbs').has(lemma)) ends = true;
    }
    // "de transactie, die eind januari moet zijn afgerond"
    if (kind === 'relative' && mark > 1) nouns.push(tree.lowerLemma(mark - (tree.lower(mark - 1) === ',' ? 2 : 1)));
    // "de deal moet nog worden goedgekeurd en zal in mei worden afgerond": one subject for both
    if (closes && !subject)
      for (let t = tree.analysis.sentenceStart[sentence]!; t < from; t++)
        if (tree.is(t, NOUN)) nouns.push(tree.lowerLemma(t));
    if (past && !closes) continue;
    if (closes || delivery || sale || ends) found.push({ sentence, time, value, nouns, delivery, sale, ends });
  }
  return found;
}

/** "de laatste auto rolt van de band". */
const isLast = (tree: Tree, noun: number): boolean =>
  tree.children(noun).some((c) => tree.lemma(c) === 'laat' || tree.lower(c) === 'laatste');
