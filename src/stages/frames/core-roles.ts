import type { EventType } from '../../event-types';
import { coreRoles } from '../../reading/frame-plans';
import { eventMention } from '../../reading/records';
import type { EventMention, ReadFiller } from '../../reading/types';

/** Types whose facts hold for each company alone: several companies make several events. */
const DISTRIBUTIVE = new Set<string>([
  'sharePrice',
  'bankruptcy',
  'production',
  'productDevelopment',
  'founding',
  'results',
  'listing',
  'layoffs',
  'marketEntry',
]);

/** What is missing for an event of this type, undefined when nothing is. */
export function missingCore(type: EventType, roles: ReadonlyMap<string, ReadFiller[]>): string | undefined {
  for (const role of coreRoles(type)) {
    if (typeof role === 'string' ? !roles.get(role)?.length : !role.some((r) => roles.get(r)?.length))
      return `nothing fit for ${typeof role === 'string' ? role : role.join(' or ')}`;
  }
  if (![...roles.values()].some((fillers) => fillers.some((f) => f.entity !== undefined || f.candidates?.length)))
    return 'it names no company';
  const participants = roles.get('participant');
  if (type === 'jointVenture' && participants?.length === 1 && participants[0]!.how === 'topic')
    return 'nothing but the topic takes part';
  return !participants || participants.length >= 2 || type === 'merger' || type === 'jointVenture'
    ? undefined
    : 'it has one participant only';
}

/** "Baidu en Huawei ontwikkelen auto's": one event for each company where the fact holds for each alone. */
export function distribute(mention: EventMention): EventMention[] {
  const companies = mention.roles.get('company');
  if (!companies || companies.length < 2 || !DISTRIBUTIVE.has(mention.type)) return [mention];
  return companies.map((company) =>
    eventMention({ ...mention, roles: new Map([...mention.roles, ['company', [company]]]) }),
  );
}
