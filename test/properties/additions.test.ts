import { describe, expect, it } from 'vitest';
import { EVENT_TYPES } from '../../src/event-types';
import { createExtractor } from '../../src/extract';
import { builtinLexicon } from '../../src/lexicon/builtin';

/**
 * Metamorphic tests (Chen et al. 1998): what is added to a sentence and says nothing of its event changes no event. The sentences are the examples of the
 * frames. Some are read otherwise all the same: `most` is the share
 * that may be.
 */
const extractor = createExtractor();
const OPTIONS = { date: '2009-04-12' };

interface Sentence {
  text: string;
  /** Its events by type and necessary roles. */
  told: readonly string[];
  /** The company that it begins with, in front of a verb. */
  subject?: string;
}

function toldBy(text: string): string[] {
  return extractor
    .extract(text, OPTIONS)
    .events.map((event) => {
      const core = EVENT_TYPES[event.type].core.flat() as readonly string[];
      const roles = Object.entries(event.roles)
        .filter(([role]) => core.includes(role))
        .map(
          ([role, fillers]) =>
            `${role}=${fillers
              .map((filler) => filler.name)
              .sort()
              .join('+')}`,
        );
      return `${event.type} ${roles.sort().join(' ')}`;
    })
    .sort();
}

/** A company at the head of a sentence, in front of a word in lower case. */
function subjectOf(text: string): string | undefined {
  const { entities } = extractor.extract(text, OPTIONS);
  return entities.find(
    ({ kind, name }) => kind === 'company' && text.startsWith(name) && /^ \p{Ll}/u.test(text.slice(name.length)),
  )?.name;
}

const examples = builtinLexicon().frames.flatMap((frame) => frame.positive.map((example) => example.text));
const sentences: Sentence[] = [...new Set(examples)]
  .filter((text) => /^[\p{Lu}\d][^:"“]*\.$/u.test(text) && !text.includes('. '))
  .map((text) => ({ text, told: toldBy(text), subject: subjectOf(text) }))
  .filter(({ told }) => told.length > 0);

const behind =
  (words: string) =>
  ({ text }: Sentence): string =>
    text.replace(/\.$/, `${words}.`);
const subjectBecomes =
  (make: (subject: string) => string, before: (subject: string) => string = () => '') =>
  ({ text, subject }: Sentence): string | undefined =>
    subject && before(subject) + make(subject) + text.slice(subject.length);

const additions: readonly (readonly [name: string, add: (sentence: Sentence) => string | undefined, most: number])[] = [
  ['a newspaper that says so', behind(', meldde The New York Times vrijdag op zijn website'), 0.01],
  ['who says so', behind(', zei bestuursvoorzitter Karel Smit vrijdag tijdens een persconferentie'), 0.011],
  ['a spokesman', behind(', aldus een woordvoerder van het bedrijf'), 0.003],
  ['a reaction', behind(' en de beleggers reageerden opgetogen'), 0.012],
  ['a side effect', behind(', waardoor de concurrentie toeneemt'), 0.005],
  ['a reason', behind(' omdat de vraag naar vliegtuigen daalt'), 0.005],
  ['a circumstance', behind(' ondanks de economische crisis'), 0.005],
  [
    'a headline without articles',
    ({ text }) => `${text.replace(/\b(de|het|een) /gi, '').slice(0, -1)}\n\nDat is bekend.`,
    0.017,
  ],
  ['a relative clause', subjectBecomes((subject) => `${subject}, dat vorig jaar nog groeide,`), 0.02],
  ['an apposition', subjectBecomes((subject) => `${subject}, een van de bekendste namen in de sector,`), 0.025],
  ['a place in brackets', subjectBecomes((subject) => `${subject} (Hamburg)`), 0.01],
  ['what it is', subjectBecomes((subject) => `De Amerikaanse onderneming ${subject}`), 0.003],
  [
    'a name in front, then a noun',
    subjectBecomes(
      () => 'Het bedrijf',
      (subject) => `${subject} hield een persconferentie. `,
    ),
    0.01,
  ],
  [
    'a name three sentences in front, then a noun',
    subjectBecomes(
      () => 'De onderneming',
      (subject) => `${subject} hield een persconferentie. Er kwamen veel journalisten op af. De zaal zat vol. `,
    ),
    0.01,
  ],
  [
    'a name in front, then a pronoun',
    subjectBecomes(
      () => 'Het',
      (subject) => `${subject} hield een persconferentie. `,
    ),
    0.1,
  ],
];

describe('what says nothing of an event changes no event', () => {
  it('of examples enough', () => {
    expect(sentences.length).toBeGreaterThan(500);
    expect(sentences.filter(({ subject }) => subject).length).toBeGreaterThan(300);
  });

  it.each(additions)(
    '%s',
    (_, add, most) => {
      const otherwise: string[] = [];
      let all = 0;
      for (const sentence of sentences) {
        const text = add(sentence);
        if (text === undefined) continue;
        all++;
        const told = toldBy(text);
        const lost = sentence.told.filter((event) => !told.includes(event));
        const more = told.filter((event) => !sentence.told.includes(event));
        if (lost.length || more.length) otherwise.push(`${text}\n    - ${lost.join(', ')}\n    + ${more.join(', ')}`);
      }
      expect(otherwise.length / all, otherwise.join('\n')).toBeLessThanOrEqual(most);
    },
    120_000,
  );
});
