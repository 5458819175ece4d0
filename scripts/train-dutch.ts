/**
 * Trains the Dutch analysis: `npx tsx scripts/train-dutch.ts [tagger] [parser] [lemmas]` (all where none is named) reads the
 * treebank parts of ../shared/ud (or the folder in UD_FOLDER) and our own trees of corpus/trees, and writes models/. It takes about
 * three minutes of processor time. OWN_TREES=0 leaves our own trees out, to measure what they bring.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createLexicon } from '../src/dutch/lexicon';
import { listWords } from '../src/dutch/list-words';
import { decodeModel, decodeSmallModel, encodeModel, type Row } from '../src/dutch/model';
import { packWords } from '../src/dutch/pack-words';
import { RELS } from '../src/dutch/parse';
import { LABEL_PASSES, MOVE_PASSES } from '../src/dutch/parse-features';
import { TAG_PASSES } from '../src/dutch/tag';
import { readNominals, readVerbs, readWords } from './build-dutch-model';
import { augment, makePools } from './train/augment';
import { readTreebank } from './train/conllu';
import { jackknife, tagAll } from './train/jackknife';
import { trainLemmas } from './train/lemmas';
import { leastMargins, parseTable, readArticles, tagTable } from './train/margins';
import { scoreParser, seenRelations, trainParser } from './train/parser';
import { averagedRows } from './train/perceptron';
import { collectTags, scoreTagger, trainTagger } from './train/tagger';

const root = new URL('../', import.meta.url);
const folder = process.env.UD_FOLDER ?? new URL('../shared/ud', root).pathname;
const parts = process.argv.slice(2);
const wants = (part: string): boolean => parts.length === 0 || parts.includes(part);
// `rarest`: features seen fewer times get no weight; `least`: averaged weights below this are dropped; `lightest`: so are rows whose packed
// weights sum to less, which loses nothing and lets the tables stay near the processor.
const setting = {
  tagger: { epochs: 7, margin: 3, rate: 0.1, rarest: 3, least: 0.06, lightest: 60 },
  parser: { epochs: 6, margin: 3, rate: 0.1, rarest: 8, least: 0.06, lightestMove: 18, lightestLabel: 85 },
  /** Orders of the training sentences whose models are averaged. */
  seeds: [1, 2],
  /** How many times our own trees count: by now they are nearly as many tokens as the treebank. */
  own: Number(process.env.OWN_TREES ?? 1),
  folds: 4,
  foldEpochs: 4,
  augmented: 0.3,
};

const lassy = ['lassy-a', 'lassy-b'].flatMap((name) => readTreebank(`${folder}/${name}.conllu`));
const trees = new URL('corpus/trees/', root);
const own = readdirSync(trees)
  .filter((name) => name.endsWith('.conllu'))
  .sort()
  .flatMap((name) => readTreebank(new URL(name, trees).pathname));
const train = [...lassy, ...Array.from({ length: setting.own }, () => own).flat()];
const dev = readTreebank(`${folder}/alpino-dev.conllu`);
const verbs = readVerbs(root);
const lexicon = createLexicon(packWords(listWords(verbs, readWords(root), readNominals(root))), verbs);
const articles = readArticles(root);
const pools = makePools(readNominals(root), lexicon);
const { tagSet, index } = collectTags(lassy);
const parserSetting = { knowledge: lexicon, tagSet, separable: lexicon.separable, governs: lexicon.governs };
mkdirSync(new URL('models/', root), { recursive: true });
const write = (name: string, data: string | Uint8Array): void => {
  writeFileSync(new URL(`models/${name}`, root), data);
  console.log(`wrote models/${name}: ${data.length} bytes`);
};
console.log(`${lassy.length} treebank sentences, ${own.length} of our own, ${tagSet.upos.length} tags`);

