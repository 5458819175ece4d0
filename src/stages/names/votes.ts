import type { EntityKind } from '../../event-types';
import type { Knowledge } from '../../knowledge';
import { Feat, rels, type Tree, tags } from '../../reading/tree';
import type { DocumentWords } from './document';
import { type Cast, isExample, isOneOf, isOutranked, isProductExample, voteOnPreposition } from './prepositions';
import { ACRONYM, CAPITAL, type Candidate, COMPANY_END, NAME_ARTICLES, type Vote } from './shapes';
import { voteOnShape } from './vote-on-shape';
import {
  isFounding,
  namesOffice,
  nounTakesProduct,
  objectWanted,
  prepositionTakesProduct,
  subjectIsPerson,
  subjectIsProduct,
} from './wanted';

const NOUN = tags('NOUN');
const ADJ = tags('ADJ');
const NOT_IN_APPOSITION = tags('VERB', 'AUX', 'SCONJ', 'CCONJ', 'PUNCT');
const SUBJECT = rels('nsubj');
const CASE = rels('case');
const OBLIQUE: ReadonlySet<string> = new Set(['obl', 'obl:arg']);
/** Opens a relative clause that tells what goes on at a place. */
const PLACE_RELATIVE = 'waar';
/** Weight of a bare capitalised name inside a sentence: most unknown names in company news are companies. */
const PRIOR = 0.2;

