import type { Knowledge } from '../knowledge';
import { type Clause, type ClauseKind, type Clauses, complementDepth } from './clauses';
import { elementAt } from './element-at';
import { Feat, isFiniteForm, rels, type Tree, tags } from './tree';
import type { CueHit, EventMention, Reading } from './types';

const VERBISH = tags('VERB', 'AUX');
const NOUNISH = tags('NOUN', 'PROPN');
const OBJECT = rels('obj');
const COMPLEMENTS: ReadonlySet<ClauseKind> = new Set(['that', 'infinitive']);
const WITHIN: ReadonlySet<ClauseKind> = new Set(['that', 'infinitive', 'condition', 'adverbial', 'aside']);
/** How far behind a noun or adjective cue an event of the same clause may stand. */
const NOUN_REACH = 18;

/** What scope is judged on. */
export interface ScopeContext {
  reading: Reading;
  knowledge: Knowledge;
  clauses: Clauses;
}

/** Whether a cue has the event in its scope. */
export function reaches(context: ScopeContext, cue: CueHit, m: EventMention): boolean {
  const { knowledge } = context;
  const { tree } = context.reading;
  if (cue.sentence !== m.sentence) return false;
  const own = m.trigger.some((t) => cue.tokens.includes(t));
  if (own) {
    // "zegde de samenwerking op": the verb ends what its object names
    // "voorspelt winst": the verb tells of what is said to come
    if (m.trigger.includes(cue.token) && cue.cue.effect === 'planned' && cue.cue.statement) return true;
    if (m.trigger.includes(cue.token))
      return (
        cue.cue.effect === 'ended' &&
        // who forbids is not what is forbidden
        m.trigger.some((t) => !cue.tokens.includes(t) && tree.is(t, NOUNISH) && tree.rel(t) !== 'nsubj') &&
        !knowledge.words('endingTypes').has(m.type)
      );
    return !cue.tokens.every((t) => m.trigger.includes(t));
  }
  if (isAttributive(tree, m) && !tree.under(cue.token, tree.head(m.token))) return false;
  const end = endOfDescription(tree, cue);
  if (end >= 0) return m.token > cue.token && m.token < end;
  // "werkt samen met X in plaats van met Y": what stands in front of it is so
  if (cue.part === 'phrase' && cue.cue.effect === 'negated' && !cue.cue.statement && m.token < cue.token) return false;
  // "wil zijn concurrent X overnemen": what a noun calls a company stands, whatever becomes of the clause
  // but "een voormalige dochter" is none any more
  if (isCalling(context, m) && !(cue.part === 'adjective' && tree.head(cue.token) === m.token)) return false;
  return cue.cue.scope === 'clause' ? inClause(context, cue, m) : isGoverned(context, cue, m);
}

/** "wil het failliete Fokker kopen", "de door Oracle overgenomen rivaal vertrekt": what stands in front of a noun is so, whatever becomes of the clause. */
export function isAttributive(tree: Tree, { token, type }: EventMention): boolean {
  if (tree.head(token) <= token || !/^(?:amod|acl)$/.test(tree.rel(token))) return false;
  return tree.is(token, VERBISH) ? tree.has(token, Feat.participle) : type === 'bankruptcy';
}

/** How far in front of a participle the comma of its aside may stand: ", sinds 2018 genoteerd in". */
const ASIDE = 4;

function opensAside(tree: Tree, token: number): boolean {
  for (let t = token - 1; t > tree.head(token) && t >= token - ASIDE; t--)
    if (tree.lower(t) === ',') return true;
    else if (tree.is(t, VERBISH)) return false;
  return false;
}

/** "X en Y, gefuseerd in 2018, groeien": a participle that opens an aside behind a name tells of what has happened. */
export const isAside = (tree: Tree, token: number): boolean =>
  isParticiple(tree, token) &&
  tree.rel(token) === 'acl' &&
  tree.head(token) < token &&
  opensAside(tree, token) &&
  !tree.children(token).some((c) => /^aux/.test(tree.rel(c)));

/** Where the description ends that a cue opens between commas: "X, tot voor kort de grootste bank, leent geld". -1 for a cue that opens none. */
function endOfDescription(tree: Tree, cue: CueHit): number {
  if (cue.part !== 'phrase' || cue.cue.effect !== 'ended' || tree.lower(cue.tokens[0]! - 1) !== ',') return -1;
  const behind = tree.analysis.sentenceStart[cue.sentence + 1]!;
  for (let t = cue.tokens[cue.tokens.length - 1]! + 1; t < behind; t++) {
    if (tree.is(t, VERBISH)) return -1;
    if (tree.lower(t) === ',' || t === behind - 1) return t;
  }
  return -1;
}

