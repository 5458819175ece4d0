/** Bids and stakes without an amount, sums without a currency, and a year in front of a company's name. */
import { testConstructions } from './support/frames';

testConstructions([
  {
    type: 'acquisition',
    construction: 'a year in front of the name of what is bought',
    positive: [
      ['Volgens ingewijden wil Microsoft in 2012 Nokia overnemen.', { acquirer: 'Microsoft', acquired: 'Nokia' }],
      ['Intel heeft in 2010 McAfee gekocht.', { acquirer: 'Intel', acquired: 'McAfee' }],
      ['Vodafone had in 2003 Libertel ingelijfd.', { acquirer: 'Vodafone', acquired: 'Libertel' }],
    ],
    negative: ['Microsoft heeft in 2012 Nokia geprezen.', 'Intel heeft in 2010 nieuwe chips gekocht.'],
  },
  {
    type: 'acquisition',
    construction: 'bidding on a company, with or without an amount',
    positive: [
      ['Ook Santander wil bieden op de Poolse bank Zachodni.', { acquirer: 'Santander', acquired: 'Zachodni' }],
      ['KPN, dat eerder op Telfort had geboden, zwijgt.', { acquirer: 'KPN', acquired: 'Telfort' }],
      ['Ook Carlsberg bood in maart op Grolsch.', { acquirer: 'Carlsberg', acquired: 'Grolsch' }],
    ],
    negative: ['KPN biedt ook op het platteland snel internet.', 'De gemeente bood op een veiling.'],
  },
  {
    type: 'acquisition',
    construction: 'a stake that goes to somebody',
    positive: [
      ['Een meerderheid van 60 procent in Telfort gaat naar KPN.', { acquirer: 'KPN', acquired: 'Telfort' }],
      ['Het belang van 30 procent in Transavia gaat naar Lufthansa.', { acquirer: 'Lufthansa', acquired: 'Transavia' }],
      ['Een minderheidsbelang in Grolsch gaat naar Heineken.', { acquirer: 'Heineken', acquired: 'Grolsch' }],
    ],
    negative: ['Een meerderheid van de leden gaat naar huis.', 'Het belang van Grolsch gaat voor alles.'],
  },
  {
    type: 'fundingRound',
    construction: 'a sum without its currency',
    positive: [
      ['Bunq haalde vorig jaar 193 miljoen op.', { company: 'bunq', amount: '193 miljoen' }],
      ['Picnic heeft zeshonderd miljoen opgehaald.', { company: 'Picnic', amount: 'zeshonderd miljoen' }],
      ['Mollie haalt bij Blackstone 90 miljoen op.', { company: 'Mollie', amount: '90 miljoen' }],
    ],
    negative: ['PostNL haalt 3 miljoen pakketten op.', 'Renewi haalt elke week 40 containers op.'],
  },
]);
