import { compoundHeads } from '../../knowledge';
import { bySentence } from '../../reading/by-sentence';
import type { Clause } from '../../reading/clauses';
import type { ScopeContext } from '../../reading/scope';
import { tags } from '../../reading/tree';
import type { CueHit, EventMention } from '../../reading/types';

const NOUN = tags('NOUN');
const VERBISH = tags('VERB', 'AUX');

/** Whether an event is what an ending takes up. */
type TakenUp = (m: EventMention) => boolean;

/**
 * Plans that a later clause calls off: "wilde X overnemen, maar die overname ging niet door", "zou naar de beurs gaan. Dat plan is van de baan",
 * "een plan waarbij X zou fuseren, liep spaak". `spent` holds the endings that reached an event of their own.
 */
export function callOff(
  context: ScopeContext,
  mentions: readonly EventMention[],
  cues: readonly CueHit[],
  spent: ReadonlySet<CueHit>,
): void {
  const { reading, knowledge, clauses } = context;
  const { tree } = reading;
  const open = (m: EventMention): boolean =>
    (m.status === 'planned' || m.status === 'possible' || m.status === 'rumoured') &&
    (knowledge.words('changeTypes').has(m.type) || knowledge.words('dealTypes').has(m.type));

  const inSentence = bySentence(mentions);
  const denials = new Set(cues.flatMap((c) => (c.cue.statement === 'denial' ? c.tokens : [])));
  for (const cue of cues) {
    if (cue.cue.effect !== 'ended' || cue.cue.scope !== 'governed' || cue.part === 'noun' || cue.part === 'adjective')
      continue;
    if (spent.has(cue) || denials.has(cue.token)) continue;
    const at = clauses.of[cue.token]!;
    if (at < 0) continue;
    const clause = clauses.list[at]!;
    if (clause.kind !== 'main') continue;
    const here = inSentence.get(cue.sentence) ?? [];
    const inside = here.filter((m) => open(m) && isInSubject(m, cue, at));
    if (inside.length) {
      for (const m of inside) end(m, cue);
      continue;
    }
    const taken = takenUp(clause, at, cue);
    if (!taken) continue;
    const before = [...(inSentence.get(cue.sentence - 1) ?? []), ...here].filter(
      (m) => m.token < clause.from && open(m) && taken(m),
    );
    const last = before.reduce<EventMention | undefined>((a, b) => (a && a.token > b.token ? a : b), undefined);
    if (!last) continue;
    // events of several companies told together end together
    for (const m of before) if (m.token === last.token) end(m, cue);
  }

  function end(m: EventMention, cue: CueHit): void {
    m.status = 'ended';
    m.calledOff = true;
    const { text, start, end: ends } = tree.analysis;
    const spans = cue.tokens.map((t) => ({ start: start[t]!, end: ends[t]!, text: text.slice(start[t], ends[t]) }));
    m.evidence = [...m.evidence, { entry: `cue:${cue.cue.id}`, spans }];
  }

  /** "Pogingen om X te kopen, liepen stuk": told in a clause of the noun that is the subject of the ending. */
  function isInSubject(m: EventMention, cue: CueHit, at: number): boolean {
    if (m.sentence !== cue.sentence || m.token > cue.token) return false;
    const own = clauses.list[clauses.of[m.token]!];
    if (!own || own.parent !== at || (own.kind !== 'relative' && own.kind !== 'infinitive')) return false;
    for (let t = own.from - 1; t >= own.from - 4 && t >= 0 && tree.sentenceOf(t) === cue.sentence; t--)
      if (tree.is(t, NOUN)) return isPlan(tree.lowerLemma(t));
    return false;
  }

  function isPlan(lemma: string): boolean {
    const isOne = (word: string): boolean =>
      knowledge.words('planStories').has(word) ||
      (knowledge.cues.nouns.get(word)?.some((e) => e.item.effect === 'planned') ?? false);
    return isOne(lemma) || [...compoundHeads(lemma, 4)].some(isOne);
  }

  /** The pronoun or definite noun in the clause of an ending that stands for something told before. */
  function takenUp({ from, to }: Clause, at: number, cue: CueHit): TakenUp | undefined {
    for (let t = from; t < to; t++) {
      if (clauses.of[t] !== at || cue.tokens.includes(t)) continue;
      const lemma = tree.lowerLemma(t);
      if (tree.is(t, NOUN)) {
        if (!isKnown(t)) continue;
        if (isPlan(lemma)) return () => true;
        if (knowledge.words('dealNouns').has(lemma)) return (m) => knowledge.words('dealTypes').has(m.type);
        const types = new Set((knowledge.frames.nouns.get(lemma) ?? []).map((f) => f.item.type));
        if (types.size) return (m) => types.has(m.type);
      } else if (knowledge.words('endedPronouns').has(tree.lower(t)) && !tree.is(t + 1, NOUN) && isAlone(t, from)) {
        return () => true;
      }
    }
    return undefined;
  }

  /** "dat plan", "de overname": named before, and nothing says of what. */
  function isKnown(noun: number): boolean {
    const p = reading.phraseAt[noun]!;
    if (p < 0 || reading.phrases[p]!.head !== noun || !tree.among(reading.phrases[p]!.from, 'pointers')) return false;
    return !tree.children(noun).some((c) => /^(?:nmod|acl|appos)/.test(tree.rel(c)));
  }

  /** A pronoun at the head of its clause, over a conjunction at most, in front of the finite verb. */
  function isAlone(t: number, from: number): boolean {
    return t - from <= 1 && tree.is(t + 1, VERBISH);
  }
}
