import type { Status } from '../event-types';
import type { Knowledge } from '../knowledge';
import { bySentence } from '../reading/by-sentence';
import { elementAt } from '../reading/element-at';
import { type Negated, negatesCue, negatesEvent, negationOf } from '../reading/negation';
import { eventMention } from '../reading/records';
import { isZou, reaches, type ScopeContext } from '../reading/scope';
import { tenseOf } from '../reading/tense';
import { type Tree, tags } from '../reading/tree';
import type { CueHit, EventMention, Reading } from '../reading/types';
import { callOff } from './factuality/called-off';
import { followSuit } from './factuality/follow-suit';
import { reportative } from './factuality/reportative';
import { waitForSales } from './factuality/shown-first';
import { statusByForm } from './factuality/status-by-form';
import { isUndergone } from './factuality/undergone';

const VERBISH = tags('VERB', 'AUX');

/** Types that tell of something stopped, by verbs that may stop a plan as well. */
const CUTTING: ReadonlySet<string> = new Set(['layoffs', 'closure', 'discontinuation']);

/** Of several effects on one event the strongest counts: a rumour beats a plan, an ending both. */
const STRENGTH: Record<Status, number> = {
  actual: 0,
  planned: 1,
  possible: 2,
  rumoured: 3,
  negated: 4,
  ended: 5,
  denied: 6,
};

/** A cue with what it makes of an event. */
interface Effect {
  effect: Status;
  cue: CueHit;
}

/**
 * Decides for every event mention how its place in the text presents it: cues that govern it or stand in its clause, negations, tense,
 * infinitives of purpose, conditions and questions. Scope ends at the clause (after FactBank's certainty, polarity and source; ACE's tense).
 * Sets `status`, `tense` and evidence of the mentions.
 */
export function judgeFactuality(
  reading: Reading,
  mentions: EventMention[],
  cues: readonly CueHit[],
  knowledge: Knowledge,
): void {
  const { clauses } = reading;
  const context: ScopeContext = { reading, knowledge, clauses };
  dropIdioms(mentions, cues);
  const inSentence = bySentence(cues);
  // "schrapte banen" calls nothing else off
  const cuts = new Set(mentions.filter((m) => CUTTING.has(m.type)).map((m) => m.token));
  const spent = new Set<CueHit>();
  const negations = new Map<number, { cue: CueHit; negated: Negated }[]>();
  for (const m of mentions) {
    const here = (inSentence.get(m.sentence) ?? []).filter(
      (c) => (!isFigure(m) || saysOfFigures(reading.tree, c)) && !(c.cue.effect === 'ended' && cuts.has(c.token)),
    );
    let negative = negations.get(m.sentence);
    if (!negative) {
      negative = here
        .filter((c) => c.cue.effect === 'negated' && c.cue.scope === 'clause')
        .map((cue) => ({ cue, negated: negationOf(context, cue) }));
      negations.set(m.sentence, negative);
    }
    m.tense = tenseOf(reading.tree, clauses, m.token);
    const found = effectsOn(context, toldBy(reading.tree, m), here, negative).filter(
      ({ cue }) => !isTitle(context, m) || reading.tree.head(cue.token) === m.token,
    );
    // "kan zijn bestelling annuleren", "annuleert de bestelling niet": what may be called off, or is not, stands
    const stands = m.own === 'ended' && found.some((e) => e.effect === 'possible' || e.effect === 'negated');
    const effects = stands ? [] : found;
    let status: Status = stands ? 'actual' : (m.own ?? statusByForm(context, m));
    const shielded = effects.some((e) => e.effect === 'actual');
    for (const { effect } of effects) if (STRENGTH[effect] > STRENGTH[status]) status = effect;
    m.status = shielded && status === 'planned' && !effects.some((e) => e.effect === 'planned') ? 'actual' : status;
    for (const { cue, effect } of effects) {
      if (effect === 'actual') continue;
      const spans = cue.tokens.map((t) => spanOf(reading.tree, t));
      // events of several companies told together share their list of evidence until here
      m.evidence = [...m.evidence, { entry: `cue:${cue.cue.id}`, spans }];
    }
  }
  waitForSales(context, mentions);
  followSuit(context, mentions);
  callOff(context, mentions, cues, spent);
}

