import type { Knowledge } from '../knowledge';
import { Feat, type Tree, tags } from './tree';
import type { Phrase, Reading } from './types';

const GOODS = ['productHeads', 'partNouns', 'fleetNouns'] as const;

/** Whether a noun phrase is surely something that is made or sold: a known product head, a capitalised name behind the noun, or a plural of no abstract class. */
export function isGoods({ tree, phrases }: Reading, knowledge: Knowledge, p: number, lemma: string): boolean {
  if (knowledge.words('abstractNouns').has(lemma) || knowledge.words('moneyNouns').has(lemma)) return false;
  if (GOODS.some((id) => knowledge.inClass(lemma, id))) return true;
  const { head, to } = phrases[p]!;
  if (to - 1 > head && /^\p{Lu}/u.test(tree.text(to - 1))) return true;
  return (tree.has(head, Feat.plural) || /[^b]jes?$/.test(tree.lower(head))) && isProductNoun(knowledge, lemma);
}

/** "de Kever", "een elektrische Transit": a name that an article stands in front of. */
export function hasArticle(tree: Tree, name: number): boolean {
  let at = name - 1;
  while (at > 0 && tree.is(at, ADJECTIVE)) at--;
  return tree.among(at, 'definites') || (at < name - 1 && tree.among(at, 'articles'));
}

const VERBISH = tags('VERB', 'AUX');
const ADJECTIVE = tags('ADJ');
const CONJUNCTION = tags('SCONJ');
const PART_OF_NOUN = tags('ADP', 'DET', 'ADJ', 'NOUN', 'PROPN', 'NUM', 'X');

/**
 * The named product that a noun phrase stands for: a name in apposition ("zijn eerste model, de Leaf") or the subject that it is said of ("de A350 is
 * een toestel dat"). Undefined where the words themselves are what the text has.
 */
export function productMeant(reading: Reading, p: number): { phrase: number; entity: number } | undefined {
  const { tree, phrases, phraseStart, referents, entities } = reading;
  const phrase = phrases[p]!;
  const { sentenceStart } = tree.analysis;
  const product = (q: number): { phrase: number; entity: number } | undefined => {
    const r = referents[q];
    const entity = r?.how === 'name' && phrases[q]!.governor !== -3 ? r.entities[0] : undefined;
    if (entity === undefined) return undefined;
    const { kind } = entities[entity]!;
    // "een telefoon, de OPhone": with its article a name that nobody knows is the noun's
    const unknown = kind === 'unknown' && phrases[q]!.head > phrase.head && hasArticle(tree, phrases[q]!.from);
    return kind === 'product' || unknown ? { phrase: q, entity } : undefined;
  };
  const s = phrase.sentence;
  for (let q = phraseStart[s]!; q < phraseStart[s + 1]!; q++) {
    const other = phrases[q]!;
    const apposed = tree.rel(other.head) === 'appos' && tree.head(other.head) === phrase.head;
    // "zijn eerste computer, de PDP-1, waarop ..."
    const behind = tree.text(phrase.to) === ',' && (other.from === phrase.to + 1 || other.from === phrase.to + 2);
    const beside = behind && (tree.among(phrase.to + 1, 'definites') || tree.rel(other.head) === 'appos');
    // the name may follow the verb: "kondigt een telefoon aan, de ROKR."
    const trailing =
      other.from > phrase.head &&
      isTrailing(tree, other.from, Math.max(other.to, other.head + 1), sentenceStart[s + 1]!);
    const subject = tree.head(other.head) === phrase.head && /^nsubj/.test(tree.rel(other.head));
    const closing = other.from > phrase.to && (closesRelative(tree, phrase.to, other) || isCalled(tree, phrase, other));
    const inFront = other.to <= phrase.from && describes(tree, phrase, other);
    const found = apposed || beside || trailing || subject || closing || inFront ? product(q) : undefined;
    if (found) return found;
  }
  return undefined;
}

/** "de Volt, een elektrische auto die ...": the noun says what the name in front of it is; in a list it stands for itself. */
function describes(tree: Tree, noun: Phrase, name: Phrase): boolean {
  const end = Math.max(name.to, name.head + 1);
  // "had de Volt meegenomen, een auto die"
  const comma = tree.head(name.head) === end && tree.is(end, VERBISH) && !tree.has(end, Feat.finite) ? end + 1 : end;
  if (tree.text(comma) !== ',' || noun.from !== comma + 1 || !tree.among(noun.from, 'articles')) return false;
  const behind = Math.max(noun.to, noun.head + 1);
  if (tree.text(behind) === ',') return opensRelative(tree, behind + 1) || tree.rel(noun.head) === 'appos';
  return opensRelative(tree, behind) || (tree.rel(noun.head) === 'appos' && tree.text(behind) === '.');
}

