import type { Status } from '../../event-types';
import { compoundHeads } from '../../knowledge';
import { clauseHead } from '../../reading/arguments';
import type { Clauses } from '../../reading/clauses';
import { findAt } from '../../reading/in-order';
import { isFuture, isYearsBack } from '../../reading/periods';
import {
  describes,
  isAside,
  isAttributive,
  isInfinitive,
  isParticiple,
  isPredicate,
  type ScopeContext,
} from '../../reading/scope';
import { tenseOf } from '../../reading/tense';
import { Feat, type Tree, tags } from '../../reading/tree';
import type { EventMention } from '../../reading/types';
import { isAnnounced, isSigned } from './agreed';
import { isAtOnce } from './reportative';

const VERBISH = tags('VERB', 'AUX');
const PREPOSITION = tags('ADP', 'SCONJ');
const NAMED = tags('PROPN', 'NOUN');

/** What the form of the clause says when no cue speaks. */
export function statusByForm(context: ScopeContext, m: EventMention): Status {
  const { reading, knowledge, clauses } = context;
  const { tree, times, text } = reading;
  if (m.compoundHead) {
    const effect = knowledge.cues.nouns.get(m.compoundHead)?.find((e) => e.item.effect && e.item.effect !== 'none')
      ?.item.effect;
    if (effect && effect !== 'none') return effect;
  }
  if (isAttributive(tree, m) || isAside(tree, m.token)) return 'actual';
  const planned = compoundEffect(context, m);
  if (planned) return planned;
  const { sentenceStart, end, start } = tree.analysis;
  const first = sentenceStart[m.sentence]!;
  const last = sentenceStart[m.sentence + 1]! - 1;
  if (text.slice(start[first], end[last]).trimEnd().endsWith('?'))
    return knowledge.words('presupposing').has(tree.lower(first)) ? 'planned' : 'possible';
  const at = clauses.of[m.token]!;
  if (at < 0) return 'actual';
  const clause = clauses.list[at]!;
  if (clause.mark >= 0 && tree.lower(clause.mark) === 'of' && tree.is(m.token, VERBISH)) return 'possible';
  if (m.tense === 'past' && (isUntil(context, m, at) || wasOwned(context, m, at) || wasLong(context, m, at)))
    return 'ended';
  // "bestelt twintig toestellen, meldde de krant vrijdag": the day of a clause in the past lies behind
  const coming = (t: (typeof times)[number]): boolean =>
    !tree.among(t.from - 1, 'sinceWords') &&
    isFuture(t.future === undefined || tenseOf(tree, clauses, t.from) === 'past' ? t.value : t.future, reading.date);
  const ahead = (): boolean =>
    findAt(times, [first, last + 1], (t) => coming(t) && sameRoot(clauses, clauses.of[t.from]!, at)) >= 0;
  if (isAnnounced(context, m)) return 'planned';
  if (!tree.is(m.token, VERBISH) || tree.rel(m.token) === 'amod') {
    if (isDoneThen(context, m, at)) return 'planned';
    if (m.tense !== 'present') return 'actual';
    if (isSpentOn(context, at)) return 'planned';
    if (m.type === 'ranking')
      return !isInserted(tree, m.token) && (becomes(context, at) || ahead()) ? 'planned' : 'actual';
    // "wordt eigendom van"
    if (m.type === 'ownership' && becomes(context, at) && isPredicate(context, m.token)) return 'planned';
    // "is vanaf april leverbaar"
    if (m.type === 'productLaunch')
      return findAt(times, [clause.from, clause.to], (t) => clauses.of[t.from] === at && coming(t)) >= 0
        ? 'planned'
        : 'actual';
    // "richten in 2010 een joint venture op"
    return tree.rel(m.token) === 'obj' && knowledge.words('changeTypes').has(m.type) && ahead() ? 'planned' : 'actual';
  }
  if (isInfinitive(tree, m.token) && m.token > 0 && tree.lower(m.token - 1) === 'te') {
    if (isSigned(context, m) || isMeans(context, m)) return 'actual';
    return m.token + 1 <= last && tree.is(m.token + 1, VERBISH) && tree.lower(m.token + 1) === 'hebben'
      ? 'actual'
      : 'planned';
  }
  // "zegt 4.000 banen te hebben geschrapt"
  if (isParticiple(tree, m.token) && isPerfectInfinitive(tree, m.token)) return 'actual';
  if (clause.kind === 'infinitive' && !isParticiple(tree, m.token)) return isSigned(context, m) ? 'actual' : 'planned';
  if (m.tense === 'future') return 'planned';
  if (m.tense !== 'present') return 'actual';
  if (!knowledge.words('changeTypes').has(m.type))
    return findAt(times, [clause.from, clause.to], (t) => clauses.of[t.from] === at && coming(t)) >= 0
      ? 'planned'
      : 'actual';
  if (ahead()) return 'planned';
  if (isAtOnce(context, at) || isSince(context, m, at) || isHistoric(context, m, at)) return 'actual';
  if (knowledge.words('comingTypes').has(m.type)) return 'planned';
  // "worden geschrapt", "wordt gebouwd": a change that is under way or lies ahead; "kondigde aan dat de fabriek sluit"
  const passive =
    isParticiple(tree, m.token) &&
    hasWorden(tree, clauses, at) &&
    !isLasting(context, at) &&
    !isDelivered(context, m) &&
    !knowledge.words('begunTypes').has(m.type);
  return passive || underSaying(context, at) ? 'planned' : 'actual';
}

