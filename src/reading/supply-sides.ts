import { belongsTo, type Knowledge } from '../knowledge';
import { withConjuncts } from './arguments';
import { clauseRange } from './clause-range';
import { nameFiller } from './fillers';
import { firstAt } from './in-order';
import { productMaker } from './makers';
import { nounArguments } from './noun-arguments';
import { tags } from './tree';
import type { ReadFiller, Reading } from './types';

const NUMBER = tags('NUM');
const COMMON = tags('NOUN');

/** The sector that the lexicon gives for an entity. */
export const sectorOf = (
  { entities }: Pick<Reading, 'entities'>,
  knowledge: Knowledge,
  entity: number | undefined,
): string | undefined => {
  const entry = entity === undefined ? undefined : entities[entity]!.entry;
  return entry === undefined ? undefined : knowledge.companies[entry]?.sector;
};

/** Whether an entity is of a sector that builds things for operators. */
const builds = (reading: Pick<Reading, 'entities'>, knowledge: Knowledge, entity: number): boolean =>
  knowledge.words('builderSectors').has(sectorOf(reading, knowledge, entity) ?? '');

/** The builders of a text, picked once: a long text has thousands of entities, and every supply without a supplier asks. */
export const findBuilders = (reading: Pick<Reading, 'entities' | 'prominent'>, knowledge: Knowledge): number[] =>
  reading.prominent.filter((e) => builds(reading, knowledge, e));

/**
 * Whoever of a supply builds what the other operates is the supplier: "Lufthansa tekende een contract met Boeing" does not say which side delivers,
 * the sectors of the two do. Swaps the two roles where they stand the wrong way round.
 */
export function orderSides(
  reading: Reading,
  knowledge: Knowledge,
  roles: Map<string, ReadFiller[]>,
  trigger: number,
): void {
  const side = (fillers: readonly ReadFiller[], id: string): boolean =>
    fillers.every((f) => knowledge.words(id).has(sectorOf(reading, knowledge, f.entity) ?? ''));
  // "De order ging naar Bombardier": a rival that the text is about is not whom it builds for
  const guessed = roles.get('customer') ?? [];
  if (
    guessed.length &&
    guessed.every((f) => f.how === 'topic') &&
    side(guessed, 'builderSectors') &&
    (roles.get('supplier') ?? []).some((f) => side([f], 'builderSectors')) &&
    !isPart(reading, knowledge, roles.get('product'))
  )
    roles.delete('customer');
  // "Airbus en Emirates tekenen een contract": both sides stand in one role
  for (const both of [roles.get('supplier') ?? [], roles.get('customer') ?? []]) {
    const builders = both.filter((f) => side([f], 'builderSectors'));
    const operators = both.filter((f) => side([f], 'operatorSectors'));
    if (!builders.length || !operators.length || builders.length + operators.length < both.length) continue;
    roles.set('supplier', builders);
    roles.set('customer', operators);
    return;
  }
  const supplier = roles.get('supplier');
  const customer = roles.get('customer');
  // "Qantas stelt de levering van zes A380's uit": an airline delivers no aircraft
  if (supplier?.length && !customer?.length && side(supplier, 'airlineSectors')) {
    const taken = new Set(supplier.flatMap((f) => f.entity ?? []));
    const made = productMaker(reading, knowledge, trigger, taken) ?? builderOf(reading, knowledge, trigger, taken);
    if (made === undefined) return;
    roles.set('customer', supplier);
    roles.set('supplier', [nameFiller(reading, made, trigger)]);
    return;
  }
  if (!supplier?.length || !customer?.length) return;
  const bought = side(supplier, 'operatorSectors') && side(customer, 'builderSectors');
  const assembled =
    isPart(reading, knowledge, roles.get('product')) &&
    side(supplier, 'assemblerSectors') &&
    (side(customer, 'partSectors') ||
      // "Renault praat met Sanyo en BYD over accu's": makers of vehicles get parts from another trade, and give it none
      (side(supplier, 'vehicleSectors') && customer.some((f) => side([f], 'vehiclePartSectors'))));
  if (!bought && !assembled) return;
  roles.set('supplier', customer);
  roles.set('customer', supplier);
}

