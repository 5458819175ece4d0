import type { Knowledge } from '../knowledge';
import { elementAt } from '../reading/element-at';
import { isCause, quantityFiller } from '../reading/figures';
import { findAt } from '../reading/in-order';
import { speaksOf } from '../reading/speaks-of';
import { Feat, rels, type Tree, tags } from '../reading/tree';
import type { EventMention, ReadFiller, Reading } from '../reading/types';

const NOUN = tags('NOUN');
const VERB = tags('VERB');
const SUBJECT = rels('nsubj', 'nsubj:pass');
/** Classes of nouns for companies, their parts and their people. */
const FIRMS = ['companyNouns', 'businessParts', 'personNouns', 'experts', 'staffNouns', 'resultNouns', 'groupingNouns'];
const NOMINAL = tags('NOUN', 'PROPN');
/** "dalende", "stijgende" in front of a noun. */
const PRESENT_PARTICIPLE = /ende$/;
/** How far behind "aandeel" the market that it is a share of may be named. */
const MARKET_REACH = 5;
/** How far in front of a gain the comma may stand that it is told behind. */
const APPOSED_REACH = 4;
/** What "aandeel" may have right behind it where it is a part of something. */
const SHARED: ReadonlySet<string> = new Set(['ADP', 'ADJ']);
/** How far behind "20 procent van" the noun stands that it is a part of. */
const WHOLE_REACH = 4;

/**
 * Drops what was taken for a price of a share and is a part of something ("20 procent van het personeel"), a share of a market ("zijn aandeel op de
 * wereldmarkt") or tells of no move of its own ("de gedaalde koers"), and makes one event of two readings of one figure. Figures that a medium or a research
 * firm tells are those of the company beside it.
 */
export function settleFigures(
  reading: Reading,
  mentions: readonly EventMention[],
  knowledge: Knowledge,
): EventMention[] {
  const { tree } = reading;
  const kept: EventMention[] = [];
  const byFigure = new Map<number, EventMention>();
  const elsewhere = usedElsewhere(reading, mentions);
  for (const m of mentions) {
    if (m.type !== 'sharePrice') {
      if (m.type !== 'results' || (isOwn(reading, m) && !isOfThing(reading, m, knowledge))) kept.push(m);
      continue;
    }
    if (isGainOfSales(tree, m, knowledge) || isShareOfOthers(reading, m, knowledge)) continue;
    const change = figureOf(reading, m);
    const clause = change?.quantity === undefined ? undefined : elsewhere.get(change.quantity);
    if (clause !== undefined && clause === reading.clauses.of[m.token]) continue;
    if (ofMarketShare(tree, m.sentence, knowledge)) continue;
    // "Lehman verlaagde het koersdoel van Ford, goed voor een daling van 3 procent": who rates a share has no price here
    if (speaksOf(tree, m.sentence, knowledge, 'ratingNouns') && !isOwn(reading, m)) continue;
    const reported = resultBeside(reading, m, mentions);
    if (reported) {
      if (change && !reported.roles.has('change')) reported.roles.set('change', [change]);
      continue;
    }
    if (change?.quantity === undefined) {
      if (!moves(tree, m, change)) continue;
    } else {
      if (isPart(reading, change.quantity, knowledge)) continue;
      const other = byFigure.get(change.quantity);
      // the telling that names its company in the sentence is surer than one that looked back for it
      if (other && other.token !== m.token && !isSame(other, m)) {
        const [near, far] = distance(reading, other, change) <= distance(reading, m, change) ? [other, m] : [m, other];
        const own = figureBehind(reading, far, byFigure);
        if (own !== undefined) {
          far.roles.set('change', [quantityFiller(reading, own)]);
          byFigure.set(own, far);
        } else if (far === m) continue;
        else kept.splice(kept.indexOf(far), 1);
        byFigure.set(change.quantity, near);
        kept.push(m);
        continue;
      }
      byFigure.set(change.quantity, m);
    }
    kept.push(m);
  }
  return kept;
}