/** Gathers the signs of what kind of name a candidate is: its shape, the words around it, what it does. */
export function voteOn(
  tree: Tree,
  c: Candidate,
  first: number,
  last: number,
  doc: DocumentWords,
  knowledge: Knowledge,
  business: boolean,
): Vote[] {
  const votes: Vote[] = [];
  const vote = (kind: EntityKind, weight: number, why: string) => votes.push({ kind, weight, why });
  const shape = voteOnShape(c, doc, knowledge, vote);
  if (shape === 'place' && isDateline(tree, c, first, last)) return votes;
  if (isDateline(tree, c, first, last)) vote('place', 3, 'dateline');
  const isClass = (token: number, id: string) =>
    knowledge.inClass(tree.lowerLemma(token), id) || knowledge.inClass(tree.lower(token), id);
  const isCompanyNoun = (token: number) =>
    isClass(token, 'companyNouns') ||
    isClass(token, 'businessNouns') ||
    knowledge.sectorsOf(tree.lowerLemma(token)).length > 0 ||
    knowledge.sectorsOf(tree.lower(token)).length > 0 ||
    // lemmas of plurals are guesses: "de fondsen X en Y"
    (tree.has(token, Feat.plural) && knowledge.inClass(tree.lower(token).replace(/(?:en|s)$/, ''), 'companyNouns'));

  if (c.rest) {
    if (knowledge.inClass(c.rest, 'nounTitles') || knowledge.inClass(c.rest, 'personNouns'))
      vote('company', 1, 'compound');
    else if (knowledge.beginsIn(c.rest.toLowerCase(), 'indexTails')) vote('organisation', 3, 'index');
    else if (knowledge.inClass(c.rest, 'companyNouns') || knowledge.inClass(c.rest, 'companyAssets'))
      vote('company', 0.6, 'compound');
    else if (knowledge.beginsIn(c.rest, 'likenessTails')) vote('company', 0.3, 'compound');
    else if (knowledge.inClass(c.rest, 'productHeads'))
      vote(/\d/.test(c.key) || shape === 'product' ? 'product' : 'company', 0.2, 'compound');
  }
  let at = c.from - 1;
  let adjective = false;
  while (at >= first && isAdjectiveOfPlace(tree, at, knowledge)) {
    adjective = true;
    at--;
  }
  if (at >= first) {
    const word = tree.lower(at);
    const noun =
      tree.is(at, NOUN) ||
      // "te koop staat X" tells of no state
      (/\p{Ll}{3}$/u.test(tree.text(at)) &&
        !adjective &&
        !tree.has(at, Feat.finite) &&
        (isClass(at, 'personNouns') || isCompanyNoun(at)));
    const single = !c.key.includes(' ');
    if (knowledge.words('familyNouns').has(word)) vote('person', 1.5, 'family');
    else if (knowledge.words('firmMarks').has(word)) vote('company', 1, 'share');
    else if (noun && isClass(at, 'mediaNouns')) vote('media', 1.5, 'apposition');
    else if (
      noun &&
      (isClass(at, 'stateNouns') || isClass(at, 'organisationNouns')) &&
      !isClass(at, 'personNouns') &&
      !isClass(at, 'companyNouns')
    )
      vote('organisation', 2, 'apposition');
    else if (noun && isClass(at, 'placeNouns') && !isClass(at, 'businessNouns')) vote('place', 1.2, 'apposition');
    else if (noun && isCompanyNoun(at))
      // "handelaar Nick Leeson": what a firm or a person may be called by
      vote('company', shape === 'person' || (isClass(at, 'personNouns') && !single) ? 0.6 : 1.4, 'apposition');
    else if (knowledge.words('titles').has(word) || (noun && isClass(at, 'personNouns')))
      vote('person', single ? 0.9 : knowledge.words('firstNames').has(tree.text(c.from)) ? 1.8 : 1.3, 'title');
    else if (noun && isClass(at, 'productHeads')) vote('product', 0.9, 'apposition');
    else if (word === ',' && !single && officeBefore(tree, at, first, isClass)) vote('person', 1, 'apposition');
    const stake = voteOnPreposition(tree, c.from, at, first, knowledge, vote);
    if (isOutranked(tree, at, c.to, last) || isExample(tree, at, first, knowledge, isCompanyNoun))
      vote('company', 0.7, 'comparison');
    else if (isProductExample(tree, at, first, knowledge)) vote('product', 0.9, 'comparison');
    // "een fabriek in het Roemeense Cluj", "een bedrijf uit het Duitse Lippstadt"
    if (adjective && word === 'het' && at > first && tree.among(at - 1, 'originPrepositions') && !stake)
      vote('place', 1.2, 'placeAdjective');
    else if (adjective && word === 'het') vote('company', 1.1, 'placeAdjective');
    else if (adjective && (word === 'de' || word === 'een') && !/(?:er|man|ster)$/.test(c.key))
      vote('company', 0.3, 'placeAdjective');
    else if (word === 'de' || word === 'een' || word === 'deze') {
      // "zijn eerste tablet, de X"
      const apposed = at - 2 >= first && tree.text(at - 1) === ',' && isClass(at - 2, 'productHeads');
      vote('product', apposed ? 0.9 : ACRONYM.test(c.key) ? 0.05 : 0.3, apposed ? 'apposition' : 'article');
    }
    if (tree.words('commonArticles').has(word) && /\p{Ll}(?:ling|lingen|naar|naars|naren)$/u.test(c.key))
      vote('place', 1, 'demonym');
  }
  if (isOneOf(tree, c.to, last, isCompanyNoun)) vote('company', 0.7, 'comparison');
  voteBehind(tree, c, last, vote, isClass, isCompanyNoun, knowledge);
  // links are read only where the name's own words do not tell: an unlinked sentence need then not be parsed
  if (shape === undefined) voteOnSyntax(tree, c, knowledge, business, vote, isClass, isCompanyNoun);
  const words = c.key.split(' ');
  if (doc.opening[c.from] === 0 || tree.upos(c.from) === 'PROPN') {
    const looksLikePerson =
      words.length === 2 &&
      !NAME_ARTICLES.has(words[0]!) &&
      words.every((w) => /^\p{Lu}\p{Ll}+$/u.test(w)) &&
      shape === undefined;
    // companies seldom have an article, unless they are a bank or have letters for a name
    const article = at >= first && !adjective && tree.among(at, 'commonArticles');
    if (looksLikePerson) vote('person', 0.35, 'form');
    else if (business && (!article || ACRONYM.test(c.key) || COMPANY_END.test(c.key))) vote('company', PRIOR, 'form');
    if (NAME_ARTICLES.has(words[0]!)) vote('company', 0.3, 'form');
  }
  return votes;
}

type IsClass = (token: number, id: string) => boolean;

