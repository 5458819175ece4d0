import type { Sources } from './arguments';
import { clauseRange } from './clause-range';
import { Feat, rels, type Tree, tags } from './tree';

const NSUBJ = rels('nsubj');
const OBJ = rels('obj');
const IOBJ = rels('iobj');
const WHOM = rels('iobj', 'obj', 'obl');
const CASE = rels('case');
const NAME = tags('PROPN');
const VERB = tags('VERB', 'AUX');

/**
 * The name in front of a coordinated finite verb that the parser hung elsewhere: "X levert motoren, het Engelse Cobham in Wimborne bouwt tanks". A verb that has
 * a name in its own clause does not take over the subject of the one before.
 */
export function ownPrefield({ tree, phrases, phraseStart }: Sources, verb: number): number {
  if (!tree.has(verb, Feat.finite) || !/^(?:conj|parataxis)$/.test(tree.rel(verb))) return -1;
  const [from] = clauseRange(tree, verb);
  const s = tree.sentenceOf(verb);
  for (let p = phraseStart[s]!; p < phraseStart[s + 1]!; p++) {
    const phrase = phrases[p]!;
    if (phrase.governor === -3 || phrase.head < from) continue;
    if (phrase.head >= verb) return -1;
    return phrase.prep === undefined && phrase.name !== undefined ? phrase.head : -1;
  }
  return -1;
}

/**
 * "Op de beurs won X 5 procent en leverde Y 2 procent in": where the first verb has its subject behind it, the bare name behind the next one is a subject too,
 * and whoever gets something only to the parser.
 */
export function subjectBehind({ tree, phrases, phraseAt }: Sources, verb: number): number {
  const first = tree.rel(verb) === 'conj' && tree.has(verb, Feat.finite) ? tree.head(verb) : -1;
  if (first < 0 || !tree.is(first, VERB) || tree.child(first, NSUBJ) < first || tree.child(verb, OBJ) < 0) return -1;
  const receiver = tree.child(verb, IOBJ);
  const phrase = receiver < 0 ? -1 : phraseAt[receiver]!;
  if (phrase < 0 || phrases[phrase]!.name === undefined || phrases[phrase]!.from !== verb + 1) return -1;
  return receiver;
}

/** Who does what an infinitive with "te" tells of where the verb above gives it to somebody else than its subject; -1 where it does not. */
export function controllerOf(tree: Tree, verb: number): number {
  if (tree.words('objectControl').has(tree.lemma(verb))) return tree.child(verb, OBJ);
  if (!tree.words('experienceVerbs').has(tree.lemma(verb))) return -1;
  // "het lukt X om te groeien", "het is X gelukt"
  return tree.childrenBy(verb, WHOM).find((c) => tree.is(c, NAME) && tree.child(c, CASE) < 0) ?? -1;
}
