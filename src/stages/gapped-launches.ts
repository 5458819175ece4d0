import type { Knowledge } from '../knowledge';
import { entityFiller, wordsFiller } from '../reading/fillers';
import { findAt } from '../reading/in-order';
import { eventMention } from '../reading/records';
import { tags } from '../reading/tree';
import type { EventMention, ReadFiller, Reading } from '../reading/types';

const LINK = /^(?:,|;|en)$/;
const FILL = tags('DET', 'ADJ', 'PRON', 'NUM');
/** Most products told behind one verb. */
const MOST = 8;

/**
 * Launches told without repeating the verb: "in 1998 introduceerde X de computer, in 2001 de speler en in 2010 de tablet" is three. A product that
 * follows a time of its own, behind "en" or a comma, is told of apart from the one in front.
 */
export function gappedLaunches(
  reading: Reading,
  mentions: readonly EventMention[],
  knowledge: Knowledge,
): EventMention[] {
  const found: EventMention[] = [];
  const gapped = new Set<number>();
  for (const mention of mentions) {
    const first = mention.type === 'productLaunch' ? mention.roles.get('product')?.[0]?.phrase : undefined;
    if (first === undefined) continue;
    let at = Math.max(reading.phrases[first]!.to, reading.phrases[first]!.head + 1);
    for (let steps = 0; steps < MOST; steps++) {
      const next = productBehindTime(reading, knowledge, at, mention.sentence);
      if (!next) break;
      const { phrase, filler, time } = next;
      gapped.add(phrase);
      found.push(
        eventMention({
          ...mention,
          token: reading.phrases[phrase]!.head,
          timedBy: time,
          roles: new Map([...mention.roles, ['product', [filler]]]),
        }),
      );
      at = Math.max(reading.phrases[phrase]!.to, reading.phrases[phrase]!.head + 1);
    }
  }
  // "in 2001 de speler, en later werd het systeem uitgebracht": the verb behind has a product of its own
  for (const { roles } of mentions) {
    const rest = roles.get('product')?.filter((f) => f.phrase === undefined || !gapped.has(f.phrase));
    if (rest?.length) roles.set('product', rest);
  }
  return found;
}

/** ", in 2001 de speler": a link, a time and a bare phrase that names a product. */
function productBehindTime(
  reading: Reading,
  knowledge: Knowledge,
  at: number,
  sentence: number,
): { phrase: number; filler: ReadFiller; time: number } | undefined {
  const { tree, times, phrases, phraseStart, referents, entities } = reading;
  const last = tree.analysis.sentenceStart[sentence + 1]!;
  // "bracht in 1985 de ST uit en in 1993 ..."
  const link = at < last && tree.rel(at) === 'compound:prt' ? at + 1 : at;
  if (link >= last || !LINK.test(tree.lower(link))) return undefined;
  const t = findAt(times, [link + 1, Math.min(last, link + 4)], (x) => /^\d{4}/.test(x.value));
  if (t < 0) return undefined;
  const { to } = times[t]!;
  for (let p = phraseStart[sentence]!; p < phraseStart[sentence + 1]!; p++) {
    const phrase = phrases[p]!;
    if (phrase.governor === -3 || phrase.prep || phrase.head < to || phrase.from > to + 1) continue;
    for (let i = to; i < phrase.from; i++) if (!tree.is(i, FILL)) return undefined;
    const named = phrase.name === undefined ? undefined : referents[p]?.entities[0];
    if (named !== undefined)
      return entities[named]!.kind === 'product'
        ? { phrase: p, filler: entityFiller(reading, p, named), time: t }
        : undefined;
    return knowledge.inClass(tree.lowerLemma(phrase.head), 'productHeads')
      ? { phrase: p, filler: wordsFiller(reading, p), time: t }
      : undefined;
  }
  return undefined;
}
