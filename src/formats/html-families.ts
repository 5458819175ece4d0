import type { EventType } from '../event-types';

/** What sort of news an event is; each has a colour of its own on the page. */
export const FAMILIES = ['money', 'ties', 'products', 'people', 'places', 'trouble', 'figures'] as const;
export type Family = (typeof FAMILIES)[number];

/** The sort of each event type: twenty-six colours could not be told apart. */
export const FAMILY_OF: Readonly<Record<EventType, Family>> = {
  investment: 'money',
  fundingRound: 'money',
  acquisition: 'money',
  merger: 'money',
  ownership: 'money',
  listing: 'money',
  jointVenture: 'ties',
  collaboration: 'ties',
  supply: 'ties',
  competition: 'ties',
  productLaunch: 'products',
  productDevelopment: 'products',
  production: 'products',
  discontinuation: 'products',
  appointment: 'people',
  departure: 'people',
  layoffs: 'people',
  founding: 'people',
  marketEntry: 'places',
  expansion: 'places',
  closure: 'places',
  bankruptcy: 'trouble',
  legalAction: 'trouble',
  ranking: 'figures',
  results: 'figures',
  sharePrice: 'figures',
};
