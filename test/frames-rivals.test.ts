import { describe } from 'vitest';
import { testConstructions } from './frame-table';

describe('frames of rivals, partners and courts', () => {
  testConstructions([
    {
      name: 'rivals by what they do to each other',
      type: 'competition',
      positive: [
        ['Microsoft hoopt met de aankoop een vuist te maken tegen Google.', { participant: ['Microsoft', 'Google'] }],
        ['KPN voelt de concurrentie van Vodafone.', { participant: ['KPN', 'Vodafone'] }],
        [
          'Nokia verloor terrein aan fabrikanten die Android gebruiken, zoals Samsung en HTC.',
          { participant: ['Nokia', 'Samsung', 'HTC'] },
        ],
        ['Palm groeit. Concurrenten Nokia en Samsung verloren.', { participant: ['Nokia', 'Samsung', 'Palm'] }],
        ['De rivalen Dell en HP verlaagden de prijs, meldt Acer.', { participant: ['Dell', 'HP'] }],
        [
          'Ryanair biedt op Aer Lingus. Aer Lingus groeit, Ryanair ook. Aer Lingus vliegt met Airbus. De twee beconcurreren elkaar, zegt Ryanair.',
          { participant: ['Ryanair', 'Aer Lingus'] },
        ],
      ],
      negative: [
        'Fiat en Chrysler rekenen erop de deal in mei af te ronden.',
        'Het verlies van Philips overtreft dat van Sony.',
        'Philips voelt de koude van de winter bij Sony.',
      ],
    },
    {
      name: 'an agreement with a company',
      type: 'collaboration',
      positive: [
        ['Vorige maand verlengde Google zijn overeenkomst met Mozilla.', { participant: ['Google', 'Mozilla'] }],
        ['Ook met EMI heeft YouTube een overeenkomst gesloten.', { participant: ['YouTube', 'EMI'] }],
        ['Het verbond van Suzuki met General Motors duurde jaren.', { participant: ['General Motors', 'Suzuki'] }],
      ],
      negative: [
        'Philips sloot een overeenkomst met Sony over de verkoop van een divisie.',
        'KLM sloot een overeenkomst met Boeing voor de levering van tien toestellen.',
        'Zondag zaten ABN AMRO en Barclays om de tafel.',
      ],
    },
    {
      name: 'those who go to court, and against whom',
      type: 'legalAction',
      positive: [
        [
          'De Amerikaanse regering onderzoekt of zij BP kan vervolgen.',
          { plaintiff: 'Amerikaanse regering', defendant: 'BP' },
        ],
        ['Sberbank onderzoekt juridische stappen tegen GM.', { plaintiff: 'Sberbank', defendant: 'GM' }],
        [
          'De Europese Commissie beboette Intel. Tegen dat besluit tekent Intel beroep aan.',
          { plaintiff: 'Intel', defendant: 'Europese Commissie' },
        ],
      ],
      negative: [
        'Kodak gaat ervan uit dat het in 2013 uit de procedure komt, zegt Citigroup.',
        'Een actrice van HP beschuldigt Mark Hurd van intimidatie.',
        'Nintendo geeft klanten het gevoel dat ze gestraft worden.',
        'Honda levert onderdelen en overweegt een stap naar SAIC.',
      ],
    },
  ]);
});
