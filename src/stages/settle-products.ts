import { belongsTo, type Knowledge } from '../knowledge';
import { nameFiller } from '../reading/fillers';
import { firstAt } from '../reading/in-order';
import { makerOfName } from '../reading/makers';
import { Feat } from '../reading/tree';
import type { EventMention, ReadFiller, Reading } from '../reading/types';

/** How many sentences a definite noun reaches back to the product that it stands for. */
const REACH = 3;

/** "X stopt met de Dreamcast. De spelcomputer werd in 1999 uitgebracht": a bare definite noun for a product stands for the one told of before. */
export function settleProducts(reading: Reading, mentions: readonly EventMention[], knowledge: Knowledge): void {
  const { tree, phrases, entities } = reading;
  const isNamed = (f: ReadFiller): boolean => f.entity !== undefined && entities[f.entity]!.kind === 'product';
  const takesUp = (f: ReadFiller): boolean => {
    const phrase = f.entity === undefined && f.phrase !== undefined ? phrases[f.phrase] : undefined;
    return (
      phrase !== undefined &&
      phrase.head - phrase.from === 1 &&
      !tree.has(phrase.head, Feat.plural) &&
      tree.among(phrase.from, 'definites') &&
      tree.among(phrase.from, 'articles') &&
      knowledge.words('plainProductNouns').has(tree.lowerLemma(phrase.head))
    );
  };
  let last: { filler: ReadFiller; sentence: number; type: string; company: number | undefined } | undefined;
  for (const m of [...mentions].sort((a, b) => a.token - b.token)) {
    const products = m.roles.get('product');
    if (products?.length !== 1) continue;
    const [filler] = products as [ReadFiller];
    const company = m.roles.get('company')?.[0]?.entity;
    if (isNamed(filler)) last = { filler, sentence: m.sentence, type: m.type, company };
    // one event told twice is put together later; "introduceerde in 1985 de ST en in 1993 de tablet" tells of two products
    else if (last && last.type !== m.type && last.company === company && m.sentence - last.sentence <= REACH) {
      if (!takesUp(filler)) continue;
      const { entity, name } = last.filler;
      m.roles.set('product', [{ ...filler, ...(entity === undefined ? {} : { entity }), name }]);
      last = { ...last, sentence: m.sentence };
    }
  }
  for (const m of mentions) takeUpNamed(reading, m, knowledge);
}

/** Types that tell of a company with a product of its own. */
const OWN_PRODUCT = new Set<string>(['productLaunch', 'productDevelopment', 'production', 'discontinuation']);

/** How many sentences back the name may stand that "de telefoon" is used for. */
const NAME_REACH = 5;

/** "de opvolger van de iPhone": a product that another one is only compared with. */
function isHeldAgainst({ tree, phrases, phraseAt, names }: Reading, name: number): boolean {
  const p = phraseAt[names[name]!.from]!;
  const governor = p < 0 || phrases[p]!.prep === undefined ? -1 : phrases[p]!.governor;
  return governor >= 0 && tree.words('successorNouns').has(tree.lowerLemma(governor));
}

/**
 * "De iPhone 4 verkoopt goed. De telefoon kwam in juni uit": a definite noun for a device stands for the product named last, where the lexicon knows its maker
 * and the event is that company's, or nobody's by its own sentence.
 */
function takeUpNamed(reading: Reading, m: EventMention, knowledge: Knowledge): void {
  const companies = m.roles.get('company');
  const products = m.roles.get('product');
  if (!OWN_PRODUCT.has(m.type) || companies?.length !== 1 || products?.length !== 1) return;
  const { tree, phrases, names, entities, entityOfName, prominent } = reading;
  const [filler] = products as [ReadFiller];
  const phrase = filler.entity === undefined && filler.phrase !== undefined ? phrases[filler.phrase] : undefined;
  if (!phrase || tree.has(phrase.head, Feat.plural) || !tree.among(phrase.from, 'definites')) return;
  const inner = phrase.head - phrase.from - 1;
  if (inner > 1 || (inner === 1 && !tree.among(phrase.from + 1, 'newWords'))) return;
  if (!knowledge.words('deviceNouns').has(tree.lowerLemma(phrase.head))) return;
  const first = tree.analysis.sentenceStart[Math.max(0, phrase.sentence - NAME_REACH)]!;
  for (let i = firstAt(names, phrase.from) - 1; i >= 0 && names[i]!.from >= first; i--) {
    const product = entities[entityOfName[i]!]!;
    if (product.kind !== 'product' || isHeldAgainst(reading, i)) continue;
    const maker = makerOfName(product.name, knowledge);
    const id = maker === undefined ? undefined : knowledge.companies[maker]!.id;
    const makes = (e: number | undefined): boolean => {
      const entry = e === undefined ? undefined : entities[e]!.entry;
      const firm = entry === undefined ? undefined : knowledge.companies[entry]!;
      return id !== undefined && firm !== undefined && (firm.id === id || belongsTo(firm, id));
    };
    const [company] = companies as [ReadFiller];
    if (!makes(company.entity)) {
      const other = m.type === 'productLaunch' && company.how === 'topic' ? prominent.find(makes) : undefined;
      if (other === undefined) return;
      m.roles.set('company', [{ ...company, ...nameFiller(reading, other, m.token), how: 'topic' }]);
    }
    m.roles.set('product', [{ ...filler, entity: entityOfName[i]!, name: product.name }]);
    return;
  }
}
