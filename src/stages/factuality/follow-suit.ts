import { findAt } from '../../reading/in-order';
import { isFuture } from '../../reading/periods';
import type { ScopeContext } from '../../reading/scope';
import { tags } from '../../reading/tree';
import type { EventMention } from '../../reading/types';

const VERBISH = tags('VERB', 'AUX');
/** How many sentences behind a departure the text may tell who comes, or who goes as well. */
const SOON = 3;

/**
 * "X is maandag opgestapt. Hij wordt opgevolgd door Y. Ook Z vertrekt": where somebody has gone, the present tense tells of who came and who went
 * with him, unless a day or a plan lies ahead. Changes the status of such mentions.
 */
export function followSuit(context: ScopeContext, mentions: readonly EventMention[]): void {
  const { reading, knowledge, clauses } = context;
  const { tree } = reading;
  const gone: EventMention[] = [];
  for (const m of [...mentions].sort((a, b) => a.token - b.token)) {
    if (m.type !== 'departure' && m.type !== 'appointment') continue;
    // "stapt per direct op": the present tense of what has happened
    if (m.status === 'actual' && m.tense === 'present' && isMain(m)) m.tense = 'past';
    if (m.type === 'departure' && m.status === 'actual' && isMain(m)) gone.push(m);
    else if (isTold(m) && gone.some((g) => m.sentence - g.sentence <= SOON && isSameFirm(g, m))) {
      m.status = 'actual';
      m.tense = 'past';
    }
  }

  keepRest();

  /** "X verkoopt Y. X zelf houdt 10 procent": what is kept of a firm that is still to be sold. */
  function keepRest(): void {
    const sales = mentions.filter((m) => m.type === 'acquisition' && m.status === 'planned' && m.roles.has('seller'));
    if (!sales.length) return;
    for (const m of mentions) {
      if (m.type !== 'ownership' || m.status !== 'actual' || m.tense !== 'present') continue;
      if (!knowledge.words('keepingVerbs').has(tree.lowerLemma(m.token))) continue;
      const isRest = (s: EventMention): boolean =>
        s.token < m.token && shares(s, 'seller', m, 'owner') && shares(s, 'acquired', m, 'owned');
      if (sales.some(isRest)) m.status = 'planned';
    }
  }

  function shares(a: EventMention, role: string, b: EventMention, other: string): boolean {
    const wanted = (a.roles.get(role) ?? []).flatMap((f) => f.entity ?? []);
    return (b.roles.get(other) ?? []).some((f) => f.entity !== undefined && wanted.includes(f.entity));
  }

  /** Told in the present tense of a main clause, with no cue and no day to come. */
  function isTold(m: EventMention): boolean {
    if (m.status !== 'planned' || m.tense !== 'present' || !isMain(m)) return false;
    if (m.type === 'appointment' && !knowledge.words('succeedingVerbs').has(tree.lowerLemma(m.token))) return false;
    if (m.evidence.some((e) => e.entry.startsWith('cue:'))) return false;
    const { from, to } = clauses.list[clauses.of[m.token]!]!;
    return findAt(reading.times, [from, to], (t) => isFuture(t.future ?? t.value, reading.date)) < 0;
  }

  function isMain(m: EventMention): boolean {
    return tree.is(m.token, VERBISH) && clauses.list[clauses.of[m.token]!]?.kind === 'main';
  }

  function isSameFirm(a: EventMention, b: EventMention): boolean {
    const firms = (m: EventMention): number[] => (m.roles.get('company') ?? []).flatMap((f) => f.entity ?? []);
    return firms(a).some((e) => firms(b).includes(e));
  }
}
