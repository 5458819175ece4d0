import type { Knowledge } from '../knowledge';
import { clauseRange } from './clause-range';
import type { ReadFiller, Reading } from './types';

const sectorOf = (reading: Reading, knowledge: Knowledge, entity: number | undefined): string | undefined => {
  const entry = entity === undefined ? undefined : reading.entities[entity]!.entry;
  return entry === undefined ? undefined : knowledge.companies[entry]?.sector;
};

/**
 * Whoever of a supply builds what the other operates is the supplier: "Lufthansa tekende een contract met Boeing" does not say which side delivers,
 * the sectors of the two do. Swaps the two roles where they stand the wrong way round.
 */
export function orderSides(reading: Reading, knowledge: Knowledge, roles: Map<string, ReadFiller[]>): void {
  const supplier = roles.get('supplier');
  const customer = roles.get('customer');
  if (!supplier?.length || !customer?.length) return;
  const side = (fillers: readonly ReadFiller[], id: string): boolean =>
    fillers.every((f) => knowledge.words(id).has(sectorOf(reading, knowledge, f.entity) ?? ''));
  if (!side(supplier, 'operatorSectors') || !side(customer, 'builderSectors')) return;
  roles.set('supplier', customer);
  roles.set('customer', supplier);
}

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
  const { tree, prominent, entities, entityOfName, phrases, phraseStart } = reading;
  const [from, to] = clauseRange(tree, trigger);
  const s = tree.sentenceOf(trigger);
  const nouns: string[] = [];
  let product = false;
  for (let p = phraseStart[s]!; p < phraseStart[s + 1]!; p++) {
    const phrase = phrases[p]!;
    if (phrase.governor === -3 || phrase.head < from || phrase.head >= to) continue;
    if (phrase.name !== undefined) product ||= entities[entityOfName[phrase.name]!]!.kind === 'product';
    else nouns.push(tree.lemma(phrase.head).toLowerCase());
  }
  return prominent.find((i) => {
    const sector = sectorOf(reading, knowledge, i);
    if (sector === undefined || taken.has(i) || !knowledge.words('builderSectors').has(sector)) return false;
    return product || nouns.some((noun) => knowledge.inClass(noun, `goods-${sector}`));
  });
}
