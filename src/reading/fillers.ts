import type { Knowledge } from '../knowledge';
import { elementAt } from './element-at';
import { findAt } from './in-order';
import { fillerOf } from './records';
import { type Tree, tags } from './tree';
import type { Phrase, ReadFiller, Reading } from './types';

const SKIP_LEFT = tags('DET', 'PRON', 'ADV', 'ADP', 'NUM', 'CCONJ', 'PUNCT');

/** A filler of one word as it stands. */
export const tokenFiller = (tree: Tree, token: number): ReadFiller => {
  const { start, end, text } = tree.analysis;
  return fillerOf({ start: start[token]!, end: end[token]!, name: text.slice(start[token], end[token]) });
};

/** A filler that names an entity, over the words of its phrase. */
export function entityFiller(reading: Reading, p: number, entity: number): ReadFiller {
  const { tree, phrases, names } = reading;
  const phrase = phrases[p]!;
  const name = phrase.name === undefined ? undefined : names[phrase.name];
  const { start, end } = tree.analysis;
  return fillerOf({
    phrase: p,
    start: name ? name.start : start[phrase.from]!,
    end: name ? name.end : end[phrase.to - 1]!,
    entity,
    name: reading.entities[entity]!.name,
  });
}

/** "de familie Peugeot": nobody of that name, and no company either. */
export function familyFiller(
  { tree, phrases, names, phraseAt }: Reading,
  knowledge: Knowledge,
  p: number,
): ReadFiller | undefined {
  const { head, name } = phrases[p]!;
  const isFamily = (t: number): boolean => t >= 0 && knowledge.words('familyNouns').has(tree.lower(t));
  const apposed = elementAt(phrases, phraseAt[head + 1])?.name;
  const n = elementAt(names, name ?? (isFamily(head) ? apposed : undefined));
  if (!n || !isFamily(n.from - 1)) return undefined;
  const { start, text } = tree.analysis;
  const from = start[n.from - 1]!;
  return fillerOf({ phrase: p, start: from, end: n.end, name: text.slice(from, n.end) });
}

/** A filler of plain words: the phrase without articles and numbers in front. */
export function wordsFiller(reading: Reading, p: number, extra: { candidates?: number[] } = {}): ReadFiller {
  const { tree, phrases } = reading;
  const phrase = phrases[p]!;
  const from = extra.candidates ? phrase.from : contentStart(tree, afterFigure(reading, phrase), phrase.head);
  const { start, end, text } = tree.analysis;
  const to = Math.max(phrase.head + 1, phrase.to);
  return fillerOf({
    phrase: p,
    start: start[from]!,
    end: end[to - 1]!,
    name: text.slice(start[from], end[to - 1]),
    ...extra,
  });
}

/** A public body with what it is of: "Engelse ministerie van Defensie". */
export function bodyFiller(reading: Reading, knowledge: Knowledge, p: number): ReadFiller {
  const { tree, phrases, phraseStart } = reading;
  const words = wordsFiller(reading, p);
  const phrase = phrases[p]!;
  const to = Math.max(phrase.head + 1, phrase.to);
  if (!knowledge.inClass(tree.lower(phrase.head), 'ministryNouns') || tree.lower(to) !== 'van') return words;
  for (let q = phraseStart[phrase.sentence]!; q < phraseStart[phrase.sentence + 1]!; q++) {
    const of = phrases[q]!;
    if (of.governor === -3 || of.prep !== 'van' || of.from !== to + 1) continue;
    const end = tree.analysis.end[Math.max(of.to, of.head + 1) - 1]!;
    return fillerOf({ ...words, end, name: tree.analysis.text.slice(words.start, end) });
  }
  return words;
}

/** A group with what it consists of: "groep investeerders". */
export function groupFiller(reading: Reading, p: number): ReadFiller {
  const { tree, phrases } = reading;
  const words = wordsFiller(reading, p);
  const { head, to } = phrases[p]!;
  const of = phrases[p + 1];
  if (!of || of.prep || of.governor !== head || of.from !== Math.max(head + 1, to)) return words;
  const end = tree.analysis.end[Math.max(of.to, of.head + 1) - 1]!;
  return fillerOf({ ...words, end, name: tree.analysis.text.slice(words.start, end) });
}

/** "300 miljoen euro winst" speaks of winst. */
function afterFigure({ quantities }: Reading, { from, head }: Phrase): number {
  const q = findAt(
    quantities,
    [from - 3, head],
    (x) => (x.kind === 'money' || x.kind === 'percent') && x.to > from && x.to <= head,
  );
  return q < 0 ? from : quantities[q]!.to;
}

function contentStart(tree: Tree, from: number, head: number): number {
  let at = from;
  while (at < head && tree.is(at, SKIP_LEFT)) at++;
  return at;
}

/** The name of a list, in the order of the text, that begins nearest to a token; of two as near the first. */
function nearestName({ names }: Reading, list: readonly number[], near: number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (names[list[middle]!]!.from < near) low = middle + 1;
    else high = middle;
  }
  const distance = (k: number): number => Math.abs(names[list[k]!]!.from - near);
  let best = low > 0 && (low === list.length || distance(low - 1) <= distance(low)) ? low - 1 : low;
  while (best > 0 && names[list[best - 1]!]!.from === names[list[best]!]!.from) best--;
  return list[best]!;
}

/** A filler that names an entity, at its mention nearest to a token. */
export const nameFiller = (reading: Reading, entity: number, near: number): ReadFiller => {
  const e = reading.entities[entity]!;
  const mention = reading.names[nearestName(reading, e.names, near)]!;
  return fillerOf({ start: mention.start, end: mention.end, entity, name: e.name });
};

/** A filler that is the entity of one name, taken by where it stands. */
export function placedFiller({ names, entities, entityOfName }: Reading, name: number): ReadFiller {
  const { start, end } = names[name]!;
  const entity = entityOfName[name]!;
  return fillerOf({ start, end, entity, name: entities[entity]!.name, how: 'place' });
}
