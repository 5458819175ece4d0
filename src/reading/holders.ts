import type { Knowledge } from '../knowledge';
import { verbArguments } from './arguments';
import { elementAt } from './element-at';
import { nameFiller } from './fillers';
import { nounArguments } from './noun-arguments';
import type { ReadEntity, ReadFiller, Reading } from './types';

/** How many sentences back the company that the text goes on about may stand. */
export const TOPIC_REACH = 3;

/** Sentences of headline and lead: who is named in them is not mentioned in passing. */
const LEAD = 2;

/** One named this many times less than the main company is only mentioned in passing. */
const PASSING = 3;

/** What a place in a relative clause beside the point takes off a company's rank. */
const ASIDE = 2;

/** Whether an entity is surely a company. */
export const isCompany = (e: ReadEntity): boolean => e.kind === 'company';

/**
 * Whoever the text is speaking of: the company in the sentence, the last subject that is one, else the one that the article names first and most.
 * `last` takes the last subject however seldom it is named: figures go through one company after the other. For `before` one behind the trigger does
 * not count; `share` is both.
 */
export function holder(
  reading: Reading,
  trigger: number,
  taken: ReadonlySet<number>,
  sort: 'holder' | 'last' | 'before' | 'share' = 'holder',
): ReadFiller[] {
  const { tree, phrases, phraseStart, referents, entities, clauses, bystanders } = reading;
  const sentence = tree.sentenceOf(trigger);
  const goesOn = sort === 'last' || sort === 'share';
  const company = (p: number): number | undefined => {
    const r = referents[p];
    if (!r || r.candidates) return undefined;
    for (const e of r.entities) {
      if (taken.has(e) || bystanders.has(e)) continue;
      if (isCompany(entities[e]!)) return e;
      const a = entities[e]!.affiliation;
      if (a !== undefined && !taken.has(a) && !bystanders.has(a)) return a;
    }
    return undefined;
  };
  const { list, of } = reading.clauses;
  const mainClause = (token: number): number => {
    let at = of[token]!;
    while (at >= 0 && list[at]!.parent >= 0) at = list[at]!.parent;
    return at;
  };
  const aside = (t: number): boolean => elementAt(clauses.list, clauses.of[t])?.kind === 'relative';
  const isAside = (t: number): boolean => aside(t) && clauses.of[t] !== clauses.of[trigger];
  // "Chevron, dat won nadat CNOOC opgaf, zag de winst stijgen": the clause that a token stands in is not around the trigger
  const isBeside = (t: number): boolean => {
    for (let at = of[trigger]!; at >= 0; at = list[at]!.parent) if (at === of[t]) return false;
    return elementAt(list, of[t])?.parent !== -1 && !aside(t);
  };
  const opens = (from: number, s: number): boolean => from - tree.analysis.sentenceStart[s]! <= 1;
  const best = (s: number, least: number): number | undefined => {
    let found: { entity: number; rank: number } | undefined;
    for (let p = phraseStart[s]!; p < phraseStart[s + 1]!; p++) {
      const phrase = phrases[p]!;
      if (
        phrase.governor === -3 ||
        ((sort === 'before' || sort === 'share') && s === sentence && phrase.head > trigger)
      )
        continue;
      // "X sloot fabrieken; Y werd verkocht": the subject of a later main clause did nothing in this one
      if (s === sentence && phrase.head > trigger && mainClause(phrase.head) !== mainClause(trigger)) continue;
      const entity = company(p);
      if (entity === undefined) continue;
      // "volgens Shell" says who speaks; a relative clause of an earlier sentence is beside the point ("anders dan bij KPN, dat banen schrapte")
      if (phrase.prep !== undefined && tree.words('sourceMarks').has(phrase.prep)) continue;
      if (s !== sentence && referents[p]!.phrase !== undefined) continue;
      const rank =
        (/^nsubj/.test(phrase.rel)
          ? 3
          : phrase.rel === 'nmod:poss'
            ? 2
            : phrase.prep === undefined || opens(phrase.from, s) // "Over X circuleren berichten", "Bij X verdwijnen banen"
              ? 1
              : 0) -
        Math.abs(phrase.head - trigger) / 1000 -
        // "EADS, waar Airbus onder valt, zag zijn koers dalen"
        (s === sentence && ((goesOn && isAside(phrase.head)) || isBeside(phrase.head)) ? ASIDE : 0);
      if (rank > least && (!found || rank > found.rank)) found = { entity, rank };
    }
    return found?.entity;
  };
  const here = best(sentence, 0);
  if (here !== undefined) return [nameFiller(reading, here, trigger)];
  if (!reading.business) return [];
  const topic = mainCompany(reading, taken);
  // a share at the head of a paragraph is that of the company that the article is about
  if (goesOn && topic !== undefined && opensParagraph(reading, sentence)) return [nameFiller(reading, topic, trigger)];
  const weight = (e: number): number => entities[e]!.names.length;
  const opening = (e: number): boolean => tree.sentenceOf(reading.names[entities[e]!.names[0]!]!.from) < LEAD;
  for (let s = sentence - 1; s >= Math.max(0, sentence - TOPIC_REACH); s--) {
    const found = best(s, 2);
    if (found === undefined) continue;
    // a competitor that a sentence in between tells of does not become whom the text is about
    if (!goesOn && topic !== undefined && !opening(found) && weight(found) * PASSING <= weight(topic)) break;
    return [nameFiller(reading, found, trigger)];
  }
  return topic === undefined ? [] : [nameFiller(reading, topic, trigger)];
}

