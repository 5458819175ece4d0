import { testConstructions } from './support/frames';

testConstructions([
  {
    type: 'supply',
    construction: 'a count that stands for the goods named before',
    positive: [
      [
        'KLM kocht acht toestellen van Embraer. Ook Flybe bestelde er drie.',
        { customer: 'Flybe', supplier: 'Embraer' },
      ],
      [
        'Bombardier bouwt het toestel in Toronto. Horizon Air heeft er nog vijftien besteld.',
        { customer: 'Horizon Air', supplier: 'Bombardier' },
      ],
      ['Airbus is tevreden. Thai Airways nam er zes af.', { customer: 'Thai Airways', supplier: 'Airbus' }],
    ],
    negative: ['Boeing is tevreden. Philips heeft er drie ontslagen.', 'Airbus groeit. De bakker bestelde er drie.'],
  },
  {
    type: 'supply',
    construction: 'both sides in the subject',
    positive: [
      [
        'Airbus en Emirates tekenden een contract voor de levering van dertig toestellen.',
        { supplier: 'Airbus', customer: 'Emirates' },
      ],
      ['Qantas en Boeing sloten een contract voor acht toestellen.', { supplier: 'Boeing', customer: 'Qantas' }],
      [
        'KLM en Embraer zetten hun handtekening onder een contract voor tien toestellen.',
        { supplier: 'Embraer', customer: 'KLM' },
      ],
    ],
    negative: ['Airbus en Boeing tekenden een contract.', 'KLM en Air France sloten een contract met de vakbond.'],
  },
  {
    type: 'competition',
    construction: 'a rival of the same sector, not the company last spoken of',
    positive: [
      [
        'Airbus is teleurgesteld. FedEx koopt vliegtuigen van de Amerikaanse concurrent Boeing.',
        { participant: ['Airbus', 'Boeing'] },
      ],
      ['KLM kiest Embraer. De Canadese rivaal Bombardier grijpt mis.', { participant: ['Embraer', 'Bombardier'] }],
      ['Boeing levert aan Ryanair. Concurrent EasyJet is jaloers.', { participant: ['Ryanair', 'EasyJet'] }],
    ],
    negative: ['De concurrent van Ryanair is jaloers.', 'Een grote concurrent ging vorig jaar failliet.'],
  },
  {
    type: 'competition',
    construction: 'the two of a sector',
    positive: [
      [
        'Airbus en Boeing meldden zich. De twee vliegtuigbouwers strijden al jaren om de gunst van China.',
        { participant: ['Airbus', 'Boeing'] },
      ],
      [
        'Ryanair en EasyJet groeien. De twee luchtvaartmaatschappijen beconcurreren elkaar op tien routes.',
        { participant: ['Ryanair', 'EasyJet'] },
      ],
      [
        'Heineken en Carlsberg groeien. Beide brouwers concurreren in Rusland.',
        { participant: ['Heineken', 'Carlsberg'] },
      ],
    ],
    negative: ['De twee brouwers beconcurreren elkaar.', 'Beide fabrikanten strijden om de gunst.'],
  },
]);