/** "de overname is eind december afgerond", "is volgend jaar een feit": what will be done by a day ahead. */
function isDoneThen({ reading, knowledge, clauses }: ScopeContext, m: EventMention, at: number): boolean {
  const { tree, times, date } = reading;
  const { from, to, finite } = clauses.list[at]!;
  if (finite < 0 || tree.lemma(finite) !== 'zijn' || tree.has(finite, Feat.past)) return false;
  if (!knowledge.words('changeTypes').has(m.type) && !knowledge.words('dealTypes').has(m.type)) return false;
  if (findAt(times, [from, to], (t) => clauses.of[t.from] === at && isFuture(t.value, date)) < 0) return false;
  const closing = knowledge.words('closingWords');
  for (let t = from; t < to; t++)
    if (
      clauses.of[t] === at &&
      (closing.has(tree.lower(t)) || (tree.is(t, VERBISH) && closing.has(tree.lowerLemma(t))))
    )
      return true;
  return false;
}

/** "X, na Y de grootste van het land, bouwt ...": put between commas behind a name. */
function isInserted(tree: Tree, token: number): boolean {
  const mark = (t: number, step: number): number => {
    for (let at = t; at >= 0 && tree.sentenceOf(at) === tree.sentenceOf(token); at += step) {
      if (tree.is(at, VERBISH)) return -1;
      if (tree.text(at) === ',') return at;
    }
    return -1;
  };
  const open = mark(token - 1, -1);
  return open > 0 && tree.is(open - 1, NAMED) && mark(token + 1, 1) >= 0;
}

/** "te hebben geschrapt", "overgenomen te zijn": whether a participle stands with the infinitive of its auxiliary. */
function isPerfectInfinitive(tree: Tree, participle: number): boolean {
  return [participle - 1, participle + 2].some(
    (t) => tree.words('perfectAuxiliaries').has(tree.lemma(t)) && isInfinitive(tree, t) && tree.lower(t - 1) === 'te',
  );
}

/** "keerde X de rug toe door zijn belang te verkopen": the means of what has happened. */
function isMeans({ reading: { tree } }: ScopeContext, m: EventMention): boolean {
  return m.tense === 'past' && tree.children(m.token).some((c) => tree.lower(c) === 'door' && tree.rel(c) === 'mark');
}

