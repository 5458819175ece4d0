/** Trains the parser: arc-hybrid with a dynamic oracle (Goldberg & Nivre 2013) and exploration of wrong states. */
import type { Scorer } from '../../src/dutch/model';
import {
  apply,
  CLASSES,
  isFinal,
  isLegal,
  type ParserInput,
  ParseWorkspace,
  parseFeatures,
  parseSentence,
  SHIFT,
  startParse,
} from '../../src/dutch/parse';
import type { TagSet } from '../../src/dutch/tag';
import { REL, type TokenTable } from '../../src/dutch/types';
import { SentenceWords, type WordKnowledge } from '../../src/dutch/words';
import { type GoldSentence, projectivise } from './conllu';
import { Perceptron } from './perceptron';
import { randomSource, shuffle, tableOf } from './table';

const RELS = REL.length;

/** What training and measuring need besides the gold trees. */
export interface ParserSetting {
  readonly knowledge: WordKnowledge;
  readonly tagSet: TagSet;
  separable(verb: number, particle: number): boolean;
}

/** Cost of each kind of transition: how many gold links it makes impossible. */
function costs(space: ParseWorkspace, state: number, heads: readonly number[]): [number, number, number] {
  const n = space.n;
  const b = space.next[state];
  const stack: number[] = [];
  for (let node = space.top[state]; node !== 0; node = space.below[node]) stack.push(space.token[node]);
  const gold = (t: number): number => (t === n ? -2 : heads[t] === -1 ? n : heads[t]);
  let shift = 0;
  if (b < n) {
    for (let k = 0; k < stack.length; k++) {
      if (gold(stack[k]) === b) shift++;
      if (k > 0 && gold(b) === stack[k]) shift++;
    }
  }
  let left = 0;
  let right = 0;
  if (stack.length > 0) {
    const s0 = stack[0];
    const head = gold(s0);
    let children = 0;
    for (let t = b; t < n; t++) if (gold(t) === s0) children++;
    left = children + (head !== b && (head > b || (stack.length > 1 && head === stack[1])) ? 1 : 0);
    right = children + (head >= b ? 1 : 0);
  }
  return [shift, left, right];
}

/** Trains for some epochs; `tags` holds the tagger's class of each token, as predicted by a tagger trained elsewhere. */
export function trainParser(
  sentences: readonly GoldSentence[],
  tags: readonly Uint8Array[],
  setting: ParserSetting,
  epochs: number,
  seed = 1,
  margin = 3,
  rate = 0.1,
  rarest = 8,
): Perceptron {
  const random = randomSource(seed);
  const model = new Perceptron(CLASSES, 23, rate);
  const table = tableOf(sentences.map((s) => s.forms));
  const words = new SentenceWords();
  const space = new ParseWorkspace(1);
  const scores = new Float64Array(CLASSES);
  const projective = sentences.map((s) => projectivise(s.heads));
  const order = sentences.map((_, i) => i).filter((i) => sentences[i].forms.length <= 120);
  // The round before the first only counts features along the right way.
  for (let epoch = -1; epoch < epochs; epoch++) {
    if (epoch === 0) model.admit(rarest);
    for (const s of shuffle(order, random)) {
      words.read(table, s, setting.knowledge);
      const input: ParserInput = { words, tags: tags[s], tagSet: setting.tagSet, separable: setting.separable };
      const heads = projective[s];
      const rels = sentences[s].rels;
      let state = startParse(input, space);
      while (!isFinal(space, state)) {
        parseFeatures(input, space, state);
        model.score(space.features, space.count, scores);
        const [shift, left, right] = costs(space, state, heads);
        const stackTop = space.top[state];
        const s0 = stackTop === 0 ? -1 : space.token[stackTop];
        const b = space.next[state];
        const s1 = stackTop === 0 || space.below[stackTop] === 0 ? -1 : space.token[space.below[stackTop]];
        const cost = (action: number): number => {
          if (action === SHIFT) return shift;
          const rel = action <= RELS ? action - 1 : action - 1 - RELS;
          const head = action <= RELS ? (b === space.n ? -1 : b) : s1;
          const base = action <= RELS ? left : right;
          return base + (heads[s0] === head && rels[s0] !== rel ? 1 : 0);
        };
        let best = -1;
        let bestGold = -1;
        let least = Number.POSITIVE_INFINITY;
        for (let a = 0; a < CLASSES; a++) {
          if (!isLegal(space, state, a)) continue;
          const c = cost(a);
          if (best < 0 || scores[a] > scores[best]) best = a;
          if (c < least || (c === least && scores[a] > scores[bestGold])) {
            least = c;
            bestGold = a;
          }
        }
        let rival = -1;
        for (let a = 0; a < CLASSES; a++) {
          if (isLegal(space, state, a) && cost(a) > least && (rival < 0 || scores[a] > scores[rival])) rival = a;
        }
        if (epoch < 0) model.count(space.features, space.count);
        else if (rival >= 0 && scores[bestGold] - scores[rival] <= margin) {
          model.update(space.features, space.count, bestGold, 1);
          model.update(space.features, space.count, rival, -1);
        }
        model.step++;
        const follow = epoch > 0 && random() < 0.9 ? best : bestGold;
        state = apply(space, state, follow, 0);
      }
    }
  }
  return model;
}

/** Figures of a parser on gold tokens: unlabelled and labelled attachment, and F1 of some links. */
export function scoreParser(
  sentences: readonly GoldSentence[],
  tags: readonly Uint8Array[],
  setting: ParserSetting,
  model: Scorer,
  beam: number,
): Record<string, number> {
  const table: TokenTable = tableOf(sentences.map((s) => s.forms));
  const words = new SentenceWords();
  const space = new ParseWorkspace(beam);
  const heads = new Int32Array(512);
  const rels = new Uint8Array(512);
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
    words.read(table, k, setting.knowledge);
    parseSentence(
      { words, tags: tags[k], tagSet: setting.tagSet, separable: setting.separable },
      model,
      space,
      heads,
      rels,
    );
    for (let i = 0; i < s.forms.length; i++) {
      n++;
      const ok = heads[i] === s.heads[i];
      if (ok) uas++;
      if (ok && rels[i] === s.rels[i]) las++;
      for (const [name, pattern] of Object.entries(want)) {
        tally[name] ??= [0, 0, 0];
        const t = tally[name];
        const gold = pattern.test(REL[s.rels[i]]);
        const found = pattern.test(REL[rels[i]]);
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