const opensRelative = (tree: Tree, token: number): boolean =>
  tree.among(token, 'relativePronouns') || /^waar\p{Ll}*$/u.test(tree.lower(token));

/** "een telefoon die met Windows werkt, de Omnia": the name behind the relative clause of a noun that ends at `to`. */
function closesRelative(tree: Tree, to: number, name: Phrase): boolean {
  if (!opensRelative(tree, to) && !opensRelative(tree, to + 1)) return false;
  const article = tree.among(name.from, 'definites') ? name.from : name.from - 1;
  if (!tree.among(article, 'definites') || tree.text(article - 1) !== ',') return false;
  if (!/^[.,;(]$/.test(tree.text(Math.max(name.to, name.head + 1)))) return false;
  for (let t = article - 2; t > to; t--) if (tree.is(t, VERBISH)) return true;
  return false;
}

/** "de eerste telefoon met Android, de G1, ..."; "het nieuwe systeem heet Vista": the name behind what describes it. */
function isCalled(tree: Tree, noun: Phrase, name: Phrase): boolean {
  const verb = tree.head(name.head);
  if (
    verb >= 0 &&
    tree.words('namingVerbs').has(tree.lemma(verb)) &&
    tree.head(noun.head) === verb &&
    /^nsubj/.test(tree.rel(noun.head))
  )
    return name.from > verb;
  const article = tree.among(name.from, 'definites') ? name.from : name.from - 1;
  if (!tree.among(article, 'definites') || tree.text(article - 1) !== ',' || article - 1 - noun.to > 4) return false;
  if (
    article - 1 === noun.to ||
    tree.head(noun.to) < noun.head ||
    !/^[.,;(]$/.test(tree.text(Math.max(name.to, name.head + 1)))
  )
    return false;
  for (let t = noun.to; t < article - 1; t++) if (!tree.is(t, PART_OF_NOUN)) return false;
  return true;
}

/** ", de X." at the end of a sentence, or before a relative clause (", de X, die in mei komt"). */
function isTrailing(tree: Tree, from: number, to: number, end: number): boolean {
  let before = from - 1;
  if (tree.among(before, 'definites') || tree.lower(before) === 'een') before--;
  if (tree.among(from, 'definites') && tree.lower(from - 1) === ',') before = from - 1;
  if (tree.lower(before) !== ',') return false;
  return to >= end - 1
    ? to >= end || /^[.(:,]$/.test(tree.text(to))
    : tree.text(to) === ',' && (opensRelative(tree, to + 1) || tree.is(to + 1, CONJUNCTION));
}

/** Ends of nouns that say what is done or what something is like, which are no products unless they are listed as such. */
const ABSTRACT_END = /(ing|heid|teit|isme|schap|atie|itie|sie)$/;

const NOT_PRODUCTS = [
  'abstractNouns',
  'timeNouns',
  'moneyNouns',
  'personNouns',
  'stateNouns',
  'organisationNouns',
  'placeNouns',
] as const;

/** "de inkomsten kwamen uit op ...": what companies count is nothing that they make. */
const isFigureNoun = (knowledge: Knowledge, lemma: string): boolean =>
  knowledge.words('figureNouns').has(lemma) || knowledge.words('resultNouns').has(lemma);

/** Whether a noun may name a product: in the list of product heads, or in none of the classes that are something else. */
export function isProductNoun(knowledge: Knowledge, lemma: string): boolean {
  if (knowledge.words('productHeads').has(lemma)) return true;
  if (knowledge.words('abstractNouns').has(lemma) || isFigureNoun(knowledge, lemma)) return false;
  if (knowledge.inClass(lemma, 'productHeads')) return true;
  if (knowledge.inClass(lemma, 'companyNouns') || knowledge.sectorsOf(lemma).length) return false;
  return !ABSTRACT_END.test(lemma) && !NOT_PRODUCTS.some((id) => knowledge.inClass(lemma, id));
}

const NUMBER = tags('NUM');
const DESCRIBING = tags('ADJ', 'ADV');

/** "zestig Boeings 737", "twintig nieuwe Boeings": a maker's name that is counted stands for what it makes. */
export function isCounted({ tree, names }: Reading, name: number): boolean {
  const { from, to, kind, rest } = names[name]!;
  if (kind !== 'company' || rest !== undefined || !tree.text(to - 1).endsWith('s')) return false;
  const first = tree.analysis.sentenceStart[tree.sentenceOf(from)]!;
  let before = from - 1;
  while (before >= first && tree.is(before, DESCRIBING)) before--;
  return (
    before >= first &&
    tree.is(before, NUMBER) &&
    tree.lower(before) !== 'één' &&
    !/^(?:19|20)\d\d$/.test(tree.lower(before))
  );
}
