import type { Knowledge } from '../knowledge';
import { clauseHead } from '../reading/arguments';
import type { EventMention, ReadFiller, Reading } from '../reading/types';

/** The side that takes or holds, and the one that is taken or held. */
const SIDES: Readonly<Partial<Record<EventMention['type'], readonly [string, string]>>> = {
  acquisition: ['acquirer', 'acquired'],
  ownership: ['owner', 'owned'],
};

/**
 * "Skype, dat Microsoft kocht": where the grammar leaves open who took over whom, in a relative clause or where a side was found elsewhere in the text, a company
 * that the lexicon knows as the daughter of the other is the one that was taken.
 */
export function settleOwners(reading: Reading, mentions: readonly EventMention[], knowledge: Knowledge): void {
  for (const m of mentions) {
    const sides = SIDES[m.type];
    if (!sides) continue;
    const [holding, held] = sides;
    const a = m.roles.get(holding);
    const b = m.roles.get(held);
    if (a?.length !== 1 || b?.length !== 1 || !isMother(reading, knowledge, b[0]!, a[0]!)) continue;
    if (!isOpen(reading, m, a[0]!, b[0]!)) continue;
    m.roles.set(holding, b);
    m.roles.set(held, a);
  }
}

function isMother({ entities }: Reading, knowledge: Knowledge, mother: ReadFiller, daughter: ReadFiller): boolean {
  const company = ({ entity }: ReadFiller): Knowledge['companies'][number] | undefined => {
    const entry = entity === undefined ? undefined : entities[entity]!.entry;
    return entry === undefined ? undefined : knowledge.companies[entry];
  };
  const parent = company(daughter)?.parent;
  return parent !== undefined && parent === company(mother)?.id;
}

function isOpen({ tree }: Reading, m: EventMention, a: ReadFiller, b: ReadFiller): boolean {
  if (a.how !== 'tree' || b.how !== 'tree') return true;
  const verb = clauseHead(tree, m.token);
  return verb >= 0 && tree.rel(verb) === 'acl:relcl';
}
