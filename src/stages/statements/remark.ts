import type { ScopeContext } from '../../reading/scope';
import type { Source } from '../../reading/speakers';
import { tags } from '../../reading/tree';
import type { CueHit, EventMention, ReadFiller } from '../../reading/types';
import { isBackground } from './before-news';
import { isParty, TOPIC } from './parties';
import { type Quote, quotesBeside } from './quotes';

/** How many sentences behind it a remark comments on it. */
const NEAR = 8;
/** How many words behind a name its office may stand. */
const APPOSED = 4;
const NOUN = tags('NOUN');

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
    if (!speaker || hit.part === 'noun' || !canRemark(speaker)) return [];
    const from = start[hit.tokens[0]!]!;
    const to = end[hit.tokens[hit.tokens.length - 1]!]!;
    if (!quotesBeside(text, quotes, from, to).length) return [];
    const isOwn = (i: number): boolean =>
      mentions[i]!.token < hit.token && isParty(reading, knowledge, mentions[i]!, speaker);
    // who comes or goes speaks of much else
    const topic = topics.find(
      (i) => hit.sentence - mentions[i]!.sentence <= NEAR && isOwn(i) && !isAbout(mentions[i]!, speaker),
    );
    if (topic !== undefined) return [topic];
    // of whom the text is about
    const main = holdsOffice(speaker) ? topics[0] : undefined;
    return main !== undefined && hit.sentence - mentions[main]!.sentence <= NEAR ? [main] : [];
  };

  /** Whose coming or going an event is. */
  function isAbout(m: EventMention, { entity }: ReadFiller): boolean {
    return entity !== undefined && (m.roles.get('person')?.some((f) => f.entity === entity) ?? false);
  }

  /** "bestuursvoorzitter Chung Mong-koo", "Scott Carson, directeur van de divisie": someone at a company that the text does not name again. */
  function holdsOffice({ entity, phrase }: ReadFiller): boolean {
    if (phrase === undefined || (entity !== undefined && entities[entity]!.affiliation !== undefined)) return false;
    const { from, to } = phrases[phrase]!;
    // "een directeur van Philips" speaks for Philips
    if (entity === undefined && tree.among(to, 'ownerPrepositions')) return false;
    for (let t = Math.max(0, from - 1); t < to + APPOSED && tree.sentenceOf(t) === phrases[phrase]!.sentence; t++) {
      if (t === to && tree.lower(t) !== ',') return false;
      if (tree.is(t, NOUN)) return knowledge.inClass(tree.lowerLemma(t), 'companyOffices');
    }
    return false;
  }

  /** A named company, a person, or one whom the text calls by an office. */
  function canRemark(speaker: ReadFiller): boolean {
    const { entity } = speaker;
    return (entity !== undefined && entities[entity]?.kind === 'company') || isPerson(speaker);
  }

  /** A person who is named, or one whom the text calls by an office ("een vicepresident van Nokia"). */
  function isPerson({ entity, phrase }: ReadFiller): boolean {
    if (entity !== undefined) return entities[entity]?.kind === 'person';
    return phrase !== undefined && knowledge.inClass(tree.lowerLemma(phrases[phrase]!.head), 'personNouns');
  }

  function isTopic(m: EventMention): boolean {
    return m.status !== 'negated' && knowledge.words('changeTypes').has(m.type) && !isBackground(context, m);
  }
}
