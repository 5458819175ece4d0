import { indicesBySentence } from '../../reading/by-sentence';
import { complementDepth } from '../../reading/clauses';
import type { ScopeContext } from '../../reading/scope';
import type { Source } from '../../reading/speakers';
import type { CueHit, EventMention } from '../../reading/types';
import { isBackground } from './before-news';
import { TOPIC } from './parties';

const THAT: ReadonlySet<'that'> = new Set(['that']);
/** How many sentences back the news may stand that had been told before. */
const BACK = 3;

/** What the sentence says of news that was told before it came true. */
export interface EarlierNews {
  /** Events that a medium wrote of: "de krant meldde al dat de twee onderhandelden", "wat de krant had onthuld". */
  told: (hit: CueHit, source: Source) => number[];
  /** Events that somebody confirms by "bevestigde wat de krant had geschreven". */
  confirmed: (hit: CueHit) => number[];
}

/** Finds the news of a text (indices of mentions) that had gone round as talks or in a newspaper. */
export function createEarlierNews(context: ScopeContext, mentions: readonly EventMention[]): EarlierNews {
  const { reading, knowledge, clauses } = context;
  const { tree } = reading;
  const bySentence = indicesBySentence(mentions);

  return {
    told: (hit, { speaker, via }) => {
      if (!via || speaker || hit.part === 'noun') return [];
      const at = clauses.of[hit.token]!;
      if (at < 0) return [];
      if (isWhat(at)) return latest(hit, 'changeTypes');
      return saysTalks(hit, at) ? first(hit) : [];
    },
    confirmed: (hit) => {
      const at = clauses.of[hit.token]!;
      const { sentence } = hit;
      for (let c = clauses.first[sentence]!; at >= 0 && c < clauses.first[sentence + 1]!; c++)
        if (clauses.list[c]!.parent === at && isWhat(c)) return latest(hit, 'changeTypes');
      return [];
    },
  };

  function isWhat(clause: number): boolean {
    const { mark } = clauses.list[clause]!;
    return mark >= 0 && tree.lower(mark) === 'wat';
  }

  /** "dat de twee in gesprek waren": the complement tells of talks. */
  function saysTalks(hit: CueHit, at: number): boolean {
    const { sentenceStart } = tree.analysis;
    for (let t = sentenceStart[hit.sentence]!; t < sentenceStart[hit.sentence + 1]!; t++)
      if (complementDepth(clauses, clauses.of[t]!, at, THAT) > 0 && knowledge.inClass(tree.lowerLemma(t), 'talkWords'))
        return true;
    return false;
  }

  function fits(i: number, hit: CueHit, types: 'changeTypes' | 'dealTypes'): boolean {
    const m = mentions[i]!;
    return (
      m.token < hit.token &&
      m.sentence < hit.sentence &&
      m.status !== 'negated' &&
      knowledge.words(types).has(m.type) &&
      !isBackground(context, m)
    );
  }

  function latest(hit: CueHit, types: 'changeTypes' | 'dealTypes'): number[] {
    for (let s = hit.sentence - 1; s >= Math.max(0, hit.sentence - BACK); s--) {
      const found = (bySentence.get(s) ?? []).find((i) => fits(i, hit, types));
      if (found !== undefined) return [found];
    }
    return [];
  }

  /** The bargain that the text is about. */
  function first(hit: CueHit): number[] {
    for (let s = 0; s <= Math.min(TOPIC, hit.sentence - 1); s++) {
      const found = (bySentence.get(s) ?? []).find((i) => fits(i, hit, 'dealTypes'));
      if (found !== undefined) return [found];
    }
    return [];
  }
}
