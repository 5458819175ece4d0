import { isPassive } from '../../reading/arguments';
import { indicesBySentence } from '../../reading/by-sentence';
import { type ClauseKind, complementDepth } from '../../reading/clauses';
import { describes, isCalling, isPredicate, reaches, type ScopeContext } from '../../reading/scope';
import type { Source } from '../../reading/speakers';
import { Feat, type Tree, tags } from '../../reading/tree';
import type { CueHit, EventMention } from '../../reading/types';
import { type Quote, quotesBeside } from './quotes';

const VERBISH = tags('VERB', 'AUX');
const NOUN = tags('NOUN');
const SAID: ReadonlySet<ClauseKind> = new Set(['that', 'infinitive', 'condition', 'adverbial']);
/** How many sentences a quote is followed. */
const QUOTE_SENTENCES = 10;

/** "te schrappen", "te zullen schrappen". */
const isTeInfinitive = (tree: Tree, t: number): boolean =>
  tree.lower(t - 1) === 'te' || (tree.lower(t - 2) === 'te' && tree.is(t - 1, VERBISH));

/** Gives the events (indices of mentions) that stand in the complement of a cue of saying, or in the quotes beside it. */
export function createSpokenAbout(
  context: ScopeContext,
  mentions: readonly EventMention[],
  quotes: readonly Quote[],
): (hit: CueHit, source: Source) => number[] {
  const { reading, clauses, knowledge } = context;
  const { tree, text } = reading;
  const { start, end } = tree.analysis;
  const bySentence = indicesBySentence(mentions);

  return (hit, { speaker }) => {
    const personal = speaker?.entity !== undefined && reading.entities[speaker.entity]?.kind === 'person';
    const here = bySentence.get(hit.sentence) ?? [];
    const found = new Set<number>();
    const saying = hit.part === 'verb' && hit.cue.effect !== 'rumoured';
    for (const i of here) {
      const at = start[mentions[i]!.token]!;
      // "de grootste bank van het land zei": what the speaker is called by is not said
      if (speaker && at >= speaker.start && at < speaker.end && mentions[i]!.token !== hit.token) continue;
      if (inComplement(hit, mentions[i]!, saying, personal)) found.add(i);
    }
    if (!found.size && hit.cue.id === 'aankondigen')
      for (const i of here) if (ofObject(hit, mentions[i]!)) found.add(i);
    if (saying || hit.part === 'phrase') {
      const from = start[hit.tokens[0]!]!;
      const to = end[hit.tokens[hit.tokens.length - 1]!]!;
      const beside = quotesBeside(text, quotes, from, to);
      for (
        let s = Math.max(0, hit.sentence - QUOTE_SENTENCES);
        beside.length && s <= hit.sentence + QUOTE_SENTENCES;
        s++
      ) {
        for (const i of bySentence.get(s) ?? []) {
          const at = start[mentions[i]!.token]!;
          if (beside.some((q) => at >= q.start && at < q.end)) found.add(i);
        }
      }
    }
    return [...found].sort((a, b) => a - b);
  };

  function inComplement(hit: CueHit, m: EventMention, saying: boolean, personal: boolean): boolean {
    if (m.trigger.includes(hit.token)) return selfSaying(hit, m, personal);
    if (describes(tree, m.token) && !tree.is(m.token, VERBISH)) return false;
    // "zei dat hij zijn concurrent bewondert": that they compete is no part of what is said
    if (tree.is(m.token, NOUN) && knowledge.words('standingNouns').has(m.type) && !isPredicate(context, m.token))
      return false;
    if (isCalling(context, m)) return false;
    if (!saying) return reaches(context, hit, m);
    const here = clauses.of[hit.token]!;
    const there = clauses.of[m.token]!;
    if (here < 0 || there < 0) return false;
    const clause = clauses.list[here]!;
    if (clause.kind === 'aside') {
      // ", zei X": all around it, but what is told of X in a clause of its own
      if (there === here) return hit.cue.statement !== 'announcement' && objectOf(hit, m);
      const inside = complementDepth(clauses, there, here, SAID);
      if (inside > 0) return true;
      return complementDepth(clauses, there, clause.parent, SAID) >= 0 || saidBefore(there, clause.parent, clause.from);
    }
    if (there === here) return objectOf(hit, m);
    return complementDepth(clauses, there, here, SAID) > 0 && !behindOnly(there, hit);
  }

  /** A clause that comes before the verb of saying and is no fronted complement is told of something else ("Toen X Y kocht, zei Z"). */
  function behindOnly(there: number, hit: CueHit): boolean {
    let at = there;
    while (clauses.list[at]!.parent !== clauses.of[hit.token] && clauses.list[at]!.parent >= 0)
      at = clauses.list[at]!.parent;
    const { kind, from } = clauses.list[at]!;
    if (kind === 'that') return false;
    if (kind === 'infinitive') return hit.token > from;
    // adverbial and conditional clauses of the saying itself are not said, those inside its complement are
    return true;
  }

  /** ", zei X" behind coordinated clauses: the one before belongs to what is said. */
  function saidBefore(there: number, parent: number, from: number): boolean {
    const clause = clauses.list[there]!;
    return clause.kind === 'main' && clause.to <= from && parent >= 0 && clauses.list[parent]!.from - clause.to <= 1;
  }

  /** The event is the verb's object, or its subject in the passive: "kondigde een fusie aan", "de fusie werd aangekondigd". */
  function objectOf(hit: CueHit, m: EventMention): boolean {
    const at = m.token;
    if (tree.is(at, VERBISH) && tree.rel(at) !== 'amod')
      return (
        (tree.rel(at) === 'xcomp' && tree.head(at) === hit.token) ||
        // "zegt duizend banen te schrappen"
        (at > hit.token && isTeInfinitive(tree, at) && tree.under(at, hit.token))
      );
    const phrase = reading.phraseAt[at]! >= 0 ? reading.phrases[reading.phraseAt[at]!] : undefined;
    const prep = phrase?.prep;
    if (prep && knowledge.words('pastFacts').has(prep) && !tree.under(at, hit.token)) return false;
    if (isPassive(tree, hit.token)) return true;
    const finite = tree.has(hit.token, Feat.finite);
    if (prep && tree.head(phrase!.head) === hit.token && !tree.words('topicPrepositions').has(prep)) return false;
    // in the order of a main clause the object follows, in a subordinate one and with a participle it precedes
    return finite && tree.rel(hit.token) === 'root'
      ? at > hit.token || /^(obj|nsubj:pass)$/.test(tree.rel(at))
      : !/^nsubj$/.test(tree.rel(at));
  }

  /** "publiceerde een lijst van fabrieken die sluiten": told in a relative clause of what is announced. */
  function ofObject(hit: CueHit, m: EventMention): boolean {
    const here = clauses.of[hit.token]!;
    const there = clauses.of[m.token]!;
    if (here < 0 || there < 0 || clauses.list[there]!.parent !== here) return false;
    const { kind, from } = clauses.list[there]!;
    return kind === 'relative' && from > hit.token && knowledge.words('changeTypes').has(m.type);
  }

  /**
   * A saying that is an event by itself: "meldt een verlies", "kondigt een telefoon aan", "geruchten over een telefoon". A company that
   * shows a product ("onthulde de iPhone") launches it and does not say so; its people do both.
   */
  function selfSaying(hit: CueHit, m: EventMention, personal: boolean): boolean {
    if (hit.part === 'noun') return hit.cue.statement === 'rumour';
    if (hit.part !== 'verb' || hit.cue.effect === 'rumoured') return false;
    // "schreef rode cijfers" is a way to make a loss
    if (knowledge.words('figureVerbs').has(tree.lowerLemma(hit.token))) return false;
    // "eist 10 miljoen": who sues acts
    if (m.type === 'legalAction') return false;
    return m.type !== 'productLaunch' || personal || knowledge.inClass(tree.lemma(hit.token), 'announcingVerbs');
  }
}