/** "Rivaal Sony komt naar verwachting": what a title says of a name stands, whatever becomes of the clause. */
function isTitle({ reading: { tree, phrases, phraseAt }, knowledge }: ScopeContext, m: EventMention): boolean {
  if (!knowledge.words('titleTypes').has(m.type) || tree.is(m.token, VERBISH)) return false;
  if (elementAt(phrases, phraseAt[m.token])?.name !== undefined) return true;
  return tree.rel(m.token) === 'appos' || tree.children(m.token).some((c) => tree.rel(c) === 'appos');
}

/** "de koers kan dalen": of a figure the verb tells what becomes of it, and what reaches the verb reaches the figure. */
function toldBy(tree: Tree, m: EventMention): EventMention {
  const verb = tree.head(m.token);
  return isFigure(m) && tree.rel(m.token) === 'nsubj' && verb >= 0 && tree.is(verb, VERBISH)
    ? eventMention({ ...m, token: verb })
    : m;
}

const isFigure = (m: EventMention): boolean => m.type === 'sharePrice' || m.type === 'results';

/** "eindigde 2 procent hoger", "kon de winst verhogen": a figure cannot be called off, and one that could be reached was. */
const saysOfFigures = (tree: Tree, c: CueHit): boolean =>
  c.cue.effect !== 'ended' && !(c.cue.effect === 'possible' && tree.among(c.token, 'pastPossibility'));

function effectsOn(
  context: ScopeContext,
  m: EventMention,
  here: readonly CueHit[],
  negative: readonly { cue: CueHit; negated: Negated }[],
): Effect[] {
  const effects: Effect[] = [];
  for (const { cue, negated } of negative)
    if (negatesEvent(context, negated, cue, m) && !isSilence(context, cue, m))
      effects.push({ effect: noLonger(context, cue) ? 'ended' : 'negated', cue });
  for (const cue of here) {
    const effect = cue.cue.effect;
    if (!effect || effect === 'none' || (effect === 'negated' && cue.cue.scope === 'clause')) continue;
    if (!reaches(context, cue, m) && !isOwnDoubt(context, cue, m)) continue;
    // "stopte 5 miljard in X": the verb that money goes in by ends nothing
    if (effect === 'ended' && cue.token === m.token && m.type === 'investment') continue;
    // what a share did, it did: "Beleggers hadden erger verwacht: het aandeel sloot hoger"
    if (
      isFigure(m) &&
      m.tense === 'past' &&
      UNSURE.has(effect) &&
      context.clauses.of[cue.token] !== context.clauses.of[m.token]
    )
      continue;
    if (effect === 'planned' && isUndergone(context.reading.tree, context.knowledge, cue, m)) continue;
    // "weigerde te zeggen of": the question stays open
    if (effect === 'negated' && isOpen(context, m)) continue;
    // "is te koop", "kunnen het toestel sinds vandaag kopen": what customers can get is there
    if (effect === 'possible' && cue.cue.id === 'kunnen' && context.knowledge.words('sellingFrames').has(m.frame))
      continue;
    // "begon te bouwen" happened; "blijft van plan" says nothing of the plan's object
    if (effect === 'actual' && !context.reading.tree.is(m.token, VERBISH)) continue;
    const negation = negative.find(
      (n) =>
        negatesCue(context, n.negated, n.cue, cue) &&
        !isSilence(context, n.cue, m) &&
        // "zou zich niet herkiesbaar stellen": the trigger's own word denies nothing
        !n.cue.tokens.some((t) => m.trigger.includes(t)),
    );
    if (!negation) {
      const judged =
        effect === 'rumoured' && isZou(context.reading.tree, cue)
          ? reportative(context, m, cue, here)
          : // "daarvan is geen sprake" is the narrator's word until a speaker stands beside it
            effect === 'denied' && cue.part === 'phrase'
            ? 'negated'
            : effect;
      effects.push({ effect: judged, cue });
    } else if (effect === 'planned' || effect === 'possible' || effect === 'rumoured') {
      // "geen plannen", "kan niet": what is not meant or cannot be is not; "nog niet besloten", "wilde niet zeggen of" leave it open
      const open =
        negation.cue.tokens.some((t) => context.reading.tree.lower(t) === 'nog') || isUnsaid(context, negation.cue, m);
      effects.push({ effect: open ? 'possible' : 'negated', cue: negation.cue });
    }
  }
  return effects;
}

