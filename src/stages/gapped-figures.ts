import type { Knowledge } from '../knowledge';
import { withConjuncts } from '../reading/arguments';
import { elementAt } from '../reading/element-at';
import { fitsQuantity, movement, quantityFiller } from '../reading/figures';
import { entityFiller } from '../reading/fillers';
import { isCompany } from '../reading/holders';
import { findAt } from '../reading/in-order';
import { eventMention } from '../reading/records';
import { tags } from '../reading/tree';
import type { EventMention, ReadFiller, Reading } from '../reading/types';

const VERBISH = tags('VERB', 'AUX');

/** Figures whose noun was named for another company just before: "De winst van BP daalde, die van Shell en Total steeg met 18 procent." */
export function gappedFigures(
  reading: Reading,
  mentions: readonly EventMention[],
  knowledge: Knowledge,
): EventMention[] {
  const { tree } = reading;
  const { sentenceStart, start, end, text, sentences } = tree.analysis;
  const results = mentions.filter((m) => m.type === 'results');
  const found: EventMention[] = [];
  const taken = new Set<number>();
  for (const m of results) {
    const metric = m.roles.get('metric');
    if (!metric) continue;
    // up to the end of the next sentence, or to the next figure that is told of
    const last = sentenceStart[Math.min(sentences, m.sentence + 2)]!;
    const next = results.reduce((at, o) => (o.token > m.token && o.token < at ? o.token : at), last);
    for (let t = m.token + 1; t + 2 < next; t++) {
      if (!tree.among(t, 'demonstratives') || tree.lower(t + 1) !== 'van' || taken.has(t)) continue;
      const of = firmsFrom(reading, t + 2);
      if (!of.length) continue;
      const stop = sentenceStart[tree.sentenceOf(t) + 1]!;
      const moved = movement(reading, knowledge, t);
      const change = moved.length ? moved : gapOf(reading, m, t, stop);
      const sum = findAt(reading.quantities, [t, stop], (q) => q.to <= stop && fitsQuantity(reading, q, 'sum'));
      if (!change.length && sum < 0) continue;
      taken.add(t);
      const span = { start: start[t]!, end: end[t]!, text: text.slice(start[t], end[t]) };
      for (const company of of) {
        const roles = new Map([
          ['metric', metric],
          ['company', [company]],
        ]);
        if (change.length) roles.set('change', change);
        if (sum >= 0) roles.set('amount', [quantityFiller(reading, sum)]);
        found.push(
          eventMention({
            ...m,
            token: t,
            trigger: [t],
            sentence: tree.sentenceOf(t),
            roles,
            evidence: [{ entry: `frame:${m.frame}`, spans: [span] }],
          }),
        );
      }
    }
  }
  return found;
}

/** "De omzet van Google steeg met 79 procent, die van Yahoo met 34 procent": the verb is said once. */
function gapOf(reading: Reading, m: EventMention, from: number, to: number): ReadFiller[] {
  const { quantities, tree } = reading;
  if (!m.roles.has('change') || m.sentence !== tree.sentenceOf(from)) return [];
  for (let t = from; t < to; t++) if (tree.is(t, VERBISH)) return [];
  const q = findAt(quantities, [from, to], (x) => x.to <= to && x.kind === 'percent');
  return q < 0 ? [] : [quantityFiller(reading, q)];
}

/** The companies that a phrase from a token on stands for, with those joined to it. */
function firmsFrom(reading: Reading, from: number): ReadFiller[] {
  const { phrases, phraseAt, phraseStart, referents, entities, tree } = reading;
  const s = tree.sentenceOf(from);
  for (let p = phraseStart[s]!; p < phraseStart[s + 1]!; p++) {
    const phrase = phrases[p]!;
    if (phrase.governor === -3 || phrase.from > from || phrase.head < from || phraseAt[phrase.head] !== p) continue;
    return withConjuncts(reading, p).flatMap((q) => {
      const referent = elementAt(referents, q);
      const entity = referent && !referent.candidates ? referent.entities[0] : undefined;
      return entity !== undefined && isCompany(entities[entity]!) ? [entityFiller(reading, q, entity)] : [];
    });
  }
  return [];
}