/** "wordt sinds 2007 verzorgd door": what began before goes on. */
function isLasting({ reading: { tree }, knowledge, clauses }: ScopeContext, at: number): boolean {
  const { from, to } = clauses.list[at]!;
  const lasting = knowledge.words('lastingWords');
  for (let t = from; t < to; t++) if (clauses.of[t] === at && lasting.has(tree.lower(t))) return true;
  return false;
}

/** "schrapt sinds vorig jaar banen en sluit fabrieken": what has begun is no plan. */
function isSince({ reading: { tree, times }, clauses }: ScopeContext, m: EventMention, at: number): boolean {
  const { sentenceStart } = tree.analysis;
  const range = [sentenceStart[m.sentence]!, clauses.list[at]!.to] as const;
  const isMain = (clause: number): boolean => clause === at || clauses.list[clause]?.parent === -1;
  return (
    isMain(at) &&
    findAt(
      times,
      range,
      (t) =>
        isMain(clauses.of[t.from]!) &&
        tree.among(t.from - 1, 'sinceWords') &&
        !tree.among(t.from - 2, 'firstTimeWords'),
    ) >= 0
  );
}

/** "In 1953 opent Opel een fabriek": the present tense of a story that is told about the past. */
function isHistoric({ reading: { tree, times, date }, clauses }: ScopeContext, m: EventMention, at: number): boolean {
  const { from, to } = clauses.list[at]!;
  const verb = clauseHead(tree, m.token);
  const told = (t: (typeof times)[number]): boolean =>
    clauses.of[t.from] === at &&
    isYearsBack(t.value, date) &&
    clauseHead(tree, t.from) === verb &&
    (t.from === from || tree.among(t.from - 1, 'yearPrepositions')) &&
    !tree.among(t.from - 2, 'comparisonOpeners');
  return findAt(times, [from, to], told) >= 0;
}

/** "De motoren worden door X geleverd": who delivers is told, and no day lies ahead. */
const isDelivered = ({ reading: { phrases } }: ScopeContext, m: EventMention): boolean =>
  m.type === 'supply' &&
  (m.roles.get('supplier') ?? []).some((f) => f.phrase !== undefined && phrases[f.phrase]!.prep === 'door');

/** "Tot 2010 was X een dochter van Y", "was van 1998 tot 2007 eigendom van Y": what stood until a year stands no longer. */
function isUntil({ reading: { tree }, knowledge, clauses }: ScopeContext, m: EventMention, at: number): boolean {
  const { from, to } = clauses.list[at]!;
  // "tot 2005", "tot eind 2005", "tot mei 2005"
  const until = (t: number): boolean =>
    knowledge.words('untilWords').has(tree.lower(t)) &&
    (tree.upos(t + 1) === 'NUM' || /^(?:19|20)\d\d$/.test(tree.lower(t + 2)));
  if (until(from)) return true;
  if (knowledge.words('changeTypes').has(m.type)) return false;
  // "was tot 2006 topman van X, een maker van software": what stands beside a name is not what ended
  if (!tree.is(m.token, VERBISH) && describes(tree, m.token)) return false;
  for (let t = from + 1; t + 1 < to; t++)
    if (clauses.of[t] === at && until(t) && /^\d{4}$/.test(tree.lower(tree.upos(t + 1) === 'NUM' ? t + 1 : t + 2)))
      return true;
  return false;
}

/** "was sinds 1999 in handen van", "bezat": who owned in the simple past owns no longer; in a reported clause the tense is the speaker's. */
function wasOwned({ reading: { tree }, knowledge, clauses }: ScopeContext, m: EventMention, at: number): boolean {
  const { finite, from, to, kind } = clauses.list[at]!;
  if (m.type !== 'ownership' || kind === 'that' || !tree.has(finite, Feat.past)) return false;
  if (knowledge.words('keepingVerbs').has(tree.lowerLemma(m.token))) return false;
  // "had al de helft", but not "was al sinds 1999 van Ford"
  for (let t = from; t < to; t++)
    if (knowledge.words('alreadyWords').has(tree.lower(t)) && !tree.is(t + 1, PREPOSITION)) return false;
  if (m.token === finite) return true;
  if (tree.lemma(finite) !== 'zijn') return false;
  for (let t = from; t < to; t++)
    if (clauses.of[t] === at && t !== finite && tree.is(t, VERBISH) && tree.rel(t) !== 'amod') return false;
  return tree.rel(m.token) !== 'appos' && tree.rel(m.token) !== 'nsubj';
}

