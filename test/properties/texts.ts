import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';

const FOLDER = new URL('../../corpus/articles/', import.meta.url);

/** The articles of our corpus. */
export const ARTICLES: readonly string[] = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.txt'))
  .sort()
  .map((name) => readFileSync(new URL(name, FOLDER), 'utf8'));

/** Characters that texts break on, and words that events are told with. */
const PIECES = [
  ...[
    '\n',
    '\r\n',
    '\n\n',
    '\t',
    ' ',
    '\u00a0',
    '\0',
    '\ufeff',
    '\u200b',
    '\u200d',
    '\u00ad',
    '\u2028',
    '\ud83d',
    '\udc00',
  ],
  ...[
    '“',
    '”',
    '"',
    "'",
    '’',
    '(',
    ')',
    '[',
    '-',
    '–',
    '—',
    '...',
    '.',
    ',',
    ';',
    ':',
    '!',
    '?',
    '/',
    '%',
    '€',
    '$',
    '&',
  ],
  ...['é', 'e\u0301', 'İ', 'ß', 'ﬁ', '👩‍👩‍👧', '中', 'א', '\u202e', 'ﷺ'],
  ...['Philips', 'Shell', 'ASML NV', 'de Boer', 'Jan Jansen', 'Reuters', 'het bedrijf', 'zij', 'dat', 'die', 'waarin'],
  ...[
    'neemt',
    'over',
    'koopt',
    'werkt samen met',
    'ontkent',
    'zou',
    'volgens',
    'investeert',
    'ontslaat',
    'niet',
    'geen',
  ],
  ...['3 miljoen euro', '12,5 procent', '2019', 'op 3 maart', 'vorig jaar', 'een jaar later', 'en', 'of', 'topman'],
];

/** One article after random cuts, doublings, exchanges and insertions. */
const mutated = fc
  .tuple(
    fc.constantFrom(...ARTICLES),
    fc.array(fc.tuple(fc.nat(9999), fc.nat(120), fc.nat(9999), fc.constantFrom(...PIECES), fc.nat(3)), {
      minLength: 1,
      maxLength: 12,
    }),
  )
  .map(([article, edits]) =>
    edits.reduce((text, [at, length, other, piece, how]) => {
      const from = at % (text.length + 1);
      const to = Math.min(text.length, from + length);
      const cut = text.slice(from, to);
      if (how === 0) return text.slice(0, from) + text.slice(to);
      if (how === 1) return text.slice(0, from) + piece + text.slice(from);
      if (how === 2) return text.slice(0, to) + cut + text.slice(to);
      const place = other % (text.length + 1);
      return text.slice(0, place) + cut + text.slice(place);
    }, article),
  );

/** The beginning of one article and the end of another. */
const spliced = fc
  .tuple(fc.constantFrom(...ARTICLES), fc.constantFrom(...ARTICLES), fc.nat(9999), fc.nat(9999))
  .map(([a, b, i, j]) => a.slice(0, i % (a.length + 1)) + b.slice(j % (b.length + 1)));

const glued = fc
  .tuple(fc.array(fc.constantFrom(...ARTICLES), { minLength: 2, maxLength: 3 }), fc.constantFrom('', ' ', '\n', '\n\n'))
  .map(([parts, glue]) => parts.join(glue));

const pieces = fc
  .array(fc.oneof({ weight: 5, arbitrary: fc.constantFrom(...PIECES) }, fc.string({ unit: 'binary', maxLength: 6 })), {
    maxLength: 60,
  })
  .chain((parts) => fc.constantFrom('', ' ').map((between) => parts.join(between)));

/** Random Unicode, half surrogate pairs among it. */
export const unicode = fc.array(fc.nat(0xffff), { maxLength: 200 }).map((units) => String.fromCharCode(...units));

/** A dozen pieces or single code units, with or without blanks between them: quickly made, for very many cases. */
export const scraps = fc
  .tuple(fc.boolean(), fc.array(fc.nat(0xffff), { maxLength: 12 }))
  .map(([spaced, numbers]) =>
    numbers.map((n) => (n % 4 ? PIECES[n % PIECES.length] : String.fromCharCode(n))).join(spaced ? ' ' : ''),
  );

/** Texts of all these sorts. `short` leaves out the ones with whole articles. */
export const shortTexts = fc.oneof(unicode, pieces, fc.string({ unit: 'binary', maxLength: 200 }));
export const texts = fc.oneof(
  { weight: 3, arbitrary: mutated },
  { weight: 2, arbitrary: spliced },
  { weight: 1, arbitrary: glued },
  { weight: 4, arbitrary: pieces },
  { weight: 1, arbitrary: unicode },
);
