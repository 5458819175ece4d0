import type { Knowledge } from '../knowledge';
import { clauseRange, opensInfinitive } from './clause-range';
import { findAt } from './in-order';
import { fillerOf } from './records';
import { type Tree, tags } from './tree';
import type { ReadFiller, Reading } from './types';

const NOUN = tags('NOUN');
const MODIFIER = tags('ADJ', 'DET', 'PRON', 'NUM');
const VERBISH = tags('VERB', 'AUX');

/**
 * The office that a clause speaks of: the one behind "als" or "tot" nearest to the trigger ("stapt op als financieel directeur"), else the one in
 * front of a person's name ("financieel directeur Jan Bakker vertrekt", "de directeur van X, Jan Bakker, vertrekt"). `bare` takes one that stands by itself ("wordt per 1 mei directeur").
 */
export function officeOf(reading: Reading, knowledge: Knowledge, trigger: number, bare = false): ReadFiller[] {
  const { tree, names, entities, entityOfName, phraseAt, referents } = reading;
  const [from, to] = officeRange(tree, trigger);
  const s = tree.sentenceOf(trigger);
  let best: { token: number; distance: number } | undefined;
  // commas around a name may part the office from the clause ("de directeur van X, Jan Bakker, vertrekt")
  for (let i = tree.analysis.sentenceStart[s]!; i < to; i++) {
    if (!tree.is(i, NOUN) || !knowledge.inClass(tree.lowerLemma(i), 'positionNouns')) continue;
    const before = tree.lower(wordsStart(reading, i) - 1);
    const held = referents[phraseAt[i]!];
    const named = held?.how === 'nominal' && entities[held.entities[0]!]!.kind === 'person';
    if (i < from && !named) continue;
    const titled = named || findAt(names, [i + 1, i + 2], (_, k) => entities[entityOfName[k]!]!.kind === 'person') >= 0;
    if (!tree.words('officeMarks').has(before) && titled === bare) continue;
    const distance = Math.abs(i - trigger) + (tree.words('officeMarks').has(before) ? 0 : 50);
    if (!best || distance < best.distance) best = { token: i, distance };
  }
  if (!best) return [];
  const { start, end, text, sentenceStart } = tree.analysis;
  let first = wordsStart(reading, best.token);
  for (let t = first; t < best.token; t++) if (tree.upos(t) === 'DET') first = t + 1;
  while (first < best.token && tree.upos(first) !== 'ADJ') first++;
  const { token } = best;
  const inName = findAt(
    names,
    [sentenceStart[tree.sentenceOf(token)]!, token + 1],
    (n) => n.rest !== undefined && n.to - 1 === token,
  );
  const name = inName < 0 ? undefined : names[inName];
  const at = name ? name.end + 1 : start[first]!;
  const phrase = reading.phraseAt[best.token]!;
  return [
    fillerOf({
      phrase: phrase >= 0 ? phrase : undefined,
      start: at,
      end: end[best.token]!,
      name: text.slice(at, end[best.token]),
    }),
  ];
}

/** The clause of a trigger with what stands behind "als", which opens no clause of its own before an office. Token range, half-open. */
export function officeRange(tree: Tree, trigger: number): [number, number] {
  let [from, to] = clauseRange(tree, trigger);
  const joins = (at: number): boolean =>
    at > 0 && at < tree.analysis.length && tree.lower(at) === 'als' && tree.sentenceOf(at) === tree.sentenceOf(trigger);
  if (joins(to)) to = clauseRange(tree, to + 1)[1];
  if (joins(from - 1)) from = clauseRange(tree, from - 1)[0];
  // "verlaat X om topman van Y te worden": the office of the purpose is another
  for (let t = trigger + 1; t < to; t++) {
    const om = tree.is(t, VERBISH) ? opensInfinitive(tree, t) : -1;
    if (om > trigger) return [from, om];
  }
  return [from, to];
}

/** Where the words in front of a noun that belong to it begin. */
function wordsStart({ tree }: Reading, noun: number): number {
  const first = tree.analysis.sentenceStart[tree.sentenceOf(noun)]!;
  let at = noun;
  while (at - 1 >= first && tree.is(at - 1, MODIFIER)) at--;
  return at;
}
