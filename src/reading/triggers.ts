import type { Knowledge } from '../knowledge';
import { clauseHead, isPassive, verbArguments } from './arguments';
import { clauseRange } from './clause-range';
import { findAt } from './in-order';
import { Feat, isFiniteForm, type Tree, tags } from './tree';
import type { Reading } from './types';

const VERBISH = tags('VERB', 'AUX');
const ADJECTIVE = tags('ADJ', 'PROPN');
const NOUN = tags('NOUN');

/**
 * Fixed words ("op de markt") in a row in the clause of a verb; an adjective may stand before the last ("op de Europese markt"). A headline may leave their
 * articles out ("Facebook naar beurs").
 */
export function findFixed(tree: Tree, verb: number, words: readonly string[]): number[] | undefined {
  const s = tree.sentenceOf(verb);
  // a common verb has dozens of such rows of words: hardly ever does a sentence hold all words of one
  let bare = false;
  for (let k = words.length - 1; k >= 0; k--)
    if (!tree.holds(s, words[k]!)) {
      if (!tree.words('articles').has(words[k]!)) return undefined;
      bare = true;
    }
  if (!bare) return findRow(tree, verb, words);
  const others = words.filter((word) => !tree.words('articles').has(word));
  return others.length && isHeadline(tree, s) ? findRow(tree, verb, others) : undefined;
}

/** Whether a sentence ends without a mark. */
function isHeadline(tree: Tree, sentence: number): boolean {
  const last = tree.analysis.sentenceStart[sentence + 1]! - 1;
  return last >= 0 && tree.upos(last) !== 'PUNCT';
}

/** Whether a colon or a semicolon stands between two words. */
function parted(tree: Tree, from: number, to: number): boolean {
  for (let t = from; t < to; t++) if (tree.text(t) === ':' || tree.text(t) === ';') return true;
  return false;
}

function findRow(tree: Tree, verb: number, words: readonly string[]): number[] | undefined {
  const { sentenceStart } = tree.analysis;
  const s = tree.sentenceOf(verb);
  const clause = clauseHead(tree, verb);
  const last = words.length - 1;
  let best = -1;
  let bestLast = -1;
  for (let i = sentenceStart[s]!; i + words.length <= sentenceStart[s + 1]!; i++) {
    if (tree.lower(i) !== words[0]) continue;
    // "liet weten geen kans te zien": the infinitive with "te" is another verb's
    if (last === 0 && tree.is(i, VERBISH) && tree.lower(i - 1) === 'te' && Math.abs(i - verb) > 1) continue;
    const gap = last > 0 && tree.lower(i + last) !== words[last] && tree.is(i + last, ADJECTIVE) ? 1 : 0;
    const end = i + last + gap;
    if (end >= sentenceStart[s + 1]! || tree.lower(end) !== words[last] || !standAt(tree, words, i, last)) continue;
    const near = clauseHead(tree, end);
    const sameClause =
      near === clause ||
      near === verb ||
      near === tree.head(verb) ||
      Math.abs(i - verb) <= words.length + 3 ||
      closesClause(tree, verb, i);
    // "Airbus, dat de A380 bouwt, wil banen schrappen": one finite verb governs no other
    if (!sameClause || (isFiniteForm(tree, verb) && !tree.has(verb, Feat.plural) && isFiniteForm(tree, end))) continue;
    // "wil het niet meer: in november verkocht", "verkoopt niet meer alleen boeken"
    if (parted(tree, Math.min(i, verb), Math.max(end, verb)) || tree.among(end + 1, 'onlyWords')) continue;
    if (best >= 0 && Math.abs(i - verb) >= Math.abs(best - verb)) continue;
    best = i;
    bestLast = end;
  }
  return best < 0 ? undefined : words.map((_, k) => (k === last ? bestLast : best + k));
}

/** Whether the first `count` of the words stand in a row from a token on. */
function standAt(tree: Tree, words: readonly string[], from: number, count: number): boolean {
  for (let k = 0; k < count; k++) if (tree.lower(from + k) !== words[k]) return false;
  return true;
}

/** "neemt het eerste toestel in ontvangst": whatever the tree says, words behind a finite verb with no other verb or mark between belong to it. */
function closesClause(tree: Tree, verb: number, at: number): boolean {
  if (at < verb || !tree.has(verb, Feat.finite) || at >= clauseRange(tree, verb)[1]) return false;
  for (let i = verb + 1; i < at; i++) if (tree.is(i, VERBISH) && tree.has(i, Feat.finite)) return false;
  return true;
}

