import type { ScopeContext } from '../../reading/scope';
import type { Source } from '../../reading/speakers';
import type { CueHit, EventMention, ReadFiller } from '../../reading/types';
import { isBackground } from './before-news';
import { isParty, TOPIC } from './parties';
import { type Quote, quotesBeside } from './quotes';

/** How many sentences behind it a remark comments on it. */
const NEAR = 8;

/**
 * Gives the events (indices of mentions) that a quoted remark comments on where nothing of it is an event: "Dit is een mooie dag voor ons," zei
 * the head of a company is said about what the text tells of that company first.
 */
export function createRemark(
  context: ScopeContext,
  mentions: readonly EventMention[],
  quotes: readonly Quote[],
): (hit: CueHit, source: Source) => number[] {
  const { reading, knowledge } = context;
  const { tree, text, entities, phrases } = reading;
  const { start, end } = tree.analysis;
  const topics = mentions.flatMap((m, i) => (m.sentence <= TOPIC && isTopic(m) ? [i] : []));

  return (hit, { speaker }) => {
    if (!topics.length || !speaker || hit.part === 'noun' || !isPerson(speaker)) return [];
    const from = start[hit.tokens[0]!]!;
    const to = end[hit.tokens[hit.tokens.length - 1]!]!;
    if (!quotesBeside(text, quotes, from, to).length) return [];
    // who comes or goes speaks of much else
    const own = topics.find(
      (i) =>
        mentions[i]!.token < hit.token &&
        hit.sentence - mentions[i]!.sentence <= NEAR &&
        isParty(reading, knowledge, mentions[i]!, speaker) &&
        !mentions[i]!.roles.get('person')?.some((f) => f.entity !== undefined && f.entity === speaker.entity),
    );
    return own === undefined ? [] : [own];
  };

  /** A person who is named, or one whom the text calls by an office ("een vicepresident van Nokia"). */
  function isPerson({ entity, phrase }: ReadFiller): boolean {
    if (entity !== undefined) return entities[entity]?.kind === 'person';
    return phrase !== undefined && knowledge.inClass(tree.lowerLemma(phrases[phrase]!.head), 'personNouns');
  }

  function isTopic(m: EventMention): boolean {
    return m.status !== 'negated' && knowledge.words('changeTypes').has(m.type) && !isBackground(context, m);
  }
}
