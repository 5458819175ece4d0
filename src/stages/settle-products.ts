import type { Knowledge } from '../knowledge';
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
      knowledge.words('plainProductNouns').has(tree.lemma(phrase.head).toLowerCase())
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
}