/** "boekte een omzet van 3 miljoen euro, een plus van 4 procent": the result whose change a noun behind a comma tells, with no verb in between. */
function resultBeside(reading: Reading, m: EventMention, mentions: readonly EventMention[]): EventMention | undefined {
  const { tree, clauses } = reading;
  if (!tree.is(m.token, NOUN)) return undefined;
  const opener = tree.lower(m.token - 1) === ',' ? m.token - 1 : m.token - 2;
  if (tree.lower(opener) !== ',') return undefined;
  const first = clauses.list[clauses.of[opener - 1]!]?.from ?? opener;
  return mentions.find(
    (o) => o.type === 'results' && o.token >= first && o.token < opener && !isCause(reading, o.token),
  );
}

/** Figures that results were read with, and the clauses that tell of those: in these they are no prices. */
function usedElsewhere(reading: Reading, mentions: readonly EventMention[]): ReadonlyMap<number, number> {
  const used = new Map<number, number>();
  for (const m of mentions) {
    const figure = m.type === 'results' ? figureOf(reading, m)?.quantity : undefined;
    if (figure !== undefined) used.set(figure, reading.clauses.of[m.token]!);
  }
  return used;
}

/** The change of a mention with the quantity that it is. */
function figureOf(reading: Reading, m: EventMention): ReadFiller | undefined {
  const change = m.roles.get('change')?.[0];
  const quantity = change && quantityAt(reading, m.sentence, change);
  return change && quantity !== undefined ? { ...change, quantity } : change;
}

function quantityAt({ tree, quantities }: Reading, sentence: number, f: ReadFiller): number | undefined {
  if (f.quantity !== undefined) return f.quantity;
  const { sentenceStart } = tree.analysis;
  const q = findAt(
    quantities,
    [sentenceStart[sentence]!, sentenceStart[sentence + 1]!],
    (x) => x.start === f.start && x.end === f.end,
  );
  return q < 0 ? undefined : q;
}

/** Whether figures have a company of their own: not one that only tells them, unless another stands beside it, which they are then given to. */
function isOwn(reading: Reading, m: EventMention): boolean {
  const { phrases, phraseStart, referents, entities, bystanders } = reading;
  const teller = m.roles.get('company')?.[0];
  if (teller?.entity === undefined || !bystanders.has(teller.entity)) return true;
  // "zag de omzet van vleesvervangers stijgen": a market's, not a firm's
  if (isOfGoods(reading, m)) return false;
  const named = (sentence: number): number | undefined => {
    const firms = new Set<number>();
    for (let p = phraseStart[sentence]!; p < phraseStart[sentence + 1]!; p++) {
      const entity = referents[p]?.entities[0];
      if (entity !== undefined && !bystanders.has(entity) && entities[entity]!.kind === 'company') firms.add(entity);
    }
    return firms.size === 1 ? [...firms][0] : undefined;
  };
  for (let p = phraseStart[m.sentence]!; p < phraseStart[m.sentence + 1]!; p++) {
    const entity = referents[p]?.entities[0];
    if (entity === undefined || bystanders.has(entity) || entities[entity]!.kind !== 'company') continue;
    if (phrases[p]!.rel !== 'nmod:poss') continue;
    m.roles.set('company', [{ ...teller, entity, name: entities[entity]!.name, phrase: p }]);
    return true;
  }
  // "Lehman ziet minder in Ford en verlaagde het koersdoel": the one other company of the sentence
  // "Lehman verlaagde het koersdoel van Ford. De zakenbank rekent op een verlies.": or of the one before
  const spoken = named(m.sentence) ?? (m.sentence > 0 ? named(m.sentence - 1) : undefined);
  if (spoken === undefined) return false;
  m.roles.set('company', [{ ...teller, entity: spoken, name: entities[spoken]!.name, how: 'topic' }]);
  return true;
}