/** A word for a standing fact ("rivaal", "de grootste bank") that its clause does not say of anybody. */
export function isCalling(context: ScopeContext, m: EventMention): boolean {
  const { tree } = context.reading;
  if (!context.knowledge.words('callingTypes').has(m.type)) return false;
  const noun = tree.rel(m.token) === 'amod' ? tree.head(m.token) : m.token;
  return tree.is(noun, NOUNISH) && !isPredicate(context, noun) && !/^(?:root|obj)$/.test(tree.rel(noun));
}

function colonBetween(tree: Tree, from: number, to: number): boolean {
  for (let t = from + 1; t < to; t++) if (tree.text(t) === ':') return true;
  return false;
}

/** Events of the cue's clause and of the clauses in it; a cue that opens a condition also has the clause that depends on it. */
function inClause({ clauses, knowledge, reading }: ScopeContext, cue: CueHit, m: EventMention): boolean {
  const here = clauses.of[cue.token]!;
  const there = clauses.of[m.token]!;
  if (here < 0 || there < 0) return false;
  // "X is niet langer Nederlands: Y kocht het bedrijf": what stands in front of a colon says nothing of what is behind it
  if (cue.cue.effect === 'ended' && colonBetween(reading.tree, cue.token, m.token)) return false;
  // "als" and its like count where they open a condition
  const word = reading.tree.lower(cue.token);
  if (
    cue.tokens.length === 1 &&
    (word === 'als' || knowledge.words('conditionMarks').has(word)) &&
    clauses.list[here]!.mark !== cue.token
  )
    return false;
  if (complementDepth(clauses, there, here, WITHIN) >= 0) return true;
  const clause = clauses.list[here]!;
  if (clause.kind === 'aside') return complementDepth(clauses, there, clause.parent, WITHIN) >= 0;
  const opens = clause.kind === 'condition' && clause.mark === cue.token;
  return opens && clause.parent >= 0 && complementDepth(clauses, there, clause.parent, COMPLEMENTS) >= 0;
}

function isGoverned(context: ScopeContext, cue: CueHit, m: EventMention): boolean {
  const { clauses, reading } = context;
  const { tree } = reading;
  const here = clauses.of[cue.token]!;
  const there = clauses.of[m.token]!;
  if (here < 0 || there < 0) return false;
  // "geeft de controle op door 20 procent te verkopen": by what somebody ends a thing, that happens
  if (
    cue.cue.effect === 'ended' &&
    tree.children(m.token).some((c) => tree.among(c, 'meansMarks') && tree.rel(c) === 'mark')
  )
    return false;
  if (here === there) return inSameClause(context, cue, m);
  const depth = complementDepth(clauses, there, here, COMPLEMENTS);
  if (depth > 0) {
    // a fronted complement ("Dat X verhuist, is onzin") belongs to what follows; otherwise the cue stands before its complement
    const child = childOf(clauses, there, here);
    // "haakte af: het hield op met de bouw": what stands behind a colon is told once more, and not undone
    if (child.mark < 0 && isSecondEnding(context, cue, m)) return false;
    if (isPurposeOfEnding(context, cue, child)) return false;
    // "na maanden van speculatie kondigde X aan dat": what went before does not hold what is said now, as "geruchten dat" does
    const before = prepositionOf(reading, cue.token) ?? '';
    if (cue.part === 'noun' && child.from !== cue.token + 1 && context.knowledge.words('pastFacts').has(before))
      return false;
    return cue.token < child.from || child.from === tree.analysis.sentenceStart[cue.sentence] || cue.part === 'phrase';
  }
  // "Philips is, zo heet het, van plan": the parser sees through what cuts the clause
  return cue.part === 'verb' && tree.rel(m.token) === 'xcomp' && tree.head(m.token) === cue.token;
}

function childOf(clauses: Clauses, inner: number, outer: number): Clause {
  let at = inner;
  while (clauses.list[at]!.parent !== outer && clauses.list[at]!.parent >= 0) at = clauses.list[at]!.parent;
  return clauses.list[at]!;
}

/** "het doek is gevallen voor de fabriek, waar 300 mensen hun baan verliezen": one ending does not undo another. */
function isSecondEnding({ reading: { tree }, knowledge }: ScopeContext, cue: CueHit, m: EventMention): boolean {
  const verbal = tree.is(m.token, VERBISH) && tree.rel(m.token) !== 'amod';
  return verbal && cue.cue.effect === 'ended' && knowledge.words('endingTypes').has(m.type);
}

