import type { Analysis } from '../../dutch/types';
import { Feat, REL, TokenKind, UPOS, type Upos } from '../../dutch/types';
import type { EntityKind } from '../../event-types';
import type { Article } from '../../types';
import type { Term, TermDocument } from './types';

/** A term with the place of its word in the text, while the document is made. */
interface Placed extends Term {
  start: number;
  end: number;
  tagNames: string[];
}

const TAGS: Partial<Record<Upos, string[]>> = {
  ADJ: ['Adjective'],
  ADP: ['Preposition'],
  ADV: ['Adverb'],
  AUX: ['Verb', 'Auxiliary'],
  CCONJ: ['Conjunction'],
  DET: ['Determiner'],
  INTJ: ['Expression'],
  NOUN: ['Noun'],
  NUM: ['Value'],
  PRON: ['Pronoun'],
  PROPN: ['ProperNoun'],
  SCONJ: ['Conjunction'],
  VERB: ['Verb'],
};

/** The tag of each kind of entity. */
export const ENTITY_TAGS: Record<EntityKind, string> = {
  company: 'Company',
  media: 'Media',
  organisation: 'Organization',
  state: 'State',
  person: 'Person',
  place: 'Place',
  product: 'Product',
};

/** Tags that compromise does not have. */
export const NEW_TAGS = {
  Media: { is: 'Organization' },
  State: { is: 'Organization' },
  Product: { is: 'ProperNoun', not: ['Person', 'Place', 'Organization'] },
} as const;

const PARTICLE = REL.indexOf('compound:prt');

function tagsOf(analysis: Analysis, token: number): string[] {
  const feats = analysis.feats[token];
  const has = (feat: number): boolean => (feats & feat) !== 0;
  if (analysis.rel[token] === PARTICLE) return ['Particle'];
  const upos = UPOS[analysis.upos[token]];
  const tags = [...(TAGS[upos] ?? [])];
  if (upos === 'NOUN') tags.push(has(Feat.plural) ? 'Plural' : 'Singular');
  if (upos === 'ADJ' && has(Feat.comparative)) tags.push('Comparative');
  if (upos === 'ADJ' && has(Feat.superlative)) tags.push('Superlative');
  if (upos === 'VERB' || upos === 'AUX') {
    if (has(Feat.infinitive)) tags.push('Infinitive');
    else if (has(Feat.participle)) tags.push('Participle');
    else if (has(Feat.past)) tags.push('PastTense');
    else if (has(Feat.finite) || has(Feat.present)) tags.push('PresentTense');
  }
  return tags;
}

/** Where names begin or end within a token, behind or before a hyphen: "Shell" in "Shell-topman". */
function innerBounds(text: string, article: Article): Set<number> {
  const bounds = new Set<number>();
  for (const { mentions } of article.entities) {
    for (const { start, end, how } of mentions) {
      if (how !== 'name') continue;
      if (/[-–]/.test(text.charAt(start - 1))) bounds.add(start);
      if (/[-–]/.test(text.charAt(end))) bounds.add(end + 1);
    }
  }
  return bounds;
}

/** Splits what stands between two words: what opens the next ("(", "“") goes with it, all else stays with the word before. */
function splitGap(gap: string): number {
  const space = gap.search(/\S*$/);
  return space === 0 ? gap.length : space;
}

/**
 * Makes compromise's document of an analysed text: our sentences, our tokens as terms, but for hyphen compounds that hold a name,
 * which become two. Marks and white space go into `pre` and `post`, so that all of it put together is the text again.
 */
export function termsOf(analysis: Analysis, article: Article): { document: TermDocument; tags: Map<Term, string[]> } {
  const { text, start, end, kind, sentences, sentenceStart } = analysis;
  const bounds = innerBounds(text, article);
  const placed: Placed[][] = [];
  for (let s = 0; s < sentences; s++) {
    const terms: Placed[] = [];
    for (let token = sentenceStart[s]; token < sentenceStart[s + 1]; token++) {
      if (kind[token] === TokenKind.punctuation) continue;
      const lemma = analysis.lemma(token);
      const tagNames = tagsOf(analysis, token);
      let from = start[token];
      for (let at = from + 1; at <= end[token]; at++) {
        if (at !== end[token] && !bounds.has(at)) continue;
        const inner = at !== end[token];
        const to = inner ? at - 1 : at;
        const whole = from === start[token] && !inner;
        terms.push(place(text, from, to, whole ? lemma : undefined, inner ? ['Noun'] : tagNames));
        from = at;
      }
    }
    // a line of nothing but marks goes with the sentence before it
    if (terms.length > 0) placed.push(terms);
  }
  const all = placed.flat();
  if (all.length === 0) {
    if (text.trim() !== '') placed.push([{ ...place(text, text.length, text.length, undefined, []), pre: text }]);
  } else {
    all[0].pre = text.slice(0, all[0].start);
    all.forEach((term, i) => {
      const next = all[i + 1];
      const gap = text.slice(term.end, next?.start ?? text.length);
      const cut = next === undefined ? gap.length : splitGap(gap);
      term.post = gap.slice(0, cut);
      if (next !== undefined) next.pre = gap.slice(cut);
    });
  }
  const tags = new Map<Term, string[]>();
  const document = placed.map((terms) =>
    terms.map(({ start: _start, end: _end, tagNames, ...term }) => {
      tags.set(term, tagNames);
      return term;
    }),
  );
  return { document, tags };
}

function place(text: string, start: number, end: number, lemma: string | undefined, tagNames: string[]): Placed {
  const word = text.slice(start, end);
  const normal = word.toLowerCase().replace(/[’‘]/g, "'");
  const root = lemma === undefined ? normal : lemma.toLowerCase();
  return { text: word, pre: '', post: '', normal, tags: new Set(), root, start, end, tagNames };
}
