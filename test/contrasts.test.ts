import { describe, expect, test } from 'vitest';
import { createExtractor } from '../src/extract';

const extractor = createExtractor();

/** Type, status, time and fillers of each event. */
function told(text: string): string[] {
  return extractor
    .extract(text, { date: '2021-04-14' })
    .events.map((e) =>
      [
        e.type,
        e.status,
        e.time?.value,
        ...Object.entries(e.roles).map(([role, fillers]) => `${role}=${fillers.map((f) => f.name).join('+')}`),
      ]
        .filter(Boolean)
        .sort()
        .join(' '),
    );
}

describe('not the one but the other', () => {
  test.each([
    ['Niet KPN, maar Vodafone koopt Telfort.', 'acquired=Telfort acquirer=Vodafone acquisition planned'],
    [
      'Telfort is niet overgenomen door KPN, maar door Vodafone.',
      'acquired=Telfort acquirer=Vodafone acquisition actual',
    ],
    ['Philips gaat niet met Siemens, maar met Bosch samenwerken.', 'collaboration participant=Philips+Bosch planned'],
    [
      'Volvo brengt de V60 niet in mei maar pas in juni uit.',
      '2021-06 company=Volvo planned product=V60 productLaunch',
    ],
    [
      'Volvo brengt de V60 niet dit jaar, maar pas in 2023 uit.',
      '2023 company=Volvo planned product=V60 productLaunch',
    ],
    // each with a verb of its own, and what rules nothing out
    ['KPN koopt Telfort niet, maar Vodafone praat nog.', 'acquired=Telfort acquirer=KPN acquisition negated'],
    ['Niet alleen KPN koopt Telfort.', 'acquired=Telfort acquirer=KPN acquisition planned'],
  ])('%s', (text, event) => {
    expect(told(text)).toContain(event);
  });
});

describe('what another gets, the suitor does not', () => {
  test.each([
    ['Tata koopt Jaguar. Mahindra had 1 miljard dollar geboden voor Jaguar.', 'Mahindra', 'ended'],
    ['Mahindra wilde Jaguar overnemen, maar Tata kocht Jaguar.', 'Mahindra', 'ended'],
    ['Tata koopt Jaguar, waar ook Mahindra een bod op had gedaan.', 'Mahindra', 'ended'],
    // the winner, a bid that stands, and a bid for another
    ['Tata koopt Jaguar. Mahindra had 1 miljard dollar geboden voor Jaguar.', 'Tata', 'planned'],
    ['Tata wil Jaguar kopen. Mahindra deed vrijdag een bod op Jaguar.', 'Mahindra', 'planned'],
    ['Tata koopt Jaguar. Mahindra had een bod gedaan op Saab.', 'Mahindra', 'planned'],
  ])('%s %s', (text, acquirer, status) => {
    const { events } = extractor.extract(text, { date: '2021-04-14' });
    const event = events.find((e) => e.type === 'acquisition' && e.roles.acquirer?.some((f) => f.name === acquirer));
    expect(event?.status).toBe(status);
  });
});