/** Parts, which whoever puts the whole together buys. */
const isPart = ({ tree, phrases }: Reading, knowledge: Knowledge, products: readonly ReadFiller[] = []): boolean =>
  products.length > 0 &&
  products.every(
    (f) => f.phrase !== undefined && knowledge.inClass(tree.lowerLemma(phrases[f.phrase]!.head), 'partNouns'),
  );

/** Goods that say nothing of who builds them. */
const ANY_GOODS = 'goods-any';

/**
 * The builder of the goods in a trigger's clause, when the clause does not name it: the company of a fitting sector that the
 * text names most, of equals the first ("Boeing krijgt orders ... Air Canada heeft nieuwe passagiersvliegtuigen besteld").
 */
export function builderOf(
  reading: Reading,
  knowledge: Knowledge,
  trigger: number,
  taken: ReadonlySet<number>,
): number | undefined {
  const { tree, builders, entities, entityOfName, phrases, phraseStart } = reading;
  const [from, to] = clauseRange(tree, trigger);
  const s = tree.sentenceOf(trigger);
  const nouns: string[] = [];
  let product = false;
  for (let p = phraseStart[s]!; p < phraseStart[s + 1]!; p++) {
    const phrase = phrases[p]!;
    if (phrase.governor === -3 || phrase.head < from || phrase.head >= to || phrase.head === trigger) continue;
    if (phrase.name !== undefined) product ||= entities[entityOfName[phrase.name]!]!.kind === 'product';
    // "bestelde er drie" leaves unsaid of what
    else if (!tree.is(phrase.head, NUMBER)) nouns.push(tree.lowerLemma(phrase.head));
  }
  // whoever operates no such things orders none from a builder that is not named
  for (const i of taken) {
    const sector = sectorOf(reading, knowledge, i);
    if (sector !== undefined && !knowledge.words('operatorSectors').has(sector)) return undefined;
  }
  const goods = nouns.filter((noun) => !knowledge.inClass(noun, 'timeNouns'));
  const unsaid = goods.length === 0 || goods.some((noun) => knowledge.inClass(noun, ANY_GOODS));
  const fits = (i: number): boolean => {
    const sector = sectorOf(reading, knowledge, i);
    if (sector === undefined || taken.has(i) || !builds(reading, knowledge, i)) return false;
    return product || unsaid || nouns.some((noun) => knowledge.inClass(noun, `goods-${sector}`));
  };
  const builder = nearestFitting(reading, trigger, fits) ?? builders.find(fits);
  if (builder === undefined) return undefined;
  // of EADS and Airbus the daughter builds; "Boeing Commercial Airplanes" is Boeing
  const owner = knowledge.companies[entities[builder]!.entry!]!;
  const isDaughter = (i: number): boolean => {
    const company = knowledge.companies[entities[i]!.entry!]!;
    return belongsTo(company, owner.id) && !company.name.startsWith(owner.name.split(' ')[0]!) && fits(i);
  };
  return builders.find(isDaughter) ?? builder;
}

/** The fitting company in the sentence of a trigger that is named nearest to it. */
function nearestFitting(reading: Reading, trigger: number, fits: (entity: number) => boolean): number | undefined {
  const { tree, names, entityOfName } = reading;
  const { sentenceStart } = tree.analysis;
  const s = tree.sentenceOf(trigger);
  let best: number | undefined;
  for (let i = firstAt(names, sentenceStart[s]!); i < names.length && names[i]!.from < sentenceStart[s + 1]!; i++) {
    if (!fits(entityOfName[i]!)) continue;
    if (best === undefined || Math.abs(names[i]!.from - trigger) < Math.abs(names[best]!.from - trigger)) best = i;
  }
  return best === undefined ? undefined : entityOfName[best]!;
}

