import { type Argument, clauseHead, push, type Sources, verbArguments } from './arguments';
import { clauseRange } from './clause-range';
import { rels, type Tree, tags } from './tree';
import type { Phrase } from './types';

const NSUBJ = rels('nsubj');
const SUBJECT = rels('nsubj', 'nsubj:pass');
const SAID = rels('obj', 'xcomp', 'obl');
const COP = rels('cop');
const CC = rels('cc');
const CONJ = rels('conj');
const VERB = tags('VERB', 'AUX');
const PRONOUN = tags('PRON');
const NAME = tags('PROPN');
const COMMON = tags('NOUN');
const NUMBER = tags('NUM');
const ADVERB = tags('ADV', 'ADP');

/** All phrases with their functions towards a noun (or a predicative adjective). */
export function nounArguments(sources: Sources, noun: number): Argument[] {
  const { tree, phrases, phraseAt, phraseStart } = sources;
  const args: Argument[] = [];
  const own = phraseAt[noun]!;
  const sentence = tree.sentenceOf(noun);
  const winner = overtaker(tree, noun);
  if (winner >= 0) push(sources, args, winner, 'pred');
  const calledBeside = calledWith(sources, noun);
  const called = calledBeside >= 0 ? calledBeside : calledFirst(tree, noun);
  if (called >= 0) push(sources, args, called, 'pred');
  const had = hadAs(sources, noun);
  if (had) {
    push(sources, args, had.row, 'pred');
    push(sources, args, had.owner, 'poss');
  }
  for (const c of tree.children(noun)) {
    const rel = tree.rel(c);
    const phrase = phraseAt[c]!;
    if (phrase < 0 || phrase === own) continue;
    const prep = phrases[phrase]!.prep;
    if (rel === 'nmod:poss') push(sources, args, c, asksOf(tree, c, noun) ? 'pred' : 'poss');
    else if (rel === 'nsubj' || rel === 'nsubj:pass') push(sources, args, c, 'pred');
    else if (rel === 'appos') push(sources, args, c, 'appos');
    // "nieuwe topman voor X: Jan Bakker"
    else if (rel === 'parataxis' && tree.text(phrases[phrase]!.from - 1) === ':' && phrases[phrase]!.name !== undefined)
      push(sources, args, c, 'appos');
    else if (prep) push(sources, args, c, prep);
    else if (rel === 'nmod' || rel === 'flat' || rel === 'dep') push(sources, args, c, 'mod');
  }
  // a person in apposition behind the company of an office ("de topman van X, Y"), which the tree hangs elsewhere
  for (let p = phraseStart[sentence]!; p < phraseStart[sentence + 1]!; p++)
    if (phrases[p]!.rel === 'appos' && phrases[p]!.governor === noun) push(sources, args, phrases[p]!.head, 'appos');
  // "oprichter en topman X": both offices are held by who is named behind the second
  const second = noun + 2 < tree.analysis.length && tree.lower(noun + 1) === 'en' ? phraseAt[noun + 2]! : -1;
  if (
    second >= 0 &&
    phrases[second]!.name !== undefined &&
    phrases[second]!.from === noun + 2 &&
    tree.is(noun + 2, COMMON)
  )
    push(sources, args, phrases[second]!.head, 'appos');
  // whatever preposition follows right behind the noun, in a row, belongs to it wherever the parser hung it
  let at = own >= 0 ? Math.max(phrases[own]!.to, noun + 1) : noun + 1;
  for (let steps = 0; steps < 6; steps++) {
    const found = findIn(
      sources,
      sentence,
      (p) =>
        p.prep !== undefined &&
        p.governor !== -3 &&
        p.rel !== 'nmod:poss' &&
        p.from <= at + 3 &&
        p.from > at &&
        onlyPreposition(tree, at, p.from),
    );
    if (found < 0) break;
    const { head, prep } = phrases[found]!;
    push(sources, args, head, prep!);
    // "de aankoop van toestellen van X": whose the toestellen are
    if (steps > 0 && prep === 'van' && tree.head(head) !== noun) push(sources, args, head, 'nmod:van');
    at = phrases[found]!.to;
    for (let changed = true; changed; ) {
      changed = false;
      const next = findIn(
        sources,
        sentence,
        (p, i) => i !== found && p.first === found && p.governor !== -3 && p.from >= at && p.from <= at + 3,
      );
      if (next >= 0) {
        at = phrases[next]!.to;
        changed = true;
      }
    }
  }
  const inserted = insertedName(sources, noun, at);
  if (inserted >= 0) push(sources, args, inserted, 'appos');
  const isPlain = own < 0 || (phrases[own]!.name === undefined && !phrases[own]!.prep);
  const counted = isPlain ? saidBehind(sources, at) : -1;
  if (counted >= 0) push(sources, args, counted, 'pred');
  // "X's aankoop", "Samenwerking X en Y"
  const before = noun - 1 >= 0 ? phraseAt[own >= 0 ? phrases[own]!.from - 1 : noun - 1] : undefined;
  if (
    before !== undefined &&
    before >= 0 &&
    phrases[before]!.name !== undefined &&
    phrases[before]!.sentence === tree.sentenceOf(noun)
  ) {
    const lastToken = tree.text(phrases[before]!.to - 1);
    if (/['’]s?$/.test(lastToken) || /s$/.test(lastToken)) push(sources, args, phrases[before]!.head, 'poss');
  }
  const after = noun + 1 < phraseAt.length ? phraseAt[noun + 1]! : -1;
  if (
    after >= 0 &&
    after !== own &&
    phrases[after]!.name !== undefined &&
    !phrases[after]!.prep &&
    phrases[after]!.sentence === tree.sentenceOf(noun)
  )
    push(sources, args, phrases[after]!.head, 'mod');
  if (own >= 0 && phrases[own]!.name !== undefined) args.push({ phrase: own, fn: 'mod' });
  if (own >= 0) for (const p of membersNamed(sources, own)) push(sources, args, phrases[p]!.head, 'appos');

  const up = tree.head(noun);
  const rel = tree.rel(noun);
  // "is sinds 1992 een dochter van X": a year has no apposition, whatever the parser says
  const apposed = rel === 'appos' && up >= 0 && !tree.is(up, NUMBER);
  if (apposed) push(sources, args, lastJoined(tree, up, noun), 'appos');
  if (up >= 0 && !apposed) {
    const verb = tree.is(up, VERB) ? up : clauseHead(tree, up);
    const supports = tree.is(verb, VERB) || tree.child(verb, COP) >= 0;
    if (supports && verb !== noun) {
      for (const a of verbArguments(sources, verb)) {
        if (a.phrase === own) continue;
        if (a.fn === 'subj') push(sources, args, phrases[a.phrase]!.head, 'support');
        else if (
          // "voor Renault was er een daling": what stands beside a subject says something of it where the verb says nothing
          (rel !== 'nsubj' || tree.lemma(verb) === 'zijn') &&
          a.fn !== 'obj' &&
          a.fn !== 'obl' &&
          a.fn !== 'iobj' &&
          !a.fn.startsWith('nmod') &&
          tree.head(phrases[a.phrase]!.head) === verb
        )
          push(sources, args, phrases[a.phrase]!.head, `${a.fn}`);
        else if (a.fn === 'iobj') push(sources, args, phrases[a.phrase]!.head, 'iobj');
      }
    }
  }
  // "andere geruchten zijn een telefoon en een tablet"
  if (rel === 'nsubj' && up >= 0 && tree.child(up, COP) >= 0 && phraseAt[up]! >= 0) push(sources, args, up, 'pred');
  // "de grootste aandeelhouder van X blijft Y", "de nieuwe topman van X heet Y"
  if (rel === 'nsubj' && up > noun && tree.words('equatingVerbs').has(tree.lemma(up))) {
    const said = tree.child(up, SAID);
    if (said > up && phraseAt[said]! >= 0 && !phrases[phraseAt[said]!]!.prep) push(sources, args, said, 'pred');
  }
  // "X en Y zijn partners geworden": behind a copula the parser may take a predicate for an object
  const isSaid = rel === 'xcomp' || (rel === 'obj' && up >= 0 && tree.words('copulas').has(tree.lemma(up)));
  if (isSaid && up >= 0) {
    const subject = tree.child(up, NSUBJ);
    if (subject >= 0) push(sources, args, subject, 'pred');
  }
  // "X groeit en is de grootste klant van Y": one subject for both
  const joined = rel === 'conj' || (rel === 'nsubj' && tree.child(noun, CC) >= 0);
  if (joined && up >= 0 && tree.child(noun, COP) >= 0 && tree.child(noun, NSUBJ) < 0) {
    const shared = tree.child(up, NSUBJ);
    if (shared >= 0 && shared < noun) push(sources, args, shared, 'pred');
  }
  // "een van de grootste aandeelhouders" is said of the subject, "via zijn dochter" is not
  const prep = own >= 0 ? phrases[own]!.prep : undefined;
  const said =
    prep === undefined ||
    // "de op twee na grootste": the preposition is the rank's
    (own >= 0 &&
      tree.lower(phrases[own]!.from) !== prep &&
      tree.among(phrases[own]!.from, 'articles') &&
      prep === 'op') ||
    (prep === 'van' && tree.lower(phrases[own]!.from - 2) === 'een') ||
    (prep === 'onder' && tree.lower(noun - 1) === 'meer');
  // "waarvan X de eigenaar is": beside a name without a preposition the noun is the predicate, whatever the parser says
  if (rel === 'nsubj' && up >= 0 && tree.words('copulas').has(tree.lemma(up))) {
    const name = tree
      .children(up)
      .find(
        (c) =>
          c < noun && tree.rel(c) === 'obl' && tree.is(c, NAME) && phraseAt[c]! >= 0 && !phrases[phraseAt[c]!]!.prep,
      );
    if (name !== undefined) push(sources, args, name, 'pred');
  }
  const described = oneOfBehind(sources, noun);
  if (described >= 0) push(sources, args, described, 'appos');
  const predicate = rel !== 'nsubj' || tree.child(noun, COP) >= 0;
  if (said && predicate && !apposed && !args.some((a) => a.fn === 'pred')) {
    const subject = copularSubject(sources, noun);
    if (subject >= 0) push(sources, args, subject, 'pred');
    else {
      const shared = sharedSubject(sources, noun);
      if (shared >= 0) push(sources, args, shared, 'pred');
    }
  }
  // "met X als eigenaar", "passeerde Y als grootste": it is said of nobody else
  const sole = winner >= 0 ? winner : called;
  return sole < 0 ? args : args.filter((a) => a.fn !== 'pred' || a.phrase === phraseAt[sole]);
}

/**
 * The subject that a noun is said of where the parser lost the predicate: "X is met 9,9 procent een van de grootste aandeelhouders". What stands in front of
 * "zijn", "worden" or "blijven" in a clause without another verb.
 */
function copularSubject({ tree, phrases, phraseAt, phraseStart }: Sources, noun: number): number {
  const [from, to] = clauseRange(tree, noun);
  let copula = -1;
  for (let t = from; t < to; t++) {
    if (!tree.is(t, VERB) || tree.rel(t) === 'amod') continue;
    if (copula >= 0 || !tree.words('copulas').has(tree.lemma(t))) return -1;
    copula = t;
  }
  if (copula < 0) return -1;
  const s = tree.sentenceOf(noun);
  // "dat onder meer eigenaar is van": the relative pronoun stands at the border of its clause
  const opener = tree.among(from, 'relativePronouns') && tree.is(from, PRONOUN) ? from : from - 1;
  if (copula > noun && opener > tree.analysis.sentenceStart[s]! && tree.is(opener, PRONOUN)) {
    if (phraseAt[opener]! >= 0 && phraseAt[opener] !== phraseAt[noun]) return opener;
    const before =
      opener - 2 >= tree.analysis.sentenceStart[s]! && tree.lower(opener - 1) === ',' ? phraseAt[opener - 2]! : -1;
    return before < 0 ? -1 : phrases[before]!.head;
  }
  for (let p = phraseStart[s]!; p < phraseStart[s + 1]!; p++) {
    const { head, governor, prep, rel } = phrases[p]!;
    if (governor === -3 || head < from || prep || rel === 'nmod:poss') continue;
    // "in Mexico is X voor de helft eigenaar", "waar X sinds 1989 eigenaar is": a name may stand on either side of the copula
    return head < noun &&
      (head < copula ? copula < noun || phrases[p]!.name !== undefined : phrases[p]!.name !== undefined)
      ? head
      : -1;
  }
  return -1;
}

/** "de nummer drie van de markt, X, verloor": the name between commas that the parser hung on the noun in front of the first; -1 for none. */
function insertedName({ tree, phrases, phraseAt }: Sources, noun: number, comma: number): number {
  if (comma + 1 >= phraseAt.length || tree.lower(comma) !== ',') return -1;
  const p = phraseAt[comma + 1]!;
  if (p < 0 || phrases[p]!.name === undefined || phrases[p]!.rel !== 'appos') return -1;
  const { governor, head, to } = phrases[p]!;
  if (governor <= noun || governor >= comma || !tree.is(governor, COMMON) || tree.lower(to) !== ',') return -1;
  return tree.under(governor, noun) ? head : -1;
}

/** "klanten van X zijn onder meer Y en Z": the name that a copula at a token says of the noun in front of it; -1 for none. */
function saidBehind({ tree, phrases, phraseAt }: Sources, copula: number): number {
  if (!tree.is(copula, VERB) || !tree.words('copulas').has(tree.lemma(copula))) return -1;
  let at = copula + 1;
  while (at <= copula + 2 && at < phraseAt.length && tree.is(at, ADVERB) && !tree.among(at, 'relativeAdverbs')) at++;
  const p = at < phraseAt.length && tree.sentenceOf(at) === tree.sentenceOf(copula) ? phraseAt[at]! : -1;
  return p >= 0 && phrases[p]!.name !== undefined && !phrases[p]!.prep ? phrases[p]!.head : -1;
}

/** "X, een van de oprichters van Y": whom a description with "een van de" stands behind; -1 for none. */
function oneOfBehind({ tree, phrases, phraseAt }: Sources, noun: number): number {
  const own = phraseAt[noun]!;
  const of = own < 0 ? -1 : phrases[own]!.from - 1;
  if (of < 3 || !/^(?:van|der)$/.test(tree.lower(of)) || !tree.among(of - 1, 'oneWords') || tree.lower(of - 2) !== ',')
    return -1;
  const before = phraseAt[of - 3]!;
  return before >= 0 && phrases[before]!.name !== undefined ? phrases[before]!.head : -1;
}

/** The "als" in front of a noun that it hangs on. */
const calledAs = (tree: Tree, noun: number): number | undefined =>
  tree.children(noun).find((c) => c < noun && tree.lower(c) === 'als');

/** "bij A en bij B, een dochter van C": a description in the singular is of the last name in front of it. */
function lastJoined(tree: Tree, name: number, noun: number): number {
  // "dochters van C": of all of them
  if (tree.lowerLemma(noun) !== tree.lower(noun)) return name;
  return tree.childrenBy(name, CONJ).findLast((c) => c < noun && tree.is(c, NAME)) ?? name;
}

/** "met X als eigenaar": whom "als" behind a phrase with "met" calls so; -1 for none. */
function calledWith({ tree, phrases, phraseAt }: Sources, noun: number): number {
  const mark = calledAs(tree, noun);
  const before = mark === undefined || mark < 1 ? -1 : phraseAt[mark - 1]!;
  return before >= 0 && phrases[before]!.prep === 'met' ? phrases[phrases[before]!.first]!.head : -1;
}

/** "Als eigenaar van X moet Y ingrijpen": a sentence that opens with "als" and a noun says so of its subject; -1 for others. */
function calledFirst(tree: Tree, noun: number): number {
  const mark = calledAs(tree, noun);
  const verb = clauseHead(tree, tree.head(noun));
  if (mark !== tree.analysis.sentenceStart[tree.sentenceOf(noun)] || verb <= noun) return -1;
  const subject = tree.child(verb, SUBJECT);
  return subject > noun ? subject : -1;
}

/** "Wordt X eigenaar van Y?": a bare name between a copula that opens a question and its predicate is the subject. */
const asksOf = (tree: Tree, name: number, noun: number): boolean =>
  name === tree.analysis.sentenceStart[tree.sentenceOf(noun)]! + 1 &&
  tree.is(name, NAME) &&
  tree.words('copulas').has(tree.lemma(name - 1)) &&
  !/['’]?s$/.test(tree.text(noun - 1));

/** "X heeft onder meer Y en Z als partner": the row of names in front of "als", and who has them, whatever the parser made of it. */
function hadAs({ tree, phrases, phraseAt }: Sources, noun: number): { row: number; owner: number } | undefined {
  let as = noun - 1;
  while (as > noun - 3 && tree.upos(as) === 'ADJ') as--;
  const last = as > 1 && tree.lower(as) === 'als' ? phraseAt[as - 1]! : -1;
  if (last < 0 || phrases[last]!.name === undefined || phrases[last]!.prep) return undefined;
  const row = phrases[phrases[last]!.first]!;
  let verb = row.from - 1;
  while (verb > row.from - 4 && verb > 0 && tree.is(verb, ADVERB)) verb--;
  if (!tree.is(verb, VERB) || !tree.words('havingVerbs').has(tree.lemma(verb))) return undefined;
  const owner = [verb, tree.head(verb)].map((v) => (v < 0 ? -1 : tree.child(v, NSUBJ))).find((t) => t >= 0 && t < verb);
  return owner === undefined || phraseAt[owner] === phraseAt[row.head] ? undefined : { row: row.head, owner };
}

/** "Toyota passeerde GM als grootste autofabrikant": the subject takes the rank; -1 where nobody does. */
function overtaker(tree: Tree, noun: number): number {
  if (calledAs(tree, noun) === undefined) return -1;
  const verb = clauseHead(tree, tree.head(noun));
  return verb >= 0 && tree.words('overtakingVerbs').has(tree.lemma(verb)) ? tree.child(verb, NSUBJ) : -1;
}

/** How many words may stand between the "en" of a second predicate and its noun: "en is na X en Y de op twee na grootste". */
const SECOND = 12;
/** How far up the tree the subject of the verb in front may stand. */
const CLIMB = 4;

/** "X werd in 1969 opgericht en is na Y en Z de grootste": the subject of the verb in front of an "en" that a copula follows. */
function sharedSubject({ tree }: Sources, noun: number): number {
  const { sentenceStart } = tree.analysis;
  const s = tree.sentenceOf(noun);
  const opens = (t: number): boolean => tree.is(t, VERB) && tree.words('copulas').has(tree.lemma(t));
  for (let en = noun - 1; en > Math.max(sentenceStart[s]!, noun - SECOND); en--) {
    if (tree.is(en, VERB) && !(tree.lower(en - 1) === 'en' && opens(en))) return -1;
    if (tree.lower(en) !== 'en' || !opens(en + 1)) continue;
    let verb = en - 1;
    while (verb > sentenceStart[s]! && !tree.is(verb, VERB)) verb--;
    // "en blijft onderdelen leveren": the noun is another verb's
    for (let t = noun + 1; t < sentenceStart[s + 1]! && !/^[,;:]$/.test(tree.text(t)); t++)
      if (tree.is(t, VERB) && !tree.words('copulas').has(tree.lemma(t))) return -1;
    for (let steps = 0; steps < CLIMB && verb >= 0; steps++, verb = tree.head(verb)) {
      const subject = tree.child(verb, SUBJECT);
      if (subject >= 0) return subject < en ? subject : -1;
    }
    return -1;
  }
  return -1;
}

/** The names that a list puts in front of the noun for all of them: "X, Y en andere toeleveranciers". */
function membersNamed(sources: Sources, own: number): number[] {
  const { tree, phrases, phraseStart } = sources;
  const { from, head, sentence } = phrases[own]!;
  const { sentenceStart } = tree.analysis;
  let at = head - 1;
  while (at > from - 3 && at > sentenceStart[sentence]! && !tree.among(at, 'otherWords')) at--;
  if (!tree.among(at, 'otherWords') || tree.lower(at - 1) !== 'en') return [];
  const found: number[] = [];
  let end = at - 1;
  for (let p = own - 1; p >= phraseStart[sentence]!; p--) {
    const phrase = phrases[p]!;
    if (phrase.governor === -3) continue;
    if (Math.max(phrase.to, phrase.head + 1) !== end || phrase.name === undefined || phrase.prep) break;
    found.unshift(p);
    end = phrase.from - 1;
    if (tree.lower(end) !== ',') break;
  }
  return found;
}

function onlyPreposition(tree: Tree, from: number, to: number): boolean {
  for (let t = from; t < to; t++) {
    const tag = tree.upos(t);
    if (tag !== 'ADP' && tag !== 'DET' && tag !== 'ADV' && tag !== 'ADJ' && tag !== 'NUM') return false;
  }
  return to - from <= 3;
}

function findIn(
  { phrases, phraseStart }: Sources,
  sentence: number,
  fits: (p: Phrase, index: number) => boolean,
): number {
  for (let i = phraseStart[sentence]!; i < phraseStart[sentence + 1]!; i++) if (fits(phrases[i]!, i)) return i;
  return -1;
}
