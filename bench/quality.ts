/**
 * How well our peers read Dutch, beside us: tokens, sentences and tags on the newspaper treebank of ../shared, by its own scorer.
 * `npx tsx bench/quality.ts`. A peer without a Dutch model is measured with what it has; a column that it has no answer for is left open.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ItemSentence, ItemToken } from 'wink-nlp';
import { createAnalyser } from '../src/dutch/analyse';
import { toConllu } from '../src/dutch/conllu';

const treebank = fileURLToPath(new URL('../../shared/ud/', import.meta.url));
const gold = join(treebank, 'alpino-dev.conllu');
const scorer = join(treebank, 'score-ud.mjs');

/** Sentences as lists of tokens; a tag where the system has one. */
type Read = (text: string) => Promise<{ form: string; upos?: string }[][]>;

/** A sentence of a system whose tokens are not compared: its words as they stand. */
const words = (sentence: string): { form: string }[] =>
  sentence
    .split(/\s+/)
    .filter(Boolean)
    .map((form) => ({ form }));

/** The tags of natural's Dutch lexicon (WOTAN) as Universal tags; where they do not tell two apart, the one that the gold has counts. */
const WOTAN: readonly [start: string, ...upos: string[]][] = [
  ['N(eigen', 'PROPN'],
  ['N(', 'NOUN'],
  ['V(hulp', 'AUX', 'VERB'],
  ['V(', 'VERB', 'AUX'],
  ['Adj', 'ADJ'],
  ['Adv', 'ADV'],
  ['Prep', 'ADP'],
  ['Pron', 'PRON', 'DET'],
  ['Art', 'DET'],
  ['Conj', 'CCONJ', 'SCONJ'],
  ['Num', 'NUM'],
  ['Punc', 'PUNCT', 'SYM'],
  ['Int', 'INTJ'],
];

const PEERS: Record<string, { columns: string[]; read: Read }> = {
  'wink-nlp, English model': {
    columns: ['tokens', 'sentences', 'UPOS'],
    read: async (text) => {
      const [{ default: winkNLP }, { default: model }] = await Promise.all([
        import('wink-nlp'),
        import('wink-eng-lite-web-model'),
      ]);
      const nlp = winkNLP(model, ['sbd', 'pos']);
      const sentences: { form: string; upos: string }[][] = [];
      nlp
        .readDoc(text)
        .sentences()
        .each((sentence: ItemSentence) => {
          const tokens: { form: string; upos: string }[] = [];
          sentence.tokens().each((token: ItemToken) => {
            tokens.push({ form: token.out(), upos: token.out(nlp.its.pos) });
          });
          sentences.push(tokens);
        });
      return sentences;
    },
  },
  'compromise/one': {
    columns: ['sentences'],
    read: async (text) => {
      const { default: nlp } = await import('compromise/one');
      return (nlp(text).json() as { text: string }[]).map((sentence) => words(sentence.text));
    },
  },
  'parse-dutch': {
    columns: ['tokens', 'sentences'],
    read: async (text) => {
      const { ParseDutch } = await import('parse-dutch');
      const found: { form: string }[][] = [];
      for (const paragraph of new ParseDutch().parse(text).children) {
        for (const sentence of 'children' in paragraph ? paragraph.children : []) {
          if (sentence.type !== 'SentenceNode') continue;
          const tokens = sentence.children.filter(({ type }) => type !== 'WhiteSpaceNode');
          found.push(
            tokens.map(({ position }) => ({ form: text.slice(position?.start.offset, position?.end.offset) })),
          );
        }
      }
      return found;
    },
  },
};

/** The share of right tags of natural's Brill tagger on the gold tokens. */
async function naturalTags(): Promise<number> {
  const { default: brill } = await import('natural/lib/natural/brill_pos_tagger/index.js').then((m) =>
    'default' in m ? (m as unknown as { default: typeof m }) : { default: m },
  );
  const lexicon = new brill.Lexicon('DU', 'N(soort,ev,neut)', 'N(eigen,ev,neut)');
  const tagger = new brill.BrillPOSTagger(lexicon, new brill.RuleSet('DU'));
  let [right, all] = [0, 0];
  for (const block of readFileSync(gold, 'utf8').split('\n\n')) {
    const rows = block
      .split('\n')
      .filter((line) => /^\d+\t/.test(line))
      .map((line) => line.split('\t'));
    const { taggedWords } = tagger.tag(rows.map(([, form]) => form!));
    taggedWords.forEach(({ tag }, i) => {
      const [, ...fit] = WOTAN.find(([start]) => tag.startsWith(start)) ?? ['', 'X'];
      if (fit.includes(rows[i]![3]!)) right++;
      all++;
    });
  }
  return (100 * right) / all;
}

if (!existsSync(gold)) {
  console.log(`${treebank} is absent: nothing to measure against here`);
} else {
  const text = execFileSync(process.execPath, [scorer, '--text', gold], { encoding: 'utf8' });
  const folder = mkdtempSync(join(tmpdir(), 'nieuwsgraaf-quality-'));
  const score = (conllu: string): Record<string, string> => {
    const file = join(folder, 'found.conllu');
    writeFileSync(file, conllu);
    const table = execFileSync(process.execPath, [scorer, gold, file], { encoding: 'utf8' });
    return Object.fromEntries([...table.matchAll(/^(.+?) {2,}gold.*F1 ([\d.]+)/gm)].map(([, k, v]) => [k, v]));
  };
  try {
    const ours = score(toConllu(createAnalyser().analyse(text)));
    const row = (f: Record<string, string>, columns: string[]) =>
      Object.fromEntries(columns.map((column) => [column, f[column]]));
    const table: Record<string, Record<string, string | undefined>> = {
      nieuwsgraaf: row(ours, ['tokens', 'sentences', 'UPOS', 'lemma']),
    };
    for (const [name, { columns, read }] of Object.entries(PEERS)) {
      const conllu = (await read(text)).map((sentence) =>
        sentence
          .filter(({ form }) => form.trim())
          .map(({ form, upos }, i) => `${i + 1}\t${form}\t_\t${upos ?? '_'}${'\t_'.repeat(6)}\n`)
          .join(''),
      );
      table[name] = row(score(`${conllu.join('\n')}\n`), columns);
    }
    table['natural, Brill tagger on gold tokens'] = { UPOS: (await naturalTags()).toFixed(2) };
    console.table(table);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
