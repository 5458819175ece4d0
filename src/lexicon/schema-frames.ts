import { z } from 'zod';
import { EVENT_TYPES, STATEMENT_KINDS, STATUSES } from '../event-types';

/** One string or several: what a list of one looks like in YAML. */
const strings = z.union([
  z
    .string()
    .min(1)
    .transform((s) => [s]),
  z.array(z.string().min(1)).min(1),
]);

/** A verb of a trigger: its last word is an infinitive, as nothing else can be conjugated. */
const verbSchema = z
  .string()
  .regex(
    /(?:e|ë|aa|oe|ie|ij)n$/u,
    'is no infinitive, so that no form can be made of it; write "over|nemen" for "nam over", "op de markt brengen" with its fixed words in front',
  );
const verbsSchema = z.union([verbSchema.transform((s) => [s]), z.array(verbSchema).min(1)]);

/**
 * What evokes a frame or a cue.
 * - `verb`: infinitive; a separable verb has a bar ("over|nemen"); fixed words stand before it ("op de markt brengen").
 *   `object`: head nouns (or ends of compounds; "@class" for the words of a class) that its object or a prepositional object must have ("nemen" + "belang").
 * - `noun`: a noun, also as the end or the beginning of a compound ("miljardenovername", "overnameplannen").
 * - `adjective`: predicative or attributive ("failliet").
 * - `phrase`: fixed words without a verb ("naar verluidt").
 */
export const triggerSchema = z.strictObject({
  verb: verbsSchema.optional(),
  object: strings.optional(),
  noun: strings.optional(),
  adjective: strings.optional(),
  phrase: strings.optional(),
  /** Only where the trigger stands in a predicate ("is de concurrent van"), not in an apposition. */
  predicate: z.union([z.boolean(), z.stringbool()]).optional(),
  /** Only a noun in the singular: "meer faillissementen" is told of nobody. */
  singular: z.union([z.boolean(), z.stringbool()]).optional(),
});

/** A frame's trigger. `subject`: head nouns that the verb's subject must have ("de verkoop begint"), as `object` for its object. */
const frameTriggerSchema = triggerSchema.extend({ subject: strings.optional() });

/**
 * Where a role's filler stands, in order of preference: `subj` (active subject, or the agent of a passive), `obj`, `iobj`,
 * `poss` (possessive or genitive before a noun), `support` (subject of the verb that governs the trigger noun), `pred` (subject of a
 * nominal predicate), `appos` (what the trigger noun is in apposition to), `mod` (the name in front of or joined to a noun: "Samenwerking X en Y",
 * "Volvo-moeder"), `self` (the trigger's own phrase), `object` (the object noun that belongs to a verb trigger), `word` (the trigger's own word),
 * `parent`, `child` (the company that the lexicon knows as owner or daughter of one that the event names already), `employer` (the company of an office or a person in the clause: "topman van X"), `office` (the office behind "als" or in front of a person's name), `post` (an office that stands by itself), `holder` (whoever the text is speaking of), `apposed` (the company in front of the comma that a description opens with), `rival` (the same, spoken of before the trigger, of the sector of whoever the role has already), `last` (the same, or a company named in passing if it was the last subject), `quantity` (the figure nearest to the trigger in its clause), `compound` (the name in front of the trigger's hyphen), `maker` (the
 * company in a product's name or of its line), `builder` (the company that builds the goods of the clause, named elsewhere in the text), `assembler` (the one that builds what the clause's part goes into), `destination` (the same, where the clause says what it goes into: "voor de Xbox"), `authority` (the public body spoken of last, in this sentence or the two before), `plant` (in whose plant it is done: "in een fabriek van X"), `there` (the place that "daar" or "waar" takes up), `partner` (whom the clause's talks are with: "in gesprek met X over"), `share` (the company whose share or price is the verb's subject), `moves` (by how much a figure moves; nothing where it does not), `rate` (the percentage that the trigger noun is: "een winst van 3 procent", "3 procent winst"), `compared` (by how much more or less: "12 procent minder", "fors meer"), `rank`, `domain` (the words of a rank and what it is among), `modifier` (the first part of
 * a compound trigger), `any` (anything fit in the clause); all other words are prepositions.
 */
const slots = strings;

const example = z.strictObject({
  text: z.string().min(1),
  /** Expected fillers a role; roles left out are not checked. */
  roles: z.record(z.string(), strings).optional(),
  status: z.enum(STATUSES).optional(),
});

const exampleOrText = z.union([
  z
    .string()
    .min(1)
    .transform((text) => ({ text })),
  example,
]);

