/** All surface forms of a verb from its notation in the lexicons: "over|nemen", "voorkomen". */
import { verbData } from '../generated/dutch-model';
import { isPrefixed, prefixForms, strongForms, type VerbForms, weakForms } from './conjugate';

/** The forms of a verb as they stand in text. */
export interface SurfaceForms {
  /** The lemma as the analysis gives it: "overnemen". */
  readonly lemma: string;
  /** Separable particle, "" for none. */
  readonly particle: string;
  /** The infinitive without the particle. */
  readonly base: string;
  /** Finite forms of main clauses without their particle: "neem", "neemt", "nemen", "nam", "namen". */
  readonly finite: readonly string[];
  /** Particle and finite form apart, "neemt over"; the same as `finite` for a verb without a particle. */
  readonly split: readonly string[];
  /** Written as one word: "overneemt", "overnam", "overnemen". */
  readonly joined: readonly string[];
  readonly infinitive: string;
  /** "over te nemen". */
  readonly withTe: string;
  readonly participle: string;
  readonly presentParticiple: string;
}

function inList(list: string, word: string): boolean {
  return ` ${list} `.includes(` ${word} `);
}

/** Principal parts of a strong verb in the lexicon. */
function partsOf(infinitive: string): string[] | undefined {
  const list = `;${verbData.strong};`;
  const at = list.indexOf(`;${infinitive} `);
  if (at < 0) return undefined;
  return list
    .slice(at + 1, list.indexOf(';', at + 1))
    .split(' ')
    .slice(1);
}

/** Conjugates a verb without a particle, by the lexicon where it is listed and by rule where it is not. */
function conjugate(infinitive: string): VerbForms {
  const parts = partsOf(infinitive);
  if (parts !== undefined) return strongForms(infinitive, parts);
  const schwa = inList(verbData.schwa, infinitive);
  if (!schwa) {
    for (const [prefix, bases] of Object.entries(verbData.prefixed)) {
      const base = infinitive.slice(prefix.length);
      if (infinitive.startsWith(prefix) && inList(bases, base)) return prefixForms(prefix, conjugate(base));
    }
  }
  return weakForms(infinitive, schwa, isPrefixed(infinitive));
}

/**
 * Gives all forms of a verb.
 *
 * @param notation the infinitive, with a bar after a separable particle: "over|nemen" but "voorkomen".
 * @param parts principal parts for a verb that the lexicon lacks: past singular, past plural, participle, with or
 *   without the particle ("nam over", "namen over", "overgenomen").
 * @throws RangeError for a notation with more than one bar, or an empty side of it.
 */
export function verbForms(notation: string, parts?: readonly string[]): SurfaceForms {
  const sides = notation.split('|');
  if (sides.length > 2 || sides.some((side) => side === '')) {
    throw new RangeError(`verb notation "${notation}": want an infinitive with at most one bar, such as "over|nemen"`);
  }
  const base = sides[sides.length - 1];
  const particle = sides.length === 2 ? sides[0] : '';
  const strip = (form: string): string => {
    const bare = form.endsWith(` ${particle}`) ? form.slice(0, -particle.length - 1) : form;
    return particle !== '' && bare.startsWith(particle) ? bare.slice(particle.length) : bare;
  };
  const forms = parts === undefined ? conjugate(base) : strongForms(base, parts.map(strip));
  const finite = [...new Set([forms.stem, forms.present, forms.infinitive, forms.pastSingular, forms.pastPlural])];
  return Object.freeze({
    lemma: particle + base,
    particle,
    base,
    finite,
    split: particle === '' ? finite : finite.map((form) => `${form} ${particle}`),
    joined: finite.map((form) => particle + form),
    infinitive: particle + base,
    withTe: particle === '' ? `te ${base}` : `${particle} te ${base}`,
    participle: particle + forms.participle,
    presentParticiple: particle + forms.presentParticiple,
  });
}