/** Whether figures are told of a noun that stands for no company: "de omzet van boeken". */
function isOfGoods({ tree, phrases, phraseAt, referents, quantities }: Reading, m: EventMention): boolean {
  const metric = m.roles.get('metric')?.[0]?.phrase;
  if (metric === undefined) return false;
  return tree.children(phrases[metric]!.head).some((c) => {
    const p = phraseAt[c]!;
    if (p < 0 || phrases[p]!.prep !== 'van' || !tree.is(c, NOUN) || referents[p]?.entities.length) return false;
    // "een verlies van 3 miljoen"
    return findAt(quantities, [phrases[p]!.from, c + 1], (q) => q.to > c) < 0;
  });
}

/** Whether the subject of a verb of figures is a thing, whose figures are no company's: "de aanpak boekt goede resultaten". */
function isOfThing(reading: Reading, m: EventMention, knowledge: Knowledge): boolean {
  const { tree, phraseAt, referents, entities } = reading;
  if (m.roles.get('company')?.[0]?.how !== 'topic') return false;
  const verb = m.trigger.find((t) => tree.is(t, VERB));
  const subject = verb === undefined ? undefined : tree.children(verb).find((c) => tree.rel(c) === 'nsubj');
  if (subject === undefined || !tree.is(subject, NOUN)) return false;
  // "netto bleef er 3 miljoen over": the figure itself
  if (findAt(reading.quantities, [subject - 2, subject + 1], (q) => q.to > subject) >= 0) return false;
  const referent = elementAt(referents, phraseAt[subject]);
  if (referent && (referent.candidates || referent.entities.some((e) => entities[e]!.kind === 'company'))) return false;
  const lemma = tree.lowerLemma(subject);
  const firm = FIRMS.some((id) => knowledge.inClass(lemma, id)) || knowledge.sectorsOf(lemma).length > 0;
  return !firm && !m.trigger.includes(subject);
}

/** "verkocht 200.000 auto's, een stijging van 8 procent": a gain that is told of what a verb of trade counts. */
function isGainOfSales(tree: Tree, m: EventMention, knowledge: Knowledge): boolean {
  const first = tree.analysis.sentenceStart[m.sentence]!;
  if (!tree.is(m.token, NOUN) || knowledge.inClass(tree.lowerLemma(m.token), 'listedNouns')) return false;
  let comma = m.token - 1;
  while (comma > first && comma > m.token - APPOSED_REACH && tree.lower(comma) !== ',') comma--;
  if (tree.lower(comma) !== ',' || tree.lower(comma + 1) !== 'een') return false;
  let trades = false;
  for (let t = first; t < comma; t++) {
    if (knowledge.inClass(tree.lowerLemma(t), 'tradingNouns')) return false;
    trades ||= tree.is(t, VERB) && knowledge.words('tradeVerbs').has(tree.lowerLemma(t));
  }
  return trades;
}

/** "het aandeel van vrouwen", "het aandeel elektrische auto's": a share of what no exchange lists. */
function isShareOfOthers({ tree, phraseAt, referents }: Reading, m: EventMention, knowledge: Knowledge): boolean {
  const share = tree.is(m.token, NOUN) ? m.token : tree.child(m.token, SUBJECT);
  if (share < 0 || !knowledge.words('stockNouns').has(tree.lowerLemma(share)) || tree.has(share, Feat.plural))
    return false;
  const last = Math.min(share + MARKET_REACH, tree.analysis.length);
  for (let t = share + 1; t < last && tree.sentenceOf(t) === m.sentence; t++) {
    if (tree.is(t, NOUN)) {
      const lemma = tree.lowerLemma(t);
      const firm =
        !tree.has(t, Feat.plural) &&
        (knowledge.inClass(lemma, 'companyNouns') || knowledge.sectorsOf(lemma).length > 0);
      return !firm && !elementAt(referents, phraseAt[t]) && !knowledge.inClass(lemma, 'tradingNouns');
    }
    if (t === share + 1 ? !SHARED.has(tree.upos(t)) : tree.upos(t) !== 'ADJ' && tree.upos(t) !== 'DET') return false;
  }
  return false;
}

