import type { Knowledge } from '../knowledge';
import { elementAt } from '../reading/element-at';
import { isParticiple } from '../reading/scope';
import { Feat } from '../reading/tree';
import type { EventMention, Reading } from '../reading/types';
import type { MergedEvent } from './merge-events';

const OPEN: ReadonlySet<string> = new Set(['planned', 'possible', 'rumoured']);
const WON: ReadonlySet<string> = new Set(['actual', 'planned']);

/**
 * "Tata koopt Jaguar. Ook Mahindra had geboden.": what a suitor had bid for or wanted, and another buys, the suitor does not get. Only what is told of as
 * behind ("had geboden", "wilde kopen", "had belangstelling") is called off so; a bid that somebody "deed" may still stand.
 */
export function settleOutbid(reading: Reading, events: readonly MergedEvent[], knowledge: Knowledge): void {
  const takeovers = events.filter(({ mentions: [m] }) => m!.type === 'acquisition');
  if (takeovers.length < 2) return;
  for (const event of takeovers) {
    if (!OPEN.has(event.status) || !event.roles.has('acquirer')) continue;
    if (!event.mentions.every((m) => isBehind(reading, m, knowledge))) continue;
    if (
      takeovers.some(
        (o) => WON.has(o.status) && isRival(o, event) && !o.mentions.every((m) => isBehind(reading, m, knowledge)),
      )
    )
      event.status = 'ended';
  }
}

/** Whether a deal is for the same company and by others. */
function isRival(deal: MergedEvent, event: MergedEvent): boolean {
  const of = (e: MergedEvent, role: string): (number | undefined)[] => (e.roles.get(role) ?? []).map((f) => f.entity);
  const buyers = of(deal, 'acquirer');
  if (!buyers.length || of(event, 'acquirer').some((e) => e === undefined || buyers.includes(e))) return false;
  const wanted = of(event, 'acquired');
  return of(deal, 'acquired').some((e) => e !== undefined && wanted.includes(e));
}

/** Told with "wilde" or with a participle beside "had" or "was" as the verb of its clause: "had belangstelling" leaves it open. */
function isBehind({ tree, clauses }: Reading, m: EventMention, knowledge: Knowledge): boolean {
  const at = clauses.of[m.token]!;
  const { finite, from, to } = elementAt(clauses.list, at) ?? { finite: -1, from: 0, to: 0 };
  if (finite < 0 || !tree.has(finite, Feat.past) || !knowledge.words('suitorVerbs').has(tree.lowerLemma(finite)))
    return false;
  if (!tree.words('perfectAuxiliaries').has(tree.lowerLemma(finite))) return true;
  for (let t = from; t < to; t++) if (clauses.of[t] === at && isParticiple(tree, t)) return true;
  return false;
}
