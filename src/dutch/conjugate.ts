/** Conjugation of Dutch verbs from principal parts. Words come from lexicons/dutch-verbs.yaml; here are only the rules. */

/** The forms of a verb without its separable particle. */
export interface VerbForms {
  readonly infinitive: string;
  /** First person singular of the present, "neem". */
  readonly stem: string;
  /** Third person singular of the present, "neemt". */
  readonly present: string;
  readonly pastSingular: string;
  readonly pastPlural: string;
  /** Past participle, "genomen". */
  readonly participle: string;
  /** Present participle, "nemend". */
  readonly presentParticiple: string;
}

const VOWELS = 'aeiou';

function isVowel(c: string): boolean {
  return c !== '' && VOWELS.includes(c);
}

/** The stem of a verb, as in the first person: "maken" -> "maak", "leven" -> "leef". `schwa` keeps a last e single. */
export function stemOf(infinitive: string, schwa = false): string {
  if (/(gaan|staan|slaan|zien|doen)$/.test(infinitive)) return infinitive.slice(0, -1);
  if (infinitive.endsWith('iën')) return infinitive.slice(0, -2);
  if (!infinitive.endsWith('en')) return infinitive.replace(/n$/, '');
  let stem = infinitive.slice(0, -2);
  const last = stem.at(-1) ?? '';
  const before = stem.at(-2) ?? '';
  if (before === 'ë') return `${stem.slice(0, -1)}e${last}`;
  if (last === before && !isVowel(last)) stem = stem.slice(0, -1);
  else if (
    !isVowel(last) &&
    isVowel(before) &&
    !isVowel(stem.at(-3) ?? '') &&
    !schwa &&
    before !== 'i' &&
    last !== 'w' &&
    last !== 'x'
  )
    stem = `${stem.slice(0, -2)}${before}${before}${last}`;
  if (stem.endsWith('v')) return `${stem.slice(0, -1)}f`;
  if (stem.endsWith('z')) return `${stem.slice(0, -1)}s`;
  return stem;
}

function withT(stem: string): string {
  return stem.endsWith('t')
    ? stem
    : /[aou]$/.test(stem) && !/(aa|oe|uu)$/.test(stem)
      ? `${stem}${stem.at(-1)}t`
      : `${stem}t`;
}

/** "ge" before a stem, with the diaeresis that spelling asks for. */
export function withGe(stem: string): string {
  if (/^(e(?![iu])|i(?!j)|u(?!i)|ei)/.test(stem)) {
    const marks: Record<string, string> = { e: 'ë', i: 'ï', u: 'ü' };
    return `ge${marks[stem[0]]}${stem.slice(1)}`;
  }
  return `ge${stem}`;
}

/** Forms of a regular verb; `prefixed` verbs ("vertellen") take no "ge". */
export function weakForms(infinitive: string, schwa: boolean, prefixed: boolean): VerbForms {
  const stem = stemOf(infinitive, schwa);
  const sound = infinitive.endsWith('en') ? (infinitive.at(-3) ?? '') : '';
  const hard = /[tkfspxc]/.test(sound) || infinitive.endsWith('chen');
  const past = `${stem}${hard ? 'te' : 'de'}`;
  const bare = prefixed ? stem : withGe(stem);
  const end = hard ? 't' : 'd';
  return {
    infinitive,
    stem,
    present: withT(stem),
    pastSingular: past,
    pastPlural: `${past}n`,
    participle: bare.endsWith(end) ? bare : `${bare}${end}`,
    presentParticiple: `${infinitive}d`,
  };
}

/** Forms of an irregular verb from its principal parts: past singular, past plural, participle. */
export function strongForms(infinitive: string, parts: readonly string[]): VerbForms {
  const stem = parts[3] ?? stemOf(infinitive);
  return {
    infinitive,
    stem,
    present: parts[4] ?? withT(stem),
    pastSingular: parts[0],
    pastPlural: parts[1],
    participle: parts[2],
    presentParticiple: `${infinitive}d`,
  };
}

/** The verb with an inseparable prefix ("ver" + "kopen"): its participle has no "ge". */
export function prefixForms(prefix: string, base: VerbForms): VerbForms {
  const bare = base.participle.replace(/^ge(?=.)/, '').replace(/^[ëïü]/, (c) => ({ ë: 'e', ï: 'i', ü: 'u' })[c] ?? c);
  return {
    infinitive: prefix + base.infinitive,
    stem: prefix + base.stem,
    present: prefix + base.present,
    pastSingular: prefix + base.pastSingular,
    pastPlural: prefix + base.pastPlural,
    participle: prefix + bare,
    presentParticiple: prefix + base.presentParticiple,
  };
}

/** True for a verb whose unstressed prefix keeps "ge" from its participle: "vertellen". */
export function isPrefixed(verb: string): boolean {
  if (/^(gener|gestic|verbal|verif)/.test(verb)) return false;
  return /^(be(?![eiu])|ge(?![eiu])|her|ont|ver|er(?=[bdfkv])).*[aeiouyëï].*en$/.test(verb);
}
