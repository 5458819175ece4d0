/** Finds by how much a class must lead after each pass over the templates (see src/dutch/model.ts) for the rest to change nearly nothing. */

import { readdirSync, readFileSync } from 'node:fs';
import type { LinearModel } from '../../src/dutch/model';
import { type ParserModels, ParseWorkspace, parseSentence, RELS } from '../../src/dutch/parse';
import { MAX_PARSE, ParseState } from '../../src/dutch/parse-state';
import { createTokenizer } from '../../src/dutch/tokenize';
import type { TokenTable } from '../../src/dutch/types';
import { SentenceWords } from '../../src/dutch/words';
import { tagEach } from './jackknife';
import { inputOf, type ParserSetting } from './parser';

/** Share of the answers that a pass may change. */
const MOST_CHANGED = 0.0001;
/** A margin that no lead reaches. */
const NEVER = 1 << 14;

/**
 * The least margins, one a pass but the last, with which no more than {@link MOST_CHANGED} of all answers become others; found pass by pass
 * by halving.
 * @param passes number of passes, the last one among them
 * @param run the answers with these margins; an empty list means all passes for each choice
 */
export function leastMargins(passes: number, run: (margins: readonly number[]) => Int32Array): number[] {
  const full = run([]);
  return Array.from({ length: passes - 1 }, (_, pass) => {
    const changed = (margin: number): number => {
      const margins = Array.from({ length: passes - 1 }, (_, p) => (p === pass ? margin : NEVER));
      return run(margins).reduce((n, answer, i) => n + (answer === full[i] ? 0 : 1), 0) / full.length;
    };
    let [low, high] = [0, 1024];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (changed(middle) <= MOST_CHANGED) high = middle;
      else low = middle + 1;
    }
    return high;
  });
}

/** The articles of our corpus as one text: margins are measured on raw text, most of which training has not seen. */
export function readArticles(root: URL): TokenTable {
  const folders = ['articles', 'wire'].map((name) => new URL(`corpus/${name}/`, root));
  const texts = folders.flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => name.endsWith('.txt'))
      .sort()
      .map((name) => readFileSync(new URL(name, folder), 'utf8')),
  );
  return createTokenizer()(texts.join('\n\n'));
}

/** The class that a tagger gives each token. */
export function tagTable(table: TokenTable, model: LinearModel, { knowledge, tagSet }: ParserSetting): Int32Array {
  const out = new Int32Array(table.length);
  tagEach(table, model, tagSet, knowledge).forEach((tags, s) => {
    out.set(tags, table.sentenceStart[s]);
  });
  return out;
}

/** The link that a parser gives each token: head and relation in one number. */
export function parseTable(
  table: TokenTable,
  tags: Int32Array,
  models: ParserModels,
  setting: ParserSetting,
): Int32Array {
  const words = new SentenceWords(setting.knowledge);
  const state = new ParseState();
  const space = new ParseWorkspace();
  const out = new Int32Array(table.length);
  for (let s = 0; s < table.sentences; s++) {
    words.read(table, s);
    if (words.n > MAX_PARSE) continue;
    const first = table.sentenceStart[s];
    parseSentence(
      inputOf(words, Uint8Array.from(tags.subarray(first, first + words.n)), setting),
      models,
      state,
      space,
    );
    for (let i = 0; i < words.n; i++) out[first + i] = state.head[i] * RELS + state.rel[i];
  }
  return out;
}
