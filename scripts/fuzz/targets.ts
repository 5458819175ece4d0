import fc from 'fast-check';
import { createTokenizer } from '../../src/dutch/tokenize';
import { createExtractor } from '../../src/extract';
import { toBrat } from '../../src/formats/brat';
import { toCsv } from '../../src/formats/csv';
import { toGold } from '../../src/formats/gold';
import { companyGraph } from '../../src/formats/graph';
import { toGraphml } from '../../src/formats/graphml';
import { toHtml } from '../../src/formats/html';
import { toMermaid } from '../../src/formats/mermaid';
import { toJson, toNdjson } from '../../src/formats/records';
import { toText } from '../../src/formats/text';
import { toWebAnnotation } from '../../src/formats/web-annotation';
import { builtinLexicon, builtinNames } from '../../src/lexicon/builtin';
import { LexiconError } from '../../src/lexicon/errors';
import { createNameMatcher } from '../../src/lexicon/match-names';
import { parseLexicon } from '../../src/lexicon/parse-lexicon';
import { command } from '../../test/cli/harness';
import { brokenPromise } from '../../test/properties/check-article';
import { scraps, shortTexts, texts } from '../../test/properties/texts';

/** One part of the library under fuzzing. */
export interface Target {
  /** Cases of one batch: about a second's work. */
  batch: number;
  /** Most processor time of one case, in milliseconds. */
  limit: number;
  /** Checks `runs` random cases; what fails is shrunk. */
  check(
    runs: number,
    seed: number,
  ): Promise<{ failed: boolean; runs: number; counterexample: unknown; error: unknown }>;
}

class Broken extends Error {}
const must = (holds: boolean, what: string): void => {
  if (!holds) throw new Broken(what);
};

type Outcome = Awaited<ReturnType<Target['check']>>;
const outcome = <T>({ failed, numRuns, counterexample, errorInstance }: fc.RunDetails<[T]>): Outcome => ({
  failed,
  runs: numRuns,
  counterexample,
  error: errorInstance,
});
/** Starts the clock of one case, of the processor; the function that comes back stops it and throws when the case took too long. */
function within(limit: number): () => void {
  const { user } = process.cpuUsage();
  return () => {
    const took = (process.cpuUsage().user - user) / 1000;
    must(took < limit, `one case took ${took.toFixed(0)} ms`);
  };
}

function target<T>(batch: number, limit: number, arbitrary: fc.Arbitrary<T>, holds: (value: T) => void): Target {
  const timed = (value: T): void => {
    const stop = within(limit);
    holds(value);
    stop();
  };
  const check: Target['check'] = async (numRuns, seed) =>
    outcome(fc.check(fc.property(arbitrary, timed), { numRuns, seed }));
  return { batch, limit, check };
}

function asyncTarget<T>(
  batch: number,
  limit: number,
  arbitrary: fc.Arbitrary<T>,
  holds: (value: T) => Promise<void>,
): Target {
  const timed = async (value: T): Promise<void> => {
    const stop = within(limit);
    await holds(value);
    stop();
  };
  const check: Target['check'] = async (numRuns, seed) =>
    outcome(await fc.check(fc.asyncProperty(arbitrary, timed), { numRuns, seed }));
  return { batch, limit, check };
}

const YAML_PIECES = [
  ...[
    'companies:',
    '\n',
    '\n  - ',
    '- ',
    '{',
    '}',
    '[',
    ']',
    ': ',
    ', ',
    '"',
    "'",
    '&a',
    '*a',
    '!!js ',
    '|',
    '>',
    '#',
    '---',
  ],
  ...[
    'id: x',
    'name: X',
    'aliases: [Y]',
    'kind: bank',
    'gone: 2009',
    'was:',
    'frames:',
    'cues:',
    'triggers:',
    'roles:',
  ],
  ...[
    '__proto__',
    'constructor',
    'toString',
    'prototype',
    '\0',
    '\u200b',
    '\u202e',
    '\t',
    '  ',
    '1e9',
    '~',
    '{"id":"a","name":"A"}',
  ],
];
const yaml = fc
  .array(
    fc.oneof({ weight: 8, arbitrary: fc.constantFrom(...YAML_PIECES) }, fc.string({ unit: 'binary', maxLength: 4 })),
    {
      maxLength: 40,
    },
  )
  .map((parts) => (parts.length % 2 ? 'companies:\n  - ' : '') + parts.join(''));

