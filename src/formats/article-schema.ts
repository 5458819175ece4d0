/** The form of a result in zod. For the build and for tests only: the library itself does not load it. */
import { z } from 'zod';
import { ENTITY_KINDS, EVENT_TYPES, type EventType, type RoleOf, STATEMENT_KINDS, STATUSES } from '../event-types';
import { SCHEMA_VERSION } from '../types';

const offset = z.int().min(0);
const id = z.string().min(1);
const place = { start: offset, end: offset, text: z.string() };

const span = z.strictObject(place);
const quantity = z.strictObject({ value: z.number(), currency: z.string().optional(), unit: z.string().optional() });
const filler = z.strictObject({
  ...place,
  entity: id.optional(),
  name: z.string(),
  candidates: z.array(id).optional(),
  quantity: quantity.optional(),
});
const evidence = z.strictObject({ entry: z.string(), spans: z.array(span) });
const mention = z.strictObject({ ...place, how: z.enum(['name', 'nominal', 'pronoun']) });
const entity = z.strictObject({
  id,
  kind: z.enum(ENTITY_KINDS),
  name: z.string(),
  canonicalName: z.string().optional(),
  lexiconId: z.string().optional(),
  recognisedBy: z.string().optional(),
  confidence: z.number().min(0).max(1),
  mentions: z.array(mention),
});
const time = z.strictObject({ ...place, value: z.string(), anchor: z.enum(['absolute', 'document', 'narrative']) });
const factuality = z.strictObject({
  certainty: z.enum(['certain', 'probable', 'possible', 'rumoured']),
  polarity: z.enum(['positive', 'negative']),
  tense: z.enum(['past', 'present', 'future', 'unspecified']),
});
const eventMention = z.strictObject({ trigger: z.array(span), sentence: span });
const statement = z.strictObject({
  id,
  kind: z.enum(STATEMENT_KINDS),
  speaker: filler.optional(),
  via: filler.optional(),
  about: z.array(id),
  cue: z.array(span),
  evidence: z.array(evidence),
});
const notice = z.strictObject({
  code: z.enum(['sentenceTooLong', 'readInSections', 'invalidDate', 'notDutch']),
  message: z.string(),
  start: offset,
  end: offset,
});

type RoleShape<T extends EventType> = { [R in RoleOf<T>]: z.ZodOptional<z.ZodArray<typeof filler>> };

function eventOf<T extends EventType>(type: T) {
  const shape = Object.fromEntries(EVENT_TYPES[type].roles.map((role) => [role, z.array(filler).optional()]));
  return z.strictObject({
    id,
    type: z.literal(type),
    roles: z.strictObject(shape as RoleShape<T>),
    status: z.enum(STATUSES),
    factuality,
    time: time.optional(),
    trigger: z.array(span),
    mentions: z.array(eventMention),
    evidence: z.array(evidence),
  });
}

type EventSchema = { [T in EventType]: ReturnType<typeof eventOf<T>> }[EventType];
const [firstType, ...otherTypes] = Object.keys(EVENT_TYPES) as [EventType, ...EventType[]];
const event = z.discriminatedUnion('type', [eventOf(firstType), ...otherTypes.map(eventOf)] as [
  EventSchema,
  ...EventSchema[],
]);

/** An article as the extractor gives it; nothing but the fields that are declared. */
export const articleSchema = z.strictObject({
  schemaVersion: z.literal(SCHEMA_VERSION),
  date: z.string().optional(),
  entities: z.array(entity),
  events: z.array(event),
  statements: z.array(statement),
  investments: z.array(eventOf('investment')),
  collaborations: z.array(eventOf('collaboration')),
  rumours: z.array(statement),
  denials: z.array(statement),
  notices: z.array(notice),
});

/** The JSON Schema (draft 2020-12) of an article. Further fields are allowed: a later minor version may add some. */
export function articleJsonSchema(): object {
  const names = z.registry<{ id: string; title?: string; description?: string }>();
  const named = {
    Span: span,
    Filler: filler,
    Quantity: quantity,
    Evidence: evidence,
    Mention: mention,
    Entity: entity,
  };
  const more = { Time: time, Factuality: factuality, EventMention: eventMention, Event: event, Statement: statement };
  for (const [id, schema] of Object.entries({ ...named, ...more, Notice: notice })) names.add(schema, { id });
  const schema = z.toJSONSchema(articleSchema, {
    metadata: names,
    override: ({ jsonSchema }) => {
      delete jsonSchema.additionalProperties;
    },
  });
  const { $schema, ...rest } = schema;
  return {
    $schema,
    title: 'Article',
    description: 'What a Dutch news text says about companies, as nieuwsgraaf gives it. Offsets are UTF-16, half-open.',
    ...rest,
  };
}
