import { contrastAt } from './contrasts';
import { isParticiple, type ScopeContext } from './scope';
import { isAttribute, rels, type Tree, tags } from './tree';
import type { CueHit, EventMention, Reading } from './types';

const VERBISH = tags('VERB', 'AUX');
const NOUNISH = tags('NOUN', 'PROPN');
const COP = rels('cop');
/** How far behind "geen" its noun may stand. */
const NOUN_REACH = 6;

/** What a negation stands at: a noun ("geen fusie") or the verb group of its clause ("niet"). */
export interface Negated {
  noun: number;
  clause: number;
}

/** What each negation of a sentence takes away. */
export function negationOf(context: ScopeContext, cue: CueHit): Negated {
  const { tree } = context.reading;
  const { sentenceStart } = tree.analysis;
  const last = cue.tokens[cue.tokens.length - 1]!;
  const clause = context.clauses.of[cue.token]!;
  const determiner = cue.tokens.some((t) => tree.among(t, 'negativeDeterminers'));
  // "geen van de bedrijven neemt X over": the subject is nobody, so the verb does not hold
  const nobody = tree.lower(last + 1) === 'van' || cue.tokens.some((t) => tree.lower(t) === 'van');
  if (determiner && !nobody) {
    for (let t = last + 1; t < Math.min(last + NOUN_REACH, sentenceStart[cue.sentence + 1]!); t++) {
      if (
        tree.is(t, NOUNISH) &&
        !(t + 1 < sentenceStart[cue.sentence + 1]! && tree.is(t + 1, NOUNISH) && tree.head(t) === t + 1)
      )
        // "bestaat nog geen anderhalf jaar": shorter, but it does
        return context.knowledge.words('timeNouns').has(tree.lowerLemma(t))
          ? { noun: -1, clause: -1 }
          : { noun: t, clause };
      if (tree.is(t, VERBISH) && !isParticiple(tree, t)) break;
    }
    return { noun: -1, clause };
  }
  // "voor een niet nader genoemd bedrag": it is the sum that goes unnamed
  let told = tree.head(last);
  if (told > last && tree.rel(told) === 'advmod') told = tree.head(told);
  if (tree.rel(last) === 'advmod' && told > last && isAttribute(tree, told)) return { noun: -1, clause: -1 };
  const contrast = contrasts(tree, last, sentenceStart[cue.sentence + 1]!) || contrastAt(tree, last) !== undefined;
  return { noun: -1, clause: contrast ? -1 : clause };
}

/** "niet X maar Y": the negation stands at X alone. */
function contrasts(tree: Tree, at: number, end: number): boolean {
  for (let t = at + 1; t < Math.min(end, at + 8); t++) {
    if (tree.lower(t) === 'maar')
      return tree.upos(at + 1) !== 'VERB' && !tree.is(t - 1, VERBISH) && tree.lower(t - 1) !== ',';
    if (/^[.;:]$/.test(tree.lower(t))) return false;
  }
  return false;
}

/** Whether a negation takes the event away: it stands at the event's own verb or noun, or at the verb that the event is subject or object of. */
export function negatesEvent(context: ScopeContext, negated: Negated, cue: CueHit, m: EventMention): boolean {
  const { reading, clauses, knowledge } = context;
  const { tree, phrases } = reading;
  // "verlengt 400 contracten niet" tells of lay-offs by its negation
  if (cue.tokens.some((t) => m.trigger.includes(t))) return false;
  const there = clauses.of[m.token]!;
  if (negated.noun >= 0) {
    if (m.trigger.includes(negated.noun)) return true;
    if (there !== negated.clause) return false;
    return isFiller(reading, m, negated.noun) || objectOf(tree, negated.noun, m.token);
  }
  if (negated.clause < 0 || there !== negated.clause) return false;
  if (tree.is(m.token, VERBISH) && tree.rel(m.token) !== 'amod') return true;
  // "X is niet failliet, zegt Y": what is said of the subject
  if (tree.head(cue.token) === m.token && tree.child(m.token, COP) >= 0) return true;
  // a noun: only what the clause's verb says of the event itself ("de overname komt er niet")
  const phrase = reading.phraseAt[m.token]! >= 0 ? phrases[reading.phraseAt[m.token]!] : undefined;
  if (phrase?.prep && phrase.prep !== 'van') return false;
  const verbs = knowledge.words('eventVerbs');
  const { from, to } = clauses.list[there]!;
  for (let t = from; t < to; t++) {
    if (clauses.of[t] !== there || !tree.is(t, VERBISH)) continue;
    const head = tree.head(m.token);
    if (verbs.has(tree.lowerLemma(t)) || head === t)
      return /^(nsubj|obj|nsubj:pass|root|conj|xcomp)$/.test(tree.rel(m.token)) || tree.lower(cue.token - 1) === 'er';
  }
  return false;
}

const isFiller = (reading: Reading, m: EventMention, noun: number): boolean =>
  [...m.roles.values()].some((fillers) =>
    fillers.some((f) => f.phrase !== undefined && reading.phrases[f.phrase]!.head === noun),
  );

const objectOf = (tree: Tree, noun: number, verb: number): boolean =>
  tree.head(noun) === verb && /^(obj|nsubj:pass|nsubj)$/.test(tree.rel(noun));

/** Whether a negation takes another cue away: "geen plannen", "is niet van plan", "ontkent niet". */
export function negatesCue({ clauses }: ScopeContext, negated: Negated, negation: CueHit, cue: CueHit): boolean {
  if (cue === negation || cue.tokens.some((t) => negation.tokens.includes(t))) return false;
  if (negated.noun >= 0) return cue.tokens.includes(negated.noun);
  if (negated.clause < 0 || clauses.of[cue.token] !== negated.clause) return false;
  return cue.part === 'verb' || cue.tokens.length > 1;
}
