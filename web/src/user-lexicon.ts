/** Reads the user's lexicon. Loaded when there is one: it brings a YAML reader and schemas along. */
import { createExampleReader } from '../../src/cli/example-reader';
import { createExtractor, type Extractor } from '../../src/extract';
import { EVERYDAY_WORDS } from '../../src/generated/everyday-words';
import { builtinLexicon } from '../../src/lexicon/builtin';
import { checkLexicons } from '../../src/lexicon/check';
import { LexiconError, type LexiconProblem } from '../../src/lexicon/errors';
import { type EverydayWords, everydayMap } from '../../src/lexicon/everyday';
import { runExamples } from '../../src/lexicon/examples';
import { parseLexicon, type SourcedLexicon } from '../../src/lexicon/parse-lexicon';
import type { LexiconFile } from '../../src/lexicon/schema';
import type { Problem } from './protocol';

/** A lexicon in force. */
export interface UserLexicon {
  readonly lexicon: LexiconFile;
  readonly extractor: Extractor;
}

export interface Outcome {
  /** Absent where the lexicon cannot be used. */
  readonly loaded?: UserLexicon;
  readonly problems: readonly Problem[];
}

/** Reads and checks a lexicon, and runs the examples of its frames and cues. Throws nothing for what the text holds. */
export function loadUserLexicon(yaml: string): Outcome {
  try {
    const source = parseLexicon(yaml);
    const everyday = everydayMap(JSON.parse(EVERYDAY_WORDS) as EverydayWords);
    const found = checkLexicons([source], { base: builtinLexicon(), everyday });
    if (found.length > 0) return { problems: found.map(asError) };
    const { lexicon } = source;
    return {
      loaded: { lexicon, extractor: createExtractor({ lexicons: [lexicon] }) },
      problems: failedExamples(source),
    };
  } catch (error) {
    if (error instanceof LexiconError) return { problems: error.problems.map(asError) };
    return { problems: [{ message: error instanceof Error ? error.message : String(error), warning: false }] };
  }
}

function asError({ line, path, message }: LexiconProblem): Problem {
  return { line, message: path ? `${path}: ${message}` : message, warning: false };
}

function failedExamples({ lexicon, lineOf }: SourcedLexicon): Problem[] {
  if (!lexicon.frames?.length && !lexicon.cues?.length) return [];
  return runExamples(lexicon, createExampleReader(lexicon)).failures.map((failure) => {
    const { list, entry, index, positive, text, message } = failure;
    const at = (lexicon[list] ?? []).findIndex(({ id }) => id === entry);
    const key = positive ? 'positive' : 'negative';
    return {
      line: lineOf([list, at, key, index]),
      message: `the ${key} example of ${entry} ${message}: ${text}`,
      warning: true,
    };
  });
}
