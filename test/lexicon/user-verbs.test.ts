import { describe, expect, it } from 'vitest';
import { createExtractor } from '../../src/extract';
import { parseLexicon } from '../../src/lexicon/parse-lexicon';

const { lexicon: mine } = parseLexicon(
  `
frames:
  - id: mijn-opslurpen
    type: acquisition
    triggers:
      - verb: [op|slurpen, klompiseren]
    roles:
      acquired: { verb: [obj], must: [company] }
      acquirer: { verb: [subj], must: [company] }
    positive: [{ text: "Shell slurpte Philips op.", roles: { acquirer: Shell } }]
    negative: ["De hond slurpt water op."]
`,
  'mine.yaml',
);
const extractor = createExtractor({ lexicons: [mine] });
const bare = createExtractor();

/** The acquisitions that a sentence tells of: acquirer and acquired. */
const deals = (text: string, by = extractor): string[] =>
  by
    .extract(text)
    .events.filter((e) => e.type === 'acquisition')
    .map((e) => `${e.roles.acquirer?.[0]?.name} > ${e.roles.acquired?.[0]?.name}`);

describe("verbs that only a user's lexicon has are conjugated", () => {
  it.each([
    ['Heineken slurpte Philips op.', 'Heineken > Philips'],
    ['Heineken heeft Philips opgeslurpt.', 'Heineken > Philips'],
    ['Heineken wil Philips opslurpen.', 'Heineken > Philips'],
    ['Philips werd door Heineken opgeslurpt.', 'Heineken > Philips'],
    ['Heineken klompiseerde Philips.', 'Heineken > Philips'],
  ])('%s', (text, deal) => {
    expect(deals(text)).toEqual([deal]);
    expect(deals(text, bare)).toEqual([]);
  });

  it.each(['Heineken slurpte water op.', 'De hond slurpte Philips.'])('no deal: %s', (text) => {
    expect(deals(text)).toEqual([]);
  });
});