/** "de topman van HP, " in front of a comma: what follows names who holds the office. */
function officeBefore(tree: Tree, comma: number, first: number, isClass: IsClass): boolean {
  for (let i = comma - 2; i > Math.max(first, comma - 6); i--) {
    if (tree.among(i, 'ownerPrepositions'))
      return tree.is(i - 1, NOUN) && isClass(i - 1, 'personNouns') && !isClass(i - 1, 'companyNouns');
    if (!CAPITAL.test(tree.text(i + 1))) return false;
  }
  return false;
}

/** "de X", "de populaire X" */
function hasArticle(tree: Tree, name: number): boolean {
  let at = name - 1;
  while (at > 0 && tree.is(at, ADJ) && !CAPITAL.test(tree.text(at))) at--;
  return tree.among(at, 'articles');
}

/** "LEEUWARDEN - ", "Zwolle, 6 december - ", "AMSTERDAM (ANP) - ", "EINDHOVEN/LEUVEN - ". */
function isDateline(tree: Tree, c: Candidate, first: number, last: number): boolean {
  if (c.from !== first && !(c.from < first + 4 && /^[/,]$/.test(tree.text(c.from - 1)))) return false;
  for (let i = c.to; i < Math.min(last, c.to + 6); i++) {
    const word = tree.text(i);
    if (/^[-–—]$/.test(word)) return c.key === c.key.toUpperCase() || i > c.to || /^\p{Lu}\p{Ll}+$/u.test(c.key);
    if (!/^[(),/\d]|^\p{Lu}+$|^\p{Ll}{3,9}$/u.test(word)) return false;
  }
  return false;
}

const isAdjectiveOfPlace = (tree: Tree, at: number, knowledge: Knowledge): boolean => {
  const word = tree.text(at);
  return (
    CAPITAL.test(word) &&
    ((knowledge.countryOf(word) !== undefined && !knowledge.isPlace(word)) || /(?:se|sche|nger)$/.test(word))
  );
};

function voteBehind(
  tree: Tree,
  c: Candidate,
  last: number,
  vote: Cast,
  isClass: IsClass,
  isCompanyNoun: (token: number) => boolean,
  knowledge: Knowledge,
): void {
  const after = c.to;
  if (after + 1 >= last) return;
  const word = tree.text(after);
  if (c.possessive && isClass(after, 'companyAssets')) vote('company', 0.6, 'possessor');
  if (word === ',') {
    // "in Hawthorne, waar Tesla een studio heeft"
    if (tree.lower(after + 1) === PLACE_RELATIVE) {
      if (tree.among(c.from - 1, 'originPrepositions')) vote('place', 1, 'relative');
      return;
    }
    if (tree.lower(after + 1) === 'dat' && tree.has(after + 1, Feat.relative)) {
      // "Sync, dat Ford op de markt bracht"
      const wanted = tree.rel(after + 1) === 'obj' ? objectWanted(tree, tree.head(after + 1), knowledge) : undefined;
      if (wanted === 'product') vote('product', 0.6, 'relative');
      else vote('company', 0.6, 'relative');
    }
    // "X, die het bedrijf oprichtte": a relative clause says what X does, not what it is
    const head = tree.has(after + 1, Feat.relative) ? -1 : appositionHead(tree, after + 1, last);
    if (head < 0) return;
    const described = isCompanyNoun(head) && !/^\p{Lu}/u.test(tree.text(after + 1));
    if (described) vote('company', isClass(head, 'personNouns') ? 0.5 : 1, 'apposition');
    else if (isClass(head, 'productHeads') && tree.lower(after + 1) === 'een') vote('product', 0.9, 'apposition');
    if (isClass(head, 'personNouns') && !isClass(head, 'companyNouns'))
      vote('person', described ? 0.5 : 1, 'apposition');
  } else if (word === '(' && isMove(tree, after + 1, last, isClass)) vote('company', 0.6, 'rate');
  else if (word === '(' && /^\d{2}$/.test(tree.text(after + 1)) && tree.text(after + 2) === ')')
    vote('person', 1.5, 'age');
}

