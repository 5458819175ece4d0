import type { Knowledge } from '../knowledge';
import { verbArguments } from './arguments';
import { nameFiller } from './fillers';
import { isCompany } from './holders';
import { findAt } from './in-order';
import { nounArguments } from './noun-arguments';
import { officeRange } from './offices';
import { tenseOf } from './tense';
import { tags } from './tree';
import type { ReadFiller, Reading } from './types';
import { verbReadings } from './verbs';

const NOUN = tags('NOUN');
/** The longest name of a firm in front of "waar", in words. */
const PLACE_WORDS = 5;
const NOBODY: ReadonlySet<number> = new Set();

/**
 * The company of an office that the clause names ("wordt topman van X", "X-topman"), the nearest behind the trigger first; else the one that a
 * person in the clause speaks for.
 */
export function employer(
  reading: Reading,
  knowledge: Knowledge,
  trigger: number,
  taken: ReadonlySet<number>,
): ReadFiller[] {
  const { tree, phrases, phraseStart, referents, entities, names, entityOfName } = reading;
  const [from, to] = officeRange(tree, trigger);
  const { sentenceStart } = tree.analysis;
  const sentence = tree.sentenceOf(trigger);
  const free = (e: number): boolean => isCompany(entities[e]!) && !taken.has(e);
  const offices: number[] = [];
  for (let i = from; i < to; i++) {
    const lemma = tree.lowerLemma(i);
    if (
      tree.is(i, NOUN) &&
      (knowledge.inClass(lemma, 'positionNouns') || knowledge.inClass(lemma.replace(/^.*-/, ''), 'positionNouns'))
    )
      offices.push(i);
  }
  const order = (i: number): number => Math.abs(i - trigger) + (i < trigger ? 100 : 0);
  for (const office of offices.sort((a, b) => order(a) - order(b))) {
    const inName = findAt(
      names,
      [sentenceStart[sentence]!, office + 1],
      (n, i) => n.rest !== undefined && n.to - 1 === office && free(entityOfName[i]!),
    );
    if (inName >= 0) return [nameFiller(reading, entityOfName[inName]!, trigger)];
    for (const fn of ['van', 'bij', 'poss', 'in']) {
      for (const a of nounArguments(reading, office)) {
        if (a.fn !== fn) continue;
        const found = referents[a.phrase]?.candidates ? undefined : referents[a.phrase]?.entities.find(free);
        if (found !== undefined) return [nameFiller(reading, found, trigger)];
      }
    }
  }
  const s = tree.sentenceOf(trigger);
  // "stapte over naar X, waar hij directeur werd"
  if (from > sentenceStart[s]! + 1 && tree.lower(from) === 'waar') {
    const end = tree.text(from - 1) === ',' ? from - 1 : from;
    const place = findAt(names, [end - PLACE_WORDS, end], (n, i) => n.to === end && free(entityOfName[i]!));
    if (place >= 0) return [nameFiller(reading, entityOfName[place]!, trigger)];
  }
  const acting = leaving(reading, knowledge, trigger);
  let best: { company: number; distance: number } | undefined;
  for (let p = phraseStart[s]!; p < phraseStart[s + 1]!; p++) {
    const { head, governor } = phrases[p]!;
    const person = referents[p]?.candidates
      ? undefined
      : referents[p]?.entities.find((e) => entities[e]!.kind === 'person');
    const company = person === undefined ? undefined : entities[person]!.affiliation;
    if (governor === -3 || company === undefined || taken.has(company)) continue;
    if (!acting.has(p) && (head < from || head >= to)) continue;
    const distance = Math.abs(head - trigger);
    if (!best || distance < best.distance) best = { company, distance };
  }
  return best ? [nameFiller(reading, best.company, trigger)] : [];
}

/**
 * The phrases of who leaves: commas around a description part them from the clause ("Jan Bakker, topman van X, stapt op"). Whoever takes an office is
 * described by the old one, but by the new one where that is told of in passing: "topman Jan Bakker, die in mei aantrad".
 */
function leaving(reading: Reading, knowledge: Knowledge, trigger: number): ReadonlySet<number> {
  const { tree } = reading;
  const s = tree.sentenceOf(trigger);
  const holds = (word: string): boolean => tree.holds(s, word);
  const types = verbReadings(tree, trigger).flatMap((r) =>
    (knowledge.frames.verbs.get(r.lemma) ?? []).flatMap((e) => ((e.fixed?.every(holds) ?? true) ? [e.item.type] : [])),
  );
  const takes = types.includes('appointment');
  if (!takes && !types.includes('departure')) return NOBODY;
  const aside = takes && tenseOf(tree, reading.clauses, trigger) === 'past';
  if (takes && !aside) return NOBODY;
  return new Set(
    verbArguments(reading, trigger).flatMap((a) =>
      a.fn === 'subj' && (!aside || reading.referents[a.phrase]?.phrase !== undefined) ? [a.phrase] : [],
    ),
  );
}
