import type { StatementKind } from '../../event-types';
import { verbArguments } from '../../reading/arguments';
import { tags } from '../../reading/tree';
import type { CueHit, EventMention, ReadFiller } from '../../reading/types';
import { type ClauseKind, complementDepth, hasChild } from '../factuality/clauses';
import type { ScopeContext } from '../factuality/scope';
import type { Source } from './speakers';

const VERBISH = tags('VERB', 'AUX');
const NOUN = tags('NOUN');
/** How many sentences back a denial or confirmation may point ("dit verhaal"), and how many a plain "dat zei X". */
const FAR = 14;
const NEAR = 2;
const THAT: ReadonlySet<ClauseKind> = new Set(['that']);
const OPEN: ReadonlySet<ClauseKind> = new Set(['that', 'infinitive', 'condition', 'adverbial', 'aside']);

/** Gives the events (indices of mentions) that an anaphoric cue points back at. */
export function createPointer(context: ScopeContext, mentions: readonly EventMention[]): (hit: CueHit, kind: StatementKind, source: Source) => number[] {
  const { reading, knowledge, clauses } = context;
  const { tree, phrases } = reading;
  const bySentence = new Map<number, number[]>();
  for (const [i, m] of mentions.entries()) {
    const list = bySentence.get(m.sentence);
    if (list) list.push(i);
    else bySentence.set(m.sentence, [i]);
  }

  return (hit, kind, source) => {
    if (kind === 'announcement' || kind === 'report' || kind === 'rumour') return pointsAtPlain(hit) ? near(hit) : [];
    if (!hit.cue.anaphoric && kind !== 'noComment') return [];
    return ownComplement(hit) ? [] : far(hit, kind, source);
  };

  /** "Dat zei X", "Dit werd aangekondigd": an anaphor as object, or as subject of a passive, and no complement. */
  function pointsAtPlain(hit: CueHit): boolean {
    if (hit.part !== 'verb') return false;
    const clause = clauses.of[hit.token]!;
    if (clause < 0 || hasChild(clauses, clause, THAT)) return false;
    const { from, to } = clauses.list[clause]!;
    for (let t = from; t < Math.min(to, Math.max(from + 3, hit.token + 7)); t++) if (clauses.of[t] === clause && knowledge.words('anaphors').has(tree.lower(t)) && !/^(NOUN|PROPN|ADJ)$/.test(tree.upos(t + 1))) return true;
    return verbArguments(reading, hit.token).some((a) => a.fn === 'obj' && isAnaphor(phrases[a.phrase]!.head) && !hit.tokens.includes(phrases[a.phrase]!.head));
  }

  function isAnaphor(head: number): boolean {
    const lemma = tree.lemma(head).toLowerCase();
    if (knowledge.words('anaphors').has(tree.lower(head))) return true;
    if (!tree.is(head, NOUN) || !knowledge.inClass(lemma, 'anaphoricNouns')) return false;
    const phrase = phrases[reading.phraseAt[head]!];
    if (!phrase) return false;
    for (let t = phrase.from; t < head; t++) if (/^(dit|dat|deze|die|zulke|zo'n|het|de|beide|alle)$/.test(tree.lower(t))) return true;
    return false;
  }

  /** The events of the main clause of the sentence before, the last of them when there are several sorts. */
  function near(hit: CueHit): number[] {
    for (let s = hit.sentence - 1; s >= Math.max(0, hit.sentence - NEAR); s--) {
      const found = (bySentence.get(s) ?? []).filter((i) => {
        const at = clauses.of[mentions[i]!.token]!;
        let root = at;
        while (root >= 0 && clauses.list[root]!.parent >= 0) root = clauses.list[root]!.parent;
        return at >= 0 && complementDepth(clauses, at, root, OPEN) >= 0;
      });
      if (found.length) return found;
      if (tree.analysis.sentenceBreak[s + 1] === 2) break;
    }
    return [];
  }

  /** The latest rumoured event before the cue, the speaker's own first; without one the latest open or, for a denial, any event. */
  function far(hit: CueHit, kind: StatementKind, source: Source): number[] {
    const before: number[] = [];
    for (let s = Math.max(0, hit.sentence - FAR); s <= hit.sentence; s++) for (const i of bySentence.get(s) ?? []) if (mentions[i]!.token < hit.token) before.push(i);
    if (!before.length) return [];
    const status = (i: number) => mentions[i]!.status;
    const pools = [
      before.filter((i) => status(i) === 'rumoured'),
      before.filter((i) => (status(i) === 'possible' || status(i) === 'planned') && hit.sentence - mentions[i]!.sentence <= 4),
      before.filter((i) => hit.sentence - mentions[i]!.sentence <= NEAR && (kind !== 'denial' || status(i) !== 'negated')),
    ];
    const pool = pools.find((p) => p.length) ?? [];
    const own = pool.filter((i) => involves(mentions[i]!, source.speaker));
    const chosen = own.length ? own : pool;
    const last = chosen[chosen.length - 1];
    if (last === undefined) return [];
    // events of one sentence and one type were told together
    return chosen.filter((i) => mentions[i]!.sentence === mentions[last]!.sentence && mentions[i]!.type === mentions[last]!.type);
  }

  function involves(m: EventMention, speaker: ReadFiller | undefined): boolean {
    if (!speaker) return false;
    const wanted = new Set([speaker.entity, ...(speaker.candidates ?? [])].filter((e) => e !== undefined));
    for (const e of [...wanted]) {
      const company = reading.entities[e]?.affiliation;
      if (company !== undefined) wanted.add(company);
    }
    return [...m.roles.values()].some((fillers) => fillers.some((f) => (f.entity !== undefined && wanted.has(f.entity)) || f.candidates?.some((c) => wanted.has(c))));
  }

  /** A complement clause or an object that is no anaphor: then the cue speaks of something that was no event to us. */
  function ownComplement(hit: CueHit): boolean {
    if (hit.part !== 'verb' || !tree.is(hit.token, VERBISH)) return false;
    const clause = clauses.of[hit.token]!;
    if (hasChild(clauses, clause, THAT, hit.token)) return true;
    return verbArguments(reading, hit.token).some((a) => {
      const head = phrases[a.phrase]!.head;
      if (a.fn !== 'obj' || hit.tokens.includes(head)) return false;
      return tree.is(head, NOUN) && !knowledge.inClass(tree.lemma(head).toLowerCase(), 'anaphoricNouns');
    });
  }
}
