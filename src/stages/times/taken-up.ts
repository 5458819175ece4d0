import type { Knowledge } from '../../knowledge';
import { clauseHead } from '../../reading/arguments';
import { clauseRange } from '../../reading/clause-range';
import { Feat, type Tree, tags } from '../../reading/tree';
import type { EventMention, Reading } from '../../reading/types';
import type { TimeMention } from '../find-times';

const SCONJ = tags('SCONJ');
const VERBISH = tags('VERB', 'AUX');
/** How many sentences back the time may stand that "toen" takes up. */
const NEAR = 2;

/** "In 2003 ging het slecht. Het bedrijf sloot toen een fabriek": the time told last, where the clause of an event takes it up. */
export function timeTakenUp(
  { tree, times }: Reading,
  m: EventMention,
  resolve: (t: TimeMention) => string,
  knowledge: Knowledge,
): TimeMention | undefined {
  const at = thenWord(tree, m, knowledge);
  if (at < 0) return undefined;
  let told: TimeMention | undefined;
  for (const t of times) {
    if (t.from >= at) break;
    if (t.kind === 'date' && !t.comparison && /^\d/.test(resolve(t)) && tree.sentenceOf(t.from) >= m.sentence - NEAR)
      told = t;
  }
  return told;
}

/** The adverb of a mention's clause that takes up a time. -1 where there is none. */
function thenWord(tree: Tree, m: EventMention, knowledge: Knowledge): number {
  // "het sloot toen een kantoor en stuurde mensen naar huis"
  for (let at = m.token; ; at = tree.head(at)) {
    const [from, to] = clauseRange(tree, at);
    // a "toen" that was read as a conjunction ends the range
    for (let t = Math.max(0, from - 1); t <= to && t < tree.analysis.length; t++)
      if (knowledge.words('thenWords').has(tree.lower(t)) && !opensClause(tree, t)) return t;
    at = clauseHead(tree, at);
    if (at < 0 || tree.rel(at) !== 'conj') return -1;
  }
}

/** "toen Apple dat zei": whether a finite verb follows before the next mark or "en". */
function opensClause(tree: Tree, at: number): boolean {
  if (!tree.is(at, SCONJ)) return false;
  const end = tree.analysis.sentenceStart[tree.sentenceOf(at) + 1]!;
  for (let t = at + 1; t < end && tree.upos(t) !== 'PUNCT' && tree.upos(t) !== 'CCONJ'; t++)
    if (tree.is(t, VERBISH) && tree.has(t, Feat.finite)) return true;
  return false;
}