/** Whether a sentence tells of a share of a market. */
function ofMarketShare(tree: Tree, sentence: number, knowledge: Knowledge): boolean {
  const { sentenceStart } = tree.analysis;
  for (let t = sentenceStart[sentence]!; t < sentenceStart[sentence + 1]!; t++)
    if (isMarketShare(tree, t, knowledge)) return true;
  return false;
}

/** "zijn aandeel op de wereldmarkt voor telefoons". */
function isMarketShare(tree: Tree, token: number, knowledge: Knowledge): boolean {
  if (!knowledge.words('stockNouns').has(tree.lowerLemma(token)) || !tree.among(token + 1, 'sharePrepositions'))
    return false;
  for (let t = token + 2; t <= token + MARKET_REACH && tree.sentenceOf(t) === tree.sentenceOf(token); t++)
    if (tree.is(t, NOMINAL)) return knowledge.inClass(tree.lowerLemma(t), 'sharedMarkets');
  return false;
}

/** Whether a change told without a figure is the move of a verb: "de gedaalde koers" and "meer" tell of none. */
function moves(tree: Tree, m: EventMention, change: ReadFiller | undefined): boolean {
  const ongoing = PRESENT_PARTICIPLE.test(tree.lower(m.token)) && !tree.has(m.token, Feat.finite);
  if (tree.rel(m.token) === 'amod' || ongoing) return false;
  if (!change) return true;
  const { start, end, sentenceStart } = tree.analysis;
  for (let t = sentenceStart[m.sentence]!; t < sentenceStart[m.sentence + 1]!; t++)
    // "een klein plusje" is more than its first word
    if (start[t] === change.start)
      return end[t]! < change.end || (tree.rel(t) !== 'amod' && !tree.among(t, 'moreOrLess'));
  return true;
}

/** "een kwart van zijn personeel", "90 procent van de obligatiehouders": a part of something other than the price. */
function isPart({ tree, quantities }: Reading, quantity: number, knowledge: Knowledge): boolean {
  const q = quantities[quantity]!;
  if (q.kind !== 'percent' && q.kind !== 'count' && q.kind !== 'ratio') return false;
  if (!tree.among(q.to, 'genitives')) return false;
  for (let t = q.to + 1; t <= q.to + WHOLE_REACH && tree.sentenceOf(t) === tree.sentenceOf(q.from); t++)
    if (tree.is(t, NOMINAL)) return !knowledge.words('priceWholes').has(tree.lowerLemma(t));
  return false;
}

const isSame = (a: EventMention, b: EventMention): boolean =>
  a.roles.get('company')?.some((f) => b.roles.get('company')?.some((g) => g.entity === f.entity)) ?? false;

/** How far in front of a figure its company is named: one behind it is further away, and one that the sentence does not name the furthest. */
function distance({ tree }: Reading, m: EventMention, figure: ReadFiller): number {
  const { start, end, sentenceStart } = tree.analysis;
  const f = m.roles.get('company')?.[0];
  const to = end[sentenceStart[m.sentence + 1]! - 1]!;
  if (!f || f.start < start[sentenceStart[m.sentence]!]! || f.end > to) return Number.POSITIVE_INFINITY;
  return f.start < figure.start ? figure.start - f.start : to + f.start;
}

/** The figure behind a company whose price was read with the figure of another: "Alfa zakte 2 procent en Beta raakte een tiende van zijn waarde kwijt". */
function figureBehind(
  { tree, quantities }: Reading,
  m: EventMention,
  taken: ReadonlyMap<number, EventMention>,
): number | undefined {
  const f = m.roles.get('company')?.[0];
  const last = tree.analysis.sentenceStart[m.sentence + 1]!;
  if (!f) return undefined;
  const q = findAt(
    quantities,
    [tree.analysis.sentenceStart[m.sentence]!, last],
    (x, k) => x.start > f.end && (x.kind === 'percent' || x.kind === 'ratio') && !taken.has(k),
  );
  return q < 0 ? undefined : q;
}
