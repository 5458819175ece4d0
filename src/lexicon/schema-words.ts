import { z } from 'zod';

const list = z.array(z.string().min(1));
const flag = z.union([z.boolean(), z.stringbool()]);

/**
 * Word lists by class: `id` names the class, `words` are lemmas (nouns: singular), matched on lemmas and on the ends of compounds where
 * `compounds` is true.
 */
export const wordClassSchema = z.strictObject({
  id: z.string().min(1),
  note: z.string().optional(),
  compounds: flag.optional(),
  words: list,
  /** In a user's lexicon: the words come to those of the class that has this id already. */
  extend: flag.optional(),
  /** No other lexicon may add to it: function words, which the stages' grammar rests on. */
  fixed: flag.optional(),
  /** Sentences that are read otherwise without the words of this class. */
  positive: list.optional(),
  /** Sentences that hold one of the words and are read as they would be without the class. */
  negative: list.optional(),
});
export type WordClass = z.infer<typeof wordClassSchema>;

/** A country or region: its name, adjectives ("Chinese") and inhabitants. */
export const countrySchema = z.strictObject({
  id: z.string().regex(/^[A-Z]{2}$/, 'ISO 3166 alpha-2'),
  name: z.string().min(1),
  aliases: list.optional(),
  adjectives: list,
  demonyms: list.optional(),
});
export type Country = z.infer<typeof countrySchema>;

/** Schemas of the word lists. Each key is a list of a lexicon file. */
export const wordLists = {
  wordClasses: z.array(wordClassSchema),
  countries: z.array(countrySchema),
};
