import type { Knowledge } from '../knowledge';
import { quantityFiller } from '../reading/figures';
import { placedFiller } from '../reading/fillers';
import { findAt } from '../reading/in-order';
import { eventMention } from '../reading/records';
import { speaksOf } from '../reading/speaks-of';
import type { EventMention, Reading } from '../reading/types';

const SIGN = /^[-+–−]$/;
/**
 * Prices told in brackets behind the name, or behind a colon or comma with their sign: "Heijmans (min 10,2 procent)", "dalers als Aegon (-5,4%) en ING
 * (-3,2%)", "De grootste stijger was ING: plus 3 procent".
 */
export function bracketedPrices(reading: Reading, knowledge: Knowledge): EventMention[] {
  const { tree, quantities, names, entities, entityOfName } = reading;
  const { sentenceStart, start, end, text, length } = tree.analysis;
  const found: EventMention[] = [];
  for (const [n, name] of names.entries()) {
    if (name.rest !== undefined || entities[entityOfName[n]!]!.kind !== 'company') continue;
    if (name.to >= length || !/^[(:,]$/.test(tree.text(name.to))) continue;
    const bracketed = tree.text(name.to) === '(';
    const sentence = tree.sentenceOf(name.from);
    const last = sentenceStart[sentence + 1]!;
    const sign = name.to + 1;
    const signed = sign < last && (SIGN.test(tree.text(sign)) || tree.among(sign, 'signWords'));
    const at = name.to + (signed ? 2 : 1);
    const q = findAt(quantities, [at, Math.min(last, at + 1)], (x) => x.kind === 'percent');
    if (q < 0 || !(bracketed ? /^[),;]$/ : /^[.,;]$/).test(tree.text(quantities[q]!.to))) continue;
    if (!signed && !(bracketed && speaksOfPrices(reading, sentence, knowledge))) continue;
    // "sterk groeide de omzet van ING: plus 3 procent"
    if (!bracketed && speaksOf(tree, sentence, knowledge, 'figureNouns', 'resultNouns')) continue;
    const token = quantities[q]!.from;
    const span = { start: start[token]!, end: end[token]!, text: text.slice(start[token], end[token]) };
    found.push(
      eventMention({
        type: 'sharePrice',
        frame: FRAME,
        token,
        trigger: [token],
        roles: new Map([
          ['company', [placedFiller(reading, n)]],
          ['change', [quantityFiller(reading, q)]],
        ]),
        sentence,
        status: 'actual',
        tense: 'unspecified',
        evidence: [{ entry: `frame:${FRAME}`, spans: [span] }],
      }),
    );
  }
  return found;
}

/** The frame of shares' prices, whose reading this is. */
const FRAME = 'koers';

/** Whether a sentence is one about prices, so that a bare figure in brackets is a move as well. */
function speaksOfPrices({ tree }: Reading, sentence: number, knowledge: Knowledge): boolean {
  const { sentenceStart } = tree.analysis;
  for (let t = sentenceStart[sentence]!; t < sentenceStart[sentence + 1]!; t++)
    if (knowledge.inClass(tree.lower(t), 'priceSubjects')) return true;
  return false;
}