const NAMES = [
  'extract',
  'explain',
  'lexicon',
  '-',
  '--format',
  'json',
  'csv',
  'html',
  'brat',
  'conllu',
  'mermaid',
  'graphml',
  'jsonld',
];
const FLAGS = [
  '--input',
  'ndjson',
  '--date',
  '2021',
  '2021-13-45',
  '--no-companies',
  '--encoding',
  'latin1',
  'utf16le',
  '--workers',
  '1',
];
const ODD = [
  '',
  '--',
  '-x',
  'nergens.txt',
  '--help',
  '--resume',
  '--lexicon',
  '/dev/null',
  '.',
  '\u0000',
  'check',
  'find',
  'é',
];
const words = fc.array(fc.constantFrom(...NAMES, ...FLAGS, ...ODD), { maxLength: 5 });
const formats = fc.constantFrom(
  'text',
  'json',
  'ndjson',
  'gold',
  'csv',
  'conllu',
  'brat',
  'jsonld',
  'mermaid',
  'graphml',
  'html',
);
const commands = fc.oneof(
  fc.tuple(
    words.map((w) => ['extract', ...w]),
    fc.uint8Array({ maxLength: 80 }),
  ),
  fc.tuple(
    fc
      .tuple(formats, fc.constantFrom('text', 'ndjson'))
      .map(([f, i]) => ['extract', '-', '-f', f, '--input', i, '-w', '1']),
    fc
      .oneof(
        shortTexts,
        shortTexts.map((text) => `${JSON.stringify({ id: text, text })}\n{"text":3}\n`),
      )
      .map((t) => new TextEncoder().encode(t)),
  ),
);

/** Makes all targets. `folder` is an empty folder in which the command runs. */
export function createTargets(folder: string): Record<string, Target> {
  const tokenize = createTokenizer();
  const extractor = createExtractor();
  const matcher = createNameMatcher(builtinLexicon().companies, tokenize, builtinLexicon().legalForms, builtinNames());
  const tokens = (text: string): void => {
    const { length, start, end, sentences, sentenceStart } = tokenize(text);
    let at = 0;
    for (let i = 0; i < length; i++) {
      must(start[i] >= at && end[i] > start[i], 'tokens overlap or are empty');
      at = end[i];
    }
    must(at <= text.length && sentenceStart[sentences] === length, 'a token outside the text or its sentences');
  };
  const names = (text: string): void => {
    const table = tokenize(text);
    let at = 0;
    for (const { from, to, start, end } of matcher.match(table)) {
      must(start >= at && end > start, 'names overlap or are empty');
      must(table.start[from] <= start && end <= table.end[to - 1], 'a name outside its tokens');
      at = end;
    }
  };
  const promises = (text: string): void => {
    const broken = brokenPromise(text, extractor.extract(text, { date: '2021-04-12' }));
    must(broken === undefined, String(broken));
  };
  return {
    scraps: target(200_000, 500, scraps, tokens),
    tokenizer: target(4000, 500, fc.oneof(shortTexts, shortTexts, shortTexts, texts), tokens),
    names: target(200_000, 500, scraps, names),
    sentences: target(800, 2000, scraps, promises),
    lexicon: target(400, 2000, yaml, (text) => {
      try {
        parseLexicon(text, 'x.yaml');
      } catch (error) {
        if (!(error instanceof LexiconError)) throw error;
        must(error.problems.length > 0, 'an error without problems');
      }
      must(Object.keys(Object.prototype).length === 0 && !('polluted' in {}), 'a changed prototype');
    }),
    extractor: target(40, 5000, texts, promises),
    formats: target(25, 5000, fc.tuple(texts, shortTexts), ([text, id]) => {
      const article = extractor.extract(text);
      const read = { id, source: id, text, article };
      must(toNdjson(read).indexOf('\n') === toNdjson(read).length - 1, 'NDJSON over two lines');
      JSON.parse(toJson([read]));
      JSON.parse(JSON.stringify(toGold(id, article)));
      JSON.parse(JSON.stringify(toWebAnnotation(article, text)));
      must(/\r\n$/.test(toCsv([read])), 'CSV without an end');
      must(toHtml([read]).split('<script>').length === 2, 'HTML with a second script');
      must(!/[\0\ud800-\udfff]/u.test(toGraphml(companyGraph([read]))), 'GraphML with what XML does not take');
      toMermaid(companyGraph([read]));
      toBrat(article, text);
      toText(article, { title: id });
    }),
    command: asyncTarget(25, 5000, commands, async ([args, stdin]) => {
      const { code, err } = await command(args, { cwd: folder, stdin });
      must(code === 0 || code === 1 || code === 2, `exit code ${code}`);
      must(!err.includes('unexpected error'), err);
    }),
  };
}
