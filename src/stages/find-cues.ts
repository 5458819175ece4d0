import type { Entry, Knowledge } from '../knowledge';
import type { Cue } from '../lexicon/schema-frames';
import { clauseHead } from '../reading/arguments';
import { tags } from '../reading/tree';
import { findFixed, objectNoun } from '../reading/triggers';
import type { CueHit, Reading } from '../reading/types';

const VERBISH = tags('VERB', 'AUX');
const NOUN = tags('NOUN', 'PROPN');

/** Finds the words that change how events are presented or that show an act of saying. Pseudo-cues shield the shorter cues inside them. */
export function findCues(reading: Reading, knowledge: Knowledge): CueHit[] {
  const { tree } = reading;
  const { cues } = knowledge;
  const hits: CueHit[] = [];
  const shielded = new Set<number>();
  const add = (entry: Entry<Cue>, token: number, tokens: number[]) => {
    if (entry.item.scope === 'pseudo') for (const t of tokens) shielded.add(t);
    hits.push({ cue: entry.item, token, tokens, sentence: tree.sentenceOf(token), clause: clauseHead(tree, token) });
  };
  for (let token = 0; token < tree.analysis.length; token++) {
    if (tree.analysis.head[token]! < -1) continue;
    const lemma = tree.lemma(token).toLowerCase();
    const word = tree.lower(token);
    if (tree.is(token, VERBISH)) {
      for (const entry of cues.verbs.get(lemma) ?? []) {
        const tokens = [token, ...tree.children(token).filter((c) => tree.rel(c) === 'compound:prt')];
        if (entry.fixed) {
          const fixed = findFixed(tree, token, entry.fixed);
          if (!fixed) continue;
          tokens.push(...fixed);
        }
        if (entry.object) {
          const noun = objectNoun(reading, token, entry.object);
          if (noun < 0) continue;
          tokens.push(noun);
        }
        add(entry, token, tokens.sort((a, b) => a - b));
      }
    }
    if (tree.is(token, NOUN)) for (const entry of cues.nouns.get(lemma) ?? cues.nouns.get(word) ?? []) add(entry, token, [token]);
    for (const entry of cues.adjectives.get(lemma) ?? cues.adjectives.get(word) ?? []) add(entry, token, [token]);
    for (const entry of cues.phrases.get(word) ?? []) {
      const words = entry.fixed ?? [];
      const fits = words.every((w, k) => token + k < tree.analysis.length && tree.lower(token + k) === w && tree.sentenceOf(token + k) === tree.sentenceOf(token));
      if (fits) add(entry, token, words.map((_, k) => token + k));
    }
  }
  // a cue inside a longer one of the same place says nothing of its own
  return hits.filter((h) => {
    if (h.cue.scope === 'pseudo') return false;
    if (h.tokens.every((t) => shielded.has(t))) return false;
    return !hits.some((o) => o !== h && o.tokens.length > h.tokens.length && o.cue.scope !== 'pseudo' && h.tokens.every((t) => o.tokens.includes(t)));
  });
}
