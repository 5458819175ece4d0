import fc from 'fast-check';
import { describe, it } from 'vitest';
import { toBrat } from '../../src/formats/brat';
import { toCsv } from '../../src/formats/csv';
import { companyGraph } from '../../src/formats/graph';
import { toGraphml } from '../../src/formats/graphml';
import { toHtml } from '../../src/formats/html';
import { SCRIPT, STYLE } from '../../src/formats/html-assets';
import { toMermaid } from '../../src/formats/mermaid';
import { toNdjson } from '../../src/formats/records';
import { toText } from '../../src/formats/text';
import { toWebAnnotation } from '../../src/formats/web-annotation';
import type { Article, Filler, Span } from '../../src/types';
import { article } from './sample';

const HOSTILE = [
  '<',
  '>',
  '"',
  "'",
  '&',
  ',',
  ';',
  '\n',
  '\r\n',
  '\t',
  '\0',
  '\u001b[2J',
  '\ud83d',
  '🚗',
  ']]>',
  '-->',
  '</script>',
  '#',
  '|',
  '\\',
  'é',
  'e\u0301',
  '\u202e',
];
const words = fc
  .array(fc.oneof(fc.constantFrom(...HOSTILE), fc.string({ unit: 'grapheme', minLength: 1, maxLength: 4 })), {
    minLength: 1,
    maxLength: 8,
  })
  .map((parts) => parts.join(''));

/** A text with spans anywhere in it, overlapping as they come, and an article that refers to them. */
const cases = fc
  .tuple(words, words, words, fc.array(fc.tuple(fc.nat(), fc.nat()), { minLength: 5, maxLength: 5 }))
  .map(([name, other, rest, places]): { text: string; read: Article } => {
    const text = name + rest + other;
    const spans = places.map(([a, b]): Span => {
      const start = a % text.length;
      const end = start + 1 + (b % (text.length - start));
      return { start, end, text: text.slice(start, end) };
    });
    const [one, two, three, four, five] = spans;
    const fill = (span: Span, entity: string, called: string): Filler => ({ ...span, entity, name: called });
    const read = article({
      entities: [
        { id: 'n1', kind: 'company', name, confidence: 1, mentions: [{ ...one, how: 'name' }] },
        { id: 'n2', kind: 'person', name: other, confidence: 1, mentions: [{ ...two, how: 'name' }] },
      ],
      events: [
        {
          id: 'e1',
          type: 'appointment',
          roles: {
            company: [fill(one, 'n1', name)],
            person: [fill(two, 'n2', other)],
            position: [{ ...three, name: rest }],
          },
          status: 'planned',
          factuality: { certainty: 'probable', polarity: 'positive', tense: 'future' },
          time: { ...five, value: '2021', anchor: 'absolute' },
          trigger: [three, four],
          mentions: [{ trigger: [three, four], sentence: { start: 0, end: text.length, text } }],
          evidence: [{ entry: name, spans: [four] }],
        },
      ],
      statements: [
        { id: 's1', kind: 'rumour', speaker: fill(two, 'n2', other), about: ['e1'], cue: [five], evidence: [] },
      ],
    });
    return { text, read };
  });

/** Whether tags open and close in order and nothing else looks like one. */
function nests(markup: string, alone: ReadonlySet<string>): boolean {
  const tags = /<(\/?)([!?\w]+)((?: [\w:.-]+="[^"<]*")*) ?[?/]?>/g;
  const open: string[] = [];
  for (const [tag, close, name] of markup.matchAll(tags)) {
    if (close && open.pop() !== name) return false;
    if (!close && !alone.has(name) && !tag.endsWith('/>')) open.push(name);
  }
  return !open.length && !/[<>]/.test(markup.replace(tags, ''));
}

const check = (holds: (text: string, read: Article) => boolean): void =>
  fc.assert(
    fc.property(cases, ({ text, read }) => holds(text, read)),
    { numRuns: 300 },
  );

describe('awkward names and texts, overlapping spans', () => {
  it('leave HTML whole', () => {
    const alone = new Set(['!doctype', 'meta', 'path', 'circle']);
    check((text, read) => {
      const page = toHtml([{ id: text, source: text, text, article: read }], { title: text });
      return nests(page.replace(SCRIPT, '').replace(STYLE, '').replace('<!doctype html>', ''), alone);
    });
  });

  it('leave GraphML whole', () => {
    check((text, read) => nests(toGraphml(companyGraph([{ id: text, article: read }])), new Set(['?xml'])));
  });

  it('leave a CSV row its columns', () => {
    check((text, read) => {
      const csv = toCsv([{ id: text, source: text, article: read }]);
      const bare = csv.replace(/"(?:[^"]|"")*"/g, 'x');
      const [head, row, end, ...more] = bare.split('\r\n');
      return head.split(',').length === row.split(',').length && end === '' && !more.length && !/["\r\n]/.test(row);
    });
  });

  it('leave every brat line its form', () => {
    const form =
      /^(?:T\d+\t\w+ \d+ \d+(?:;\d+ \d+)*\t[^\t\r\n]+|E\d+\t\w+:T\d+(?: \w+:[TE]\d+)*|A\d+\t\w+ E\d+ \w+|#\d+\tAnnotatorNotes [TE]\d+\t[^\n]*|\*\tEquiv T\d+(?: T\d+)+)$/;
    check((text, read) =>
      toBrat(read, text)
        .split('\n')
        .slice(0, -1)
        .every((line) => form.test(line)),
    );
  });

  it('leave every Mermaid line its form', () => {
    const node = /^ {2}n\d+(?:\["[^"\n]*"\]|\("[^"\n]*"\))$/;
    const edge = /^ {2}n\d+ (?:-->|---|-\.->|-\.-)\|"[^"\n]*"\| n\d+$/;
    check((_, read) => {
      const [head, ...lines] = toMermaid(companyGraph([{ id: 'x', article: read }]))
        .trimEnd()
        .split('\n');
      return head === 'flowchart LR' && lines.every((line) => node.test(line) || edge.test(line));
    });
  });

  it('leave a record on its line', () => {
    check((text, read) => {
      const line = toNdjson({ id: text, article: read });
      return line.indexOf('\n') === line.length - 1 && `${JSON.stringify(JSON.parse(line))}\n` === line;
    });
  });

  it('keep terminals safe', () => {
    check((text, read) => !/[\p{Cc}\u202a-\u202e]/u.test(toText(read, { title: text }).replaceAll('\n', '')));
  });

  it('are quoted by Web Annotations as they stand', () => {
    const shown = (s: string): string => s.replace(/[\ud800-\udfff]/gu, '\ufffd');
    check((text, read) => {
      const points = [...text];
      return toWebAnnotation(read, text).items.every(({ target }) =>
        target.every(({ selector: [{ start, end }, { exact }] }) => {
          const cut = shown(points.slice(start, end).join(''));
          // a span that cuts a pair has no place in code points
          return cut === exact || exact.includes('\ufffd');
        }),
      );
    });
  });
});
