import type { Knowledge } from '../knowledge';
import { makerOfName, ownerOfBrand } from '../reading/makers';
import { nounArguments } from '../reading/noun-arguments';
import { fillerOf } from '../reading/records';
import type { EventMention, ReadFiller, Reading } from '../reading/types';

/** Types that tell of a company with a product of its own. */
const OWN_PRODUCT = new Set<string>(['productLaunch', 'productDevelopment', 'production', 'discontinuation']);

/**
 * Gives a named product back to its maker where its sentence names no company and the one that the text was speaking of was taken: "Galaxy" is Samsung's in an
 * article on Apple. The lexicon knows the maker, the product's name holds it, or another place of the text says whose it is.
 */
export function settleMakers(reading: Reading, mentions: readonly EventMention[], knowledge: Knowledge): void {
  const told = new Map<number, ReadFiller>();
  for (const m of mentions) {
    if (!OWN_PRODUCT.has(m.type)) continue;
    const company = m.roles.get('company')?.[0];
    if (company?.how !== 'tree' || company.entity === undefined) continue;
    for (const f of m.roles.get('product') ?? [])
      if (f.entity !== undefined && !told.has(f.entity)) told.set(f.entity, company);
  }
  let last: { maker: ReadFiller; sentence: number } | undefined;
  for (const m of [...mentions].sort((a, b) => a.token - b.token)) {
    const whole = makesWhole(reading, knowledge, m);
    if (whole) last = { maker: whole, sentence: m.sentence };
    if (!OWN_PRODUCT.has(m.type)) continue;
    const companies = m.roles.get('company');
    if (companies?.length === 1 && companies[0]!.how === 'topic' && last && m.sentence - last.sentence <= REACH)
      if (
        m.roles.get('product')?.every((f) => isBare(reading, knowledge, f)) &&
        last.maker.entity !== companies[0]!.entity
      )
        m.roles.set('company', [{ ...last.maker, how: 'topic' }]);
    const product = m.roles.get('product')?.[0];
    if (companies?.length !== 1 || companies[0]!.how === 'tree' || product?.entity === undefined) continue;
    const maker = makerOf(reading, knowledge, product.entity) ?? told.get(product.entity);
    if (maker?.entity !== undefined && maker.entity !== companies[0]!.entity)
      m.roles.set('company', [{ ...maker, how: companies[0]!.how }]);
  }
}

/** How many sentences on "het toestel" is the one that was told of. */
const REACH = 8;

/** Who makes the goods that a mention tells of by name or as a fleet, undefined where it tells of parts or does not say. */
function makesWhole({ tree, phrases }: Reading, knowledge: Knowledge, m: EventMention): ReadFiller | undefined {
  const makers = OWN_PRODUCT.has(m.type) ? m.roles.get('company') : m.type === 'supply' ? m.roles.get('supplier') : [];
  const [product] = m.roles.get('product') ?? [];
  if (makers?.length !== 1 || makers[0]!.how === 'topic' || makers[0]!.entity === undefined || !product)
    return undefined;
  if (product.entity !== undefined) return makers[0];
  const noun = product.phrase === undefined ? '' : tree.lowerLemma(phrases[product.phrase]!.head);
  return isFleet(knowledge, noun) ? makers[0] : undefined;
}

const isFleet = (knowledge: Knowledge, noun: string): boolean =>
  knowledge.inClass(noun, 'fleetNouns') && !knowledge.inClass(noun, 'partNouns');

/** "het toestel", "de auto": a definite noun that stands for a product told of before. */
function isBare({ tree, phrases }: Reading, knowledge: Knowledge, { entity, phrase }: ReadFiller): boolean {
  if (entity !== undefined || phrase === undefined) return false;
  const { from, head } = phrases[phrase]!;
  const noun = tree.lowerLemma(head);
  const plain = knowledge.words('plainProductNouns').has(noun) || isFleet(knowledge, noun);
  return plain && head - from <= 1 && tree.among(from, 'definites');
}

/** The company that makes a product, by the lexicon, by the product's name or by a phrase that says whose it is. */
function makerOf(reading: Reading, knowledge: Knowledge, product: number): ReadFiller | undefined {
  const { entities, prominent, names, phrases, phraseAt, referents } = reading;
  const { name, names: places } = entities[product]!;
  const listed = makerOfName(name, knowledge);
  const filler = (entity: number): ReadFiller => {
    const { start, end } = names[entities[entity]!.names[0]!]!;
    return fillerOf({ start, end, entity, name: entities[entity]!.name });
  };
  const isCompany = (e: number): boolean => entities[e]!.kind === 'company';
  const maker = prominent.find(
    (e) =>
      isCompany(e) && (listed === undefined ? name.startsWith(`${entities[e]!.name} `) : entities[e]!.entry === listed),
  );
  if (maker !== undefined) return filler(ownerOfBrand(reading, knowledge, maker));
  for (const place of places) {
    const phrase = phraseAt[names[place]!.from]!;
    if (phrase < 0) continue;
    for (const { fn, phrase: of } of nounArguments(reading, phrases[phrase]!.head)) {
      const entity = fn === 'van' || fn === 'poss' ? referents[of]?.entities[0] : undefined;
      if (entity !== undefined && isCompany(entity)) return filler(entity);
    }
  }
  return undefined;
}