if (wants('lemmas')) {
  write('dutch-lemmas.txt', trainLemmas(lassy, ownLemma));
}
if (wants('tagger')) {
  const t = setting.tagger;
  const models = setting.seeds.map((seed) => {
    const sentences = [...train, ...augment(train, pools, setting.augmented, 6 + seed)];
    return trainTagger(sentences, tagSet, index, lexicon, t.epochs, seed, t.margin, t.rate, t.rarest);
  });
  const rows = heavy(averagedRows(models, t.least), t.lightest);
  const pack = (margins: readonly number[]): Uint8Array => encodeModel(models[0].classes, rows, margins);
  const margins = leastMargins(TAG_PASSES.length, (some) => tagTable(articles, decodeModel(pack(some)), parserSetting));
  console.log(`tagger's margins: ${margins.join(', ')}`);
  const bytes = pack(margins);
  write('dutch-tags.txt', [...index.keys()].join(' '));
  write('dutch-tagger.bin', bytes);
  const figures = scoreTagger(dev, tagSet, decodeModel(bytes), lexicon);
  console.log(`tagger on gold tokens: UPOS ${(100 * figures.upos).toFixed(2)}, all ${(100 * figures.full).toFixed(2)}`);
}
if (wants('parser')) {
  const p = setting.parser;
  const sentences = [...train, ...augment(train, pools, setting.augmented / 3)];
  const tags = jackknife(sentences, tagSet, index, lexicon, setting.folds, setting.foldEpochs);
  const trained = setting.seeds.map((seed) => trainParser(sentences, tags, parserSetting, p, seed));
  const moveRows = averagedRows(
    trained.map(({ moves }) => moves),
    p.least,
    true,
  );
  const labelRows = averagedRows(
    trained.map(({ labels }) => labels),
    p.least,
  );
  const seen = seenRelations(sentences, tags, parserSetting);
  const tagger = decodeModel(readFileSync(new URL('models/dutch-tagger.bin', root)));
  const tagged = tagTable(articles, tagger, parserSetting);
  const heavyMoves = heavy(moveRows, p.lightestMove);
  const heavyLabels = [...heavy(labelRows, p.lightestLabel), ...seen];
  const packMoves = (margins: readonly number[]): Uint8Array => encodeModel(3, heavyMoves, margins);
  const packLabels = (margins: readonly number[]): Uint8Array => encodeModel(RELS, heavyLabels, margins);
  const slow = { moves: decodeSmallModel(packMoves([])), labels: decodeModel(packLabels([])) };
  const moveMargins = leastMargins(MOVE_PASSES.length, (some) =>
    parseTable(articles, tagged, { ...slow, moves: decodeSmallModel(packMoves(some)) }, parserSetting),
  );
  const labelMargins = leastMargins(LABEL_PASSES.length, (some) =>
    parseTable(articles, tagged, { ...slow, labels: decodeModel(packLabels(some)) }, parserSetting),
  );
  console.log(`margins of moves: ${moveMargins.join(', ')}; of labels: ${labelMargins.join(', ')}`);
  const moves = packMoves(moveMargins);
  const labels = packLabels(labelMargins);
  write('dutch-moves.bin', moves);
  write('dutch-labels.bin', labels);
  const models = { moves: decodeSmallModel(moves), labels: decodeModel(labels) };
  const figures = scoreParser(dev, tagAll(dev, tagger, tagSet, lexicon), parserSetting, models);
  const list = Object.entries(figures).map(([name, value]) => `${name} ${value.toFixed(2)}`);
  console.log(`parser on gold tokens, before repair: ${list.join(', ')}`);
}

function heavy(rows: readonly Row[], lightest: number): Row[] {
  return rows.filter(({ weights }) => weights.reduce((sum, w) => sum + Math.abs(w), 0) >= lightest);
}

/** The lemma of a token by itself: a separable verb's without the particle that stands elsewhere. */
function ownLemma(s: (typeof lassy)[number], i: number): string {
  let lemma = s.lemmas[i];
  s.forms.forEach((form, k) => {
    const particle = form.toLowerCase();
    if (
      s.heads[k] === i &&
      lemma.startsWith(particle) &&
      !s.forms[i].toLowerCase().startsWith(particle) &&
      s.upos[i] === 16
    )
      lemma = lemma.slice(particle.length);
  });
  return lemma;
}
