import { isFuture } from '../reading/periods';
import type { EventMention, Reading } from '../reading/types';

/** What is told of a product that a company makes or brings. */
const BRINGING = new Set<string>(['production', 'productLaunch', 'productDevelopment']);

/**
 * "X zal geen camera's meer maken", "X brengt vanaf mei geen HD DVD's meer uit": what a company will make or bring no longer is discontinued. What it has not
 * made for years stays a production that ended.
 */
export function turnEndings({ date }: Reading, mentions: readonly EventMention[]): void {
  for (const m of mentions) {
    // "oprichter X is niet langer de topman": what was founded once stays founded
    if (m.type === 'founding' && m.status === 'ended') m.status = 'actual';
    if (!BRINGING.has(m.type) || m.status !== 'ended' || m.calledOff) continue;
    const ahead = m.tense === 'future' || (m.time !== undefined && isFuture(m.time.value, date));
    if (!ahead) continue;
    m.type = 'discontinuation';
    m.status = 'planned';
  }
}
