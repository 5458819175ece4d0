/** Reads treebank sentences for training: Universal Dependencies CoNLL-U into the tags and links of src/dutch. */
import { readFileSync } from 'node:fs';
import { Feat, REL, type Rel, UPOS, type Upos } from '../../src/dutch/types';

/** One gold sentence. Heads are 0-based, -1 for the root. */
export interface GoldSentence {
  forms: string[];
  upos: number[];
  feats: number[];
  /** A finer division that helps the parser, drawn from the treebank's own tags: particle, prenominal, ... */
  sub: string[];
  lemmas: string[];
  heads: number[];
  rels: number[];
}

const FEAT_BITS: Record<string, number> = {
  'VerbForm=Fin': Feat.finite,
  'VerbForm=Inf': Feat.infinitive,
  'VerbForm=Part': Feat.participle,
  'Tense=Past': Feat.past,
  'Tense=Pres': Feat.present,
  'Number=Sing': Feat.singular,
  'Number=Plur': Feat.plural,
  'Degree=Cmp': Feat.comparative,
  'Degree=Sup': Feat.superlative,
  'PronType=Prs': Feat.personal,
  'PronType=Rel': Feat.relative,
  'PronType=Dem': Feat.demonstrative,
  'PronType=Int': Feat.interrogative,
  'PronType=Ind': Feat.indefinite,
  'Poss=Yes': Feat.possessive,
  'Reflex=Yes': Feat.reflexive,
  'Definite=Def': Feat.definite,
  'Definite=Ind': Feat.indefiniteArticle,
  'Person=1': Feat.firstPerson,
  'Person=2': Feat.secondPerson,
  'Person=3': Feat.thirdPerson,
};

function subOf(xpos: string): string {
  if (xpos.startsWith('VZ|fin')) return 'fin';
  if (/^(WW|ADJ)\|.*prenom/.test(xpos) || /^(WW|ADJ)\|prenom/.test(xpos)) return 'pre';
  if (xpos.startsWith('WW|inf|nom') || xpos.startsWith('ADJ|nom')) return 'nom';
  if (xpos.startsWith('SPEC|deeleigen')) return 'part';
  return '';
}

const RELATIONS = new Map<string, number>(REL.map((rel, i) => [rel, i]));

function relOf(label: string): number {
  const rel = label.replace(/:outer$/, '');
  return RELATIONS.get(rel) ?? RELATIONS.get(rel.split(':')[0] as Rel) ?? RELATIONS.get('dep')!;
}

/** Reads a CoNLL-U file; ranges and empty nodes are left out. */
export function readTreebank(file: string): GoldSentence[] {
  const out: GoldSentence[] = [];
  for (const block of readFileSync(file, 'utf8').split(/\n\n+/)) {
    const rows = block
      .split('\n')
      .filter((line) => /^\d+\t/.test(line))
      .map((line) => line.split('\t'));
    if (rows.length === 0) continue;
    out.push({
      forms: rows.map((r) => r[1]),
      upos: rows.map((r) => UPOS.indexOf(r[3] as Upos)),
      feats: rows.map((r) => r[5].split('|').reduce((bits, feat) => bits | (FEAT_BITS[feat] ?? 0), 0)),
      sub: rows.map((r) => subOf(r[4])),
      lemmas: rows.map((r) => r[2].replace(/_/g, '') || r[2]),
      heads: rows.map((r) => Number(r[6]) - 1),
      rels: rows.map((r) => relOf(r[7])),
    });
  }
  return out;
}

/** Lifts links that cross others to their grandparent until the tree is projective (Nivre & Nilsson 2005). */
export function projectivise(heads: readonly number[]): number[] {
  const out = [...heads];
  const n = out.length;
  const under = (token: number, ancestor: number): boolean => {
    let steps = 0;
    for (let k = token; k !== -1; k = out[k]) {
      if (k === ancestor) return true;
      if (++steps > n) throw new RangeError(`the links of token ${token + 1} go round in a circle`);
    }
    return ancestor === -1;
  };
  for (;;) {
    let worst = -1;
    let shortest = Number.POSITIVE_INFINITY;
    for (let d = 0; d < n; d++) {
      const h = out[d];
      if (h === -1) continue;
      const [from, to] = d < h ? [d, h] : [h, d];
      for (let k = from + 1; k < to; k++) {
        if (!under(k, h)) {
          if (to - from < shortest) {
            shortest = to - from;
            worst = d;
          }
          break;
        }
      }
    }
    if (worst === -1) return out;
    out[worst] = out[out[worst]];
  }
}