/** The lemma of a noun; of a figure with a sign ("27,5%") the word that it is read as. */
function nounLemma({ tree, quantities }: Reading, head: number): string {
  if (tree.is(head, NOUN)) return tree.lowerLemma(head);
  const figure = findAt(quantities, [head - 1, head + 1], (q) => q.kind === 'percent' && q.to > head);
  // "een derde van X"
  if (figure < 0 && findAt(quantities, [head - 1, head + 1], (q) => q.kind === 'ratio' && q.to > head) >= 0)
    return tree.lower(head);
  return (figure < 0 ? undefined : quantities[figure]!.unit) ?? tree.lowerLemma(head);
}

/** Functions that no object has. */
const NO_OBJECTS: ReadonlySet<string> = new Set(['subj', 'iobj', 'nmod:van', 'above:subj']);

/** The object or prepositional object whose head is one of the nouns, or a compound of one. */
export function objectNoun(reading: Reading, knowledge: Knowledge, verb: number, nouns: readonly string[]): number {
  const { tree, phrases, phraseStart, phraseAt, referents } = reading;
  let found = -1;
  for (const a of verbArguments(reading, verb)) {
    // "de motoren van het prototype bouwen": what hangs on another noun is no object
    if (NO_OBJECTS.has(a.fn) || tree.words('causes').has(a.fn)) continue;
    // "de order die Airbus van Emirates kreeg": the relative pronoun stands for the noun
    const meant = (a.fn === 'obj' ? referents[a.phrase]?.phrase : undefined) ?? a.phrase;
    const head = wholeOf(reading, knowledge, phrases[meant]!.head, nouns);
    if (head < 0) continue;
    // "boekte winst, tegen een verlies vorig jaar": the object comes before what it is compared with
    if (a.fn === 'obj') return head;
    if (found < 0) found = head;
  }
  if (found >= 0 && !tree.words('comparisonPrepositions').has(phrases[phraseAt[found]!]!.prep ?? '')) return found;
  // where the parser hung it elsewhere, the nearest in the clause that is no other noun's
  const s = tree.sentenceOf(verb);
  const [from, to] = clauseRange(tree, verb);
  let best = found;
  for (let p = phraseStart[s]!; p < phraseStart[s + 1]!; p++) {
    const { head, prep, governor } = phrases[p]!;
    if (governor === -3 || head < from || head >= to || prep === 'van' || /^nsubj/.test(tree.rel(head))) continue;
    if (prep && tree.words('causes').has(prep)) continue;
    // "35% korting": a measure in front of its noun
    if (tree.head(head) === head + 1 && tree.is(head + 1, NOUN)) continue;
    if (
      knowledge.endsIn(nounLemma(reading, head), nouns) &&
      (best < 0 || best === found || Math.abs(head - verb) < Math.abs(best - verb))
    )
      best = head;
  }
  if (best < 0 || best === found) {
    // "maakte 4 miljoen euro winst": the parser hangs the noun on the amount
    for (let t = from; t < to; t++)
      if (phraseAt[t]! < 0 && tree.is(t, NOUN) && tree.rel(t) === 'flat' && knowledge.endsIn(tree.lowerLemma(t), nouns))
        return t;
  }
  return best;
}

/** A noun that is one of the nouns, or the one that it is a part of ("een deel van zijn belang"); -1 where neither is. */
function wholeOf(reading: Reading, knowledge: Knowledge, noun: number, nouns: readonly string[]): number {
  const { tree } = reading;
  const isOne = (t: number): boolean => knowledge.endsIn(nounLemma(reading, t), nouns);
  if (isOne(noun)) return noun;
  if (!knowledge.inClass(tree.lowerLemma(noun), 'portionNouns')) return -1;
  return tree.children(noun).find((t) => t > noun && isOne(t)) ?? -1;
}

/** The subject whose head is one of the nouns, or a compound of one: "de verkoop van de console is begonnen". */
export function subjectNoun(reading: Reading, knowledge: Knowledge, verb: number, nouns: readonly string[]): number {
  const { tree, phrases } = reading;
  const subject = isPassive(tree, verb) ? 'obj' : 'subj';
  for (const a of verbArguments(reading, verb)) {
    const { head } = phrases[a.phrase]!;
    if (a.fn === subject && knowledge.endsIn(nounLemma(reading, head), nouns)) return head;
  }
  return -1;
}
