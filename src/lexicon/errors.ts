/** One thing that is wrong in a lexicon. */
export interface LexiconProblem {
  /** File path or another name of where the entry came from. */
  readonly file?: string;
  /** Line in the file, from 1. */
  readonly line?: number;
  /** Where in the document, as `companies[3].aliases[0]`. */
  readonly path?: string;
  /** What is wrong and what is allowed. */
  readonly message: string;
}

const shown = (p: LexiconProblem): string => {
  const place = [p.file, p.line].filter((x) => x !== undefined).join(':');
  return [place, p.path, p.message].filter((x) => x !== undefined && x !== '').join(': ');
};

/** A lexicon that cannot be used. `problems` lists everything found; the message shows the first ten. */
export class LexiconError extends Error {
  override readonly name = 'LexiconError';
  readonly problems: readonly LexiconProblem[];

  constructor(problems: readonly LexiconProblem[] | LexiconProblem) {
    const list = Array.isArray(problems) ? (problems as readonly LexiconProblem[]) : [problems as LexiconProblem];
    const more = list.length > 10 ? `\n... and ${list.length - 10} more` : '';
    super(list.slice(0, 10).map(shown).join('\n') + more);
    this.problems = list;
  }
}

/** One line that tells a problem: `file:line: path: message`. */
export const problemLine = shown;
