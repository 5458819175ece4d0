/**
 * The dependency parser: transition-based, arc-hybrid (Kuhlmann et al. 2011), greedy. One model chooses the transition, a second one the
 * relation of the link that it makes: most of what decides on a link's relation says nothing about the transition, and the first model is
 * small enough to stay near the processor.
 */
import { Known } from './lexicon';
import type { LinearModel, SmallModel } from './model';
import { LABEL_PASSES, LABELS, labelFeatures, MOVE_PASSES, MOVES, moveFeatures, PAIR, SEEN } from './parse-features';
import { LEFT, type ParserInput, type ParseState, RIGHT, ROOT, SHIFT } from './parse-state';
import { REL } from './types';

export const RELS = REL.length;

/** Less than any sum of weights. */
const NEVER = -(1 << 24);

/** 1 for what an auxiliary or copula is to its verb. */
const AUX_RELS = Uint8Array.from(REL, (rel) => (rel === 'aux' || rel === 'aux:pass' || rel === 'cop' ? 1 : 0));

/** The two models of the parser. */
export interface ParserModels {
  readonly moves: SmallModel;
  readonly labels: LinearModel;
}

/** Work space of a parser: one for each analyser, never shared. */
export class ParseWorkspace {
  readonly moves = new Int32Array(MOVES);
  readonly labels = new Int32Array(LABELS + 1);
  readonly scores = new Int32Array(RELS);
  /** By two classes of words, where the list of the relations that may link them begins; -1 before it is asked for. */
  readonly listOf = new Int32Array(2 << 12).fill(-1);
  /** The lists, each with its length in front. */
  lists = new Uint8Array(1024);
  listsEnd = 0;
}

/** Parses the sentence of `input`: the heads (n for the root) and relations stand in `state` afterwards. It holds MAX_PARSE tokens at most. */
export function parseSentence(
  input: ParserInput,
  { moves, labels }: ParserModels,
  state: ParseState,
  space: ParseWorkspace,
): void {
  state.start(input);
  while (!state.isFinal()) {
    // with one way to go on there is nothing to choose
    if (state.depth === 0) {
      state.shift();
      continue;
    }
    if (state.next === state.n && state.depth === 1) {
      state.link(LEFT, ROOT);
      continue;
    }
    const best = chooseMove(input, moves, state, space);
    if (best === SHIFT) state.shift();
    else state.link(best, chooseLabel(input, labels, state, best, space));
  }
}

/** The best transition of those that the state allows. */
export function chooseMove(input: ParserInput, model: SmallModel, state: ParseState, space: ParseWorkspace): number {
  const shift = state.isLegal(SHIFT);
  const left = state.isLegal(LEFT);
  const right = state.isLegal(RIGHT);
  if (!left && !right) return SHIFT;
  moveFeatures(input, state, space.moves);
  model.clear();
  for (let pass = 0, from = 0; ; from = MOVE_PASSES[pass++]) {
    model.weigh(space.moves, from, MOVE_PASSES[pass]);
    let best = shift ? SHIFT : -1;
    let most = shift ? 0 : NEVER;
    let next = NEVER;
    if (left && model.second > most) {
      next = most;
      best = LEFT;
      most = model.second;
    } else if (left) next = model.second;
    if (right && model.third > most) {
      next = most;
      best = RIGHT;
      most = model.third;
    } else if (right && model.third > next) next = model.third;
    if (MOVE_PASSES[pass] === MOVES || most - next >= model.margins[pass]) return best;
  }
}

/** The relation of the link that a transition makes: the best of those that training saw between such words. */
export function chooseLabel(
  input: ParserInput,
  model: LinearModel,
  state: ParseState,
  move: number,
  space: ParseWorkspace,
): number {
  const { labels, scores } = space;
  const head = state.headBy(move);
  const pair = ((input.tags[state.under(0)] << 6) | input.tags[head]) * 2 + (move === LEFT ? 1 : 0);
  let at = space.listOf[pair];
  // many pairs leave no choice
  if (at >= 0 && space.lists[at] === 1) return space.lists[at + 1];
  labelFeatures(input, state, head, labels);
  if (at < 0) at = listRelations(model, pair, space);
  const { lists } = space;
  const first = at + 1;
  const last = first + lists[at];
  for (let k = first; k < last; k++) scores[lists[k]] = 0;
  // a verb that is none of the auxiliaries is no part of another one
  const full = (state.known[state.under(0)] & Known.auxiliary) === 0;
  for (let pass = 0, from = 0; ; from = LABEL_PASSES[pass++]) {
    model.addTo(lists, first, last, labels, from, LABEL_PASSES[pass], scores);
    let best = -1;
    let most = NEVER;
    let next = NEVER;
    for (let k = first; k < last; k++) {
      const score = scores[lists[k]];
      if (score <= next || (full && AUX_RELS[lists[k]] === 1)) continue;
      if (score > most) {
        next = most;
        most = score;
        best = lists[k];
      } else next = score;
    }
    if (LABEL_PASSES[pass] === LABELS || most - next >= model.margins[pass]) return best < 0 ? lists[first] : best;
  }
}

/** Lists the relations that training saw between two classes of words; all of them where it saw too little. */
function listRelations(model: LinearModel, pair: number, space: ParseWorkspace): number {
  const { labels, scores } = space;
  labels[SEEN] = labels[PAIR];
  scores.fill(0);
  model.add(labels, SEEN, SEEN + 1, scores);
  let any = false;
  for (let rel = 1; rel < RELS; rel++) any ||= scores[rel] !== 0;
  if (space.listsEnd + RELS > space.lists.length) {
    const { lists } = space;
    space.lists = new Uint8Array(2 * lists.length);
    space.lists.set(lists);
  }
  const at = space.listsEnd++;
  for (let rel = 1; rel < RELS; rel++) if (!any || scores[rel] !== 0) space.lists[space.listsEnd++] = rel;
  space.lists[at] = space.listsEnd - at - 1;
  space.listOf[pair] = at;
  return at;
}
