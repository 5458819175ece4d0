/**
 * The form of a lexicon file as zod schemas, and the types that follow from them. YAML is read with its failsafe schema,
 * in which every scalar is a string: numbers and booleans are taken as text too.
 * Import only types from here in code that must start fast: the schemas pull in zod.
 */
import { z } from 'zod';
import { frameLists } from './schema-frames';
import { wordLists } from './schema-words';

/** Longest name, alias or noun, in UTF-16 code units. */
export const MAX_NAME = 200;

/** An identifier: lower-case ASCII letters, digits and single hyphens. */
export const idSchema = z
  .string()
  .max(100)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be lower-case ASCII letters, digits and single hyphens, as in "great-wall"');

/** What no name may hold: control, zero-width, bidirectional and private-use characters, lone surrogates. */
const FORBIDDEN = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\u2028\u2029\ufffd]/u;

/** A name as it stands in running text. */
export const nameSchema = z
  .string()
  .min(1, 'must not be empty')
  .max(MAX_NAME, `must be at most ${MAX_NAME} characters long`)
  .refine((s) => !FORBIDDEN.test(s), 'must not hold control, zero-width or other invisible characters')
  .refine((s) => s === s.trim() && !/\s\s|[\t\n]/.test(s), 'must not begin or end with a space or hold two in a row')
  .refine((s) => /[\p{L}\p{N}]/u.test(s), 'must hold a letter or a digit');

/** A year, as a number or as text. */
export const yearSchema = z
  .union([z.number().int(), z.string().regex(/^\d{4}$/, 'must be a year such as 2021')])
  .transform(Number)
  .refine((y) => y >= 1500 && y <= 2200, 'must be a year between 1500 and 2200');

/** true or false, as a boolean or as text. */
export const booleanSchema = z
  .union([z.boolean(), z.enum(['true', 'false'])])
  .transform((v) => v === true || v === 'true');

export const COMPANY_KINDS = ['company', 'bank', 'insurer', 'media', 'exchange', 'state', 'holding', 'club'] as const;

/** One company; see docs/lexicon-format.md for the meaning of the keys. */
export const companySchema = z.strictObject({
  id: idSchema,
  name: nameSchema,
  aliases: z.array(nameSchema).default([]),
  ambiguous: z.array(nameSchema).default([]),
  kind: z.enum(COMPANY_KINDS).default('company'),
  sector: idSchema.optional(),
  nouns: z.array(nameSchema).default([]),
  country: z
    .string()
    .regex(/^[A-Z]{2}$/, 'must be an ISO 3166 code of two capitals, as NL')
    .optional(),
  tickers: z.array(z.string().regex(/^[A-Z0-9]+:[A-Z0-9.\-&]+$/, 'must be EXCHANGE:SYMBOL, as AMS:ASML')).default([]),
  parent: idSchema.optional(),
  formerParents: z.array(idSchema).default([]),
  was: z.array(z.strictObject({ name: nameSchema, until: yearSchema.optional() })).default([]),
  gone: yearSchema.optional(),
  replace: booleanSchema.optional(),
});

/** What companies of a sector are called. */
export const sectorSchema = z.strictObject({
  id: idSchema,
  label: nameSchema,
  nouns: z.array(nameSchema).default([]),
  /** First parts of nouns for its companies: "auto" makes "autoreus" with a word of the class `firmHeads`. */
  stems: z.array(nameSchema).optional(),
  replace: booleanSchema.optional(),
});

/**
 * A legal form and its spellings. `hard` forms ("N.V.") make any name before them a company and are never part of a name proper;
 * the others ("Group") may be. `before` forms stand in front ("OAO Gazprom").
 */
export const legalFormSchema = z.strictObject({
  id: idSchema,
  forms: z.array(nameSchema).min(1, 'must list a spelling'),
  hard: booleanSchema.default(false),
  before: booleanSchema.default(false),
  after: booleanSchema.default(true),
  countries: z.array(z.string().regex(/^[A-Z]{2}$/, 'must be an ISO 3166 code of two capitals, as NL')).default([]),
  replace: booleanSchema.optional(),
});

/** One lexicon file: any of the lists. */
export const lexiconFileSchema = z
  .strictObject({
    companies: z.array(companySchema),
    sectors: z.array(sectorSchema),
    legalForms: z.array(legalFormSchema),
    ...frameLists,
    ...wordLists,
  })
  .partial();

export type Company = z.output<typeof companySchema>;
export type Sector = z.output<typeof sectorSchema>;
export type LegalForm = z.output<typeof legalFormSchema>;
/** A checked lexicon file. */
export type LexiconFile = z.output<typeof lexiconFileSchema>;
/** What a user may hand in: a lexicon file before it is checked. */
export type LexiconInput = z.input<typeof lexiconFileSchema>;
/** A whole lexicon: every list is there, possibly empty. */
export type Lexicon = { readonly [K in keyof LexiconFile]-?: Readonly<NonNullable<LexiconFile[K]>> };
