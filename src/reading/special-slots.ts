import { belongsTo, type Knowledge } from '../knowledge';
import { apposedTo } from './apposed';
import { employer } from './employers';
import { compared, movement, quantityFiller, rateOf } from './figures';
import { nameFiller } from './fillers';
import { holder, isCompany, shareOf } from './holders';
import { findAt, firstAt } from './in-order';
import { makersOf } from './makers';
import { placeTakenUp } from './place-adverbs';
import { plantOwner } from './plants';
import { domainOf, rankOf } from './ranks';
import { fillerOf } from './records';
import { rivalOf } from './rivals';
import { assemblersOf, builderOf } from './supply-sides';
import { talkPartners } from './talks';
import type { ReadFiller, Reading } from './types';

const SPECIAL = new Set([
  'holder',
  'last',
  'share',
  'rival',
  'apposed',
  'moves',
  'rate',
  'compared',
  'compound',
  'rank',
  'domain',
  'modifier',
  'maker',
  'builder',
  'assembler',
  'destination',
  'employer',
  'authority',
  'partner',
  'parent',
  'child',
  'plant',
  'there',
]);

/** Whether a slot is worked out from the trigger's surroundings instead of from one function in the clause. */
export const isSpecial = (slot: string): boolean => SPECIAL.has(slot);

const NOBODY: ReadonlySet<number> = new Set();

/**
 * Fillers of the special slots; the schema's docstring says what each means. Entities that are `taken` by the event already are passed over; `found` are the
 * role's fillers so far.
 */
export function specialFillers(
  reading: Reading,
  knowledge: Knowledge,
  slot: string,
  trigger: number,
  taken: ReadonlySet<number> = NOBODY,
  found: readonly ReadFiller[] = [],
): ReadFiller[] {
  switch (slot) {
    case 'holder':
      return holder(reading, trigger, taken);
    case 'share':
      return shareOf(reading, knowledge, trigger, taken);
    case 'last':
      return holder(reading, trigger, taken, slot);
    case 'apposed':
      return apposedTo(reading, trigger);
    case 'rival':
      return rivalOf(reading, knowledge, trigger, taken, found);
    case 'maker':
      return makersOf(reading, knowledge, trigger, taken).map((e) => nameFiller(reading, e, trigger));
    case 'builder': {
      const builder = builderOf(reading, knowledge, trigger, taken);
      return builder === undefined ? [] : [fillerOf({ ...nameFiller(reading, builder, trigger), guessed: true })];
    }
    case 'assembler':
      return assemblersOf(reading, knowledge, trigger, taken).map((e) => nameFiller(reading, e, trigger));
    case 'destination':
      return assemblersOf(reading, knowledge, trigger, taken, true).map((e) => nameFiller(reading, e, trigger));
    case 'authority':
      return authority(reading, trigger, taken);
    case 'partner':
      return talkPartners(reading, knowledge, trigger, taken);
    case 'plant':
      return plantOwner(reading, knowledge, trigger, taken);
    case 'there':
      return placeTakenUp(reading, trigger);
    case 'parent':
    case 'child':
      return relative(reading, knowledge, trigger, taken, slot);
    case 'employer':
      return employer(reading, knowledge, trigger, taken);
    case 'moves':
      return movement(reading, knowledge, trigger);
    case 'compared':
      return compared(reading, trigger);
    case 'rate': {
      const q = rateOf(reading, trigger);
      return q < 0 ? [] : [quantityFiller(reading, q)];
    }
    case 'compound':
      return compoundName(reading, trigger);
    case 'rank':
      return rankOf(reading, knowledge, trigger);
    case 'domain':
      return domainOf(reading, knowledge, trigger);
    case 'modifier':
      return modifierOf(reading, knowledge, trigger);
    default:
      return [];
  }
}

/** How many sentences back the body may stand whose decision is fought. */
const AUTHORITY_REACH = 2;

/** The public body that was spoken of last: "de Commissie legde een boete op; tegen dat besluit gaat X in beroep". */
function authority(reading: Reading, trigger: number, taken: ReadonlySet<number>): ReadFiller[] {
  const { tree, names, entityOfName, entities } = reading;
  const first = tree.analysis.sentenceStart[Math.max(0, tree.sentenceOf(trigger) - AUTHORITY_REACH)]!;
  for (let i = firstAt(names, trigger) - 1; i >= 0 && names[i]!.from >= first; i--) {
    const e = entityOfName[i]!;
    if (entities[e]!.kind === 'organisation' && !taken.has(e)) return [nameFiller(reading, e, trigger)];
  }
  return [];
}

/** The company that the lexicon knows as the owner, or as a daughter, of one that the event names; of several the one named nearest before. */
function relative(
  reading: Reading,
  knowledge: Knowledge,
  trigger: number,
  taken: ReadonlySet<number>,
  slot: 'parent' | 'child',
): ReadFiller[] {
  const { entities, names, entityOfName } = reading;
  const company = (e: number) => {
    const { entry } = entities[e]!;
    return entry === undefined ? undefined : knowledge.companies[entry]!;
  };
  const known = [...taken].flatMap((e) => company(e) ?? []);
  for (let i = firstAt(names, trigger) - 1; i >= 0; i--) {
    const e = entityOfName[i]!;
    const other = taken.has(e) ? undefined : company(e);
    if (other && known.some((c) => (slot === 'child' ? belongsTo(other, c.id) : belongsTo(c, other.id))))
      return [nameFiller(reading, e, trigger)];
  }
  return [];
}

/** The name in front of the hyphen of the trigger: "Volvo-dochter". */
function compoundName(reading: Reading, trigger: number): ReadFiller[] {
  const { names, entityOfName } = reading;
  const { sentenceStart } = reading.tree.analysis;
  const i = findAt(
    names,
    [sentenceStart[reading.tree.sentenceOf(trigger)]!, trigger + 1],
    (n, k) => n.rest !== undefined && n.to - 1 === trigger && isCompany(reading.entities[entityOfName[k]!]!),
  );
  if (i < 0) return [];
  const n = names[i]!;
  return [
    fillerOf({ start: n.start, end: n.end, entity: entityOfName[i]!, name: reading.entities[entityOfName[i]!]!.name }),
  ];
}

/** The first part of a compound trigger as a filler: "auto" in "autoplannen". */
function modifierOf(reading: Reading, knowledge: Knowledge, trigger: number): ReadFiller[] {
  const { tree } = reading;
  const { start } = tree.analysis;
  const word = tree.lower(trigger);
  for (let cut = word.length - 3; cut >= 3; cut--) {
    if (!knowledge.words('eventHeads').has(word.slice(cut))) continue;
    const stem = word.slice(0, cut).replace(/-$/, '');
    for (const modifier of [stem, stem.replace(/s$/, '')]) {
      if (!knowledge.words('productHeads').has(modifier)) continue;
      return [
        {
          start: start[trigger]!,
          end: start[trigger]! + modifier.length,
          name: tree.text(trigger).slice(0, modifier.length),
        },
      ];
    }
  }
  return [];
}
