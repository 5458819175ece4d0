import { type Analysis, REL, type Rel, TokenKind, UPOS } from '../../dutch/types';
import { builtinLexicon } from '../../lexicon/builtin';

const PUNCT = UPOS.indexOf('PUNCT');
/** Relations that open a clause of its own, which a negation outside does not reach into. */
const CLAUSES: ReadonlySet<number> = new Set(
  (['acl', 'acl:relcl', 'advcl', 'ccomp', 'csubj', 'parataxis', 'conj'] as const satisfies readonly Rel[]).map((rel) =>
    REL.indexOf(rel),
  ),
);
const PARTICLE = REL.indexOf('compound:prt');

/** The single words of the lexicon's negating cues: "niet", "geen", "nooit". */
export function negationWords(): ReadonlySet<string> {
  const words = new Set<string>();
  for (const cue of builtinLexicon().cues) {
    if (cue.effect !== 'negated') continue;
    for (const trigger of cue.triggers)
      for (const phrase of trigger.phrase ?? []) if (!phrase.includes(' ')) words.add(phrase);
  }
  return words;
}

/**
 * Marks the tokens that a negating word negates: the word that it depends on, that word's particle, and what depends on that word
 * and stands behind the negation in the same clause ("neemt Volcano niet over": "neemt", "over"; "geen nieuwe plannen": "nieuwe",
 * "plannen"). In a sentence that was too long to be parsed: all words up to the next mark.
 *
 * @returns 1 a negated token
 */
export function findNegated(analysis: Analysis, cues: ReadonlySet<string>): Uint8Array {
  const { text, length, start, end, head, rel, upos, kind, sentences, sentenceStart } = analysis;
  const negated = new Uint8Array(length);
  const isWord = (token: number): boolean => upos[token] !== PUNCT && kind[token] !== TokenKind.punctuation;

  /** Whether `token` hangs under `top` without a clause boundary between. */
  const within = (token: number, top: number): boolean => {
    for (let at = token, steps = 0; steps < 200; steps++) {
      if (at === top) return true;
      if (at < 0 || CLAUSES.has(rel[at])) return false;
      at = head[at];
    }
    return false;
  };

  for (let s = 0; s < sentences; s++) {
    const first = sentenceStart[s];
    const last = sentenceStart[s + 1];
    for (let cue = first; cue < last; cue++) {
      if (!cues.has(text.slice(start[cue], end[cue]).toLowerCase())) continue;
      const top = head[cue];
      if (top < 0) {
        for (let i = cue + 1; i < last && isWord(i); i++) negated[i] = 1;
        continue;
      }
      negated[top] = 1;
      for (let i = first; i < last; i++) {
        if (i === cue || !isWord(i)) continue;
        if (head[i] === top && rel[i] === PARTICLE) negated[i] = 1;
        else if (i > cue && within(i, top)) negated[i] = 1;
      }
    }
  }
  return negated;
}
