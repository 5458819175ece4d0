import { z } from 'zod';
import { lexiconFileSchema } from './schema';

/** The JSON Schema of a lexicon file, for editors. */
export function lexiconJsonSchema(): object {
  const schema = z.toJSONSchema(lexiconFileSchema, { io: 'input', unrepresentable: 'any' });
  return { ...schema, title: 'Nieuwsgraaf lexicon', description: 'Companies, sectors, frames, cues and other words.' };
}
