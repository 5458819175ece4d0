import type { Knowledge } from '../knowledge';
import { clauseRange } from './clause-range';
import { elementAt } from './element-at';
import { nameFiller } from './fillers';
import { isCompany } from './holders';
import { firstAt } from './in-order';
import type { ReadFiller, Reading } from './types';

/** "in een fabriek van X", "uit de X-fabriek": the company in whose plant it is done, in the clause of a trigger. */
export function plantOwner(
  reading: Reading,
  knowledge: Knowledge,
  trigger: number,
  taken: ReadonlySet<number>,
): ReadFiller[] {
  const { tree, names, entityOfName, entities, phrases, phraseAt } = reading;
  const [from, to] = clauseRange(tree, trigger);
  const isPlace = (token: number): boolean => {
    const { prep } = elementAt(phrases, phraseAt[token]) ?? {};
    return prep !== undefined && tree.words('placePrepositions').has(prep);
  };
  for (let i = firstAt(names, from); i < names.length && names[i]!.from < to; i++) {
    const n = names[i]!;
    const e = entityOfName[i]!;
    if (n.to > to || taken.has(e) || !isCompany(entities[e]!)) continue;
    // "de X-fabriek", or "een fabriek van het Duitse X"
    const own = n.rest === undefined ? -1 : n.to - 1;
    const behind = elementAt(phrases, phraseAt[n.from]);
    const plant = own >= 0 ? own : behind?.prep === 'van' ? behind.governor : -1;
    if (plant < from || plant >= to || !isPlace(plant)) continue;
    if (knowledge.inClass(own < 0 ? tree.lowerLemma(plant) : n.rest!.toLowerCase(), 'facilityNouns'))
      return [nameFiller(reading, e, trigger)];
  }
  return [];
}
