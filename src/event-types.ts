/**
 * The event types of the annotation guide with their roles. `core` lists the roles without which there is no event; an inner list means
 * that one of them is enough.
 */
export const EVENT_TYPES = {
  investment: { roles: ['investor', 'investee', 'amount', 'stake'], core: ['investor', 'investee'] },
  fundingRound: { roles: ['company', 'amount', 'investor'], core: ['company'] },
  acquisition: {
    roles: ['acquirer', 'seller', 'acquired', 'amount', 'stake'],
    core: [['acquirer', 'seller'], 'acquired'],
  },
  merger: { roles: ['participant'], core: ['participant'] },
  jointVenture: { roles: ['participant', 'venture'], core: ['participant'] },
  collaboration: { roles: ['participant', 'purpose', 'location'], core: ['participant'] },
  supply: { roles: ['supplier', 'customer', 'product', 'amount'], core: ['supplier', 'customer'] },
  ownership: { roles: ['owner', 'owned', 'stake'], core: ['owner', 'owned'] },
  competition: { roles: ['participant'], core: ['participant'] },
  listing: { roles: ['company', 'exchange', 'amount'], core: ['company'] },
  productLaunch: { roles: ['company', 'product'], core: ['company', 'product'] },
  productDevelopment: { roles: ['company', 'product'], core: ['company', 'product'] },
  production: { roles: ['company', 'product'], core: ['company', 'product'] },
  discontinuation: { roles: ['company', 'product'], core: ['company', 'product'] },
  marketEntry: { roles: ['company', 'market'], core: ['company', 'market'] },
  founding: { roles: ['company', 'founder'], core: ['company'] },
  ranking: { roles: ['company', 'rank', 'domain'], core: ['company', 'rank'] },
  appointment: { roles: ['person', 'company', 'position'], core: ['person', 'company'] },
  departure: { roles: ['person', 'company', 'position'], core: ['person', 'company'] },
  layoffs: { roles: ['company', 'count'], core: ['company'] },
  expansion: { roles: ['company', 'location', 'facility'], core: ['company'] },
  closure: { roles: ['company', 'location', 'facility'], core: ['company'] },
  bankruptcy: { roles: ['company'], core: ['company'] },
  legalAction: { roles: ['plaintiff', 'defendant'], core: ['defendant'] },
  results: { roles: ['company', 'metric', 'amount', 'change'], core: ['company', 'metric'] },
  sharePrice: { roles: ['company', 'change'], core: ['company'] },
} as const satisfies Record<string, { roles: readonly string[]; core: readonly (string | readonly string[])[] }>;

export type EventType = keyof typeof EVENT_TYPES;
/** The roles of an event type. */
export type RoleOf<T extends EventType> = (typeof EVENT_TYPES)[T]['roles'][number];

/** How the document, read to its end, presents an event. */
export const STATUSES = ['actual', 'planned', 'rumoured', 'possible', 'denied', 'ended', 'negated'] as const;
export type Status = (typeof STATUSES)[number];

/** What kind of saying a statement is. */
export const STATEMENT_KINDS = ['announcement', 'rumour', 'denial', 'confirmation', 'report', 'noComment'] as const;
export type StatementKind = (typeof STATEMENT_KINDS)[number];

/** What sort of thing an entity is. */
export const ENTITY_KINDS = ['company', 'media', 'organisation', 'state', 'person', 'place', 'product'] as const;
export type EntityKind = (typeof ENTITY_KINDS)[number];
