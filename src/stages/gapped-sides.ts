import type { Knowledge } from '../knowledge';
import { entityFiller, nameFiller, wordsFiller } from '../reading/fillers';
import { makerOfName } from '../reading/makers';
import { eventMention } from '../reading/records';
import { type Tree, tags } from '../reading/tree';
import type { EventMention, ReadFiller, Reading } from '../reading/types';

const LINK = /^(?:,|;|en)$/;
const VERBISH = tags('VERB', 'AUX');
const NUMBER = tags('NUM');
const PREPOSITION = tags('ADP');
const OPENING = tags('ADP', 'DET', 'NUM', 'ADJ', 'PRON');
/** Types whose verb has a company and goods beside it. */
const TYPES: ReadonlySet<string> = new Set(['supply', 'production', 'productDevelopment']);
const SIDES = ['supplier', 'customer', 'company'];
const GOODS = ['productHeads', 'partNouns', 'fleetNouns'];

/** A company and its goods that stand behind a verb told once. */
interface Pair {
  side: ReadFiller;
  /** Left out where only a number stands for them. */
  goods: ReadFiller | undefined;
  goodsPhrase: number;
  to: number;
}

/**
 * Deliveries told without repeating the verb: "Honeywell levert de computers, Goodrich de wielen en Rolls-Royce de motoren" and "de computers worden
 * gemaakt door Honeywell, de wielen door Goodrich" are one for each company. What they have in common (the customer, the price) holds for all.
 * Gives all mentions, these among them.
 */
export function gappedSides(reading: Reading, mentions: readonly EventMention[], knowledge: Knowledge): EventMention[] {
  const found: EventMention[] = [];
  const { tree, phrases } = reading;
  const gapped = new Set<number>();
  const sides = new Set<number>();
  const verbs = new Set<number>();
  for (const mention of mentions) {
    const product = TYPES.has(mention.type) ? mention.roles.get('product')?.[0]?.phrase : undefined;
    if (product === undefined || !tree.is(mention.token, VERBISH)) continue;
    const role = SIDES.find((r) => {
      const fillers = mention.roles.get(r);
      const p = fillers?.[0]?.phrase;
      // the side stands where the pairs have theirs: in front of the goods, or behind them with "door"
      return p !== undefined && (p < product ? !phrases[p]!.prep : phrases[p]!.prep === 'door');
    });
    const side = role === undefined ? undefined : mention.roles.get(role)![0]!.phrase!;
    if (role === undefined || side === undefined) continue;
    const last = tree.analysis.sentenceStart[mention.sentence + 1]!;
    const later = phrases[Math.max(side, product)]!;
    for (let t = Math.max(later.to, later.head + 1); t < last; t++) {
      if (tree.is(t, VERBISH) && !mention.trigger.includes(t)) break;
      if (!LINK.test(tree.lower(t))) continue;
      const pair = pairAt(reading, knowledge, LINK.test(tree.lower(t + 1)) ? t + 2 : t + 1, side < product);
      if (!pair) continue;
      gapped.add(pair.goodsPhrase);
      sides.add(pair.side.phrase!);
      verbs.add(mention.token);
      const roles = new Map([...mention.roles, [role, [pair.side]]]);
      if (pair.goods) roles.set('product', [pair.goods]);
      else roles.delete('product');
      roles.delete('amount');
      const maker = role === 'customer' ? makerOf(reading, knowledge, pair.goods) : undefined;
      if (maker !== undefined) roles.set('supplier', [nameFiller(reading, maker, phrases[pair.goodsPhrase]!.head)]);
      found.push(eventMention({ ...mention, roles }));
      t = pair.to - 1;
    }
  }
  if (!found.length) return [...mentions];
  // the parser may have made one list of all that is delivered, and one of all that deliver
  const own = (list: readonly ReadFiller[] | undefined, others: ReadonlySet<number>): ReadFiller[] =>
    list?.filter((f) => f.phrase === undefined || !others.has(f.phrase)) ?? [];
  const rest = mentions.filter((m) => {
    if (!verbs.has(m.token)) return true;
    const products = own(m.roles.get('product'), gapped);
    if (products.length) m.roles.set('product', products);
    return SIDES.every((role) => {
      const fillers = own(m.roles.get(role), sides);
      if (fillers.length) m.roles.set(role, fillers);
      return fillers.length > 0 || !m.roles.get(role)?.length;
    });
  });
  return [...rest, ...found];
}

