import type { EventMention, Reading } from '../reading/types';

/** How many sentences may stand between the words that name an office and those that go on about who gets it. */
const SENTENCES_BACK = 3;

/**
 * "X, topman van A, wordt directeur van B. X volgt Y op": who gets an office that was told of just before gets that one, at the firm that was named with it,
 * and none at the firm that the text knew him from.
 */
export function settleEmployers(reading: Reading, mentions: readonly EventMention[]): void {
  const { sentenceStart, start } = reading.tree.analysis;
  const named = (m: EventMention): boolean => {
    const at = m.roles.get('company')?.[0]?.start;
    const behind = start[sentenceStart[m.sentence + 1]!] ?? reading.text.length;
    return at !== undefined && at >= start[sentenceStart[m.sentence]!]! && at < behind;
  };
  const offices = new Map<number, EventMention>();
  for (const m of mentions) {
    const person = m.roles.get('person')?.[0]?.entity;
    if (m.type !== 'appointment' || person === undefined) continue;
    const told = offices.get(person);
    if (named(m)) offices.set(person, m);
    else if (told && m.sentence - told.sentence <= SENTENCES_BACK) m.roles.set('company', told.roles.get('company')!);
  }
}