/** "(+27%)", "(3,2 procent)": a figure in brackets is the move of a share. */
function isMove(tree: Tree, at: number, last: number, isClass: IsClass): boolean {
  let figure = false;
  for (let t = at; t < Math.min(last, at + 4); t++) {
    const word = tree.text(t);
    figure ||= /\d/.test(word);
    if (word === ')') return false;
    if (figure && (word.endsWith('%') || isClass(t, 'moneyNouns'))) return true;
  }
  return false;
}

/** The head noun of an apposition that begins at `at`, -1 where none stands there. */
function appositionHead(tree: Tree, at: number, last: number): number {
  for (let i = at; i < Math.min(at + 7, last); i++) {
    if (tree.is(i, NOUN)) return i;
    if (tree.is(i, NOT_IN_APPOSITION) || tree.among(i, 'sourceMarks')) return -1;
    if (i === at && !tree.among(i, 'nameDeterminers') && CAPITAL.test(tree.text(i)) && !/(?:e|s)$/.test(tree.text(i)))
      return -1;
  }
  return -1;
}

function voteOnSyntax(
  tree: Tree,
  c: Candidate,
  knowledge: Knowledge,
  business: boolean,
  vote: Cast,
  isClass: IsClass,
  isCompanyNoun: (token: number) => boolean,
): void {
  const head = tree.head(c.from);
  if (head < 0 || (head >= c.from && head < c.to)) return;
  const lemma = tree.lemma(head);
  const rel = tree.rel(c.from);
  const passive = rel === 'nsubj:pass';
  const single = !c.key.includes(' ');
  // "Marktkenners denken": a firm is one
  const many = [head, ...tree.children(head)].some((t) => tree.has(t, Feat.finite) && tree.has(t, Feat.plural));
  if (rel.startsWith('nsubj') && !passive) {
    if (subjectIsProduct(tree, head, knowledge)) vote('product', 0.5, 'frameVerb');
    else if (subjectIsPerson(lemma, knowledge) || namesOffice(tree, head, knowledge)) vote('person', 0.6, 'frameVerb');
    else if (knowledge.inClass(lemma, 'companyVerbs')) vote('company', 0.5, 'companyVerb');
    else if (knowledge.frames.verbs.get(lemma)?.some((e) => !e.fixed && !e.object && !e.subject))
      vote('company', 0.3, 'frameVerb');
    else if (knowledge.words('reportingVerbs').has(lemma)) vote('media', 0.3, 'reportingVerb');
    else if (knowledge.cues.verbs.has(lemma)) vote('company', single && !many ? 0.25 : 0.15, 'speechVerb');
    else if (business && single && !many) vote('company', 0.15, 'subject');
    if (tree.child(head, SUBJECT) === c.from && isCompanyNoun(head)) vote('company', 0.7, 'predicate');
    else if (tree.child(head, SUBJECT) === c.from && isClass(head, 'personNouns')) vote('person', 0.5, 'predicate');
  } else if (rel === 'obj' || passive) {
    const object = objectWanted(tree, head, knowledge);
    if (object) vote(object, object === 'product' ? 0.5 : 0.3, 'frameVerb');
  } else if (rel === 'obl:agent') {
    if (isFounding(lemma, knowledge)) vote('person', 0.9, 'founder');
    else if (subjectIsPerson(lemma, knowledge)) vote('person', 0.6, 'frameVerb');
    else vote('company', 0.3, 'frameVerb');
  } else if (OBLIQUE.has(rel)) {
    const preposition = tree.child(c.from, CASE);
    if (preposition >= 0 && prepositionTakesProduct(tree, head, tree.lower(preposition), knowledge))
      vote('product', 0.5, 'frameVerb');
  } else if (rel === 'appos' && isClass(head, 'productHeads')) vote('product', 0.6, 'apposition');
  // "de productie van de Milan"
  else if (rel === 'nmod' && hasArticle(tree, c.from) && nounTakesProduct(lemma, knowledge))
    vote('product', 0.3, 'frameNoun');
  // "de bouwer uit Zeewolde"
  else if (rel === 'nmod' && knowledge.frames.nouns.has(lemma) && !tree.among(c.from - 1, 'originPrepositions'))
    vote('company', 0.3, 'frameNoun');
  else if (rel === 'appos' && isCompanyNoun(head)) vote('company', 0.4, 'apposition');
}
