import type { EventMention, Reading } from '../reading/types';

/** How many sentences may stand between the words that name an office and those that go on about who gets it. */
const SENTENCES_BACK = 3;

/** Types that tell of who takes or leaves an office. */
const OFFICES = new Set<string>(['appointment', 'departure']);

/**
 * "X, topman van A, wordt directeur van B. X volgt Y op": who gets an office that was told of just before gets that one, at the firm that was named with it,
 * and none at the firm that the text knew him from. "De huidige topman, Y, volgt Z op als voorzitter" right behind it is told of the same firm.
 */
export function settleEmployers(reading: Reading, mentions: readonly EventMention[]): void {
  const { sentenceStart, start } = reading.tree.analysis;
  const named = (m: EventMention): boolean => {
    const at = m.roles.get('company')?.[0]?.start;
    const behind = start[sentenceStart[m.sentence + 1]!] ?? reading.text.length;
    return at !== undefined && at >= start[sentenceStart[m.sentence]!]! && at < behind;
  };
  const offices = new Map<number, EventMention>();
  let last: EventMention | undefined;
  for (const m of mentions) {
    const person = m.roles.get('person')?.[0]?.entity;
    if (!OFFICES.has(m.type) || person === undefined) continue;
    const told = m.type === 'appointment' ? offices.get(person) : undefined;
    if (named(m)) {
      if (m.type !== 'appointment') continue;
      offices.set(person, m);
      last = m;
    } else if (told && m.sentence - told.sentence <= SENTENCES_BACK) m.roles.set('company', told.roles.get('company')!);
    else if (last && m.sentence - last.sentence === 1 && m.roles.get('company')?.[0]?.how === 'topic')
      m.roles.set('company', last.roles.get('company')!);
  }
}
