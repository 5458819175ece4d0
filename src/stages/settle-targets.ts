import type { Knowledge } from '../knowledge';
import { findAt } from '../reading/in-order';
import type { EventMention, ReadFiller, Reading } from '../reading/types';

/** How many sentences may stand between a deal and a bid that takes it up. */
const REACH = 8;

/** What a deal is about, and who takes part in it. */
const TARGET: Readonly<Partial<Record<EventMention['type'], string>>> = {
  acquisition: 'acquired',
  investment: 'investee',
  ownership: 'owned',
};
const SIDES = ['acquirer', 'seller', 'investor', 'owner'];

/**
 * "Ford verkoopt Jaguar. Ook Tata heeft belangstelling.", "Renault hielp Nissan. Het kocht 37 procent van de aandelen.": a bid or a stake that does not say in
 * what is in the company that the last deal was about. Frames of the class `openBids` tell of a bid only where there was a takeover to bid for.
 */
export function settleTargets(
  reading: Reading,
  mentions: readonly EventMention[],
  knowledge: Knowledge,
): EventMention[] {
  const deals: EventMention[] = [];
  const dropped = new Set<EventMention>();
  const inOrder = mentions.filter((m) => TARGET[m.type]).sort((a, b) => a.token - b.token);
  for (const m of inOrder) {
    if (isGuess(reading, m)) {
      dropped.add(m);
      continue;
    }
    const sold = soldBefore(reading, deals, m);
    if (sold) m.roles.set('acquired', sold);
    if (!isOpen(m, knowledge)) {
      if (!knowledge.words('daughterFrames').has(m.frame)) deals.push(m);
      continue;
    }
    const isBid = knowledge.words('openBids').has(m.frame);
    const target = !isBid && saysItself(reading, inOrder, deals, m) ? goalOf(m) : targetOf(reading, deals, m);
    if (target) m.roles.set(TARGET[m.type]!, target);
    else if (isBid && !toldSold(reading, m)) dropped.add(m);
  }
  return dropped.size ? mentions.filter((m) => !dropped.has(m)) : [...mentions];
}

/** How many sentences may stand between a sale and what is told of it further. */
const SALE_REACH = 2;

/** "Ford verkoopt Volvo. Geely betaalt 2 miljard voor het bedrijf": a noun that could stand for the seller stands for what it sells, where another takes over. */
function soldBefore({ referents }: Reading, deals: readonly EventMention[], m: EventMention): ReadFiller[] | undefined {
  const [goal, more] = goalOf(m) ?? [];
  if (m.type !== 'acquisition' || more || goal?.phrase === undefined || goal.entity === undefined) return undefined;
  if (referents[goal.phrase]?.how !== 'nominal' || !m.roles.has('acquirer') || m.roles.has('seller')) return undefined;
  const sale = deals.findLast((d) => d.type === 'acquisition' && m.sentence - d.sentence <= SALE_REACH);
  const isSeller = sale?.roles.get('seller')?.some((f) => f.entity === goal.entity);
  return isSeller && sale!.sentence < m.sentence ? goalOf(sale!)?.map((f) => ({ ...f, how: 'topic' })) : undefined;
}

const goalOf = (m: EventMention): ReadFiller[] | undefined => m.roles.get(TARGET[m.type]!);

/** Whether what the deal is about was found as what the text is about, and not in the words of the sentence; who is called an owner says of whom. */
const isOpen = (m: EventMention, knowledge: Knowledge): boolean => {
  const goal = goalOf(m);
  if (
    m.type !== 'acquisition' &&
    !(m.type === 'ownership' && (m.roles.has('stake') || knowledge.words('restFrames').has(m.frame)))
  )
    return false;
  return goal?.length === 1 && goal[0]!.how === 'topic' && goal[0]!.entity !== undefined;
};

/** "X is ingelijfd. Koper is Y", "geen eigenaar voor X: de verkoop aan Y ketst af": whether a word for a deal stands by its name, without the other side. */
function toldSold({ tree, names, entityOfName }: Reading, bid: EventMention): boolean {
  const { sentenceStart } = tree.analysis;
  const entity = goalOf(bid)?.[0]?.entity;
  const from = sentenceStart[Math.max(0, bid.sentence - 1)]!;
  // one that may buy is told of where it stands for sale
  const sold = (t: number): boolean =>
    bid.own === 'possible'
      ? tree.words('forSaleWords').has(tree.lower(t)) && !tree.among(t + 1, 'articles')
      : tree.words('soldWords').has(tree.lowerLemma(t));
  for (let i = 0; i < names.length && names[i]!.from < bid.token; i++) {
    if (names[i]!.from < from || entityOfName[i] !== entity) continue;
    const s = tree.sentenceOf(names[i]!.from);
    for (let t = sentenceStart[s]!; t < Math.min(sentenceStart[s + 1]!, bid.token); t++)
      if (sold(t) && !bid.trigger.includes(t)) return true;
  }
  return false;
}

