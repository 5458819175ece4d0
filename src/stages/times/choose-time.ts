import type { Knowledge } from '../../knowledge';
import { clauseHead, isAttributive } from '../../reading/arguments';
import { clauseRange } from '../../reading/clause-range';
import { elementAt } from '../../reading/element-at';
import { finiteClause } from '../../reading/finite-clause';
import { isDay } from '../../reading/periods';
import { tenseOf } from '../../reading/tense';
import { Feat, rels, type Tree, tags } from '../../reading/tree';
import type { EventMention, Reading } from '../../reading/types';
import type { TimeMention } from '../find-times';
import { inAside } from './news-day';

const NOUN = tags('NOUN');
const PROPN = tags('PROPN');
const APPOS = rels('appos');
const SIDES = rels('nsubj', 'nsubj:pass', 'nmod');
const VERBISH = tags('VERB', 'AUX');
const WEEK = /-W\d\d$/;

/** The time of a sentence that belongs to an event: by the tree, then by the stretch of the clause, then that of the clause above. */
export function chooseTime(
  reading: Reading,
  m: EventMention,
  here: readonly TimeMention[],
  resolved: ReadonlyMap<TimeMention, string>,
  knowledge: Knowledge,
): TimeMention | undefined {
  const { tree } = reading;
  const openedBy = timeOfClause(reading, m, here);
  if (openedBy) return openedBy;
  const dates = here.filter(
    (t) => /^[^X]/.test(resolved.get(t) ?? '') && t.kind !== 'duration' && t.kind !== 'set' && !t.comparison,
  );
  if (!dates.length) return undefined;
  const lemma = tree.lowerLemma(m.token);
  // "de oprichter van X overleed gisteren": the clause's time is not that of the founding
  // nor that of what a participle tells beside a noun ("de te sluiten winkels haalden in 2008 ...")
  const describes =
    isBesideName(tree, m.token) ||
    // "verkocht Europa's grootste bouwer vorig jaar ..."
    (m.type === 'ranking' && isNamed(tree, m.token)) ||
    // "de maker van telefoons HTC verloor in 2008 ..."
    (m.type === 'production' && tree.is(m.token, NOUN) && tree.child(m.token, APPOS) >= 0) ||
    (tree.is(m.token, NOUN) &&
      (knowledge.inClass(lemma, 'personNouns') ||
        (knowledge.words('relationalNouns').has(lemma) &&
          // "richtte in 2005 een gezamenlijke dochter op": the noun tells of what is done
          !knowledge.words('changeTypes').has(m.type) &&
          !tree.children(m.token).some((c) => tree.rel(c) === 'cop'))));
  const own = finiteClause(tree, m.token);
  const verb = clauseHead(tree, m.token);
  const [from, to] = clauseRange(tree, m.token);
  const told = m.status === 'actual' || m.status === 'ended' || m.status === 'negated';
  const isDone = m.status === 'actual' && m.type !== 'productLaunch' && (m.type === 'supply' || m.tense === 'past');
  const standing = knowledge.words('standingNouns').has(m.type);
  const figure = m.type === 'sharePrice' || m.type === 'results';
  const clauseOf = reading.clauses.of;
  let best: TimeMention | undefined;
  let bestRank = Number.POSITIVE_INFINITY;
  for (const t of dates) {
    const under = tree.under(t.from, m.token);
    let rank: number;
    // a clause below the event tells of something of its own ("een beursgang waartoe in 2004 werd besloten")
    const below = under && !describes && finiteClause(tree, t.from) !== own && tree.is(m.token, NOUN);
    if (below && !/^\d/.test(resolved.get(t)!)) continue;
    if (isInParticiple(tree, t.from, m.token)) continue;
    // "X, die in 2005 kwam, vertrekt": what is told of the subject by the way
    const clause = finiteClause(tree, t.from);
    if (clause !== own && tree.rel(clause) === 'acl:relcl' && under && tree.is(m.token, VERBISH)) {
      let noun = tree.head(clause);
      // "de winkels van de keten, die in 1889 werd opgericht, zijn verkocht"
      while (/^nmod/.test(tree.rel(noun)) && tree.head(noun) >= 0) noun = tree.head(noun);
      if (/^nsubj/.test(tree.rel(noun)) || (/^obj/.test(tree.rel(noun)) && tree.is(noun, PROPN))) continue;
    }
    if (below) rank = 5;
    else if (under && (!describes || !verbBetween(tree, m.token, t.from))) rank = 0;
    else if (describes) continue;
    else if (clauseHead(tree, t.from) === verb) rank = 1;
    else if (finiteClause(tree, t.from) === own) rank = 2;
    else if (t.from >= from && t.from < to) rank = 2.5;
    else if (told && !(standing && tree.rel(own) === 'acl:relcl') && tree.under(own, finiteClause(tree, t.from)))
      rank = 4;
    else continue;
    // a term ("voor eind 2010") and a vague reference ("onlangs") say less than a date
    if (isAcross(tree, t.from, m.token)) rank += 1.2;
    const value = resolved.get(t)!;
    // "X verkoopt Y niet, zei de topman vrijdag": the day of the saying
    if (
      m.status !== 'actual' &&
      clauseOf[t.from] !== clauseOf[m.token] &&
      elementAt(reading.clauses.list, clauseOf[t.from])?.kind === 'aside'
    )
      continue;
    // "X, dat vrijdag met cijfers komt, steeg 3 procent"
    if (
      figure &&
      finiteClause(tree, t.from) !== own &&
      inAside(reading, t.from) &&
      clauseOf[t.from] !== clauseOf[m.token]
    )
      continue;
    // "wil voor 2012 drie fabrieken sluiten": in that year it is done
    if (t.deadline && /^\d{4}$/.test(t.text)) continue;
    // "uitgesteld van mei tot september": the new time
    if (isNewTerm(tree, m, t, knowledge)) rank -= 3;
    // "bestelde 20 toestellen, die in 2009 komen": what was done does not lie ahead
    if (isDone && isYearAhead(value, reading.date)) continue;
    // what is planned does not lie in a year that has passed
    if (hasPassed(reading, m, t, value)) continue;
    // "de beurswaarde van vrijdag": the day of something else than the event
    if ((isDay(value) || m.type === 'sharePrice') && isOfNoun(tree, t.from, m.token)) continue;
    // figures are of a period, not of the day that they are told on; a price's year stands with its own verb
    if (m.type === 'results' && (isDay(value) || WEEK.test(value))) continue;
    // "In april meldde X over het eerste kwartaal een verlies": what the figures are about
    if (m.type === 'results' && isReportedOn(tree, t.from)) rank -= 2;
    // "het laagste peil sinds 1951", "voor het eerst sinds 2009"
    if (tree.among(t.from - 2, 'firstTimeWords') && t.relation === 'since') continue;
    if (figure && t.relation === 'since' && /^\d{4}$/.test(value)) continue;
    if (m.type === 'sharePrice' && /-[QH]\d$/.test(value) && tree.lower(t.from - 1) !== 'in') continue;
    if (m.type === 'sharePrice' && !isDay(value) && /^\d{4}/.test(value) && clauseOf[t.from] !== clauseOf[m.token])
      continue;
    if (m.type === 'sharePrice' && rank >= 2 && /^\d{4}/.test(value) && !isDay(value)) continue;
    rank += (t.deadline ? 3 : 0) + (/^\d/.test(resolved.get(t)!) ? 0 : 3) + Math.abs(t.from - m.token) / 200;
    if (rank < bestRank) {
      best = t;
      bestRank = rank;
    }
  }
  return best;
}