/** "verlaat X om topman van Y te worden": what a name is left for comes instead of it, and does not end with it. */
function isPurposeOfEnding(
  { reading: { tree, phrases, phraseAt } }: ScopeContext,
  cue: CueHit,
  child: Clause,
): boolean {
  if (cue.cue.effect !== 'ended' || cue.part !== 'verb' || child.mark < 0 || tree.lower(child.mark) !== 'om')
    return false;
  const left = tree.child(cue.token, OBJECT);
  return left > cue.token && left < child.mark && elementAt(phrases, phraseAt[left])?.name !== undefined;
}

function inSameClause(context: ScopeContext, cue: CueHit, m: EventMention): boolean {
  const { reading, clauses } = context;
  const { tree } = reading;
  const at = m.token;
  const verbal = tree.is(at, VERBISH) && tree.rel(at) !== 'amod';
  const clause = clauses.list[clauses.of[at]!]!;
  // "na mislukt overleg": a participle in front of a noun speaks of what that noun tells of
  if (cue.part !== 'adjective' && cue.tokens.length === 1 && tree.rel(cue.token) === 'amod')
    return at > cue.token && tree.under(at, tree.head(cue.token));
  if (cue.part !== 'adjective' && isSecondEnding(context, cue, m)) return false;
  if (cue.part === 'adjective') {
    if (at > cue.token && at - cue.token <= 3 && !verbal && tree.head(cue.token) === at) return true;
    const subject = tree.head(at) === cue.token && /^(nsubj|csubj)/.test(tree.rel(at));
    return subject || (cue.cue.effect === 'possible' && verbal && isInfinitive(tree, at) && at > cue.token);
  }
  if (cue.part === 'noun') {
    if (tree.under(at, cue.token)) return true;
    if (verbal) return at > cue.token && isInfinitive(tree, at);
    if (at > cue.token) return at - cue.token <= NOUN_REACH && hasPreposition(reading, at, cue.token);
    // "over een fusie lopen gesprekken"
    return prepositionOf(reading, at) === 'over';
  }
  // "heeft de order geannuleerd en vijftien toestellen besteld": one participle says nothing of the other
  if (cue.part === 'verb' && tree.rel(at) === 'conj' && tree.head(at) === cue.token && isParticiple(tree, cue.token))
    return false;
  if (verbal) {
    if (at === clause.finite)
      return cue.part === 'phrase' || (cue.token !== at && isFiniteAux(tree, at) && !isAux(tree, cue.token));
    // "wordt gesloten om geld te besparen": an infinitive of its own governs nothing in front of it
    if (cue.part === 'verb' && at < cue.token && tree.lower(cue.token - 1) === 'te' && !tree.under(at, cue.token))
      return false;
    // "zou een belang hebben", "kan wegzakken": behind the finite verb of its clause a verb is no finite one, whatever its form
    return isInfinitive(tree, at) || isParticiple(tree, at) || (cue.token === clause.finite && at > cue.token);
  }
  return nounInReach(context, cue, m);
}

/** A noun that tells of an event, in the clause of a verb cue: its object or prepositional object, or the subject of what happens. */
function nounInReach(context: ScopeContext, cue: CueHit, m: EventMention): boolean {
  const { reading, knowledge, clauses } = context;
  const { tree } = reading;
  if (describes(tree, m.token) || (isStanding(context, m) && !isPredicate(context, m.token))) return false;
  const phrase = outerPhrase(reading, m.token);
  const prep = phrase?.prep;
  const head = phrase?.head ?? m.token;
  // "gaf toestemming voor de overname": what is allowed, and not when
  const allowed =
    (cue.tokens.length > 1 && prep === 'voor' && tree.head(head) === cue.token) ||
    // "zette een streep door de overname"
    (phrase !== undefined && cue.tokens.some((t) => t >= phrase.from - 1 && t < head && tree.lower(t) === prep));
  if (prep && !allowed && knowledge.words('pastFacts').has(prep)) return false;
  const rel = tree.rel(head);
  // "met de verkoop trekt X zich terug": what somebody ends a thing with happens; "met de bouw wordt gestopt" is governed
  if (cue.cue.effect === 'ended' && prep === 'met' && rel === 'obl' && head < cue.token) return false;
  if (rel !== 'nsubj' || !isFiniteForm(tree, cue.token)) return true;
  // behind the finite verb with something before it: an object, whatever the parser made of it
  if (head > cue.token && (cue.token > clauses.list[clauses.of[cue.token]!]!.from || !isAux(tree, cue.token)))
    return true;
  const finite = clauses.list[clauses.of[m.token]!]!.finite;
  const main = lastVerb(tree, clauses, clauses.of[m.token]!);
  const verbs = knowledge.words('eventVerbs');
  return (
    knowledge.words('loomingVerbs').has(tree.lowerLemma(cue.token)) ||
    knowledge.words('failingVerbs').has(tree.lowerLemma(cue.token)) ||
    [main, finite].some((v) => v >= 0 && v !== cue.token && verbs.has(tree.lowerLemma(v))) ||
    tree.rel(head) === 'nsubj:pass' ||
    cue.tokens.length > 1
  );
}

