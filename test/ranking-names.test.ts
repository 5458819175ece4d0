import { describe, expect, it } from 'vitest';
import { createExtractor } from '../src/extract';

const extractor = createExtractor();
const rankOf = (text: string) => {
  const event = extractor.extract(text, { date: '2018-04-12' }).events.find((e) => e.type === 'ranking');
  return event && { domain: event.roles.domain?.[0]?.name, time: event.time?.value };
};

describe('a rank that names the subject of another event', () => {
  it.each([
    ["Over 2017 hield 's werelds grootste autobouwer 11,4 miljard euro over. Volkswagen is tevreden.", 'autobouwer'],
    ["Vorig jaar verkocht Europa's grootste vliegtuigbouwer 600 toestellen. Airbus is tevreden.", 'vliegtuigbouwer'],
    ['Gisteren verloor de grootste bank van Nederland 3 procent. ING is niet blij.', 'bank van Nederland'],
  ])('%s', (text, domain) => {
    expect(rankOf(text)).toEqual({ domain, time: undefined });
  });

  it('has the time of its clause where it is what is said', () => {
    expect(rankOf('In 2017 was Airbus de grootste vliegtuigbouwer van Europa.')).toEqual({
      domain: 'vliegtuigbouwer van Europa',
      time: '2017',
    });
  });
});
