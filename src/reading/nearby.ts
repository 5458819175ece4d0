import type { Argument, Sources } from './arguments';
import { clauseRange, opensInfinitive } from './clause-range';
import { Feat, type Tree, tags } from './tree';

const VERBISH = tags('VERB', 'AUX');
const PRONOUN = tags('PRON', 'DET');
const NOMINAL = tags('NOUN', 'NUM');
const DETERMINER = tags('DET');
const PREPOSITION = tags('ADP');
/** "in zijn fabriek", "in Philips' fabriek": whose it is. The parser finds one in "in China nauw" too. */
const isPossessive = (tree: Tree, token: number): boolean =>
  tree.rel(token) === 'nmod:poss' && (tree.is(token, PRONOUN) || /['’]?s?$/.exec(tree.text(token))![0] !== '');

/**
 * Arguments by place alone, for roles that the tree left open: phrases of the clause in the order in which Dutch puts them. Before a finite verb
 * in second place stands the subject or, when an adverbial stands there, the subject follows it; objects follow the subject.
 */
export function nearbyArguments(sources: Sources, verb: number, passive: boolean): Argument[] {
  const { tree, phrases, phraseStart } = sources;
  const [from, to] = clauseRange(tree, verb);
  const s = tree.sentenceOf(verb);
  const finite = finiteIn(tree, from, to, verb);
  const bare: number[] = [];
  const args: Argument[] = [];
  for (let p = phraseStart[s]!; p < phraseStart[s + 1]!; p++) {
    const phrase = phrases[p]!;
    if (phrase.governor === -3 || phrase.head < from || phrase.head >= to || phrase.head === verb || phrase.first !== p)
      continue;
    if (isPossessive(tree, phrase.head)) continue;
    if (phrase.prep && phrase.prep !== 'om')
      args.push({ phrase: p, fn: phrase.prep === 'door' && passive ? 'subj' : phrase.prep });
    else bare.push(p);
  }
  const om = opensInfinitive(tree, verb);
  if (om > 0) {
    // "X is van plan om Y te kopen": inside stand objects, and whoever means to do it stands in the clause before
    for (const p of bare) args.push({ phrase: p, fn: 'obj' });
    const subject = firstBare(sources, clauseRange(tree, om - 1));
    return subject < 0 ? args : [{ phrase: subject, fn: 'subj' }, ...args];
  }
  const before = bare.filter((p) => phrases[p]!.head < finite);
  const after = bare.filter((p) => phrases[p]!.head > finite);
  // several phrases in front of the finite verb and none behind it: a subordinate clause, whose subject goes first ("dat elf toestellen heeft besteld")
  const ordered = before.length > 1 && !after.length ? before : [...before.slice(-1), ...after];
  const first = ordered[0];
  if (first !== undefined) args.push({ phrase: first, fn: passive ? 'obj' : 'subj' });
  for (const p of ordered.slice(1)) args.push({ phrase: p, fn: 'obj' });
  // inversion with an object in front ("Pils maakt De Valk niet") is left to what the fillers must be
  for (const p of ordered.slice(1)) args.push({ phrase: p, fn: passive ? 'obj' : 'subj' });
  if (first !== undefined && !passive) args.push({ phrase: first, fn: 'obj' });
  return args;
}

/** The first phrase of a stretch of tokens that has no preposition and owns nothing; -1 for none. */
function firstBare({ tree, phrases, phraseStart }: Sources, [from, to]: readonly [number, number]): number {
  const s = tree.sentenceOf(from);
  for (let p = phraseStart[s]!; p < phraseStart[s + 1]!; p++) {
    const { head, governor, prep, rel } = phrases[p]!;
    if (governor !== -3 && head >= from && head < to && prep === undefined && rel !== 'nmod:poss') return p;
  }
  return -1;
}

const RELATIVE = 'waar';
/** "waar X onder valt" is said of X's owner, "waaronder X" names one of many. */
const PARTED_ONLY = 'onder';

/** The preposition that a relative pronoun has swallowed ("waarin", "waarmee"), or that stands apart from it ("waar X deel van uitmaakt"). */
function swallowed(tree: Tree, token: number): string | undefined {
  const word = tree.lower(token);
  if (!word.startsWith(RELATIVE)) return undefined;
  if (word === RELATIVE) return parted(tree, token);
  const end = word.slice(RELATIVE.length);
  return tree.words('relativeEnds').has(end) ? end : undefined;
}

/** The preposition behind "waar" with nothing of its own: right in front of the verb that closes the clause. */
function parted(tree: Tree, waar: number): string | undefined {
  const end = tree.analysis.sentenceStart[tree.sentenceOf(waar) + 1]!;
  let verb = waar + 2;
  while (verb < end && !tree.is(verb, VERBISH)) verb++;
  const word = tree.lower(verb - 1);
  if (verb >= end || !tree.is(verb - 1, PREPOSITION)) return undefined;
  return word === PARTED_ONLY || tree.words('relativeEnds').has(word) ? word : undefined;
}

const FULL_PREPOSITION: Readonly<Record<string, string>> = { mee: 'met', toe: 'tot' };

/**
 * The antecedent of "waarin", "waarvan" and the like at the head of a trigger's clause, in the function that its preposition gives it:
 * "Polestar, waarin Geely een belang heeft".
 */
function relativeArguments({ tree, phrases, phraseStart }: Sources, trigger: number): Argument[] {
  const { sentenceStart } = tree.analysis;
  const s = tree.sentenceOf(trigger);
  const [from] = clauseRange(tree, trigger);
  let at = -1;
  for (let i = trigger - 1; i >= Math.max(from - 1, sentenceStart[s]! + 1); i--) if (swallowed(tree, i)) at = i;
  if (at < 0) return [];
  const word = swallowed(tree, at)!;
  const before = tree.lower(at - 1) === ',' ? at - 1 : at;
  for (let p = phraseStart[s + 1]! - 1; p >= phraseStart[s]!; p--) {
    const phrase = phrases[p]!;
    if (phrase.governor === -3 || Math.max(phrase.to, phrase.head + 1) !== before) continue;
    // "het concern uit Wolfsburg, waar": it is about what is from there
    const outer = tree.words('originPrepositions').has(phrase.prep ?? '') ? phrases[p - 1] : undefined;
    const beside = outer && outer.governor !== -3 && Math.max(outer.to, outer.head + 1) === phrase.from - 1;
    return [{ phrase: beside ? p - 1 : p, fn: FULL_PREPOSITION[word] ?? word }];
  }
  return [];
}

/** The arguments of a trigger, with the antecedent of "waarin" and the like in its own function only. */
export function withAntecedent(sources: Sources, trigger: number, args: readonly Argument[]): readonly Argument[] {
  const relative = relativeArguments(sources, trigger);
  if (!relative.length) return args;
  const rest = args.filter((a) => !relative.some((r) => r.phrase === a.phrase));
  // what was taken for a second subject, or an object, beside the antecedent is the subject of the clause
  const lost = args.some((a) => a.fn === 'subj' && !rest.includes(a));
  if (lost && !rest.some((a) => a.fn === 'subj')) {
    const subject = rest.find((a) => /^nsubj/.test(sources.phrases[a.phrase]!.rel));
    if (subject) return [...relative, ...rest.map((a) => (a === subject ? { phrase: a.phrase, fn: 'subj' } : a))];
  }
  return [...relative, ...rest];
}

/** The finite verb of a range, the verb itself when it is finite or none is found. */
function finiteIn(tree: Tree, from: number, to: number, verb: number): number {
  if (tree.has(verb, Feat.finite)) return verb;
  for (let i = from; i < to; i++) if (tree.is(i, VERBISH) && tree.has(i, Feat.finite)) return i;
  return verb;
}

/** "klaagt de fabrikant aan wegens schending van patenten": a "van" right behind another noun or number is of that. */
function belongsElsewhere(tree: Tree, noun: number, from: number): boolean {
  // a name's phrase begins behind its article ("het schema van de Dreamliner")
  const before = from - (tree.is(from - 1, DETERMINER) ? 3 : 2);
  if (before <= noun) return false;
  // "bouwer Boeing staakt de levering van": behind the name that it is a title of, the noun has nothing to say
  if (tree.children(noun).some((c) => c === noun + 1 && tree.rel(c) === 'appos')) return true;
  return tree.is(before, NOMINAL) && tree.head(before) !== noun;
}

/** Prepositional phrases of the clause of a noun, and the bare phrases before its verb, for roles that the tree left open. */
export function nearbyNounArguments(sources: Sources, noun: number): Argument[] {
  const { tree, phrases, phraseAt, phraseStart } = sources;
  const [from, to] = clauseRange(tree, noun);
  const s = tree.sentenceOf(noun);
  const args: Argument[] = [];
  const end = Math.max(noun + 1, phraseAt[noun]! < 0 ? 0 : phrases[phraseAt[noun]!]!.to);
  let of = -1;
  for (let p = phraseStart[s]!; p < phraseStart[s + 1]!; p++) {
    const phrase = phrases[p]!;
    if (phrase.governor === -3 || phrase.head < from || phrase.head >= to || phrase.head === noun || phrase.first !== p)
      continue;
    if (isPossessive(tree, phrase.head)) continue;
    if (phrase.prep && phrase.head > noun) {
      if (phrase.prep === 'van') {
        if (belongsElsewhere(tree, noun, phrase.from)) continue;
        // "is als onderdeel van een reorganisatie op zoek naar een koper van X": it is part of the first only
        if (of >= 0 && phrase.from > of) continue;
        if (phrase.from <= end + 2) of = phrase.from;
      }
      args.push({ phrase: p, fn: phrase.prep });
    } else if (!phrase.prep) args.push({ phrase: p, fn: 'support' });
  }
  return args;
}