/** "producent", "dochter", "concurrent": a noun that says what a company is; "productie" and "oprichting" say what it does. */
function isStanding({ reading: { tree }, knowledge }: ScopeContext, m: EventMention): boolean {
  if (!knowledge.words('standingNouns').has(m.type)) return false;
  return !knowledge.words('doingNouns').has(tree.lowerLemma(m.token));
}

/** A noun that only describes the name beside it ("concurrent ThyssenKrupp", ", een fabrikant van batterijen,"). */
export function describes(tree: Tree, token: number): boolean {
  if (tree.rel(token) === 'appos') return true;
  for (let t = token - 1, steps = 0; t >= 0 && steps < 4; t--, steps++) {
    const word = tree.lower(t);
    if (word === ',' && tree.among(t + 1, 'articles') && t + 1 < token) return true;
    if (tree.is(t, VERBISH) || tree.is(t, NOUNISH) || word === ',') return false;
  }
  return false;
}

/** Whether a noun is what its clause says of the subject ("wil marktleider worden"). */
export function isPredicate({ reading, clauses }: ScopeContext, token: number): boolean {
  const { tree } = reading;
  if (tree.children(token).some((c) => tree.rel(c) === 'cop')) return true;
  const at = clauses.of[token]!;
  const { from, to } = clauses.list[at]!;
  for (let t = from; t < to; t++)
    if (
      clauses.of[t] === at &&
      (tree.is(t, VERBISH) || (t === to - 1 && tree.lower(t) === 'zijn')) &&
      tree.words('describingVerbs').has(tree.lemma(t))
    )
      return true;
  return false;
}

/** The last verb of a clause: its infinitive, its participle, or the finite verb alone. */
function lastVerb(tree: Tree, clauses: Clauses, clause: number): number {
  const { from, to } = clauses.list[clause]!;
  for (let t = to - 1; t >= from; t--) if (clauses.of[t] === clause && tree.is(t, VERBISH)) return t;
  return -1;
}

/** The phrase that a noun stands in, followed outwards over its own prepositions. */
function outerPhrase(reading: Reading, token: number) {
  const { tree, phrases, phraseAt } = reading;
  let phrase = elementAt(phrases, phraseAt[token]);
  for (let steps = 0; phrase && steps < 5; steps++) {
    const up = tree.head(phrase.head);
    if (up < 0 || !tree.is(up, NOUNISH) || !/^(nmod|nmod:poss)$/.test(tree.rel(phrase.head)) || phraseAt[up]! < 0)
      break;
    phrase = phrases[phraseAt[up]!];
  }
  return phrase;
}

const prepositionOf = (reading: Reading, token: number): string | undefined => outerPhrase(reading, token)?.prep;

/** Whether a preposition stands between a noun cue and an event noun behind it ("plannen voor een fusie"). */
function hasPreposition({ tree }: Reading, at: number, cue: number): boolean {
  for (let t = cue + 1; t < at; t++) {
    if (tree.upos(t) === 'ADP') return true;
  }
  return false;
}

const isAux = (tree: Tree, t: number): boolean => tree.upos(t) === 'AUX' || /^(aux|cop)/.test(tree.rel(t));
const isFiniteAux = (tree: Tree, t: number): boolean => isAux(tree, t) && tree.has(t, Feat.finite);
export const isParticiple = (tree: Tree, t: number): boolean => tree.is(t, VERBISH) && tree.has(t, Feat.participle);
/** An infinitive, by its features or by "te" before it. */
export const isInfinitive = (tree: Tree, t: number): boolean =>
  tree.is(t, VERBISH) &&
  (tree.has(t, Feat.infinitive) ||
    (t > 0 && tree.lower(t - 1) === 'te') ||
    (!tree.has(t, Feat.finite) && !tree.has(t, Feat.participle)));

/** "zou" and "zouden", the reportative form of "zullen". */
export const isZou = (tree: Tree, cue: CueHit): boolean =>
  cue.tokens.length === 1 && tree.lemma(cue.token) === 'zullen';