/** Whether a blank line stands in front of a sentence. */
function opensParagraph({ tree, text }: Reading, sentence: number): boolean {
  const { sentenceStart, start, end } = tree.analysis;
  const first = sentenceStart[sentence]!;
  return first > 0 && /\n\s*\n/.test(text.slice(end[first - 1], start[first]));
}

/** The company whose share, price or the like is the subject of a verb: "het aandeel X, dat 3 procent zakte", "het aandeel gaf 3 procent prijs". */
export function shareOf(
  reading: Reading,
  knowledge: Knowledge,
  trigger: number,
  taken: ReadonlySet<number>,
): ReadFiller[] {
  const { tree, phrases, referents, names, entities, entityOfName } = reading;
  for (const { fn, phrase } of verbArguments(reading, trigger)) {
    if (fn !== 'subj' && fn !== 'obj') continue;
    const share = phrases[referents[phrase]?.phrase ?? phrase]!;
    const other = shareOfAnother(reading, knowledge, phrases[phrase]!.head);
    if (other !== undefined) return [nameFiller(reading, other, trigger)];
    if (!knowledge.inClass(tree.lowerLemma(share.head), 'listedNouns')) continue;
    if (share.name !== undefined) {
      const entity = entityOfName[share.name]!;
      if (isCompany(entities[entity]!)) return [nameFiller(reading, entity, names[share.name]!.from)];
    }
    for (const a of nounArguments(reading, share.head)) {
      const entity = a.fn === 'van' || a.fn === 'poss' ? referents[a.phrase]?.entities[0] : undefined;
      if (entity !== undefined && isCompany(entities[entity]!)) return [nameFiller(reading, entity, trigger)];
    }
    return holder(reading, trigger, taken, 'share');
  }
  return [];
}

/** "het aandeel X won 3 procent, dat van Y verloor 2 procent": the company behind "dat van" or "die van" where it stands for a share. */
function shareOfAnother(
  { tree, referents, phraseAt, entities }: Reading,
  knowledge: Knowledge,
  at: number,
): number | undefined {
  if (!tree.among(at, 'demonstratives') || tree.lower(at + 1) !== 'van') return undefined;
  const owner = tree.children(at).find((t) => t > at && phraseAt[t]! >= 0);
  const entity = owner === undefined ? undefined : referents[phraseAt[owner]!]?.entities[0];
  if (entity === undefined || !isCompany(entities[entity]!)) return undefined;
  const first = tree.analysis.sentenceStart[Math.max(0, tree.sentenceOf(at) - 1)]!;
  for (let t = at - 1; t >= first; t--) {
    const lemma = tree.lowerLemma(t);
    if (knowledge.inClass(lemma, 'listedNouns')) return entity;
    if (knowledge.words('resultNouns').has(lemma) || knowledge.words('figureNouns').has(lemma)) return undefined;
  }
  return undefined;
}

/** The company that an article names most; of equals the first. */
function mainCompany({ entities, prominent, bystanders }: Reading, taken: ReadonlySet<number>): number | undefined {
  return prominent.find((i) => isCompany(entities[i]!) && !taken.has(i) && !bystanders.has(i));
}
