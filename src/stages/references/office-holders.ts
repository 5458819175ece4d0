import { elementAt } from '../../reading/element-at';
import type { Context } from './memory';

/** "De topman van EADS, | Noël Forgeard, ...": the person whose name stands behind an office and what it is of. */
export function officeHolder(
  { tree, phrases, phraseAt, entities, entityOfName }: Context,
  p: number,
): number | undefined {
  const { sentenceStart } = tree.analysis;
  let to = Math.max(phrases[p]!.to, phrases[p]!.head + 1);
  const last = sentenceStart[phrases[p]!.sentence + 1]!;
  if (to + 1 < last && tree.among(to, 'ownerPrepositions')) {
    const firm = elementAt(phrases, phraseAt[to + 1]);
    if (!firm || firm.from !== to + 1) return undefined;
    to = Math.max(firm.to, firm.head + 1);
  }
  if (to + 1 >= last || tree.text(to) !== ',') return undefined;
  const behind = elementAt(phrases, phraseAt[to + 1]);
  if (!behind || behind.from !== to + 1 || behind.prep || behind.name === undefined) return undefined;
  const entity = entityOfName[behind.name]!;
  const end = Math.max(behind.to, behind.head + 1);
  const closed = end >= last || /^[,.]$/.test(tree.text(end));
  return closed && entities[entity]!.kind === 'person' ? entity : undefined;
}
