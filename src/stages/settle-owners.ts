import type { Knowledge } from '../knowledge';
import { clauseHead } from '../reading/arguments';
import { elementAt } from '../reading/element-at';
import { findAt } from '../reading/in-order';
import type { EventMention, ReadFiller, Reading } from '../reading/types';

/** The side that takes or holds, and the one that is taken or held. */
const SIDES: Readonly<Partial<Record<EventMention['type'], readonly [string, string]>>> = {
  acquisition: ['acquirer', 'acquired'],
  ownership: ['owner', 'owned'],
};

/**
 * "Skype, dat Microsoft kocht": where the grammar leaves open who took over whom, in a relative clause or where a side was found elsewhere in the text, a company
 * that the lexicon knows as the daughter of the other is the one that was taken; one that the text calls a mother or a buyer is not.
 */
export function settleOwners(reading: Reading, mentions: readonly EventMention[], knowledge: Knowledge): void {
  for (const m of mentions) {
    settleSpokesmen(reading, m);
    const sides = SIDES[m.type];
    if (!sides) continue;
    const [holding, held] = sides;
    const a = m.roles.get(holding);
    const b = m.roles.get(held);
    if (a?.length !== 1 || b?.length !== 1) continue;
    if (!isMother(reading, knowledge, b[0]!, a[0]!) && !isCalledTaker(reading, knowledge, b[0]!)) continue;
    if (!isOpen(reading, m, a[0]!, b[0]!)) continue;
    m.roles.set(holding, b);
    m.roles.set(held, a);
  }
}

/**
 * "de topman wil onderdelen verkopen": who speaks for a company sells for it, but for a stake, which may be his own; he buys for it where the sentence names
 * it beside him ("Fiat-topman X wil Opel overnemen").
 */
function settleSpokesmen({ entities, names, entityOfName, tree }: Reading, m: EventMention): void {
  if (m.type !== 'acquisition' || m.roles.has('stake')) return;
  for (const role of ['seller', 'acquirer']) {
    const fillers = m.roles.get(role);
    const person = fillers?.length === 1 ? elementAt(entities, fillers[0]!.entity) : undefined;
    const firm = person?.kind === 'person' ? person.affiliation : undefined;
    if (firm === undefined || [...m.roles.values()].some((list) => list.some((f) => f.entity === firm))) continue;
    const { sentenceStart } = tree.analysis;
    const here = [sentenceStart[m.sentence]!, sentenceStart[m.sentence + 1]!] as const;
    if (role === 'acquirer' && findAt(names, here, (_, i) => entityOfName[i] === firm) < 0) continue;
    m.roles.set(role, [{ ...fillers![0]!, entity: firm, name: entities[firm]!.name }]);
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

/** "moederbedrijf Paccar, dat DAF kocht" */
const isCalledTaker = ({ phrases, tree }: Reading, knowledge: Knowledge, { phrase }: ReadFiller): boolean =>
  phrase !== undefined && knowledge.inClass(tree.lowerLemma(phrases[phrase]!.head), 'takerNouns');

function isOpen({ tree }: Reading, m: EventMention, a: ReadFiller, b: ReadFiller): boolean {
  if (a.how !== 'tree' || b.how !== 'tree') return true;
  const verb = clauseHead(tree, m.token);
  return verb >= 0 && tree.rel(verb) === 'acl:relcl';
}