/** "was veertien jaar lang de grootste", "was ooit marktleider": it is so no more. */
function wasLong({ reading: { tree }, knowledge, clauses }: ScopeContext, m: EventMention, at: number): boolean {
  const { finite, from, to } = clauses.list[at]!;
  if (m.type !== 'ranking' || !tree.has(finite, Feat.past) || tree.lemma(finite) !== 'zijn') return false;
  for (let t = from; t < to; t++) if (knowledge.words('longWords').has(tree.lower(t))) return true;
  return false;
}

/** "X wordt de grootste", "er ontstaat": what comes to be is not yet; "wordt gezien als" is. */
function becomes({ reading, knowledge, clauses }: ScopeContext, at: number): boolean {
  const { tree } = reading;
  const { from, to, finite } = clauses.list[at]!;
  if (finite < 0 || !knowledge.words('becomingVerbs').has(tree.lowerLemma(finite))) return false;
  for (let t = from; t < to; t++)
    if (clauses.of[t] === at && t !== finite && isParticiple(tree, t) && tree.rel(t) !== 'amod') return false;
  return true;
}

/** The effect of a compound's head: "autoplannen" are planned, an "overnamepoging" is no takeover. */
function compoundEffect({ reading, knowledge }: ScopeContext, m: EventMention): Status | undefined {
  const { tree } = reading;
  if (tree.is(m.token, VERBISH)) return undefined;
  const lemma = tree.lowerLemma(m.token);
  for (const head of compoundHeads(lemma, 4)) {
    const effect = knowledge.cues.nouns.get(head)?.find((e) => e.item.effect && e.item.effect !== 'none')?.item.effect;
    if (effect && effect !== 'none' && head.length < lemma.length) return effect;
  }
  return undefined;
}

const sameRoot = (clauses: Clauses, a: number, b: number): boolean =>
  a >= 0 && (a === b || clauses.list[b]!.parent === a || clauses.list[a]!.parent === b);

function hasWorden(tree: Tree, clauses: Clauses, clause: number): boolean {
  const { from, to } = clauses.list[clause]!;
  for (let t = from; t < to; t++)
    if (clauses.of[t] === clause && tree.lemma(t) === 'worden' && tree.has(t, Feat.finite) && !tree.has(t, Feat.past))
      return true;
  return false;
}

/** "wordt geïnvesteerd in de ontwikkeling van X": what money is meant for lies ahead. */
function isSpentOn({ reading: { tree }, knowledge, clauses }: ScopeContext, at: number): boolean {
  const { from, to } = clauses.list[at]!;
  if (!hasWorden(tree, clauses, at)) return false;
  for (let t = from; t < to; t++)
    if (clauses.of[t] === at && isParticiple(tree, t) && knowledge.words('spendingVerbs').has(tree.lowerLemma(t)))
      return true;
  return false;
}

/** Whether a clause is the complement of an announcement. */
function underSaying({ reading, knowledge, clauses }: ScopeContext, at: number): boolean {
  const clause = clauses.list[at]!;
  if (clause.kind !== 'that' || clause.parent < 0) return false;
  const around = clauses.list[clause.parent]!;
  for (let t = around.from; t < around.to; t++) {
    if (clauses.of[t] !== clause.parent) continue;
    if (knowledge.cueVerbs.get(reading.tree.lowerLemma(t))?.some((c) => c.item.id === 'aankondigen')) return true;
  }
  return false;
}
