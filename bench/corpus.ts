/** Dutch texts for the benchmark, made anew at every run and never written into the project. */
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const ARTICLES = at('../corpus/articles');
const TREEBANK = at('../../shared/ud');

/** A generator of numbers from 0 to 1, the same for the same seed (mulberry32). */
export function randomOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** The articles of our corpus. */
export function readArticles(): string[] {
  return readdirSync(ARTICLES)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => readFileSync(`${ARTICLES}/${name}`, 'utf8'));
}

/** The treebank's running text, where it is beside the project. */
function readTreebank(): string[] {
  if (!existsSync(TREEBANK)) return [];
  return readdirSync(TREEBANK)
    .filter((name) => name.endsWith('.conllu'))
    .map((name) =>
      execFileSync(process.execPath, [`${TREEBANK}/score-ud.mjs`, '--text', `${TREEBANK}/${name}`], {
        encoding: 'utf8',
        maxBuffer: 1 << 28,
      }),
    );
}

/** What invented names in the texts are made of. */
const SYLLABLES =
  'ba be bo da de do fa fe fi ga go ha he ja ka ke ki ko la le li lo ma me mi mo na ne no pa pe po ra re ri ro sa se so ta te ti to va ve vo wa we wi za ze zo'.split(
    ' ',
  );
/** Syllables that those names have none of. */
const OTHERS = SYLLABLES.map(
  (syllable) => syllable[0]! + (syllable[1] === 'a' ? 'oe' : syllable[1] === 'e' ? 'ui' : 'eu'),
);
const ENDS = ['n', 's', 'r', 'x', 'nk', 'st', 'ls', 'm', 't', ''];

/** Makes names that nobody has. */
export function namer(random: () => number, syllables: readonly string[] = SYLLABLES): () => string {
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
  return () => {
    let name = '';
    for (let n = 2 + Math.floor(random() * 3); n > 0; n--) name += pick(syllables);
    name += pick(ENDS);
    return name[0]!.toUpperCase() + name.slice(1);
  };
}

/**
 * Makes documents of unrepeated text, in chunks. The sentences are those of our articles and of the treebank, each time with other
 * numbers, other names and some of their long words compounded anew, so that a cache of words meets new ones as it does in an archive.
 * @param companies names that stand for some of the names in the text
 * @param size characters a chunk
 */
export function unrepeated(companies: readonly string[], chunks: number, size: number, seed = 1): string[][] {
  const random = randomOf(seed);
  const sentences = [...readArticles(), ...readTreebank()]
    .flatMap((text) => text.split(/(?<=[.!?])\s+(?=\p{Lu})|\n+/u))
    .filter((s) => s.length > 20);
  const words = [...new Set(sentences.join(' ').match(/(?<![\p{L}-])[a-z]{5,10}(?![\p{L}-])/gu) ?? [])];
  const invent = namer(random);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
  const vary = (sentence: string): string =>
    sentence
      .replace(/\d+/g, (n) => String(Math.floor(random() * 10 ** n.length)).padStart(n.length, '1'))
      .replace(/(?<=\p{Ll},? )\p{Lu}\p{L}{2,}(?!\p{L})/gu, (name) => {
        const dice = random();
        return dice < 0.3 ? name : dice < 0.6 ? pick(companies) : invent();
      })
      .replace(/(?<![\p{L}-])\p{Ll}{6,}(?![\p{L}-])/gu, (word) => (random() < 0.08 ? pick(words) + word : word));
  return Array.from({ length: chunks }, () => {
    const documents: string[] = [];
    for (let held = 0; held < size; ) {
      let text = '';
      const wanted = 1000 + random() * 3000;
      while (text.length < wanted) text += vary(pick(sentences)) + (random() < 0.2 ? '\n\n' : ' ');
      documents.push(text);
      held += text.length;
    }
    return documents;
  });
}

/**
 * Different company names: those given first, then invented ones of one to three words.
 * @param apart whether the invented ones are none that the texts hold; else some 40 of a hundred names that are invented for the texts are among a million
 */
export function companyNames(given: readonly string[], count: number, apart = false): string[] {
  const random = randomOf(7);
  const invent = namer(random, apart ? OTHERS : SYLLABLES);
  const kinds = ['', '', ' Groep', ' Holding', ' Energie', ' Bouw', ' Logistiek', ' Pharma'];
  const names = new Set(given.slice(0, count));
  while (names.size < count) {
    const kind = kinds[Math.floor(random() * kinds.length)]!;
    names.add(random() < 0.3 ? `${invent()} ${invent()}${kind}` : `${invent()}${kind}`);
  }
  return [...names];
}
