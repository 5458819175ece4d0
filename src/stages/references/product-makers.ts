import { elementAt } from '../../reading/element-at';
import { makerOfName } from '../../reading/makers';
import { rels } from '../../reading/tree';
import { type Context, isCompany } from './memory';

const NMOD = rels('nmod');

/** "De maker van de iPod", "het bedrijf achter Windows": the company whose line of products is named, where the text speaks of that company. */
export function makerOfProduct(context: Context, head: number, noun: string): number | undefined {
  const { tree, phrases, phraseAt, names, knowledge } = context;
  if (!knowledge.inClass(noun, 'productMakers')) return undefined;
  for (const c of tree.childrenBy(head, NMOD)) {
    const of = c > head ? elementAt(phrases, phraseAt[c]) : undefined;
    if (of?.name === undefined || !tree.words('makerPrepositions').has(of.prep ?? '')) continue;
    const { start, end } = names[of.name]!;
    return companyOf(context, tree.analysis.text.slice(start, end));
  }
  return undefined;
}

/** The company of the text that makes what a name says. */
export function companyOf({ entities, prominent, knowledge }: Context, product: string): number | undefined {
  const maker = makerOfName(product, knowledge);
  return maker === undefined
    ? undefined
    : prominent.find((e) => entities[e]!.entry === maker && isCompany(entities[e]!));
}

/** "De fotogigant": a noun of no sector that the lexicon gives to a company of the text, which no unlisted one outdoes. */
export function isCalledSo({ knowledge, entities, prominent }: Context, noun: string): boolean {
  for (const e of prominent) {
    const { entry } = entities[e]!;
    if (entry !== undefined) {
      if (knowledge.companies[entry]!.nouns.includes(noun)) return true;
    } else if (isCompany(entities[e]!)) return false;
  }
  return false;
}
