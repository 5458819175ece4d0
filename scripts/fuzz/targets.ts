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
import { LexiconError } from '../../src/lexicon/errors';
import { parseLexicon } from '../../src/lexicon/parse-lexicon';
import { command } from '../../test/cli/harness';
import { brokenPromise } from '../../test/properties/check-article';
import { shortTexts, texts } from '../../test/properties/texts';

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

function target<T>(
  batch: number,
  limit: number,
  arbitrary: fc.Arbitrary<T>,
  holds: (value: T) => void | Promise<void>,
): Target {
  const timed = async (value: T): Promise<void> => {
    const { user } = process.cpuUsage();
    await holds(value);
    const took = (process.cpuUsage().user - user) / 1000;
    must(took < limit, `one case took ${took.toFixed(0)} ms`);
  };
  return {
    batch,
    limit,
    check: async (numRuns, seed) => {
      const {
        failed,
        numRuns: runs,
        counterexample,
        errorInstance,
      } = await fc.check(fc.asyncProperty(arbitrary, timed), {
        numRuns,
        seed,
      });
      return { failed, runs, counterexample, error: errorInstance };
    },
  };
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
  return {
    tokenizer: target(4000, 500, fc.oneof(shortTexts, shortTexts, shortTexts, texts), (text) => {
      const { length, start, end, sentences, sentenceStart } = tokenize(text);
      let at = 0;
      for (let i = 0; i < length; i++) {
        must(start[i] >= at && end[i] > start[i], 'tokens overlap or are empty');
        at = end[i];
      }
      must(at <= text.length && sentenceStart[sentences] === length, 'a token outside the text or its sentences');
    }),
    lexicon: target(400, 2000, yaml, (text) => {
      try {
        parseLexicon(text, 'x.yaml');
      } catch (error) {
        if (!(error instanceof LexiconError)) throw error;
        must(error.problems.length > 0, 'an error without problems');
      }
      must(Object.keys(Object.prototype).length === 0 && !('polluted' in {}), 'a changed prototype');
    }),
    extractor: target(40, 5000, texts, (text) => {
      const broken = brokenPromise(text, extractor.extract(text, { date: '2021-04-12' }));
      must(broken === undefined, String(broken));
    }),
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
    command: target(25, 5000, commands, async ([args, stdin]) => {
      const { code, err } = await command(args, { cwd: folder, stdin });
      must(code === 0 || code === 1 || code === 2, `exit code ${code}`);
      must(!err.includes('unexpected error'), err);
    }),
  };
}
