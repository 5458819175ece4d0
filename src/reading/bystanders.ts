import type { Knowledge } from '../knowledge';
import { rels, type Tree, tags } from './tree';
import type { NameMention, ReadEntity } from './types';

const NOUN = tags('NOUN');
const VERB = tags('VERB', 'AUX');
const OBJECT = rels('obj');
const CONJ = rels('conj');
/** How many tokens in front of its firm an expert may stand ("analist Jan Peeters van X"). */
const REACH = 6;

/**
 * Companies that the text names only because they or their people speak of others: "volgens IDC", "een analist van Morgan Stanley". What the text tells
 * without a subject of its own is not about them.
 */
export function findBystanders(
  tree: Tree,
  names: readonly NameMention[],
  entities: readonly ReadEntity[],
  knowledge: Knowledge,
): ReadonlySet<number> {
  const found = new Set<number>();
  for (const [i, e] of entities.entries()) {
    if ((e.kind === 'company' || e.kind === 'media') && e.names.every((n) => speaks(names[n]!, e))) found.add(i);
  }
  return found;

  function speaks(name: NameMention, e: ReadEntity): boolean {
    if (name.rest !== undefined) return knowledge.inClass(name.rest, 'experts');
    const first = tree.analysis.sentenceStart[tree.sentenceOf(name.from)]!;
    const before = tree.lower(name.from - 1);
    if (isOutside(e) && (tree.words('sourceMarks').has(before) || isSubject(name))) return true;
    // "cijfers van marktonderzoeker X", "volgens onderzoeksbureau X"
    if (isOutside(e) && tree.is(name.from - 1, NOUN) && isExpert(name.from - 1)) return true;
    if (rates(name)) return true;
    if (!tree.words('outsidePrepositions').has(before)) return false;
    for (let t = name.from - 2; t >= Math.max(first, name.from - REACH); t--) {
      if (tree.is(t, VERB)) return false;
      if (tree.is(t, NOUN)) return isExpert(t);
    }
    return false;
  }

  function isExpert(token: number): boolean {
    return knowledge.inClass(tree.lowerLemma(token), 'experts');
  }

  function isOutside(e: ReadEntity): boolean {
    const sector = e.entry === undefined ? undefined : knowledge.companies[e.entry]?.sector;
    const outside = (id: string): boolean => knowledge.words('outsideSectors').has(id);
    return (
      e.kind === 'media' ||
      (sector !== undefined && outside(sector)) ||
      e.nouns.some((n) => knowledge.sectorsOf(n).some(outside))
    );
  }

  /** "IDC meldde", "schrijft Reuters": the subject of a verb of saying. */
  function isSubject(name: NameMention): boolean {
    const verb = verbOf(name);
    return verb >= 0 && knowledge.cueVerbs.has(tree.lowerLemma(verb));
  }

  /** "Lehman Brothers verlaagde het koersdoel van Ford": who gives or changes advice on shares. */
  function rates(name: NameMention): boolean {
    const verb = verbOf(name);
    // "Lehman ziet minder in Ford en verlaagt het koersdoel"
    const deeds = verb < 0 ? [] : [verb, ...tree.childrenBy(verb, CONJ)];
    return deeds.some((v) =>
      tree.childrenBy(v, OBJECT).some((o) => knowledge.inClass(tree.lowerLemma(o), 'ratingNouns')),
    );
  }

  function verbOf(name: NameMention): number {
    for (let t = name.from; t < name.to; t++) if (/^nsubj/.test(tree.rel(t))) return tree.head(t);
    return -1;
  }
}