const eventTypeNames = Object.keys(EVENT_TYPES) as [keyof typeof EVENT_TYPES, ...(keyof typeof EVENT_TYPES)[]];

/**
 * What a filler must be. A `sum` is money that a company may earn or lose: no price ("12,31 euro"), unless a share's. A `body` buys and pays like a
 * company: a public one, but no country. A `ware` is goods that shops sell, no aircraft or ship that is built to order; a `part`
 * goes into other goods. A `buyer` is nameless, but takes over companies ("een groep investeerders"). A `productLine` stands for the company of the text that makes it;
 * a `fund` puts its money into others, by its sector or by the noun in front of its name; a `seller` is a company of a trade that sells what others make, a `planemaker` one that builds aircraft; a `town` is a place that is no country and no part of the world; a `make` is goods that go by the name of a company or a person.
 */
export const MUST = [
  'company',
  'firm',
  'seller',
  'planemaker',
  'fund',
  'person',
  'state',
  'body',
  'place',
  'town',
  'product',
  'goods',
  'ware',
  'part',
  'brand',
  'make',
  'productLine',
  'money',
  'sum',
  'percent',
  'count',
  'position',
  'rank',
  'change',
  'thing',
  'group',
  'buyer',
] as const;
export type Must = (typeof MUST)[number];

export const frameSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+(?:[.-][a-z0-9]+)*$/, 'lower-case letters, digits, dots and hyphens'),
  type: z.enum(eventTypeNames),
  triggers: z.array(frameTriggerSchema).min(1),
  /** A role's slots after verbs (`verb`) and after nouns or adjectives (`noun`), and, where it differs from the event type's, what it must be. */
  roles: z.record(
    z.string(),
    z.strictObject({
      verb: slots.optional(),
      noun: slots.optional(),
      must: z.array(z.enum(MUST)).optional(),
      heads: strings.optional(),
      except: strings.optional(),
      required: z.union([z.boolean(), z.stringbool()]).optional(),
    }),
  ),
  /** `ago`: a duration in the clause says how long ago it happened ("bestaat elf jaar"). */
  duration: z.enum(['ago']).optional(),
  /** Nouns (or "@class") that, in the trigger's clause, mean that it speaks of something else: "de omzet steeg" is no share price. */
  unless: strings.optional(),
  /**
   * `none`: not where the trigger's noun is a percentage's, as a price's gain is ("een winst van 3 procent"). `majority`: only where the trigger's object is half
   * of something or more ("kocht 80 procent van X").
   */
  rate: z.enum(['none', 'majority']).optional(),
  /** The status that the trigger itself gives, before cues are heard. */
  status: z.enum(STATUSES).optional(),
  positive: z.array(exampleOrText).min(1),
  negative: z.array(z.string().min(1)).min(1),
  replace: z.union([z.boolean(), z.stringbool()]).optional(),
});
export type Frame = z.infer<typeof frameSchema>;

/**
 * A cue changes how an event is presented or shows an act of saying. Its `scope`:
 * - `governed`: events below the cue in the sentence's tree (complement clauses, infinitives, objects);
 * - `clause`: events of the clause that it stands in;
 * - `pseudo`: none; the words only look like a cue and shield themselves from shorter cues.
 */
export const cueSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+(?:[.-][a-z0-9]+)*$/, 'lower-case letters, digits, dots and hyphens'),
  triggers: z.array(triggerSchema).min(1),
  scope: z.enum(['governed', 'clause', 'pseudo']),
  effect: z.enum([...STATUSES, 'none']).optional(),
  statement: z.enum(STATEMENT_KINDS).optional(),
  /** Where the speaker stands. */
  speaker: slots.optional(),
  /** Where the medium stands ("bij persbureau Reuters"). */
  via: slots.optional(),
  /** Without an event below it, it points back at the event last spoken of ("dit verhaal"). */
  anaphoric: z.union([z.boolean(), z.stringbool()]).optional(),
  positive: z.array(exampleOrText).min(1),
  negative: z.array(z.string().min(1)).min(1),
  replace: z.union([z.boolean(), z.stringbool()]).optional(),
});
export type Cue = z.infer<typeof cueSchema>;

/** What the roles of an event type must be by default. */
export const eventTypeSchema = z.strictObject({
  id: z.enum(eventTypeNames),
  roles: z.record(z.string(), z.array(z.enum(MUST)).min(1)),
});
export type EventTypeEntry = z.infer<typeof eventTypeSchema>;

/** Schemas of the lists that say what events and statements look like. Each key is a list of a lexicon file. */
export const frameLists = {
  frames: z.array(frameSchema),
  cues: z.array(cueSchema),
  eventTypes: z.array(eventTypeSchema),
};