/** "Goodrich de wielen", or "de wielen door Goodrich": a company and goods in a row, with no verb of their own. */
function pairAt(reading: Reading, knowledge: Knowledge, from: number, sideFirst: boolean): Pair | undefined {
  const { tree, phrases } = reading;
  const first = phraseFrom(reading, from);
  if (first === undefined) return undefined;
  const second = phraseFrom(reading, Math.max(phrases[first]!.to, phrases[first]!.head + 1));
  if (second === undefined) return undefined;
  const [p, goodsPhrase] = sideFirst ? [first, second] : [second, first];
  // by what stands there: the parser gives a conjunct the preposition of the first
  if (prepositionIn(tree, from, phrases[first]!.head) !== undefined) return undefined;
  if (prepositionIn(tree, phrases[first]!.head, phrases[second]!.head) !== (sideFirst ? undefined : 'door'))
    return undefined;
  const side = companyOf(reading, p);
  const goods = goodsOf(reading, knowledge, goodsPhrase);
  const to = Math.max(phrases[second]!.to, phrases[second]!.head + 1);
  if (!side || goods === undefined || tree.is(to, VERBISH)) return undefined;
  return { side, goods: goods ?? undefined, goodsPhrase, to };
}

/** The phrase that begins at a token, or behind what may open it there. */
function phraseFrom({ tree, phrases, phraseStart }: Reading, from: number): number | undefined {
  const s = tree.sentenceOf(from);
  for (let p = phraseStart[s]!; p < phraseStart[s + 1]!; p++) {
    const phrase = phrases[p]!;
    if (phrase.governor === -3 || phrase.from < from) continue;
    for (let t = from; t < phrase.from; t++) if (!tree.is(t, OPENING)) return undefined;
    return p;
  }
  return undefined;
}

function prepositionIn(tree: Tree, from: number, to: number): string | undefined {
  for (let t = from; t < to; t++) if (tree.is(t, PREPOSITION)) return tree.lower(t);
  return undefined;
}

function companyOf(reading: Reading, p: number): ReadFiller | undefined {
  const referent = reading.referents[p];
  const entity = referent?.how === 'name' && referent.entities.length === 1 ? referent.entities[0] : undefined;
  return entity !== undefined && /^(?:company|unknown)$/.test(reading.entities[entity]!.kind)
    ? entityFiller(reading, p, entity)
    : undefined;
}

/** Who makes goods that go by the name of a product, where the text names that company. */
function makerOf(
  { entities, prominent }: Reading,
  knowledge: Knowledge,
  goods: ReadFiller | undefined,
): number | undefined {
  const maker = goods?.entity === undefined ? undefined : makerOfName(entities[goods.entity]!.name, knowledge);
  return maker === undefined ? undefined : prominent.find((e) => entities[e]!.entry === maker);
}

/** What a phrase gives as goods; null for a number that counts those of the first. */
function goodsOf(reading: Reading, knowledge: Knowledge, p: number): ReadFiller | null | undefined {
  const { tree, phrases, referents, entities } = reading;
  const { head, name } = phrases[p]!;
  const entity = name === undefined ? undefined : referents[p]?.entities[0];
  if (entity !== undefined) return entities[entity]!.kind === 'product' ? entityFiller(reading, p, entity) : undefined;
  if (tree.is(head, NUMBER)) return null;
  const lemma = tree.lowerLemma(head);
  return GOODS.some((id) => knowledge.inClass(lemma, id)) ? wordsFiller(reading, p) : undefined;
}
