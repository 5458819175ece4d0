import type { RawDocument } from './session';
import { TAGS, type Vocabulary } from './vocabulary';

/** The engine's settings while it looks for custom entities. */
export interface CustomEntityConfig {
  /** Match words as they are written, not in lower case. */
  readonly matchValue: boolean;
  readonly usePOS: boolean;
  /** The words of the learned patterns, by how they match. */
  readonly preserve: Readonly<Record<string, string>>;
  readonly rdd: RawDocument;
  readonly constants: { readonly tkSize: number; readonly posMask: number; readonly bits4lemma: number };
}

/**
 * What a token is for the patterns that were learned: a word that stands in one is itself, another is its tag.
 * @param token the lexeme in lower case, or the type of the entity that begins here
 */
export function matchForm(
  token: number | string,
  vocabulary: Vocabulary,
  config: CustomEntityConfig,
  index: number,
): string {
  const { tkSize, posMask, bits4lemma } = config.constants;
  const at = index * tkSize;
  const written = vocabulary.lexemes[config.rdd.tokens[at]];
  const form = config.matchValue ? written : written.toLowerCase();
  const preserved = Object.hasOwn(config.preserve, form) ? config.preserve[form] : undefined;
  if (typeof token === 'string') {
    // the engine goes on behind the entity, so a word of the pattern can only be an entity of one word
    const more = config.rdd.entities.some(([first, last]) => first === index && last > index);
    return more || preserved === undefined ? token : preserved;
  }
  if (preserved !== undefined) return preserved;
  return config.usePOS ? TAGS[(config.rdd.tokens[at + 2] & posMask) >>> bits4lemma] : form;
}
