import { Feat, isFiniteForm, type Tree, tags } from './tree';

const VERBISH = tags('VERB', 'AUX');
const NOUN = tags('NOUN');
const COUNTED = tags('NUM', 'PROPN');
const CONJUNCTION = tags('SCONJ', 'CCONJ');
const BORDERS: ReadonlySet<string> = new Set([...';:()"“”„«»–—?!', '...']);

/**
 * The stretch of a sentence that a trigger's arguments stand in when the tree says nothing: up to the punctuation, subordinator or
 * coordinated finite verb that ends the clause. Token range, half-open.
 */
export function clauseRange(tree: Tree, token: number): readonly [number, number] {
  const known = tree.clauseRanges[token];
  if (known) return known;
  const range = readRange(tree, token);
  tree.clauseRanges[token] = range;
  return range;
}

function readRange(tree: Tree, token: number): readonly [number, number] {
  const { sentenceStart } = tree.analysis;
  const s = tree.sentenceOf(token);
  let from = sentenceStart[s]!;
  let to = sentenceStart[s + 1]!;
  const om = opensInfinitive(tree, token);
  for (let i = token - 1; i >= from; i--)
    if (i <= om || (om < 0 && isBorder(tree, i, token))) {
      from = i + 1;
      break;
    }
  for (let i = token + 1; i < to; i++)
    if (isBorder(tree, i, token)) {
      to = i;
      break;
    }
  return [from, to];
}

/** The "om" of "om X, de maker van Y, over te nemen": what stands between commas interrupts the clause. -1 where no "om" opens the infinitive's clause. */
export function opensInfinitive(tree: Tree, token: number): number {
  const first = tree.analysis.sentenceStart[tree.sentenceOf(token)]!;
  if (tree.lower(token - 1) !== 'te' || !tree.is(token, VERBISH)) return -1;
  for (let i = token - 2; i >= first; i--) {
    if (tree.lower(i) === 'om') return i;
    if (tree.is(i, VERBISH) || /^[;:.]$/.test(tree.lower(i))) return -1;
  }
  return -1;
}

/** Whether the clause of `token` ends at `i`. A comma between the members of a list ends nothing. */
function isBorder(tree: Tree, i: number, token: number): boolean {
  const word = tree.lower(i);
  if (BORDERS.has(word)) return !inBrackets(tree, i);
  if (word === ',') return !inList(tree, i);
  // "telt 5.000 mensen dus zo'n tiende wordt ontslagen": not "heeft dus"
  if (word === 'dus') return tree.upos(i - 1) === 'NOUN' && tree.upos(i + 1) !== 'PUNCT' && !tree.is(i + 1, VERBISH);
  if (word === 'als' && !opensClause(tree, i)) return false;
  // ", dat elf toestellen heeft besteld": a relative pronoun belongs to its clause, which its comma opens
  if (word === 'dat' && i < token && tree.upos(i) === 'PRON' && tree.lower(i - 1) === ',') return false;
  // "A350's of 787's kopen"
  if (word === 'of' && tree.rel(i) === 'cc' && tree.is(i + 1, COUNTED) && !tree.is(tree.head(i), VERBISH)) return false;
  if ((tree.is(i, CONJUNCTION) || word === 'dat') && tree.words('subordinators').has(word)) return true;
  if (word === 'en' && i > token) {
    const next = i + 1;
    // "A zakte 9 procent en B gaf 7 procent prijs"
    if (joinsClause(tree, i)) return true;
    return next < tree.analysis.length && tree.is(next, VERBISH) && tree.has(next, Feat.finite);
  }
  // "X levert motoren en Y bouwt romp": an "en" between two finite verbs begins a clause with a subject of its own
  if (word === 'en' && i < token && tree.is(token, VERBISH) && tree.has(token, Feat.finite))
    return finiteBefore(tree, i) && !isFiniteForm(tree, i + 1);
  return false;
}

/** Whether an "en" joins a clause that has a subject of its own in front of its finite verb. */
function joinsClause(tree: Tree, en: number): boolean {
  const verb = tree.head(en);
  if (tree.rel(en) !== 'cc' || verb <= en || tree.rel(verb) !== 'conj' || !isFiniteForm(tree, verb)) return false;
  return tree.children(verb).some((c) => c > en && c < verb && /^nsubj/.test(tree.rel(c)));
}

/** A bracket around an acronym or a figure ("(AIG)", "(US $40,4 miljoen)") interrupts no clause. */
function inBrackets(tree: Tree, at: number): boolean {
  const step = tree.lower(at) === '(' ? 1 : tree.lower(at) === ')' ? -1 : 0;
  if (step === 0) return false;
  const other = step === 1 ? ')' : '(';
  for (let i = at + step; i >= 0 && i < tree.analysis.length && Math.abs(i - at) <= 5; i += step) {
    if (tree.lower(i) === other) return true;
    if (tree.is(i, VERBISH)) return false;
  }
  return false;
}

/** Whether a finite verb follows before the next mark: "als eerste" and "als leverancier" are no clauses. */
function opensClause(tree: Tree, at: number): boolean {
  if (tree.among(at + 1, 'ordinalWords') && !tree.is(at + 2, NOUN)) return false;
  const end = tree.analysis.sentenceStart[tree.sentenceOf(at) + 1]!;
  for (let i = at + 1; i < end && !/^[,;:.]$/.test(tree.lower(i)); i++) if (isFiniteForm(tree, i)) return true;
  return false;
}

/** Whether a finite verb stands in front in the same sentence, with no comma between. */
function finiteBefore(tree: Tree, at: number): boolean {
  const first = tree.analysis.sentenceStart[tree.sentenceOf(at)]!;
  for (let i = at - 1; i >= first && tree.lower(i) !== ','; i--) if (isFiniteForm(tree, i)) return true;
  return false;
}

/** A comma in "A, B en C": the tokens on both sides are names or nouns without a verb of their own. */
function inList(tree: Tree, comma: number): boolean {
  const next = comma + 1;
  if (next >= tree.analysis.length) return false;
  // "een eigen, zelfrijdende auto"
  if (tree.rel(next) === 'amod' && (tree.upos(comma - 1) === 'ADJ' || tree.rel(comma - 1) === 'amod')) return true;
  for (
    let i = next;
    i < Math.min(comma + 7, tree.analysis.length) && tree.sentenceOf(i) === tree.sentenceOf(comma);
    i++
  ) {
    const word = tree.lower(i);
    if (word === 'en' || word === 'of') return i > next;
    if (tree.is(i, VERBISH) || tree.among(i, 'articles') || tree.among(i, 'relativePronouns')) return false;
  }
  return false;
}
