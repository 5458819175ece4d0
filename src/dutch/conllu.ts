/** Prints an analysis in CoNLL-U, the exchange format of Universal Dependencies. */
import { type Analysis, Break, Feat, REL, UPOS } from './types';

const NAMES: readonly (readonly [number, string])[] = [
  [Feat.indefiniteArticle, 'Definite=Ind'],
  [Feat.definite, 'Definite=Def'],
  [Feat.comparative, 'Degree=Cmp'],
  [Feat.superlative, 'Degree=Sup'],
  [Feat.common, 'Gender=Com'],
  [Feat.neuter, 'Gender=Neut'],
  [Feat.plural, 'Number=Plur'],
  [Feat.singular, 'Number=Sing'],
  [Feat.firstPerson, 'Person=1'],
  [Feat.secondPerson, 'Person=2'],
  [Feat.thirdPerson, 'Person=3'],
  [Feat.possessive, 'Poss=Yes'],
  [Feat.demonstrative, 'PronType=Dem'],
  [Feat.indefinite, 'PronType=Ind'],
  [Feat.interrogative, 'PronType=Int'],
  [Feat.personal, 'PronType=Prs'],
  [Feat.relative, 'PronType=Rel'],
  [Feat.reflexive, 'Reflex=Yes'],
  [Feat.past, 'Tense=Past'],
  [Feat.present, 'Tense=Pres'],
  [Feat.finite, 'VerbForm=Fin'],
  [Feat.infinitive, 'VerbForm=Inf'],
  [Feat.participle, 'VerbForm=Part'],
];

const ADJ = UPOS.indexOf('ADJ');

/** The features of a token as CoNLL-U writes them, "_" for none. */
export function featureString(upos: number, feats: number): string {
  const names = NAMES.filter(([bit]) => (feats & bit) !== 0).map(([, name]) => name);
  if (upos === ADJ && (feats & (Feat.comparative | Feat.superlative)) === 0) names.push('Degree=Pos');
  return names.length === 0 ? '_' : names.sort().join('|');
}

/**
 * Prints an analysis as CoNLL-U: form, lemma, UPOS, features, head and relation; "_" where nothing was analysed. The
 * text ends with an empty line. Spaces within a token cannot occur.
 */
export function toConllu(analysis: Analysis): string {
  const { text, start, end, sentenceStart, upos, feats, head, rel } = analysis;
  const out: string[] = [];
  for (let s = 0; s < analysis.sentences; s++) {
    const from = sentenceStart[s];
    const to = sentenceStart[s + 1];
    if (from === to) continue;
    if (analysis.sentenceBreak[s] === Break.paragraph) out.push('# newpar');
    out.push(`# sent_id = ${s + 1}`, `# text = ${text.slice(start[from], end[to - 1]).replace(/\s+/g, ' ')}`);
    const done = analysis.analysed[s];
    for (let t = from; t < to; t++) {
      const form = text.slice(start[t], end[t]).replace(/\s+/g, ' ');
      const linked = done === 1 && head[t] !== -2;
      out.push(
        [
          t - from + 1,
          form,
          done === 0 ? '_' : analysis.lemma(t),
          done === 0 ? '_' : UPOS[upos[t]],
          '_',
          done === 0 ? '_' : featureString(upos[t], feats[t]),
          linked ? (head[t] < 0 ? 0 : head[t] - from + 1) : '_',
          linked ? REL[rel[t]] : '_',
          '_',
          t + 1 < to && start[t + 1] === end[t] ? 'SpaceAfter=No' : '_',
        ].join('\t'),
      );
    }
    out.push('');
  }
  return out.length === 0 ? '' : `${out.join('\n')}\n`;
}
