import { shareOf } from '../reading/figures';
import type { ReadFiller, Reading } from '../reading/types';
import type { MergedEvent } from './merge-events';

/** From this share on, whoever owns it is the one who sells. */
const MAJORITY = 0.5;

/** How many sentences from the deal the owner may be told of: a note at the foot of an article says who owns whom, not who sells. */
const REACH = 6;

/** In how many first sentences the deal is told that an article is about. */
const LEAD = 3;

/**
 * "Air Berlin neemt LTU over. LTU is in handen van Intro.": where the deal that an article is about names nobody who sells, the owner told of elsewhere does.
 * What is only rumoured, denied or called off, or told in passing, has no seller but the one it names.
 */
export function settleSellers(reading: Reading, events: readonly MergedEvent[]): void {
  const owned = events.filter(({ mentions: [m], status }) => m!.type === 'ownership' && status === 'actual');
  if (!owned.length) return;
  for (const { mentions, roles, status } of events) {
    const { type, sentence } = mentions[0]!;
    if (type !== 'acquisition' || sentence >= LEAD || roles.has('seller')) continue;
    if (status !== 'planned' && status !== 'actual') continue;
    const acquired = roles.get('acquired') ?? [];
    const buyers = roles.get('acquirer') ?? [];
    if (acquired.length !== 1 || acquired[0]!.entity === undefined || !buyers.length) continue;
    const owners = owned.filter(
      (o) =>
        Math.abs(o.mentions[0]!.sentence - sentence) <= REACH &&
        o.roles.get('owned')?.some((f) => f.entity === acquired[0]!.entity) &&
        holdsMost(reading, o),
    );
    const sellers = owners.flatMap((o) => o.roles.get('owner') ?? []);
    const [seller] = sellers;
    const same = (f: ReadFiller): boolean => f.entity === seller!.entity;
    if (seller?.entity === undefined || !sellers.every(same) || buyers.some(same)) continue;
    roles.set('seller', [seller]);
  }
}

function holdsMost({ quantities }: Reading, { roles }: MergedEvent): boolean {
  const q = roles.get('stake')?.[0]?.quantity;
  return q === undefined || shareOf(quantities[q]!) >= MAJORITY;
}
