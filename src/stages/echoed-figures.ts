import { fitsQuantity, quantityFiller } from '../reading/figures';
import { findAt } from '../reading/in-order';
import { eventMention } from '../reading/records';
import type { EventMention, Reading } from '../reading/types';

/** Amounts whose figure is named in the sentence before: "De winst kwam uit op 45 miljoen euro. Een jaar eerder was dat nog 300 miljoen." */
export function echoedFigures(reading: Reading, mentions: readonly EventMention[]): EventMention[] {
  const { tree, quantities } = reading;
  const { sentenceStart, start, end, text } = tree.analysis;
  const told = new Set(mentions.filter((m) => m.type === 'results').map((m) => m.sentence));
  const found: EventMention[] = [];
  for (const m of mentions) {
    const s = m.sentence + 1;
    if (m.type !== 'results' || told.has(s) || s >= tree.analysis.sentences) continue;
    const amount = m.roles.get('amount');
    const [first, last] = [sentenceStart[s]!, sentenceStart[s + 1]!];
    const verb = verbBeside(reading, first, last);
    if (!amount || verb < 0) continue;
    const q = findAt(quantities, [verb, last], (x) => fitsQuantity(reading, x, 'sum'));
    if (q < 0) continue;
    told.add(s);
    const roles = new Map([...m.roles].filter(([role]) => role === 'company' || role === 'metric'));
    const span = { start: start[verb]!, end: end[verb]!, text: text.slice(start[verb], end[verb]) };
    found.push(
      eventMention({
        ...m,
        token: verb,
        trigger: [verb],
        sentence: s,
        roles: roles.set('amount', [quantityFiller(reading, q)]),
        evidence: [{ entry: `frame:${m.frame}`, spans: [span] }],
      }),
    );
  }
  return found;
}

/** The finite verb of a sentence whose subject is a bare pronoun right beside it, -1 where there is none. */
function verbBeside({ tree }: Reading, first: number, last: number): number {
  for (let t = first; t < last; t++) {
    if (!tree.among(t, 'standingForms')) continue;
    if (tree.among(t + 1, 'demonstratives') || (t > first && tree.among(t - 1, 'demonstratives') && t - 1 === first))
      return t;
  }
  return -1;
}
