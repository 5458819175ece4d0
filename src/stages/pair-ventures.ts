import { eventMention } from '../reading/records';
import type { EventMention, ReadFiller, Reading } from '../reading/types';

/** Frames of joint ventures that tell how one began. */
const BEGINNING = 'samen-oprichten';

/**
 * A company that several companies found is their joint venture, and a joint venture with a name that they set up is founded: "Sony Ericsson werd in 2001
 * opgericht door Sony en Ericsson" is both. Gives the mentions that are told along.
 */
export function pairVentures({ entities }: Reading, mentions: readonly EventMention[]): EventMention[] {
  const found: EventMention[] = [];
  const isFirm = (f: ReadFiller): boolean =>
    f.entity !== undefined && /^(?:company|state)$/.test(entities[f.entity]!.kind);
  const told = (type: string, m: EventMention): boolean =>
    mentions.some((o) => o.type === type && o.sentence === m.sentence);
  for (const m of mentions) {
    if (m.type === 'founding') {
      const founders = m.roles.get('founder') ?? [];
      const venture = m.roles.get('company') ?? [];
      if (founders.length < 2 || !founders.every(isFirm) || venture.length !== 1 || told('jointVenture', m)) continue;
      const roles = new Map([
        ['participant', founders],
        ['venture', venture],
      ]);
      found.push(eventMention({ ...m, type: 'jointVenture', frame: BEGINNING, roles, evidence: [...m.evidence] }));
    } else if (m.type === 'jointVenture' && m.frame === BEGINNING) {
      const founders = m.roles.get('participant') ?? [];
      const venture = m.roles.get('venture') ?? [];
      if (founders.length < 2 || venture.length !== 1 || !venture.every(isFirm) || told('founding', m)) continue;
      const roles = new Map([
        ['company', venture],
        ['founder', founders],
      ]);
      found.push(eventMention({ ...m, type: 'founding', roles, evidence: [...m.evidence] }));
    }
  }
  return found;
}
