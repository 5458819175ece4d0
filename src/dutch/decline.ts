/** Inflection of Dutch nouns and adjectives. Words come from lexicons/dutch-nouns.yaml and dutch-adjectives.yaml; here are only the rules. */

const VOWELS = 'aeiouy';

const isVowel = (c: string | undefined): boolean => c !== undefined && VOWELS.includes(c);

/** Number of groups of vowels: that of syllables, near enough. */
function syllables(word: string): number {
  return word.match(/[aeiouyëïéèê]+/g)?.length ?? 0;
}

/** A word before an ending that begins with e: "koop" -> "kop", "bom" -> "bomm", "brief" -> "briev". Ends without stress stay: "monnik". */
function open(word: string): string {
  const last = word.at(-1);
  const before = word.at(-2);
  if (isVowel(last)) return word;
  if (isVowel(before) && before === word.at(-3) && before !== 'i') {
    const short = `${word.slice(0, -2)}${last}`;
    return soft(short);
  }
  const single = isVowel(before) && !isVowel(word.at(-3));
  if (
    single &&
    last !== 'w' &&
    last !== 'x' &&
    !(syllables(word) > 1 && /(ig|lijk|ik|em|el|er|en|es|or|on)$/.test(word))
  )
    return word + last;
  return single ? word : soft(word);
}

/** f and s after a long vowel or a consonant that is sounded turn into v and z: "brief", "golf", "huis". */
function soft(word: string): string {
  if (/([aeiou]|l|r)f$/.test(word)) return `${word.slice(0, -1)}v`;
  if (/(ij|[aeiou])s$/.test(word)) return `${word.slice(0, -1)}z`;
  return word;
}

/** The plural of a noun, for the nouns whose plural is not listed. */
export function pluralOf(noun: string): string {
  if (/[aiouy]$/.test(noun) && !/(ei|ij|au|ou|ui|oe|ooi|aai|oei)$/.test(noun)) return `${noun}'s`;
  if (/(heid)$/.test(noun)) return `${noun.slice(0, -4)}heden`;
  if (/ee$/.test(noun)) return `${noun}s`;
  if (/e$/.test(noun)) return `${noun}n`;
  if (syllables(noun) > 1 && /(el|em|en|er|erd|aar|eur|ster|ier|oor)$/.test(noun) && !/(ie|ee)[lmnr]$/.test(noun))
    return `${noun}s`;
  return `${open(noun)}en`;
}

/** The form of an adjective in -e: "groot" -> "grote", for those whose form is not listed. */
export function inflected(adjective: string): string {
  if (/e$/.test(adjective)) return adjective;
  return `${open(adjective)}e`;
}

/** Comparative, superlative and their forms in -e. */
export function degrees(adjective: string, inflectedForm: string): readonly string[] {
  const comparative = adjective.endsWith('r') ? `${adjective}der` : `${inflectedForm.replace(/e$/, '')}er`;
  const superlative = adjective.endsWith('s') ? `${adjective}t` : adjective.endsWith('st') ? '' : `${adjective}st`;
  return superlative === ''
    ? [comparative, `${comparative}e`]
    : [comparative, `${comparative}e`, superlative, `${superlative}e`];
}
