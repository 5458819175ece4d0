import type { Knowledge } from '../knowledge';
import { clauseRange } from './clause-range';
import { elementAt } from './element-at';
import { isCounted } from './fit-products';
import { isCompany } from './holders';
import { findAt, firstAt } from './in-order';
import { tags } from './tree';
import type { Reading } from './types';

const NOMINAL = tags('NOUN', 'PROPN');

/** A name that tells who makes something, and the company that does. */
interface Made {
  name: number;
  entity: number;
}

/**
 * The makers in products' names ("Motorola ROKR"), in front of a product's hyphen ("Boeing-toestellen") or of the lines of products in a trigger's clause
 * ("A380's"): the one nearest to the trigger, and those that stand in one list with it.
 */
export function makersOf(
  reading: Reading,
  knowledge: Knowledge,
  trigger: number,
  taken: ReadonlySet<number>,
): number[] {
  const { tree, names } = reading;
  const { sentenceStart } = tree.analysis;
  const s = tree.sentenceOf(trigger);
  const free = (m: Made): boolean => !taken.has(m.entity);
  const named = namedMakers(reading, knowledge, [sentenceStart[s]!, sentenceStart[s + 1]!]).filter(free);
  const lines = lineMakers(reading, knowledge, clauseRange(tree, trigger)).filter(free);
  const distance = (m: Made): number => Math.abs(names[m.name]!.from - trigger);
  const nearest = (list: readonly Made[]): Made | undefined =>
    list.reduce<Made | undefined>((best, m) => (best && distance(best) <= distance(m) ? best : m), undefined);
  const best = nearest(named) ?? nearest(lines);
  if (!best) return [];
  const list = listOf(reading, best.name);
  const others = [...named, ...lines].filter((m) => list !== undefined && listOf(reading, m.name) === list);
  return [...new Set([best, ...others].map((m) => ownerOfBrand(reading, knowledge, m.entity)))];
}

/** What the names of one list ("40 A320's en 30 Boeing 737's") have in common: what opens it, or the verb that all are objects of. */
function listOf({ names, phrases, phraseAt }: Reading, name: number): string | undefined {
  const p = phraseAt[names[name]!.from]!;
  if (p < 0) return undefined;
  const { rel, governor } = phrases[phrases[p]!.first]!;
  return rel === 'obj' ? `object of ${governor}` : `list at ${phrases[p]!.first}`;
}

/** Companies that are named as makers: counted, in front of a product's hyphen, or in a product's name. */
function namedMakers(reading: Reading, knowledge: Knowledge, [from, to]: readonly [number, number]): Made[] {
  const { tree, names, entities, entityOfName } = reading;
  const found: Made[] = [];
  for (let i = firstAt(names, from); i < names.length && names[i]!.from < to; i++) {
    const n = names[i]!;
    const entity = entityOfName[i]!;
    if (n.kind !== 'company' || !isCompany(entities[entity]!)) continue;
    const tail = (): string => tree.lowerLemma(n.to - 1).slice(n.end - n.start + 1);
    const isMaker =
      isCounted(reading, i) ||
      (n.rest !== undefined
        ? knowledge.inClass(tail(), 'productHeads') && !isInside(reading, knowledge, i)
        : inProductName(reading, i, from));
    if (isMaker) found.push({ name: i, entity });
  }
  return found;
}

/** "Macs met Intel-chips": who makes a part of a product does not make the product. */
function isInside({ tree, names, phrases, phraseAt }: Reading, knowledge: Knowledge, i: number): boolean {
  const p = phraseAt[names[i]!.from]!;
  if (p < 0 || phrases[p]!.prep === undefined) return false;
  const { from, governor } = phrases[p]!;
  const before = p > 0 ? phrases[p - 1]! : undefined;
  // what stands right behind the subject belongs to it, whatever the tree says
  const behind = before && /^nsubj/.test(before.rel) && Math.max(before.to, before.head + 1) === from - 1;
  const whole = behind ? before.head : governor;
  if (whole < 0 || !tree.is(whole, NOMINAL)) return false;
  const { name } = elementAt(phrases, phraseAt[whole]) ?? {};
  return (
    knowledge.inClass(tree.lowerLemma(whole), 'productHeads') || (name !== undefined && names[name]!.kind === 'product')
  );
}

