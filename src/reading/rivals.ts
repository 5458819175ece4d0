import type { Knowledge } from '../knowledge';
import { nameFiller } from './fillers';
import { holder, isCompany, TOPIC_REACH } from './holders';
import { firstAt } from './in-order';
import { sectorOf } from './supply-sides';
import { Feat, tags } from './tree';
import type { ReadFiller, Reading } from './types';

/**
 * The other side of a rivalry that names one only ("de Amerikaanse concurrent Boeing"): the company last spoken of in front of the trigger. Where that is of
 * another sector than the one named, the last one before it of the same sector is meant: an airline is no rival of an aircraft builder.
 */
export function rivalOf(
  reading: Reading,
  knowledge: Knowledge,
  trigger: number,
  taken: ReadonlySet<number>,
  named: readonly ReadFiller[],
): ReadFiller[] {
  // "Concurrenten X en Y" are somebody's, "de rivalen X en Y" each other's
  if (named.length > 1 && !isBarePlural(reading, trigger)) return [];
  // "wil de kleine concurrent opkopen": a rival that is not named is one spoken of, "concurrenten" are anybody
  if (!named.length && (reading.tree.has(trigger, Feat.plural) || !isDefinite(reading, trigger))) return [];
  const others = new Set(taken);
  for (const { entity } of named) if (entity !== undefined) others.add(entity);
  const last = holder(reading, trigger, others, 'before');
  const field = fieldOf(reading, knowledge, named[0]?.entity);
  const lastField = fieldOf(reading, knowledge, last[0]?.entity);
  if (field === undefined || lastField === undefined || field === lastField) return last;
  const { tree, names, entities, entityOfName, prominent } = reading;
  const fits = (e: number): boolean =>
    !others.has(e) && isCompany(entities[e]!) && fieldOf(reading, knowledge, e) === field;
  const from = tree.analysis.sentenceStart[Math.max(0, tree.sentenceOf(trigger) - TOPIC_REACH)]!;
  for (let i = firstAt(names, trigger) - 1; i >= 0 && names[i]!.from >= from; i--) {
    const entity = entityOfName[i]!;
    if (fits(entity)) return [nameFiller(reading, entity, trigger)];
  }
  const topic = prominent.find(fits);
  return topic === undefined ? last : [nameFiller(reading, topic, trigger)];
}

const DETERMINER = tags('DET', 'NUM', 'PRON');

function isBarePlural({ tree, phrases, phraseAt }: Reading, noun: number): boolean {
  const p = phraseAt[noun]!;
  return (
    tree.has(noun, Feat.plural) && p >= 0 && phrases[p]!.name !== undefined && !tree.is(phrases[p]!.from, DETERMINER)
  );
}

/** "de concurrent", "de kleine concurrent". */
const isDefinite = ({ tree }: Reading, noun: number): boolean =>
  [noun - 1, noun - 2].some((t) => tree.among(t, 'openDefinites'));

/** What a company does business in: its sector, or one word for the sectors that build the same things. */
function fieldOf(reading: Reading, knowledge: Knowledge, entity: number | undefined): string | undefined {
  const sector = sectorOf(reading, knowledge, entity);
  return sector !== undefined && knowledge.words('aerospaceSectors').has(sector) ? 'aerospace' : sector;
}