const UNSURE: ReadonlySet<Status> = new Set(['planned', 'possible']);

/** "Bij X dreigen ontslagen", "vreest ontslagen": the verb that tells of the event leaves it open. */
const isOwnDoubt = ({ reading: { tree }, knowledge }: ScopeContext, cue: CueHit, m: EventMention): boolean =>
  cue.part === 'verb' &&
  cue.token === m.token &&
  m.own === undefined &&
  knowledge.words('fearVerbs').has(tree.lowerLemma(cue.token));

/**
 * Words of an idiom of saying tell of nothing else: "drukte dit verhaal de kop in" is no printing. A frame that the whole idiom evokes stays:
 * "deed een telefoon uit de doeken".
 */
function dropIdioms(mentions: EventMention[], cues: readonly CueHit[]): void {
  const idioms = new Map<number, readonly number[]>();
  for (const c of cues) if (c.cue.statement && c.part === 'verb' && c.tokens.length > 2) idioms.set(c.token, c.tokens);
  for (let i = mentions.length - 1; i >= 0; i--) {
    const m = mentions[i]!;
    if (idioms.get(m.token)?.some((t) => !m.trigger.includes(t))) mentions.splice(i, 1);
  }
}

/** "geen van beide wilde iets zeggen over de fusie": what nobody will speak about, told in the same clause, is not negated. */
function isSilence(
  { reading: { tree }, knowledge, clauses }: ScopeContext,
  negation: CueHit,
  m: EventMention,
): boolean {
  const at = clauses.of[negation.token]!;
  if (at < 0 || clauses.of[m.token] !== at) return false;
  const { from, to } = clauses.list[at]!;
  for (let t = to - 1; t >= from; t--)
    if (clauses.of[t] === at && tree.is(t, VERBISH) && tree.rel(t) !== 'amod')
      return !m.trigger.includes(t) && knowledge.words('quietVerbs').has(tree.lowerLemma(t));
  return false;
}

/** "wilde niet zeggen hoeveel banen verdwijnen": what is not denied or done stands in the clause of what nobody will say. */
function isUnsaid({ reading: { tree }, knowledge, clauses }: ScopeContext, negation: CueHit, m: EventMention): boolean {
  const at = clauses.of[negation.token]!;
  if (at < 0 || clauses.of[m.token] === at) return false;
  const { from, to } = clauses.list[at]!;
  for (let t = to - 1; t >= from; t--)
    if (clauses.of[t] === at && tree.is(t, VERBISH)) return knowledge.words('quietVerbs').has(tree.lowerLemma(t));
  return false;
}

/** Told in a clause with "of". */
function isOpen({ reading, clauses }: ScopeContext, m: EventMention): boolean {
  const at = clauses.of[m.token]!;
  return at >= 0 && clauses.list[at]!.mark >= 0 && reading.tree.lower(clauses.list[at]!.mark) === 'of';
}

/** "geen telefoons meer": it was so, and is no longer. */
function noLonger({ reading, clauses }: ScopeContext, cue: CueHit): boolean {
  const { tree } = reading;
  const { to } = clauses.list[clauses.of[cue.token]!]!;
  for (let t = cue.token + 1; t < to; t++)
    if (tree.lower(t) === 'meer' && tree.lower(t + 1) !== 'dan' && !/^(NOUN|ADJ)$/.test(tree.upos(t + 1))) return true;
  return false;
}

const spanOf = (tree: Tree, t: number) => {
  const { text, start, end } = tree.analysis;
  return { start: start[t]!, end: end[t]!, text: text.slice(start[t], end[t]) };
};