/** Whether a name is a part of a product's. */
const inProductName = ({ names }: Reading, i: number, from: number): boolean => {
  const n = names[i]!;
  return (
    findAt(names, [from, n.from + 1], (o) => o.kind === 'product' && o.to >= n.to && o.to - o.from > n.to - n.from) >= 0
  );
};

/** The makers of the lines of products that are named in a range, where the text names those companies. */
function lineMakers(reading: Reading, knowledge: Knowledge, [from, to]: readonly [number, number]): Made[] {
  const { names, entities, prominent, text } = reading;
  const found: Made[] = [];
  for (let i = firstAt(names, from); i < names.length && names[i]!.from < to; i++) {
    const name = names[i]!;
    if (name.kind !== 'product') continue;
    const maker = makerOfName(text.slice(name.start, name.end), knowledge);
    const entity = maker === undefined ? makerInFront(reading, i) : prominent.find((e) => entities[e]!.entry === maker);
    if (entity !== undefined) found.push({ name: i, entity });
  }
  return found;
}

/** The maker of the line of products named nearest to a trigger in its clause ("bestelt twintig A380's"). */
export function productMaker(
  reading: Reading,
  knowledge: Knowledge,
  trigger: number,
  taken: ReadonlySet<number>,
): number | undefined {
  const distance = (m: Made): number => Math.abs(reading.names[m.name]!.from - trigger);
  return lineMakers(reading, knowledge, clauseRange(reading.tree, trigger))
    .filter((m) => !taken.has(m.entity))
    .reduce<Made | undefined>((best, m) => (best && distance(best) <= distance(m) ? best : m), undefined)?.entity;
}

/** The company behind a brand that stands in products' names only: in an article on General Motors a "Chevrolet Tahoe" is made by General Motors. */
export function ownerOfBrand(reading: Reading, knowledge: Knowledge, brand: number): number {
  const { entities, names, prominent, tree } = reading;
  const { entry, names: places } = entities[brand]!;
  if (entry === undefined) return brand;
  const company = knowledge.companies[entry]!;
  const { sentenceStart } = tree.analysis;
  const owner = prominent.find((e) => {
    const other = entities[e]!.entry;
    return other !== undefined && company.parent === knowledge.companies[other]!.id;
  });
  const stands = (i: number): boolean => inProductName(reading, i, sentenceStart[tree.sentenceOf(names[i]!.from)]!);
  return owner !== undefined && places.every(stands) ? owner : brand;
}

/** The company whose name opens a product's ("Tesla Roadster"). */
function makerInFront({ names, entityOfName, entities }: Reading, product: number): number | undefined {
  const { from, to } = names[product]!;
  const i = findAt(
    names,
    [from, from + 1],
    (n, k) => n.from === from && n.to < to && entities[entityOfName[k]!]!.kind === 'company',
  );
  return i < 0 ? undefined : entityOfName[i]!;
}

/** The maker of a product by the words of its name, without what follows a hyphen ("737-800", "747's"). */
export function makerOfName(name: string, knowledge: Knowledge): number | undefined {
  const words = name.split(/\s+/).map((w) => w.replace(/(?:['’]s|['’])$/, ''));
  for (let n = words.length; n > 0; n--) {
    for (let at = 0; at + n <= words.length; at++) {
      const part = words.slice(at, at + n).join(' ');
      const maker =
        knowledge.makerOf(part) ?? knowledge.makerOf(part.replace(/s$/, '')) ?? knowledge.makerOf(part.split('-')[0]!);
      if (maker !== undefined) return maker;
    }
  }
  return undefined;
}
