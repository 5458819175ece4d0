/** Trains the parser: arc-hybrid with a dynamic oracle (Goldberg & Nivre 2013) and exploration of wrong states. */
import { featureKey, type Row } from '../../src/dutch/model';
import { type ParserModels, ParseWorkspace, parseSentence, RELS } from '../../src/dutch/parse';
import { LABELS, labelFeatures, MOVES, moveFeatures, PAIR, SEEN } from '../../src/dutch/parse-features';
import { LEFT, MAX_PARSE, type ParserInput, ParseState, ROOT, SHIFT } from '../../src/dutch/parse-state';
import type { TagSet } from '../../src/dutch/tag';
import { REL, type TokenTable } from '../../src/dutch/types';
import type { WordKnowledge } from '../../src/dutch/word-types';
import { SentenceWords } from '../../src/dutch/words';
import { type GoldSentence, projectivise } from './conllu';
import { Perceptron } from './perceptron';
import { randomSource, shuffle, tableOf } from './table';

/** What training and measuring need besides the gold trees. */
export interface ParserSetting {
  readonly knowledge: WordKnowledge;
  readonly tagSet: TagSet;
  separable(verb: number, particle: number): boolean;
  governs(verb: number, preposition: number): boolean;
}

/** What the parser reads of a sentence. */
export const inputOf = (
  words: SentenceWords,
  tags: Uint8Array,
  { tagSet, separable, governs }: ParserSetting,
): ParserInput => ({
  words,
  tags,
  tagSet,
  separable,
  governs,
});

/** Cost of each transition: how many gold links it makes impossible. */
function costs(state: ParseState, heads: readonly number[]): [number, number, number] {
  const n = state.n;
  const b = state.next;
  const gold = (t: number): number => (t === n ? -2 : heads[t] === -1 ? n : heads[t]);
  let shift = 0;
  if (b < n) {
    for (let k = 0; k < state.depth; k++) {
      if (gold(state.under(k)) === b) shift++;
      if (k > 0 && gold(b) === state.under(k)) shift++;
    }
  }
  let left = 0;
  let right = 0;
  if (state.depth > 0) {
    const s0 = state.under(0);
    const head = gold(s0);
    let children = 0;
    for (let t = b; t < n; t++) if (gold(t) === s0) children++;
    left = children + (head !== b && (head > b || (state.depth > 1 && head === state.under(1))) ? 1 : 0);
    right = children + (head >= b ? 1 : 0);
  }
  return [shift, left, right];
}

/** What training settles on. */
export interface TrainingSetting {
  readonly epochs: number;
  readonly margin: number;
  readonly rate: number;
  readonly rarest: number;
}

/** Trains both models for some epochs; `tags` holds the tagger's class of each token, as predicted by a tagger trained elsewhere. */
export function trainParser(
  sentences: readonly GoldSentence[],
  tags: readonly Uint8Array[],
  setting: ParserSetting,
  { epochs, margin, rate, rarest }: TrainingSetting,
  seed = 1,
): { moves: Perceptron; labels: Perceptron } {
  const random = randomSource(seed);
  const moves = new Perceptron(3, rate);
  const labels = new Perceptron(RELS, rate);
  const table = tableOf(sentences.map((s) => s.forms));
  const words = new SentenceWords(setting.knowledge);
  const state = new ParseState();
  const space = new ParseWorkspace();
  const scores = new Float64Array(3);
  const labelScores = new Float64Array(RELS);
  const projective = sentences.map((s) => projectivise(s.heads));
  const order = sentences.map((_, i) => i).filter((i) => sentences[i].forms.length <= 120);
  // The round before the first only counts features along the right way.
  for (let epoch = -1; epoch < epochs; epoch++) {
    if (epoch === 0) {
      moves.admit(rarest);
      labels.admit(rarest);
    }
    for (const s of shuffle(order, random)) {
      words.read(table, s);
      const input = inputOf(words, tags[s], setting);
      const heads = projective[s];
      const rels = sentences[s].rels;
      state.start(input);
      while (!state.isFinal()) {
        let follow = SHIFT;
        if (state.depth > 0 && !(state.next === state.n && state.depth === 1)) {
          moveFeatures(input, state, space.moves);
          moves.score(space.moves, MOVES, scores);
          const cost = costs(state, heads);
          let best = -1;
          let bestGold = -1;
          let rival = -1;
          for (let a = 0; a < 3; a++) {
            if (!state.isLegal(a)) continue;
            if (best < 0 || scores[a] > scores[best]) best = a;
            if (
              bestGold < 0 ||
              cost[a] < cost[bestGold] ||
              (cost[a] === cost[bestGold] && scores[a] > scores[bestGold])
            )
              bestGold = a;
          }
          for (let a = 0; a < 3; a++) {
            if (state.isLegal(a) && cost[a] > cost[bestGold] && (rival < 0 || scores[a] > scores[rival])) rival = a;
          }
          if (epoch < 0) moves.count(space.moves, MOVES);
          else if (rival >= 0 && scores[bestGold] - scores[rival] <= margin) {
            moves.update(space.moves, MOVES, bestGold, rival);
          }
          moves.step++;
          follow = epoch > 0 && random() < 0.9 ? best : bestGold;
        } else if (state.depth > 0) follow = LEFT;
        if (follow === SHIFT) {
          state.shift();
          continue;
        }
        if (state.isRoot(follow)) {
          state.link(LEFT, ROOT);
          continue;
        }
        const dependent = state.under(0);
        const head = state.headBy(follow);
        labelFeatures(input, state, head, space.labels);
        labels.score(space.labels, LABELS, labelScores);
        const isRight = heads[dependent] === head;
        const want = rels[dependent];
        let best = 1;
        let rival = -1;
        for (let rel = 1; rel < RELS; rel++) {
          if (labelScores[rel] > labelScores[best]) best = rel;
          if (rel !== want && (rival < 0 || labelScores[rel] > labelScores[rival])) rival = rel;
        }
        if (epoch < 0) labels.count(space.labels, LABELS);
        else if (isRight && labelScores[want] - labelScores[rival] <= margin) {
          labels.update(space.labels, LABELS, want, rival);
        }
        labels.step++;
        state.link(follow, epoch < 0 && isRight ? want : best);
      }
    }
  }
  return { moves, labels };
}

