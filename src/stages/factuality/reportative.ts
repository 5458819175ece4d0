import type { Status } from '../../event-types';
import { type ClauseKind, hasChild } from '../../reading/clauses';
import { isZou, type ScopeContext } from '../../reading/scope';
import { isUnverified, whoSays } from '../../reading/speakers';
import { tags } from '../../reading/tree';
import type { CueHit, EventMention } from '../../reading/types';

const NOUN = tags('NOUN');
const CONDITION: ReadonlySet<ClauseKind> = new Set(['condition']);

/** "zou(den)": hearsay in a statement of fact; a wish or possibility with "kunnen", "willen", "graag"; the future after "zei dat". */
export function reportative(context: ScopeContext, m: EventMention, cue: CueHit, here: readonly CueHit[]): Status {
  const { reading, knowledge, clauses } = context;
  const { tree } = reading;
  const clause = clauses.of[cue.token]!;
  const wishes = knowledge.words('wishWords');
  const { from, to, kind } = clauses.list[clause]!;
  if (kind === 'condition') return 'possible';
  const parent = clauses.list[clause]!.parent;
  const hearsay =
    kind === 'that' &&
    here.some(
      (c) =>
        c.cue.statement &&
        c !== cue &&
        !isZou(tree, c) &&
        clauses.of[c.token] === parent &&
        (c.cue.statement === 'rumour' || isUnverified(reading, knowledge, c)),
    );
  if (hearsay) return 'rumoured';
  // "samen zouden ze de grootste bank vormen": what would come of something else
  if (knowledge.words('wouldBeTypes').has(m.type) && !isAtOnce(context, clause)) return 'possible';
  for (let t = from; t < to; t++) if (clauses.of[t] === clause && wishes.has(tree.lower(t))) return 'possible';
  // "als X zou, dan zou Y"
  if (hasChild(clauses, clause, CONDITION)) return 'possible';
  // "bij een fusie zouden banen verdwijnen", "zonder lening zou X failliet gaan"
  if (isHypothetical(context, clause)) return 'possible';
  if (wants(context, cue) && here.some((c) => isOwnWord(context, cue, c))) return 'possible';
  // "de toestellen die het in mei zou krijgen": no news, where nothing around it passes anything on
  if (kind === 'relative' && !here.some((c) => c !== cue && passesOn(context, c))) return 'planned';
  if (parent < 0 || kind !== 'that') return 'rumoured';
  for (const said of here) {
    if (!said.cue.statement || said === cue || clauses.of[said.token] !== parent || isZou(tree, said)) continue;
    return said.cue.statement === 'denial' ? 'denied' : 'planned';
  }
  return here.some((c) => c.cue.effect === 'planned' && clauses.of[c.token] === parent) ? 'planned' : 'rumoured';
}

/** "zou ... willen": passed on as hearsay it is a rumour, as a named speaker's own word a wish. */
function wants({ reading, knowledge, clauses }: ScopeContext, cue: CueHit): boolean {
  const clause = clauses.of[cue.token]!;
  const { from, to } = clauses.list[clause]!;
  for (let t = from; t < to; t++)
    if (clauses.of[t] === clause && knowledge.words('wantWords').has(reading.tree.lower(t))) return true;
  return false;
}

/** Whether a saying around, behind or in the clause of "zou" is that of somebody who is named, no medium and no insider. */
function isOwnWord({ reading, knowledge, clauses }: ScopeContext, zou: CueHit, said: CueHit): boolean {
  if (!said.cue.statement || said.cue.statement === 'rumour' || said === zou || isZou(reading.tree, said)) return false;
  const clause = clauses.of[zou.token]!;
  const there = clauses.of[said.token]!;
  const { parent } = clauses.list[clause]!;
  const around = there === parent || there === clause || (there >= 0 && clauses.list[there]!.parent === clause);
  return around && whoSays(reading, knowledge, said).speaker !== undefined && !isUnverified(reading, knowledge, said);
}

/** Whether a cue passes something on: hearsay of any sort, or the word of a medium or of insiders. */
function passesOn({ reading, knowledge }: ScopeContext, cue: CueHit): boolean {
  if (isZou(reading.tree, cue)) return false;
  if (cue.cue.effect === 'rumoured' || cue.cue.statement === 'rumour') return true;
  return cue.cue.statement !== undefined && isUnverified(reading, knowledge, cue);
}

/** "bij een fusie", "zonder de lening": a case in which something would come about. */
function isHypothetical({ reading: { tree }, knowledge, clauses }: ScopeContext, clause: number): boolean {
  const { from, to } = clauses.list[clause]!;
  for (let t = from; t < to; t++) {
    if (clauses.of[t] !== clause) continue;
    if (tree.lower(t) === 'zonder') return true;
    if (tree.lower(t) !== 'bij' || tree.lower(t + 1) !== 'een') continue;
    for (let n = t + 2; n < Math.min(to, t + 5); n++)
      if (tree.is(n, NOUN)) return knowledge.frames.nouns.has(tree.lowerLemma(n));
  }
  return false;
}

/** "vertrekt per direct", "neemt voorlopig de leiding waar": what the present tense tells has begun. */
export function isAtOnce({ reading: { tree }, knowledge, clauses }: ScopeContext, at: number): boolean {
  const { from, to } = clauses.list[at]!;
  const words = knowledge.words('atOnceWords');
  for (let t = from; t < to; t++) if (clauses.of[t] === at && words.has(tree.lower(t))) return true;
  return false;
}