/** "Europa's grootste bouwer verkocht ...": the adjective of a noun that a clause is about, not of what is said of somebody. */
function isNamed(tree: Tree, adjective: number): boolean {
  const noun = tree.head(adjective);
  return (
    tree.rel(adjective) === 'amod' && tree.isRel(noun, SIDES) && !tree.children(noun).some((c) => tree.rel(c) === 'cop')
  );
}

/** "vergeleken met 2007, toen X verlies leed": the time right in front of a clause that tells what was then. */
function timeOfClause(
  { tree, clauses }: Reading,
  m: EventMention,
  here: readonly TimeMention[],
): TimeMention | undefined {
  let opener = elementAt(clauses.list, clauses.of[m.token])?.from ?? -1;
  if (tree.lower(opener) === ',') opener++;
  if (!tree.among(opener, 'timeRelatives')) return undefined;
  return here.find((t) => t.kind === 'date' && (t.to === opener || (t.to === opener - 1 && tree.lower(t.to) === ',')));
}

/** "over het eerste kwartaal", "over 2008". */
function isReportedOn(tree: Tree, time: number): boolean {
  let before = time - 1;
  while (before > 0 && (tree.among(before, 'articles') || tree.upos(before) === 'ADJ')) before--;
  return before >= 0 && tree.lower(before) === 'over';
}

