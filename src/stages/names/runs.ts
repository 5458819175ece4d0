import type { Knowledge } from '../../knowledge';
import { Feat, type Tree, tags } from '../../reading/tree';
import type { DocumentWords } from './document';
import { bare } from './document';
import { isDutchWord, isEverydayWord } from './everyday';
import {
  ACRONYM,
  CAMEL,
  CAPITAL,
  type Candidate,
  DOMAIN,
  FAMILY_PREFIX,
  FIRM_INNER,
  FOREIGN_ARTICLES,
  INNER,
  LINE,
  NAME_ARTICLES,
  oneSpaced,
  PLACE_ADJECTIVE,
  POSSESSIVE,
  SMALL_CAPITAL,
} from './shapes';

/** "3GS", "4S", "'05". */
const MODEL = /^(?:\d{1,3}\p{Lu}{1,2}|['’]\d\d)$/u;

const PROPN = tags('PROPN');
const NOUN = tags('NOUN');
const CLOSED = tags('DET', 'PRON', 'ADP', 'SCONJ', 'CCONJ', 'AUX', 'ADV', 'INTJ', 'NUM', 'PART');
const VERB = tags('VERB');
const PUNCT = tags('PUNCT', 'SYM');
const ADJ = tags('ADJ');

/** Finds where names begin and end in the text; holds the text's words. */
export interface RunFinder {
  /** Whether a name may begin at this token. */
  opens(i: number): boolean;
  /** Whether the token is the adjective of a place in front of a name ("het Utrechtse Bank Van Zuyl"). */
  isPlaceAdjective(i: number, last: number): boolean;
  /** The end of the run of capitals and model numbers that goes on at `at`; `begin` is its first token. */
  extend(begin: number, at: number, last: number): number;
}

/**
 * @param known tokens where a sure name of the lexicon begins: a run stops in front of them
 * @param listed tokens where any name of the lexicon begins
 */
export function createRunFinder(
  tree: Tree,
  knowledge: Knowledge,
  doc: DocumentWords,
  known: (token: number) => boolean,
  listed: (token: number) => boolean,
): RunFinder {
  const { analysis } = tree;
  const firstNames = knowledge.words('firstNames');
  const titles = knowledge.words('titles');
  const demonyms = knowledge.words('demonyms');
  const nameWords = knowledge.words('nameWords');
  const acronymNouns = knowledge.words('acronymNouns');
  const prefixWords = knowledge.words('prefixWords');
  const isAdjective = (word: string) => knowledge.countryOf(word) !== undefined && !knowledge.isPlace(word);
  const sameSentence = (i: number, of: number) => i < analysis.length && tree.sentenceOf(i) === tree.sentenceOf(of);
  const isCapital = (i: number) => CAPITAL.test(tree.text(i));

  /** "Hotelketen", "Topman", "Vrijdag": a common noun that has its capital from standing first. */
  function isCommonNoun(i: number): boolean {
    const lower = tree.lower(i);
    const lemma = tree.lowerLemma(i);
    const singular = lower.replace(/(?:['’]?s|en)$/, '');
    return (
      doc.lower.has(lower) ||
      titles.has(lower) ||
      [
        'companyNouns',
        'businessNouns',
        'personNouns',
        'mediaNouns',
        'organisationNouns',
        'placeNouns',
        'timeNouns',
        'moneyNouns',
        'productHeads',
        'abstractNouns',
        'facilityNouns',
      ].some((id) => knowledge.inClass(lemma, id) || knowledge.inClass(lower, id) || knowledge.inClass(singular, id)) ||
      knowledge.sectorsOf(lemma).length > 0 ||
      knowledge.frames.nouns.has(lemma)
    );
  }

  function opens(i: number): boolean {
    const word = tree.text(i);
    const code = word.charCodeAt(0);
    if (code >= 48 && code <= 57) return opensNumber(i);
    if (!CAPITAL.test(word) && !SMALL_CAPITAL.test(word)) return false;
    if (tree.is(i, PUNCT) && !/\p{L}/u.test(word)) return false;
    const plain = bare(word);
    if (knowledge.makerOf(plain) !== undefined) return true;
    // "de Zweden" are people; "Noorwegen" ends like a common noun
    if (demonyms.has(plain) && i > 0 && tree.lower(i - 1) === 'de') return false;
    if (knowledge.isPlace(plain) && knowledge.countryOf(plain) !== undefined) return true;
    const next = i + 1;
    // "General Motors", "Partner Communications"
    const firm = sameSentence(next, i) && knowledge.words('companyWords').has(bare(tree.text(next)));
    if (
      (isAdjective(word) && !headsOrganisation(i) && !isFirstName(i)) ||
      demonyms.has(plain) ||
      (titles.has(word.toLowerCase()) && !firm)
    )
      return false;
    const nextCapital = sameSentence(next, i) && (isCapital(next) || SMALL_CAPITAL.test(tree.text(next)));
    if (acronymNouns.has(plain) && (!nextCapital || word !== plain || known(next) || firstNames.has(tree.text(next))))
      return false;
    if (acronymNouns.has(word.split('-')[0]!) && word.includes('-') && !LINE.test(word)) return false;
    if (
      prefixWords.has(word.split('-')[0]!) &&
      !knowledge.isPlace(plain) &&
      (word.includes('-') || (nextCapital && titles.has(tree.lower(next))))
    )
      return false;
    if (
      !nextCapital &&
      PLACE_ADJECTIVE.test(word) &&
      (tree.is(i, ADJ) || (tree.is(next, NOUN) && i > 0 && tree.among(i - 1, 'nounOpeners')))
    )
      return false;
    if (nameWords.has(plain) && !nextCapital && !isFirstName(i)) return false;
    if (nextCapital && isPortfolio(i)) return false;
    // "New York" at the head of a sentence
    if (nextCapital && knowledge.isPlace(`${plain} ${bare(tree.text(next))}`)) return true;
    if (doc.opening[i] === 0) {
      if (NAME_ARTICLES.has(word))
        return nextCapital || (FAMILY_PREFIX.has(word) && sameSentence(next, i) && INNER.has(tree.text(next)));
      return true;
    }
    if (nextCapital && FOREIGN_ARTICLES.has(word)) return true;
    if (NAME_ARTICLES.has(word) || FAMILY_PREFIX.has(word)) {
      if (!sameSentence(next, i)) return false;
      // "Van MeeGo werd afscheid genomen", "Van Apple komen": a preposition
      if (
        nextCapital &&
        FAMILY_PREFIX.has(word) &&
        (listed(next) || knowledge.words('productNames').has(bare(tree.text(next))))
      )
        return false;
      if (nextCapital)
        return (
          doc.articled.has(`${word} ${bare(tree.text(next))}`) ||
          (FAMILY_PREFIX.has(word) && word !== 'De' && !NAME_ARTICLES.has(word))
        );
      return word !== 'De' && INNER.has(tree.text(next)) && sameSentence(i + 2, i) && isCapital(i + 2);
    }
    if (SMALL_CAPITAL.test(word) || CAMEL.test(word) || DOMAIN.test(word) || /\d/.test(word)) return true;
    const parts = word.split('-');
    if (parts.length === 2 && knowledge.inClass(parts[1]!, 'nounTitles') && !isEverydayWord(parts[0]!.toLowerCase()))
      return true;
    // "Marketingman Rik Verhoef", "Fusieplannen De Terp": the name is what follows
    if (nextCapital && !doc.inner.has(word) && !firstNames.has(word) && !isNameHeadExact(tree.lower(i))) {
      const after = bare(tree.text(next));
      const third = next + 1;
      const surname = sameSentence(third, i) && (isCapital(third) || INNER.has(tree.text(third)));
      if ((firstNames.has(after) && surname) || (doc.alone.has(after) && !ACRONYM.test(word) && !isFlat(i)))
        return false;
      if (
        NAME_ARTICLES.has(after) &&
        sameSentence(next + 1, i) &&
        doc.articled.has(`${after} ${bare(tree.text(next + 1))}`)
      )
        return false;
    }
    if (doc.inner.has(word) || doc.inner.has(plain)) return !tree.is(i, CLOSED) || ACRONYM.test(word);
    if (nextCapital && knowledge.words('describingHeads').has(tree.lower(i)) && !doc.inner.has(word)) return false;
    if (nextCapital && knowledge.inClass(tree.lower(i), 'nameHeads') && !known(next))
      return !doc.inner.has(tree.text(next)) || isNameHeadExact(tree.lower(i));
    if (firstNames.has(word) && (nextCapital || !doc.lower.has(tree.lower(i)))) return true;
    if (ACRONYM.test(plain)) return true;
    if (tree.is(i, CLOSED) || isCommonNoun(i)) return false;
    if (firm) return true;
    if (nextCapital ? isEverydayWord(tree.lower(i)) : isDutchWord(tree.lower(i))) return false;
    if (tree.is(i, PROPN)) return true;
    // the tagger takes an unknown name for many things: in front of a verb or a comma it is one
    if (
      sameSentence(next, i) &&
      !nextCapital &&
      !tree.has(i, Feat.plural) &&
      (tree.has(next, Feat.finite) || tree.text(next) === ',') &&
      !/(?:ing|heid|tie|isme|e|en)$/.test(word)
    )
      return true;
    if (tree.is(i, VERB) || tree.is(i, ADJ)) return false;
    // any other noun may open a sentence with its capital: only with another capital right behind it
    return nextCapital && !tree.is(i, NOUN) && !known(next);
  }

  /** "minister van Transport | Martin Cullen": what a member of the government looks after is no part of his name. */
  function isPortfolio(i: number): boolean {
    return (
      i > 1 &&
      sameSentence(i - 2, i) &&
      tree.among(i - 1, 'portfolioPrepositions') &&
      knowledge.inClass(tree.lowerLemma(i - 2), 'governmentOffices') &&
      firstNames.has(tree.text(i + 1))
    );
  }

  /** "de 787", "vijf 737's", "de 777-machines": a line of products that goes by a number. */
  function opensNumber(i: number): boolean {
    const word = tree.text(i);
    // "de 3DS"
    if (/^\d\p{Lu}/u.test(word) && knowledge.makerOf(bare(word)) !== undefined) return true;
    if (knowledge.makerOf(/^\d+/.exec(word)![0]) === undefined) return false;
    if (/^\d{3}(?:['’]s|-\p{Ll}{3}|-\d)/u.test(word)) return true;
    const last = analysis.sentenceStart[tree.sentenceOf(i) + 1]!;
    return (
      knowledge.makerOf(word) !== undefined &&
      isModelNumber(i, last) &&
      i > analysis.sentenceStart[tree.sentenceOf(i)]! &&
      (tree.is(i - 1, ADJ) || tree.rel(i - 1) === 'amod' || tree.among(i - 1, 'modelOpeners'))
    );
  }

  /** Whether the tagger takes a word and the next one for one name: "Chad Hurley", where "Hurley" stands elsewhere. */
  const isFlat = (i: number): boolean =>
    tree.is(i, PROPN) &&
    tree.head(i + 1) === i &&
    tree.rel(i + 1) === 'flat' &&
    !isCommonNoun(i) &&
    !isEverydayWord(tree.lower(i));

  /** The short heads are part of the name as a rule, the long ones ("familiebrouwerij") describe. */
  const isNameHeadExact = (lower: string) =>
    knowledge.words('nameHeads').has(lower) ||
    (knowledge.inClass(lower, 'shortNameHeads') && !knowledge.words('describingHeads').has(lower));

  /** "Europese Commissie", "Nederlandse Spoorwegen": the adjective belongs to the name of an organisation. */
  function headsOrganisation(i: number): boolean {
    if (i + 1 >= analysis.length || !sameSentence(i + 1, i)) return false;
    const next = tree.text(i + 1);
    return (
      knowledge.words('organisationWords').has(next) ||
      knowledge.words('otherOrganisations').has(`${tree.text(i)} ${next}`)
    );
  }

  /** "Frans van Houten", "topman Frans Bakker": an adjective that is a first name as well. */
  function isFirstName(i: number): boolean {
    if (!firstNames.has(tree.text(i)) || !sameSentence(i + 1, i)) return false;
    if (INNER.has(tree.text(i + 1))) return true;
    const before = i - 1;
    return (
      isCapital(i + 1) &&
      before >= 0 &&
      sameSentence(before, i) &&
      (titles.has(tree.lower(before)) || knowledge.inClass(tree.lowerLemma(before), 'personNouns'))
    );
  }

  function isPlaceAdjective(i: number, last: number): boolean {
    const word = tree.text(i);
    if (i + 1 >= last || !CAPITAL.test(word)) return false;
    const next = tree.text(i + 1);
    if ((!CAPITAL.test(next) && !SMALL_CAPITAL.test(next)) || !/^[\p{L}-]+$/u.test(word) || isFirstName(i))
      return false;
    if (headsOrganisation(i)) return false;
    if (isAdjective(word)) return true;
    if (!PLACE_ADJECTIVE.test(word) || firstNames.has(word)) return false;
    if (doc.opening[i] === 1) return /(?:se|sche)$/.test(word) && !doc.inner.has(word);
    return tree.among(i - 1, 'nounOpeners') || isAdjective(tree.text(i - 1));
  }

  function extend(begin: number, at: number, last: number): number {
    let to = at;
    while (to < last) {
      if (known(to)) break;
      const word = tree.text(to);
      const before = tree.text(to - 1);
      if (ends(before)) break;
      const article = to - 1 === begin && NAME_ARTICLES.has(before);
      if (CAPITAL.test(word) || SMALL_CAPITAL.test(word)) {
        // "verloor Palm US $22 miljoen"
        if (to + 1 < analysis.length && /^[$€£¥]/.test(tree.text(to + 1))) break;
        // "Polen" is the country behind a firm's name
        if (titles.has(word.toLowerCase()) || (demonyms.has(word) && !knowledge.isPlace(word))) break;
        if (isAdjective(word) && !article) break;
        if (startsPerson(begin, to, last)) break;
        to++;
        continue;
      }
      // "dat Nederland 37 F-35's koopt": no country goes by a number
      const country = knowledge.countryOf(oneSpaced(analysis.text.slice(analysis.start[begin], analysis.end[to - 1])));
      if (/^(?:\d[\d.]{0,5}|\d{1,3}-\d{1,3})$/.test(word) && country === undefined && isModelNumber(to, last)) {
        to++;
        continue;
      }
      if (endsProduct(begin, to)) {
        to++;
        continue;
      }
      // "Boeing 737's", "Boeing 777-toestellen": the plural or the compound ends the name
      if (/^\d/.test(word) && opensNumber(to)) return to + 1;
      const after = joined(begin, to, last);
      if (after < 0) break;
      to = after;
    }
    return to;
  }

  /** "iPod nano", "Mac mini": the word ends a listed name of a product; "iPhone 3GS": a model behind such a name. */
  function endsProduct(begin: number, at: number): boolean {
    for (let from = at - 1; from >= begin && from >= at - 3; from--)
      if (knowledge.makerOf(oneSpaced(analysis.text.slice(analysis.start[from], analysis.end[at]))) !== undefined)
        return true;
    return MODEL.test(tree.text(at)) && knowledge.makerOf(tree.text(at - 1)) !== undefined;
  }

  /** A possessive or a compound's tail ends a name. */
  const ends = (word: string) => (POSSESSIVE.test(word) && CAPITAL.test(word)) || /-\p{Ll}{3}/u.test(word);

  /** "Solaris Asset Management | Tim Ghriskey": a first name and one more capital behind a firm's words. */
  function startsPerson(begin: number, at: number, last: number): boolean {
    if (!firstNames.has(tree.text(at)) || at + 1 >= last || at === begin) return false;
    const next = tree.text(at + 1);
    if (!CAPITAL.test(next) && !INNER.has(next)) return false;
    if (knowledge.words('companyWords').has(next) || knowledge.words('organisationWords').has(next)) return false;
    const before = tree.text(at - 1);
    const heads = knowledge.inClass(tree.lower(begin), 'nameHeads') && at === begin + 1;
    return (
      !heads &&
      !firstNames.has(before) &&
      !/^\p{Lu}\.?$/u.test(before) &&
      !NAME_ARTICLES.has(before) &&
      !FAMILY_PREFIX.has(before)
    );
  }

  /** The token behind small words that go on with the name, -1 where none does. */
  function joined(begin: number, at: number, last: number): number {
    const word = tree.text(at);
    const before = tree.text(at - 1);
    if (FIRM_INNER.has(word)) {
      const next = at + 1;
      if (next >= last || !CAPITAL.test(tree.text(next)) || known(next)) return -1;
      if (word === '&') return next + 1;
      if (word === 'of' && !knowledge.words('ofHeads').has(before)) return -1;
      return !knowledge.isPlace(before) && /^[A-Z][a-z]+$/.test(before) ? next + 1 : -1;
    }
    if (!INNER.has(word)) return -1;
    let next = at + 1;
    while (next < last && next < at + 3 && (INNER.has(tree.text(next)) || tree.text(next) === 'het')) next++;
    if (next >= last || !CAPITAL.test(tree.text(next)) || known(next)) return -1;
    const person = firstNames.has(before) || /^\p{Lu}\.$/u.test(before) || FAMILY_PREFIX.has(before);
    // "Leen de Visser", an unknown first name: titles and people's nouns in front say that it is one
    const titled =
      begin === at - 1 &&
      begin > 0 &&
      (titles.has(tree.lower(begin - 1)) || knowledge.inClass(tree.lowerLemma(begin - 1), 'personNouns'));
    const firm = word === 'van' && at === begin + 1 && knowledge.words('vanHeads').has(before);
    return person || titled || firm || (word === 'voor' && firm) ? next + 1 : -1;
  }

  /** A number behind a name is a model number unless it counts or dates something. */
  function isModelNumber(at: number, last: number): boolean {
    const word = tree.text(at);
    if (/^(19|20)\d\d$/.test(word)) return false;
    const next = at + 1 < last ? tree.lower(at + 1) : '';
    // "Boeing 787 Dreamliners"
    if (at + 1 < last && isCapital(at + 1)) return true;
    // "Emirates 20 toestellen": so few are counted
    if (/^\d\d?$/.test(word) && next && tree.is(at + 1, NOUN) && tree.has(at + 1, Feat.plural)) return false;
    if (next.startsWith('%') || knowledge.beginsIn(next, 'countedUnits')) return false;
    return !(next && tree.is(at + 1, NOUN) && !knowledge.inClass(tree.lowerLemma(at + 1), 'productHeads'));
  }

  return { opens, isPlaceAdjective, extend };
}

/** The candidate for a run of tokens; possessives and the tail of a compound are left out of its name. */
export function makeCandidate(tree: Tree, from: number, to: number): Candidate {
  const { analysis } = tree;
  const start = analysis.start[from]!;
  let end = analysis.end[to - 1]!;
  const lastWord = tree.text(to - 1);
  const possessive = POSSESSIVE.exec(lastWord);
  let rest: string | undefined;
  if (possessive) end -= lastWord.length - possessive[1]!.length;
  else {
    const hyphen = LINE.test(lastWord) ? -1 : lastWord.search(/-(?!ray)(?:\p{Ll}{3}|ceo|CEO|cfo|CFO)/u);
    if (hyphen > 0) {
      rest = lastWord.slice(hyphen + 1);
      end -= lastWord.length - hyphen;
    }
  }
  const key = oneSpaced(analysis.text.slice(start, end));
  // all fields at once, as records.ts says
  const isPossessive = possessive !== null;
  return { from, to, start, end, key, possessive: isPossessive, rest, entry: undefined, maker: undefined, votes: [] };
}
