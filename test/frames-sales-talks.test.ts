import { describe } from 'vitest';
import { testConstructions } from './frame-table';

describe('frames of orders that are talked about', () => {
  testConstructions([
    {
      name: 'an order',
      type: 'supply',
      positive: [
        ['Stork onderhandelt met Boeing over een nieuwe order.', { supplier: 'Stork', customer: 'Boeing' }],
        [
          'Bombardier is in gesprek met de NMBS over een bestelling van zestig treinen.',
          { supplier: 'Bombardier', customer: 'NMBS', product: 'treinen' },
        ],
        ['KLM onderhandelt met Stork over een onderhoudscontract.', { supplier: 'Stork', customer: 'KLM' }],
      ],
      negative: [
        'Stork praat met de vakbond over de gevolgen van de order.',
        'Philips onderhandelt met Siemens over een fusie.',
      ],
    },
    {
      name: 'a sale of goods',
      type: 'supply',
      positive: [
        [
          'Embraer zei dat het ook met KLM onderhandelt over de verkoop van tien toestellen.',
          { supplier: 'Embraer', customer: 'KLM', product: 'toestellen' },
        ],
        [
          'Sony praat met Amazon over de verkoop van zijn films.',
          { supplier: 'Sony', customer: 'Amazon', product: 'films' },
        ],
      ],
      negative: [
        'Ahold praat met Jumbo over de verkoop van zes winkels.',
        'Philips onderhandelt met Siemens over de verkoop van een divisie.',
      ],
    },
    {
      name: 'parts that a maker of cars talks about',
      type: 'supply',
      positive: [
        [
          "Over de levering van accu's praat Renault nog met Sanyo en Toshiba.",
          { supplier: ['Sanyo', 'Toshiba'], customer: 'Renault', product: "accu's" },
        ],
        [
          'Philips is in gesprek met Apple over de levering van schermen.',
          { supplier: 'Philips', customer: 'Apple', product: 'schermen' },
        ],
      ],
      negative: ['Renault praat met de regering over de levering van steun.'],
    },
    {
      name: 'what is delivered by whom',
      type: 'supply',
      positive: [
        [
          'Airbus groeit. Het elektrische systeem van de A350 wordt geleverd door Hamilton Sundstrand.',
          { supplier: 'Hamilton Sundstrand', customer: 'Airbus', product: 'elektrische systeem' },
        ],
        [
          'Renault groeit. De stoelen van de Clio worden geleverd door Faurecia.',
          { supplier: 'Faurecia', customer: 'Renault', product: 'stoelen' },
        ],
      ],
      negative: [
        'Het elektrische systeem van de fabriek van Airbus wordt geleverd door Siemens.',
        'Airbus groeit. De kritiek op de A350 wordt geleverd door vakbonden.',
      ],
    },
    {
      name: 'wares of others that a shop or a telecom firm sells',
      type: 'supply',
      positive: [
        [
          'Apple groeit. Verizon Wireless gaat begin 2011 de iPhone verkopen.',
          { supplier: 'Apple', customer: 'Verizon Wireless', product: 'iPhone' },
        ],
        [
          'KPN gaat de telefoons van Fairphone aan de man brengen.',
          { supplier: 'Fairphone', customer: 'KPN', product: 'telefoons' },
        ],
        [
          'Zondag kocht Emirates in Dubai vijftig Boeings 777 voor 18 miljard dollar.',
          { supplier: 'Boeing', customer: 'Emirates', product: 'Boeings' },
        ],
      ],
      negative: ['Vodafone verkoopt zijn aandelen in Verizon.', 'Ford verkoopt de telefoons van Fairphone.'],
    },
  ]);
});
