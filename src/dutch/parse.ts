/**
 * The dependency parser: transition-based, arc-hybrid (Kuhlmann et al. 2011), greedy. One model chooses the transition, a second one the
 * relation of the link that it makes: most of what decides on a link's relation says nothing about the transition, and the first model is
 * small enough to stay near the processor.
 */
import type { LinearModel, SmallModel } from './model';
import { LABELS, labelFeatures, MOVES, moveFeatures, PAIR_TEMPLATES } from './parse-features';
import { LEFT, type ParserInput, type ParseState, RIGHT, ROOT, SHIFT } from './parse-state';
import { REL } from './types';

export const RELS = REL.length;

/** The two models of the parser. */
export interface ParserModels {
  readonly moves: SmallModel;
  readonly labels: LinearModel;
}

/** Most relations between two classes of words that everything else about them chooses from. */
const CANDIDATES = 8;
const STRIDE = 40;

/** Work space of a parser: one for each analyser, never shared. */
export class ParseWorkspace {
  readonly moves = new Int32Array(MOVES);
  readonly labels = new Int32Array(LABELS);
  readonly scores = new Int32Array(RELS);

  // What two classes of words weigh for their relation: a row for a pair, added up when the pair is first met.
  readonly rowOf = new Int16Array(2 << 12).fill(-1);
  rows = 0;
  weights = new Int16Array(256 * STRIDE);
  candidates = new Uint8Array(256 * CANDIDATES);

  /** Adds a row and returns its number. */
  addRow(): number {
    const row = this.rows++;
    if ((row + 1) * STRIDE > this.weights.length) {
      const { weights, candidates } = this;
      this.weights = new Int16Array(2 * weights.length);
      this.weights.set(weights);
      this.candidates = new Uint8Array(2 * candidates.length);
      this.candidates.set(candidates);
    }
    return row;
  }
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
    moveFeatures(input, state, space.moves);
    moves.weigh(space.moves, MOVES);
    let best = -1;
    let most = 0;
    if (state.isLegal(SHIFT)) best = SHIFT;
    if (state.isLegal(LEFT) && (best < 0 || moves.second > most)) {
      best = LEFT;
      most = moves.second;
    }
    if (state.isLegal(RIGHT) && (best < 0 || moves.third > most)) best = RIGHT;
    if (best === SHIFT) state.shift();
    else state.link(best, chooseLabel(input, labels, state, best, space));
  }
}

/** The relation of the link that a transition makes. */
function chooseLabel(
  input: ParserInput,
  model: LinearModel,
  state: ParseState,
  move: number,
  space: ParseWorkspace,
): number {
  const { labels, scores } = space;
  const head = state.headBy(move);
  labelFeatures(input, state, head, labels);
  const pair = ((input.tags[state.under(0)] << 6) | input.tags[head]) * 2 + (move === LEFT ? 1 : 0);
  const known = space.rowOf[pair];
  const row = known >= 0 ? known : makeRow(model, pair, space);
  const { weights, candidates } = space;
  const first = row * CANDIDATES;
  for (let k = first; k < first + CANDIDATES; k++) scores[candidates[k]] = weights[row * STRIDE + candidates[k]];
  model.addTo(candidates, first, first + CANDIDATES, labels, PAIR_TEMPLATES, LABELS, scores);
  let best = candidates[first];
  for (let k = first + 1; k < first + CANDIDATES; k++) if (scores[candidates[k]] > scores[best]) best = candidates[k];
  return best;
}

/** Adds up what the pair of classes in `space.labels` weighs, and picks the likeliest relations. */
function makeRow(model: LinearModel, pair: number, space: ParseWorkspace): number {
  const { labels, scores } = space;
  const row = space.addRow();
  space.rowOf[pair] = row;
  scores.fill(0);
  model.add(labels, 0, PAIR_TEMPLATES, scores);
  space.weights.set(scores, row * STRIDE);
  scores[ROOT] = Number.MIN_SAFE_INTEGER;
  for (let k = 0; k < CANDIDATES; k++) {
    let best = 1;
    for (let rel = 2; rel < RELS; rel++) if (scores[rel] > scores[best]) best = rel;
    space.candidates[row * CANDIDATES + k] = best;
    scores[best] = Number.MIN_SAFE_INTEGER;
  }
  return row;
}
