import { describe, expect, test } from 'vitest';
import { createExtractor } from '../src/extract';

const extractor = createExtractor();

/** Types and statuses of the changes that a text tells of. */
function statusOf(text: string, type: string): string | undefined {
  return extractor.extract(text, { date: '2010-06-15' }).events.find((e) => e.type === type)?.status;
}

describe('a later clause ends what was planned', () => {
  test.each([
    ['KPN sprak met Telfort over een fusie, maar die gesprekken werden afgebroken.', 'merger', 'ended'],
    ['KPN sprak met Telfort over een fusie, maar daar kwam niets van.', 'merger', 'ended'],
    ['KPN sprak met Telfort over een fusie, maar de onderhandelingen liepen vast.', 'merger', 'ended'],
    ['KPN wilde Telfort overnemen, maar de Europese Commissie stak daar een stokje voor.', 'acquisition', 'ended'],
    ['KPN overwoog Telfort te kopen, maar zag daarvan af.', 'acquisition', 'ended'],
    ['KPN besloot de verkoop van Telfort aan Ziggo niet door te zetten.', 'acquisition', 'ended'],
    // one of the parties withdraws
    ['KPN onderhandelde met Ziggo over een fusie, maar Ziggo trok zich terug.', 'merger', 'ended'],
    // a suit that was brought
    ['KPN klaagde Ziggo aan, maar trok de klacht later in.', 'legalAction', 'ended'],
    ['KPN klaagde Ziggo aan; dat geschil eindigde in juli met een schikking.', 'legalAction', 'ended'],
    ['Een akkoord waarbij KPN Telfort zou inlijven, liep vorige week spaak.', 'acquisition', 'ended'],
    ['De deal waarin KPN Telfort zou overnemen, is gesneuveld.', 'acquisition', 'ended'],
    ['In Breda, waar Philips een fabriek wilde bouwen, is dat plan nu van de baan.', 'expansion', 'ended'],
    // nothing of it ends
    ['De deal waarbij KPN Telfort zou overnemen, is getekend.', 'acquisition', 'planned'],
    ['In Breda, waar Philips een fabriek wil bouwen, is het plan voor een tunnel van de baan.', 'expansion', 'planned'],
    ['KPN wil Telfort overnemen, maar de vakbonden spraken daar met zorg over.', 'acquisition', 'planned'],
    ['KPN sprak met Telfort over een fusie, maar Ziggo trok zich terug uit Breda.', 'merger', 'planned'],
    ['KPN klaagde Ziggo aan. Het overleg met Telfort werd stopgezet.', 'legalAction', 'actual'],
  ])('%s', (text, type, status) => {
    expect(statusOf(text, type)).toBe(status);
  });
});

describe('what somebody thinks of is possible', () => {
  test.each([
    ['KPN denkt aan een overname van Telfort.', 'possible'],
    ['Volgens De Telegraaf denkt KPN aan een overname van Telfort.', 'possible'],
    ['KPN dacht aan de aankoop van Telfort.', 'possible'],
    ['KPN rondde de overname van Telfort af.', 'actual'],
    ['KPN nam Telfort over en denkt aan de zomer.', 'actual'],
  ])('%s', (text, status) => {
    expect(statusOf(text, 'acquisition')).toBe(status);
  });
});

describe('nobody wants to speak about it, and it stands', () => {
  test.each([
    ['Geen van beide bedrijven wilde iets zeggen over de fusie tussen KPN en Telfort.', 'merger', 'planned'],
    ['Noch KPN noch Telfort wilde commentaar geven op de geruchten over een fusie.', 'merger', 'rumoured'],
    ['Noch KPN noch Ziggo neemt Telfort over.', 'acquisition', 'negated'],
  ])('%s', (text, type, status) => {
    expect(statusOf(text, type)).not.toBe(status === 'negated' ? 'planned' : 'negated');
  });
});

describe('the holder of an office speaks of what the company does', () => {
  test.each([
    ['De topman van KPN zei dat hij Telfort wil kopen.', 'KPN'],
    ['Een directeur van Philips zei dat hij Telfort wil overnemen.', 'Philips'],
    ['Joost Farwerck zei dat KPN Telfort wil overnemen.', 'KPN'],
  ])('%s', (text, acquirer) => {
    const { events } = extractor.extract(text, { date: '2010-06-15' });
    expect(events.map((e) => ('acquirer' in e.roles ? e.roles.acquirer?.map((f) => f.name) : []))).toEqual([
      [acquirer],
    ]);
  });
});
