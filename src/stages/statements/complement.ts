import { verbArguments } from '../../reading/arguments';
import { type ClauseKind, hasChild } from '../../reading/clauses';
import type { ScopeContext } from '../../reading/scope';
import { tags } from '../../reading/tree';
import type { CueHit } from '../../reading/types';

const VERBISH = tags('VERB', 'AUX');
const NOUN = tags('NOUN');
const NAMED = tags('NOUN', 'PROPN', 'NUM');
const THAT: ReadonlySet<ClauseKind> = new Set(['that']);
const OWN: ReadonlySet<ClauseKind> = new Set(['that', 'infinitive']);

/** What a cue of saying has with it that says what it is about. */
export interface Complement {
  /** Whether it is something that was no event to us, and nothing told before. */
  isOwn(hit: CueHit): boolean;
  /** "noemde de klacht ongegrond": the event types that a definite object names. */
  toldTypes(hit: CueHit): Set<string>;
  /** "bevestigde de overeenkomst", "bevestigde de annulering": whether a definite object names a bargain, or that something was undone. */
  bargain(hit: CueHit): 'deal' | 'ending' | undefined;
  /** "bevestigde dat er gesprekken zijn gevoerd": talks of which the complement says no more are those told of before. */
  ofTalks(clause: number): boolean;
}

export function createComplement({ reading, knowledge, clauses }: ScopeContext): Complement {
  const { tree, phrases } = reading;
  return { isOwn, toldTypes, bargain, ofTalks };

  /** "bevestigde dat er gesprekken zijn gevoerd": talks of which the complement says no more are those told of before. */
  function ofTalks(clause: number): boolean {
    const { sentence } = clauses.list[clause]!;
    const { sentenceStart } = tree.analysis;
    for (let t = sentenceStart[sentence]!; t < sentenceStart[sentence + 1]!; t++) {
      const at = clauses.list[clauses.of[t]!];
      if (at?.parent === clause && at.kind === 'that' && knowledge.inClass(tree.lowerLemma(t), 'talkWords'))
        return true;
    }
    return false;
  }

  /** A complement clause or an object that is no anaphor: then the cue speaks of something that was no event to us. */
  function isOwn(hit: CueHit): boolean {
    const clause = clauses.of[hit.token]!;
    // "geen plannen om een fabriek te bouwen"
    if (hit.part === 'phrase') {
      const last = hit.tokens[hit.tokens.length - 1]!;
      return hasChild(clauses, clause, OWN, last) && !hasBareInfinitive(clause, last);
    }
    if (hit.part !== 'verb' || !tree.is(hit.token, VERBISH)) return false;
    if (hasChild(clauses, clause, THAT)) return !ofTalks(clause);
    const isOther = (p: number): boolean =>
      !knowledge.inClass(tree.lowerLemma(phrases[p]!.head), 'anaphoricNouns') && !bargainIn(p);
    return ownObjects(hit).some(isOther) && !toldTypes(hit).size;
  }

  /** The objects of a saying that are nouns. */
  function ownObjects(hit: CueHit): number[] {
    if (hit.part !== 'verb' || !tree.is(hit.token, VERBISH)) return [];
    return verbArguments(reading, hit.token).flatMap(({ fn, phrase }) => {
      const { head } = phrases[phrase]!;
      return fn === 'obj' && !hit.tokens.includes(head) && tree.is(head, NOUN) ? [phrase] : [];
    });
  }

  /** "bevestigde de overeenkomst", "gaf de gesprekken toe", "bevestigde de annulering": what was bargained for, or undone, was told before. */
  function bargain(hit: CueHit): 'deal' | 'ending' | undefined {
    for (const p of ownObjects(hit)) {
      const named = bargainIn(p);
      if (named) return named;
    }
    return undefined;
  }

  function bargainIn(p: number): 'deal' | 'ending' | undefined {
    const { head, from } = phrases[p]!;
    const noun = tree.lowerLemma(head);
    if (!tree.among(from, 'knownOpeners') || tree.children(head).some((c) => tree.is(c, NAMED))) return undefined;
    if (knowledge.words('dealNouns').has(noun)) return 'deal';
    return knowledge.cues.nouns.get(noun)?.some((c) => c.item.effect === 'ended') ? 'ending' : undefined;
  }

  /** "niet van plan om te verkopen": what is not meant was told before, and its verb has nothing with it that would say what. */
  function hasBareInfinitive(clause: number, behind: number): boolean {
    const { sentence } = clauses.list[clause]!;
    for (let at = clauses.first[sentence]!; at < clauses.first[sentence + 1]!; at++) {
      const { parent, kind, from, to } = clauses.list[at]!;
      if (parent !== clause || kind !== 'infinitive' || from <= behind) continue;
      for (let t = from; t < to; t++) if (clauses.of[t] === at && tree.is(t, NAMED)) return false;
      return true;
    }
    return false;
  }

  /** "noemde de klacht ongegrond": the event types that a definite object names. */
  function toldTypes(hit: CueHit): Set<string> {
    const types = new Set<string>();
    if (hit.part !== 'verb' || !tree.is(hit.token, VERBISH)) return types;
    for (const { fn, phrase } of verbArguments(reading, hit.token)) {
      const { head, from } = phrases[phrase]!;
      if (fn !== 'obj' || hit.tokens.includes(head) || !tree.among(from, 'knownOpeners')) continue;
      const noun = tree.lowerLemma(head);
      if (knowledge.inClass(noun, 'anaphoricNouns')) continue;
      for (const f of knowledge.frames.nouns.get(noun) ?? []) types.add(f.item.type);
    }
    return types;
  }
}
