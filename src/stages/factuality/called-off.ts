import { compoundHeads } from '../../knowledge';
import { verbArguments } from '../../reading/arguments';
import { bySentence } from '../../reading/by-sentence';
import type { Clause } from '../../reading/clauses';
import { findAt } from '../../reading/in-order';
import type { ScopeContext } from '../../reading/scope';
import { tags } from '../../reading/tree';
import type { CueHit, EventMention } from '../../reading/types';

const NOUN = tags('NOUN');
const VERBISH = tags('VERB', 'AUX');
const ADVERB = tags('ADV');

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
  // "werd het niet eens over de overname. De deal gaat niet door": what was not agreed on is called off as well
  const open = (m: EventMention): boolean =>
    (m.status === 'planned' || m.status === 'possible' || m.status === 'rumoured' || m.status === 'negated') &&
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
    const taken = takenUp(clause, at, cue) ?? leaver(at, cue);
    if (!taken) continue;
    const before = [...(inSentence.get(cue.sentence - 1) ?? []), ...here].filter(
      (m) => isBefore(m, cue, at) && taken(m) && (open(m) || isSuit(m, cue, at)),
    );
    const last = before.reduce<EventMention | undefined>((a, b) => (a && a.token > b.token ? a : b), undefined);
    if (!last) continue;
    // events of several companies told together end together
    for (const m of before) if (m.token === last.token) end(m, cue);
  }

  /** In a clause in front of that of the ending, or put into it ("In X, waar Y een fabriek zou bouwen, is dat plan van de baan"). */
  function isBefore(m: EventMention, cue: CueHit, at: number): boolean {
    return (
      m.token < clauses.list[at]!.from || (m.token < cue.token && clauses.list[clauses.of[m.token]!]?.parent === at)
    );
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
      if (tree.is(t, NOUN)) return isPlan(tree.lowerLemma(t)) || knowledge.words('dealNouns').has(tree.lowerLemma(t));
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
        // "een kennisgeving van de beslissing" is another thing
        if (!isKnown(t) || tree.rel(t) === 'nmod') continue;
        if (isPlan(lemma)) return () => true;
        if (knowledge.words('dealNouns').has(lemma)) return (m) => knowledge.words('dealTypes').has(m.type);
        if (knowledge.inClass(lemma, 'suitNouns')) return (m) => m.type === 'legalAction';
        const types = new Set((knowledge.frames.nouns.get(lemma) ?? []).map((f) => f.item.type));
        if (types.size) return (m) => types.has(m.type);
      } else if (knowledge.words('endedPronouns').has(tree.lower(t)) && !tree.is(t + 1, NOUN) && isAlone(t, from)) {
        return () => true;
      } else if (isBackPointer(t) && !endsItself(cue)) {
        return () => true;
      }
    }
    return undefined;
  }

  /** "maar trok zich terug": one of the parties withdraws, and nothing says from what else. */
  function leaver(at: number, cue: CueHit): TakenUp | undefined {
    if (!knowledge.words('leavingVerbs').has(tree.lowerLemma(cue.token))) return undefined;
    const args = verbArguments(reading, cue.token);
    if (args.some((a) => a.fn !== 'subj' && !isSelf(reading.phrases[a.phrase]!.head) && !isTime(a.phrase)))
      return undefined;
    const subject = args.find((a) => a.fn === 'subj');
    const parties = new Set(subject === undefined ? [] : reading.referents[subject.phrase]?.entities);
    // without a subject of its own the clause goes on about that of the clause before
    const joined = subject === undefined && tree.among(clauses.list[at]!.from, 'clauseCoordinators');
    return (m) =>
      knowledge.words('dealTypes').has(m.type) &&
      (joined
        ? m.sentence === cue.sentence
        : [...m.roles.values()].some((r) => r.some((f) => f.entity !== undefined && parties.has(f.entity))));
  }

  /** "wil daar de productie staken": the verb says itself what ends. */
  function endsItself(cue: CueHit): boolean {
    if (cue.part !== 'verb') return false;
    return verbArguments(reading, cue.token).some(({ fn, phrase }) => {
      const { head } = reading.phrases[phrase]!;
      return fn === 'obj' && tree.is(head, NOUN) && !cue.tokens.includes(head);
    });
  }

  function isSelf(t: number): boolean {
    return tree.lower(t) === 'zich';
  }

  function isTime(p: number): boolean {
    const { from, to } = reading.phrases[p]!;
    return findAt(reading.times, [from, to], () => true) >= 0;
  }

  /** A lawsuit that was brought ends when its clause of ending names a suit ("trok de klacht later in"). */
  function isSuit(m: EventMention, cue: CueHit, at: number): boolean {
    if (m.type !== 'legalAction' || m.status !== 'actual') return false;
    const { from, to } = clauses.list[at]!;
    for (let t = from; t < to; t++)
      if (clauses.of[t] === at && tree.is(t, NOUN) && !cue.tokens.includes(t) && namesSuit(tree.lowerLemma(t)))
        return true;
    return false;
  }

  function namesSuit(lemma: string): boolean {
    return (
      knowledge.inClass(lemma, 'suitNouns') ||
      (knowledge.frames.nouns.get(lemma) ?? []).some((f) => f.item.type === 'legalAction')
    );
  }

  /** "dat plan", "de overname", "de deal van 2 miljard": named before, and nothing says of what but how much. */
  function isKnown(noun: number): boolean {
    const p = reading.phraseAt[noun]!;
    if (p < 0 || reading.phrases[p]!.head !== noun) return false;
    const { from } = reading.phrases[p]!;
    if (!tree.among(from, 'pointers') && !(from > 0 && tree.among(from - 1, 'pointers'))) return false;
    return !tree.children(noun).some((c) => /^(?:nmod|acl|appos)/.test(tree.rel(c)) && !isSum(c));
  }

  function isSum(token: number): boolean {
    if (knowledge.words('worthWords').has(tree.lowerLemma(token))) return true;
    return findAt(reading.quantities, [token - 1, token + 1], (q) => q.kind === 'money' && q.to > token) >= 0;
  }

  /** "zag daarvan af", "kwam er niets van", "verbood dat": the step told before is what the ending is about. */
  function isBackPointer(t: number): boolean {
    if (!knowledge.words('anaphors').has(tree.lower(t)) || tree.is(t + 1, NOUN)) return false;
    return tree.is(t, ADVERB) || tree.rel(t) === 'obj';
  }

  /** A pronoun at the head of its clause, over a conjunction at most, in front of the finite verb. */
  function isAlone(t: number, from: number): boolean {
    return t - from <= 1 && tree.is(t + 1, VERBISH);
  }
}
