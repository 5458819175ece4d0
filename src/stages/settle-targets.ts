import type { Knowledge } from '../knowledge';
import { findAt } from '../reading/in-order';
import type { EventMention, ReadFiller, Reading } from '../reading/types';

/** How many sentences may stand between a deal and a bid that takes it up. */
const REACH = 8;

/**
 * "Ford verkoopt Jaguar. Ook Tata heeft belangstelling.": a bid that does not say for what is for the company that the last deal was about. Frames of the class
 * `openBids` tell of a bid only where there was such a deal.
 */
export function settleTargets(
  reading: Reading,
  mentions: readonly EventMention[],
  knowledge: Knowledge,
): EventMention[] {
  const deals: EventMention[] = [];
  const dropped = new Set<EventMention>();
  const inOrder = mentions.filter((m) => m.type === 'acquisition').sort((a, b) => a.token - b.token);
  for (const m of inOrder) {
    if (!isOpen(m)) {
      deals.push(m);
      continue;
    }
    const target = isNamedInFront(reading, inOrder, m) ? m.roles.get('acquired') : targetOf(reading, deals, m);
    if (target) m.roles.set('acquired', target);
    if (knowledge.words('openBids').has(m.frame) && !target) dropped.add(m);
  }
  return dropped.size ? mentions.filter((m) => !dropped.has(m)) : [...mentions];
}

/** Whether what is acquired was found as what the text is about, and not in the words of the sentence. */
const isOpen = (m: EventMention): boolean => {
  const acquired = m.roles.get('acquired');
  return acquired?.length === 1 && acquired[0]!.phrase === undefined && acquired[0]!.entity !== undefined;
};

/** What the last of the deals before a bid was about; one that is told of by its name goes before one that "het bedrijf" stands for. */
function targetOf(
  { entities, referents }: Reading,
  deals: readonly EventMention[],
  bid: EventMention,
): ReadFiller[] | undefined {
  const sides = ['acquirer', 'seller'].flatMap((role) => bid.roles.get(role) ?? []);
  const isTarget = (f: ReadFiller): boolean =>
    f.entity !== undefined && entities[f.entity]!.kind === 'company' && !sides.some((b) => b.entity === f.entity);
  const isNamed = (f: ReadFiller): boolean => f.phrase !== undefined && referents[f.phrase]?.how === 'name';
  let found: ReadFiller[] | undefined;
  for (let i = deals.length - 1; i >= 0 && bid.sentence - deals[i]!.sentence <= REACH; i--) {
    const acquired = deals[i]!.roles.get('acquired') ?? [];
    if (!acquired.length || !acquired.every(isTarget)) continue;
    found ??= acquired;
    if (acquired.some(isNamed)) {
      found = acquired;
      break;
    }
  }
  return found?.map((f) => ({ ...f, how: 'topic' }));
}

/** "Over Eneco gaan geruchten dat DONG een bod voorbereidt": the sentence itself names it in front, and not as one that bids as well. */
function isNamedInFront(
  { tree, names, entityOfName }: Reading,
  bids: readonly EventMention[],
  bid: EventMention,
): boolean {
  const { entity } = bid.roles.get('acquired')![0]!;
  const sentence = [tree.analysis.sentenceStart[bid.sentence]!, bid.token] as const;
  return (
    findAt(names, sentence, (n, i) => entityOfName[i] === entity && tree.among(n.from - 1, 'targetPrepositions')) >=
      0 && !bids.some((o) => o.sentence === bid.sentence && o.roles.get('acquirer')?.some((f) => f.entity === entity))
  );
}