/**
 * The companies that put a part together with others, when the clause does not name them as customers ("Rolls-Royce levert de motoren"): those whose goods the
 * part is said to be for, the maker of the product in the clause, else the company that the text names most.
 */
export function assemblersOf(
  reading: Reading,
  knowledge: Knowledge,
  trigger: number,
  taken: ReadonlySet<number>,
  named = false,
): number[] {
  const { tree, prominent, phrases, phraseStart, entities } = reading;
  const [from, to] = clauseRange(tree, trigger);
  const s = tree.sentenceOf(trigger);
  const here: number[] = [];
  for (let p = phraseStart[s]!; p < phraseStart[s + 1]!; p++) {
    const { head, governor } = phrases[p]!;
    if (governor !== -3 && head >= from && head < to) here.push(p);
  }
  const isNoun = (p: number, id: string): boolean =>
    phrases[p]!.name === undefined && knowledge.inClass(tree.lowerLemma(phrases[p]!.head), id);
  // "het elektrische systeem van de 787"
  const isOfProduct = (p: number): boolean => {
    const { name, prep, governor } = phrases[p]!;
    return (
      name !== undefined &&
      prep === 'van' &&
      reading.names[name]!.kind === 'product' &&
      governor >= 0 &&
      tree.is(governor, COMMON)
    );
  };
  if (!here.some((p) => isNoun(p, 'partNouns') || isOfProduct(p))) return [];
  const free = (e: number | undefined): e is number =>
    e !== undefined && !taken.has(e) && entities[e]!.kind === 'company';
  const isProduct = (p: number): boolean =>
    isNoun(p, 'productHeads') || entities[reading.referents[p]?.entities[0] ?? -1]?.kind === 'product';
  // "de chips voor de spelcomputers van Sony en Nintendo", "voor de Xbox van Microsoft"
  const goesInto = (p: number): boolean => tree.words('destinations').has(phrases[p]!.prep ?? '') && isProduct(p);
  const owners = here
    .filter(goesInto)
    .flatMap((p) => nounArguments(reading, phrases[p]!.head))
    .filter(({ fn }) => fn === 'van' || fn === 'poss')
    .flatMap(({ phrase }) => withConjuncts(reading, phrase).map((q) => reading.referents[q]?.entities[0]))
    .filter(free);
  if (owners.length) return owners;
  const made = productMaker(reading, knowledge, trigger, taken);
  const isOf = (id: string, e: number): boolean => knowledge.words(id).has(sectorOf(reading, knowledge, e) ?? '');
  // "GEnx-motoren van General Electric": who makes the part does not put it in
  if (made !== undefined && (here.some(goesInto) || (!named && isOf('assemblerSectors', made)))) return [made];
  if (named) return [];
  const whole = prominent.find((e) => e !== made && free(e) && !isOf('partSectors', e));
  return whole === undefined ? [] : [whole];
}

/** Whether a company only operates what is made or shown: an airline builds no aircraft and a shipping company no ships, and neither brings any out. */
export function isOperator(reading: Reading, knowledge: Knowledge, roles: ReadonlyMap<string, ReadFiller[]>): boolean {
  const { tree, phrases, entities } = reading;
  const isFleet = (f: ReadFiller): boolean =>
    (f.entity !== undefined && entities[f.entity]!.kind === 'product') ||
    (f.phrase !== undefined && knowledge.inClass(tree.lowerLemma(phrases[f.phrase]!.head), 'fleetNouns'));
  return (
    (roles.get('product') ?? []).some(isFleet) &&
    (roles.get('company') ?? []).every((f) =>
      knowledge.words('fleetSectors').has(sectorOf(reading, knowledge, f.entity) ?? ''),
    )
  );
}
