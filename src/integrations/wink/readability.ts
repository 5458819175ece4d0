/** What `its.readabilityStats` gives; the fields are winkNLP's. */
export interface DutchReadability {
  /** Flesch's reading ease with the weights of Douma (1960) for Dutch: about 0 (hard) to 100 (easy). */
  fres: number;
  /** Always 0: the model rates no sentiment. */
  sentiment: number;
  numOfTokens: number;
  numOfWords: number;
  numOfComplexWords: number;
  /** Words of more than three syllables, with how often they stand in the text. */
  complexWords: Record<string, number>;
  numOfSentences: number;
  /** At 202 words a minute, the mean for Dutch of Trauzettel-Klosinski and Dietz (2012). */
  readingTimeMins: number;
  readingTimeSecs: number;
}

const WORDS_A_MINUTE = 202;
const COMPLEX = 4;
const NUCLEUS = /ij|[äëïöü]?[aeiouyàáâèéêìíîòóôùúû]+|[äëïöü]/g;

/** Counts vowel groups; a diaeresis opens a new one ("financiële" has five). */
export function countSyllables(word: string): number {
  return word.toLowerCase().match(NUCLEUS)?.length ?? 1;
}

/** Works the figures out from the words of a text. */
export function readability(words: readonly string[], tokens: number, sentences: number): DutchReadability {
  const complexWords: Record<string, number> = {};
  let syllables = 0;
  let complex = 0;
  for (const word of words) {
    const count = countSyllables(word);
    syllables += count;
    if (count < COMPLEX) continue;
    complex++;
    const key = word.toLowerCase();
    complexWords[key] = (Object.hasOwn(complexWords, key) ? complexWords[key] : 0) + 1;
  }
  const n = Math.max(1, words.length);
  const minutes = words.length / WORDS_A_MINUTE;
  return {
    fres: Math.round((206.84 - (77 * syllables) / n - (0.93 * words.length) / Math.max(1, sentences)) * 100) / 100,
    sentiment: 0,
    numOfTokens: tokens,
    numOfWords: words.length,
    numOfComplexWords: complex,
    complexWords,
    numOfSentences: sentences,
    readingTimeMins: Math.floor(minutes),
    readingTimeSecs: Math.round((minutes % 1) * 60),
  };
}
