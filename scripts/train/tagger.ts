/** Trains the tagger. */
import type { LinearModel } from '../../src/dutch/model';
import {
  behindAfter,
  startTags,
  TAG_TEMPLATES,
  type TagSet,
  TagWorkspace,
  tagFeatures,
  tagSentence,
} from '../../src/dutch/tag';
import type { TokenTable } from '../../src/dutch/types';
import type { WordKnowledge } from '../../src/dutch/word-types';
import { SentenceWords } from '../../src/dutch/words';
import type { GoldSentence } from './conllu';
import { Perceptron } from './perceptron';
import { randomSource, shuffle, tableOf } from './table';

/** The tag classes that occur in the training sentences, and their number by name. */
export function collectTags(sentences: readonly GoldSentence[]): { tagSet: TagSet; index: Map<string, number> } {
  const counts = new Map<string, number>();
  for (const s of sentences) {
    for (let i = 0; i < s.forms.length; i++) counts.set(tagName(s, i), (counts.get(tagName(s, i)) ?? 0) + 1);
  }
  const names = [...counts]
    .filter(([, n]) => n >= 2)
    .map(([name]) => name)
    .sort();
  const parts = names.map((name) => name.split('|'));
  return {
    tagSet: {
      upos: Uint8Array.from(parts, (p) => Number(p[0])),
      feats: Uint32Array.from(parts, (p) => Number(p[1])),
      sub: parts.map((p) => p[2]),
    },
    index: new Map(names.map((name, i) => [name, i])),
  };
}

/** The name of the class of token i. */
export function tagName(s: GoldSentence, i: number): string {
  return `${s.upos[i]}|${s.feats[i]}|${s.sub[i]}`;
}

/** Trains for some epochs and returns the perceptron, whose averaged weights are the model. */
export function trainTagger(
  sentences: readonly GoldSentence[],
  tagSet: TagSet,
  index: ReadonlyMap<string, number>,
  knowledge: WordKnowledge,
  epochs: number,
  seed = 1,
  margin = 3,
  rate = 0.1,
  rarest = 3,
): Perceptron {
  const random = randomSource(seed);
  const model = new Perceptron(tagSet.upos.length, rate);
  const words = new SentenceWords(knowledge);
  const space = new TagWorkspace();
  const scores = new Float64Array(model.classes);
  const plain = tableOf(sentences.map((s) => s.forms));
  const loud = tableOf(sentences.map((s) => s.forms.map((f) => f.toUpperCase())));
  const gold = sentences.map((s) => s.forms.map((_, i) => index.get(tagName(s, i)) ?? -1));
  const order = sentences.map((_, i) => i);
  for (const s of order) {
    words.read(plain, s);
    startTags(words, space);
    let behind = 0;
    for (let i = 0; i < words.n; i++) {
      tagFeatures(words, i, tagSet, space, behind);
      model.count(space.sums, TAG_TEMPLATES);
      space.tags[i] = Math.max(0, gold[s][i]);
      behind = behindAfter(behind, tagSet, space.tags[i]);
    }
  }
  model.admit(rarest);
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (const s of shuffle(order, random)) {
      const table: TokenTable = random() < 0.04 ? loud : plain;
      words.read(table, s);
      startTags(words, space);
      let behind = 0;
      for (let i = 0; i < words.n; i++) {
        tagFeatures(words, i, tagSet, space, behind);
        model.score(space.sums, TAG_TEMPLATES, scores);
        const want = gold[s][i];
        let best = 0;
        let rival = -1;
        for (let c = 0; c < model.classes; c++) {
          if (scores[c] > scores[best]) best = c;
          if (c !== want && (rival < 0 || scores[c] > scores[rival])) rival = c;
        }
        if (want >= 0 && scores[want] - scores[rival] <= margin) {
          model.update(space.sums, TAG_TEMPLATES, want, rival);
        }
        model.step++;
        space.tags[i] = best;
        behind = behindAfter(behind, tagSet, best);
      }
    }
  }
  return model;
}

/** Share of right universal tags and of right full classes on gold tokens. */
export function scoreTagger(
  sentences: readonly GoldSentence[],
  tagSet: TagSet,
  model: LinearModel,
  knowledge: WordKnowledge,
): { upos: number; full: number; finite: number; confusions: Map<string, number> } {
  const table = tableOf(sentences.map((s) => s.forms));
  const words = new SentenceWords(knowledge);
  const space = new TagWorkspace();
  let n = 0;
  let upos = 0;
  let full = 0;
  let finite = 0;
  const confusions = new Map<string, number>();
  sentences.forEach((s, k) => {
    words.read(table, k);
    tagSentence(words, model, tagSet, space);
    for (let i = 0; i < words.n; i++) {
      n++;
      const tag = space.tags[i];
      if (tagSet.upos[tag] === s.upos[i]) upos++;
      else {
        const key = `${s.upos[i]}>${tagSet.upos[tag]}`;
        confusions.set(key, (confusions.get(key) ?? 0) + 1);
      }
      if (tagSet.upos[tag] === s.upos[i] && tagSet.feats[tag] === s.feats[i]) full++;
      if ((tagSet.feats[tag] & 1) === (s.feats[i] & 1)) finite++;
    }
  });
  return { upos: upos / n, full: full / n, finite: finite / n, confusions };
}