/** Fewest links between two classes of words for a list of the relations between them to be made. */
const FEWEST_LINKS = 10;
/** Share of those links that a relation must have to be listed. */
const LEAST_SHARE = 0.004;

/** Rows for the model of relations that list those seen between two classes of words. */
export function seenRelations(
  sentences: readonly GoldSentence[],
  tags: readonly Uint8Array[],
  setting: ParserSetting,
): Row[] {
  const table = tableOf(sentences.map((s) => s.forms));
  const words = new SentenceWords(setting.knowledge);
  const state = new ParseState();
  const { labels } = new ParseWorkspace();
  const counts = new Map<number, number[]>();
  sentences.forEach(({ heads, rels }, s) => {
    words.read(table, s);
    const input = inputOf(words, tags[s], setting);
    if (words.n > MAX_PARSE) return;
    state.start(input);
    heads.forEach((head, t) => {
      if (head < 0) return;
      // features look at the stack's top as the dependent
      state.stack[0] = t;
      state.depth = 1;
      labelFeatures(input, state, head, labels);
      const key = featureKey(SEEN, labels[PAIR]);
      const seen = counts.get(key) ?? new Array<number>(RELS).fill(0);
      counts.set(key, seen);
      seen[rels[t]]++;
    });
  });
  const rows: Row[] = [];
  for (const [key, seen] of counts) {
    const all = seen.reduce((a, b) => a + b);
    const classes = seen.flatMap((n, rel) => (rel !== ROOT && n > 0 && n >= all * LEAST_SHARE ? [rel] : []));
    if (all >= FEWEST_LINKS) rows.push({ key, classes, weights: classes.map(() => 1) });
  }
  return rows;
}

/** Figures of a parser on gold tokens: unlabelled and labelled attachment, and F1 of some links. */
export function scoreParser(
  sentences: readonly GoldSentence[],
  tags: readonly Uint8Array[],
  setting: ParserSetting,
  models: ParserModels,
): Record<string, number> {
  const table: TokenTable = tableOf(sentences.map((s) => s.forms));
  const words = new SentenceWords(setting.knowledge);
  const state = new ParseState();
  const space = new ParseWorkspace();
  const want: Record<string, RegExp> = {
    particle: /^compound:prt$/,
    subject: /^nsubj/,
    object: /^obj$/,
    oblique: /^obl(:agent)?$/,
  };
  const tally: Record<string, [number, number, number]> = {};
  let n = 0;
  let uas = 0;
  let las = 0;
  sentences.forEach((s, k) => {
    words.read(table, k);
    parseSentence(inputOf(words, tags[k], setting), models, state, space);
    const { head, rel } = state;
    for (let i = 0; i < s.forms.length; i++) {
      n++;
      const ok = (head[i] === state.n ? -1 : head[i]) === s.heads[i];
      if (ok) uas++;
      if (ok && rel[i] === s.rels[i]) las++;
      for (const [name, pattern] of Object.entries(want)) {
        tally[name] ??= [0, 0, 0];
        const t = tally[name];
        const gold = pattern.test(REL[s.rels[i]]);
        const found = pattern.test(REL[rel[i]]);
        if (gold) t[0]++;
        if (found) t[1]++;
        if (gold && found && ok) t[2]++;
      }
    }
  });
  const out: Record<string, number> = { uas: (100 * uas) / n, las: (100 * las) / n };
  for (const [name, [g, p, hit]] of Object.entries(tally)) out[name] = (200 * hit) / (g + p);
  return out;
}
