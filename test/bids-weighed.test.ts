import { describe, expect, it } from 'vitest';
import { createExtractor } from '../src/extract';

/** How bids that are weighed, talk that went before and stakes that shrink are presented. */
const extractor = createExtractor();
const statuses = (text: string): string[] =>
  extractor
    .extract(text, { date: '2009-04-10' })
    .events.filter((e) => e.type === 'acquisition')
    .map((e) => e.status);

describe('the status of a takeover', () => {
  it.each([
    ['Volgens de krant overweegt Volkswagen een bod op Suzuki.', 'possible'],
    ['Palm staat te koop. Dell bestudeert een bod.', 'possible'],
    ['Fiat is geïnteresseerd in een overname van Opel.', 'possible'],
    ['Fiat haakte vorige week af als koper van Opel.', 'ended'],
    ['Ford wil zijn belang in Mazda afbouwen.', 'planned'],
    ['Na maanden van speculatie kondigde Fiat vandaag aan dat het Opel overneemt.', 'planned'],
    ['Na lang wachten kondigde Fiat vandaag aan dat het Opel overneemt.', 'planned'],
    ['Het gerucht gaat dat Dell Palm overneemt.', 'rumoured'],
    ['Dell wordt als koper van Palm genoemd.', 'rumoured'],
    ['Dell neemt Palm over, zegt topman Michael Dell.', 'planned'],
    ['De koers steeg door geruchten dat Dell Palm overneemt.', 'rumoured'],
  ])('%s', (text, status) => {
    expect(statuses(text)).toContain(status);
  });

  it.each(['De vakbond overweegt een bod op Suzuki.', 'Fiat is geïnteresseerd in schone motoren.'])(
    'nothing: %s',
    (text) => {
      expect(statuses(text)).toEqual([]);
    },
  );
});
