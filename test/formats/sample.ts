import type { Article, Entity, Event, Filler, Span, Statement } from '../../src/types';

/** The nth place (from 0) of some words in a text. */
export function at(text: string, words: string, nth = 0): Span {
  let start = -1;
  for (let i = 0; i <= nth; i++) {
    start = text.indexOf(words, start + 1);
    if (start < 0) throw new Error(`"${words}" (${nth}) is not in the text`);
  }
  return { start, end: start + words.length, text: words };
}

const company = (text: string, id: string, name: string, more: Partial<Entity> = {}): Entity => ({
  id,
  kind: 'company',
  name,
  confidence: 1,
  mentions: [{ ...at(text, name), how: 'name' }],
  ...more,
});

const filler = (text: string, words: string, more: Partial<Filler> = {}): Filler => ({
  ...at(text, words),
  name: words,
  ...more,
});

export const EMPTY: Article = {
  schemaVersion: '1.0',
  entities: [],
  events: [],
  statements: [],
  investments: [],
  collaborations: [],
  rumours: [],
  denials: [],
  notices: [],
};

/** An article built from its parts, with the views that go with them. */
export function article(parts: Partial<Article>): Article {
  const { events = [], statements = [] } = parts;
  return {
    ...EMPTY,
    investments: events.filter((e) => e.type === 'investment'),
    collaborations: events.filter((e) => e.type === 'collaboration'),
    rumours: statements.filter((s) => s.kind === 'rumour'),
    denials: statements.filter((s) => s.kind === 'denial'),
    ...parts,
  };
}

/** A text with a code point beyond the BMP before everything else, a split verb, a rumour and a takeover. */
export const TEXT = [
  'Wat een dag 🚗! De Vries Bakkers neemt Molen & Zn. voor 12 miljoen euro over, aldus Jan Smit.',
  'Volgens Het Handelsblad zou de bakker ook met Korenaar praten.',
].join('\n');

const takeover: Event = {
  id: 'e1',
  type: 'acquisition',
  roles: {
    acquirer: [filler(TEXT, 'De Vries Bakkers', { entity: 'n1' })],
    acquired: [filler(TEXT, 'Molen & Zn.', { entity: 'n2' })],
    amount: [filler(TEXT, '12 miljoen euro', { quantity: { value: 12_000_000, currency: 'EUR' } })],
  },
  status: 'actual',
  factuality: { certainty: 'certain', polarity: 'positive', tense: 'present' },
  time: { ...at(TEXT, 'dag'), value: '2021-04-12', anchor: 'document' },
  trigger: [at(TEXT, 'neemt'), at(TEXT, 'over')],
  mentions: [
    {
      trigger: [at(TEXT, 'neemt'), at(TEXT, 'over')],
      sentence: at(TEXT, 'De Vries Bakkers neemt Molen & Zn. voor 12 miljoen euro over, aldus Jan Smit.'),
    },
  ],
  evidence: [{ entry: 'frame:overnemen', spans: [at(TEXT, 'neemt'), at(TEXT, 'over')] }],
};

const talks: Event = {
  id: 'e2',
  type: 'collaboration',
  roles: {
    participant: [
      filler(TEXT, 'de bakker', { entity: 'n1', name: 'De Vries Bakkers' }),
      filler(TEXT, 'Korenaar', { entity: 'n3' }),
    ],
  },
  status: 'rumoured',
  factuality: { certainty: 'rumoured', polarity: 'positive', tense: 'present' },
  trigger: [at(TEXT, 'praten')],
  mentions: [
    {
      trigger: [at(TEXT, 'praten')],
      sentence: at(TEXT, 'Volgens Het Handelsblad zou de bakker ook met Korenaar praten.'),
    },
  ],
  evidence: [{ entry: 'frame:praten', spans: [at(TEXT, 'praten')] }],
};

const rumour: Statement = {
  id: 's1',
  kind: 'rumour',
  via: filler(TEXT, 'Het Handelsblad', { entity: 'n4' }),
  about: ['e2'],
  cue: [at(TEXT, 'zou')],
  evidence: [{ entry: 'cue:zou', spans: [at(TEXT, 'zou')] }],
};

const announcement: Statement = {
  id: 's2',
  kind: 'announcement',
  speaker: filler(TEXT, 'Jan Smit', { entity: 'n5' }),
  about: ['e1'],
  cue: [at(TEXT, 'aldus')],
  evidence: [{ entry: 'cue:aldus', spans: [at(TEXT, 'aldus')] }],
};

/** What {@link TEXT} says. */
export const ARTICLE: Article = article({
  date: '2021-04-12',
  entities: [
    company(TEXT, 'n1', 'De Vries Bakkers', {
      canonicalName: 'De Vries Bakkers NV',
      lexiconId: 'de-vries-bakkers',
      mentions: [
        { ...at(TEXT, 'De Vries Bakkers'), how: 'name' },
        { ...at(TEXT, 'de bakker'), how: 'nominal' },
      ],
    }),
    company(TEXT, 'n2', 'Molen & Zn.', { recognisedBy: 'legalForm', confidence: 0.8 }),
    company(TEXT, 'n3', 'Korenaar', { recognisedBy: 'frame', confidence: 0.6 }),
    company(TEXT, 'n4', 'Het Handelsblad', { kind: 'media', lexiconId: 'het-handelsblad' }),
    company(TEXT, 'n5', 'Jan Smit', { kind: 'person', recognisedBy: 'personName', confidence: 0.9 }),
  ],
  events: [takeover, talks],
  statements: [rumour, announcement],
});

/** A text that is out for trouble: markup, quotes, line breaks and tabs in a name. */
export const NASTY_NAME = '</script><script>alert("1")</script>\'";=cmd|\t\n\u2028x';
export const NASTY_TEXT = `A ${NASTY_NAME} maakt <b>vla</b> & ]]> --> \ud800.`;
export const NASTY: Article = article({
  entities: [company(NASTY_TEXT, 'n1', NASTY_NAME, { recognisedBy: '"><i>' })],
  events: [
    {
      id: 'e1',
      type: 'production',
      roles: {
        company: [filler(NASTY_TEXT, NASTY_NAME, { entity: 'n1' })],
        product: [filler(NASTY_TEXT, '<b>vla</b> & ]]> --> \ud800')],
      },
      status: 'actual',
      factuality: { certainty: 'certain', polarity: 'positive', tense: 'present' },
      trigger: [at(NASTY_TEXT, 'maakt')],
      mentions: [{ trigger: [at(NASTY_TEXT, 'maakt')], sentence: at(NASTY_TEXT, NASTY_TEXT) }],
      evidence: [{ entry: 'frame:<img src=x onerror=alert(1)>', spans: [at(NASTY_TEXT, 'maakt')] }],
    },
  ],
});