/** What the last of the deals before a bid was about; one that is told of by its name goes before one that "het bedrijf" stands for. */
function targetOf(
  { entities, referents }: Reading,
  deals: readonly EventMention[],
  bid: EventMention,
): ReadFiller[] | undefined {
  const sides = SIDES.flatMap((role) => bid.roles.get(role) ?? []);
  // parts of a company are bid for as well
  const isPart = (f: ReadFiller): boolean => f.entity === undefined && !f.candidates && bid.type === 'acquisition';
  const isTarget = (f: ReadFiller): boolean =>
    f.entity === undefined
      ? isPart(f)
      : entities[f.entity]!.kind === 'company' && !sides.some((b) => b.entity === f.entity);
  const isNamed = (f: ReadFiller): boolean =>
    isPart(f) || (f.phrase !== undefined && referents[f.phrase]?.how === 'name');
  let found: ReadFiller[] | undefined;
  for (let i = deals.length - 1; i >= 0 && bid.sentence - deals[i]!.sentence <= REACH; i--) {
    const goal = goalOf(deals[i]!) ?? [];
    // who owns what is no deal that anybody bids for
    if (bid.type === 'acquisition' && deals[i]!.type === 'ownership') continue;
    if (!goal.length || !goal.every(isTarget)) continue;
    found ??= goal;
    if (goal.some(isNamed)) {
      found = goal;
      break;
    }
  }
  return found?.map((f) => ({ ...f, how: 'topic' }));
}

/** "de aankoop van het toestel": whoever the text is about takes over only what is called by its name. */
const isGuess = ({ referents }: Reading, m: EventMention): boolean =>
  m.type === 'acquisition' &&
  (m.roles.get('acquirer')?.every((f) => f.how === 'topic') ?? false) &&
  !m.roles.get('acquired')!.some((f) => f.phrase !== undefined && referents[f.phrase]?.how === 'name');

/**
 * "Over Eneco gaan geruchten dat DONG een bod voorbereidt", "RBS kreeg steun van de staat, die 70 procent bezit": the sentence itself names it. What is bid for
 * stands in front, and not as one that bids as well; what is owned, in a sentence that tells of no deal.
 */
function saysItself(
  reading: Reading,
  bids: readonly EventMention[],
  deals: readonly EventMention[],
  bid: EventMention,
): boolean {
  const { tree, names, entityOfName } = reading;
  const { entity } = goalOf(bid)![0]!;
  const sentence = [tree.analysis.sentenceStart[bid.sentence]!, bid.token] as const;
  const owned = bid.type === 'ownership';
  const named = findAt(
    names,
    sentence,
    (n, i) => entityOfName[i] === entity && (owned || tree.among(n.from - 1, 'targetPrepositions')),
  );
  if (named < 0) return owned && isDescribedBefore(reading, deals, bid.sentence - 1, entity!);
  const here = (o: EventMention): boolean => o.sentence === bid.sentence;
  if (owned) return !deals.some((o) => here(o) && o.type === 'acquisition');
  return !bids.some((o) => here(o) && SIDES.some((role) => o.roles.get(role)?.some((f) => f.entity === entity)));
}

/** "Vattenfall is de vijfde van Europa. Alle aandelen zijn in handen van de staat.": a sentence about the company that tells of no deal. */
function isDescribedBefore(
  { tree, phrases, phraseStart, referents }: Reading,
  deals: readonly EventMention[],
  sentence: number,
  entity: number,
): boolean {
  if (sentence < 0 || deals.some((o) => o.sentence === sentence)) return false;
  for (let p = phraseStart[sentence]!; p < phraseStart[sentence + 1]!; p++)
    if (/^nsubj/.test(phrases[p]!.rel) && referents[p]?.entities[0] === entity)
      return tree.children(tree.head(phrases[p]!.head)).some((c) => tree.rel(c) === 'cop');
  return false;
}