/** "uitgesteld van mei tot september", "verschoven naar 2012": the time behind "tot" or "naar" is the new one. */
export function isNewTerm(tree: Tree, m: EventMention, t: TimeMention, knowledge: Knowledge): boolean {
  return (
    (t.relation === 'until' || tree.lower(t.from - 1) === 'naar') &&
    knowledge.words('delayVerbs').has(tree.lowerLemma(clauseHead(tree, m.token)))
  );
}

/** Whether a coordinated verb begins between a time and an event: "nam maandag X over en ontsloeg vrijdag ...". */
function isAcross(tree: Tree, a: number, b: number): boolean {
  for (let t = Math.min(a, b) + 1; t < Math.max(a, b); t++)
    if (tree.rel(t) === 'cc' && tree.rel(tree.head(t)) === 'conj' && tree.is(tree.head(t), VERBISH)) return true;
  return false;
}

/** "X, de grootste maker van Y, opgericht door Z, verloor in 2008 ...": whether a token stands in an apposition or is a participle that goes with a noun. */
function isBesideName(tree: Tree, token: number): boolean {
  if (tree.is(token, VERBISH))
    return tree.rel(token) === 'amod' || (tree.rel(token) === 'acl' && isAttributive(tree, token));
  for (let at = token; at >= 0 && !tree.is(at, VERBISH); at = tree.head(at))
    if (tree.rel(at) === 'appos')
      return tree.is(tree.head(at), PROPN) && !tree.children(at).some((c) => tree.rel(c) === 'cop');
  return false;
}

/** "De keten, opgericht in 1921, groeit": whether a time stands with a participle of a noun that the event is not told by. */
function isInParticiple(tree: Tree, time: number, token: number): boolean {
  for (let at = time; at >= 0; at = tree.head(at)) {
    if (tree.rel(at) === 'acl' && tree.is(at, VERBISH) && isAttributive(tree, at) && tree.lower(at - 1) === ',')
      return at !== token && !tree.under(token, at);
    if (tree.is(at, VERBISH) && tree.has(at, Feat.finite)) return false;
  }
  return false;
}

function verbBetween(tree: Tree, a: number, b: number): boolean {
  for (let t = Math.min(a, b) + 1; t < Math.max(a, b); t++)
    if (tree.is(t, VERBISH) && tree.has(t, Feat.finite)) return true;
  return false;
}

/** Whether a time hangs with "van" on a noun that is not the event's. */
function isOfNoun(tree: Tree, time: number, token: number): boolean {
  const head = tree.head(time);
  return tree.lower(time - 1) === 'van' && head >= 0 && head !== token && head < time && tree.is(head, NOUN);
}

/** Whether a value lies in a year after that of the news. */
const isYearAhead = (value: string, date: string | undefined): boolean =>
  date !== undefined && /^\d{4}/.test(value) && value.slice(0, 4) > date.slice(0, 4);

/** Whether a bare year has passed that is told beside a plan ("de te sluiten fabriek maakte winst in 2008" tells of no closing in 2008). */
function hasPassed({ tree, clauses, date }: Reading, m: EventMention, t: TimeMention, value: string): boolean {
  if (m.status !== 'planned' || m.type === 'results') return false;
  if (!/^\d{4}$/.test(value) || value >= (date?.slice(0, 4) ?? '')) return false;
  const [mine, its] = [clauses.of[m.token]!, clauses.of[t.from]!];
  const infinitive = clauses.list[mine]?.kind === 'infinitive' && clauses.list[mine]?.parent === its;
  const own = (mine === its || infinitive) && tree.rel(m.token) !== 'amod';
  return !own || tenseOf(tree, clauses, t.from) !== 'past';
}
