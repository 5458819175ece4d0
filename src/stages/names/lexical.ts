import type { Knowledge } from '../../knowledge';
import type { NameMatch } from '../../lexicon/match-names';
import type { Company } from '../../lexicon/schema';
import { nameMention } from '../../reading/records';
import { type Tree, tags } from '../../reading/tree';
import type { NameMention } from '../../reading/types';
import { verbReadings } from '../../reading/verbs';
import { isEverydayWord } from './everyday';
import { CAPITAL } from './shapes';
import { isFounding, objectOf } from './wanted';

const NOUN = tags('NOUN');
/** Sectors whose state bodies are no companies that buy, sell and hire like one. */
const BODIES = new Set(['state', 'aircraft', 'airports', 'environment', 'shipping']);

/** A match of a name that is also something else. `weight` says how far the words beside it speak for the company. */
export interface DoubtfulMatch extends NameMatch {
  readonly weight: number;
}

/** Parts the lexicon's matches, by their first token, into those that are sure and those that the context must decide. */
export function readMatches(
  tree: Tree,
  matches: readonly NameMatch[],
  knowledge: Knowledge,
): { sure: Map<number, NameMention>; doubtful: Map<number, DoubtfulMatch> } {
  const safe = new Set<number>();
  for (const m of matches) if (!m.ambiguous) safe.add(m.entry);
  const sure = new Map<number, NameMention>();
  const doubtful = new Map<number, DoubtfulMatch>();
  const { text } = tree.analysis;
  const organisations = knowledge.words('otherOrganisations');
  const vouched = new Set<string>();
  for (const m of matches) {
    const name = text.slice(m.start, m.end);
    if (
      organisations.has(name) &&
      follows(tree, m, (word) => knowledge.inClass(word, 'mediaNouns') || knowledge.inClass(word, 'companyNouns'))
    )
      vouched.add(name);
  }
  for (const [i, m] of matches.entries()) {
    const name = text.slice(m.start, m.end);
    if (
      knowledge.words('indexNames').has(name) ||
      (organisations.has(name) && !vouched.has(name)) ||
      (m.rest && knowledge.beginsIn(m.rest.replace(/^-/, '').toLowerCase(), 'indexTails'))
    )
      continue;
    // "X-boot", "X-6": a letter in front of a hyphen is no company's name
    if (m.end - m.start === 1 && (m.rest !== undefined || tree.analysis.text[m.end] === '-')) continue;
    if (partOfOrganisation(tree, m, knowledge)) continue;
    if (isHalfOfName(tree, m, matches, i, knowledge) || isFounder(tree, m, knowledge)) continue;
    // "Topman Jan Oud"
    if (m.ambiguous && m.rest === undefined && m.form !== 'legal' && knowledge.words('titles').has(name.toLowerCase()))
      continue;
    if (!m.ambiguous) {
      sure.set(m.from, toMention(tree, m, knowledge, 1));
      continue;
    }
    if (
      knowledge.words('prefixWords').has(name) &&
      (m.rest !== undefined || knowledge.words('titles').has(nextWord(tree, m).toLowerCase()))
    )
      continue;
    if (knowledge.words('acronymNouns').has(name) && m.rest === undefined && !safe.has(m.entry)) continue;
    if (follows(tree, m, (word) => knowledge.words('firstNames').has(word))) continue;
    const cue = hasCompanyCue(tree, m, knowledge);
    const inside = m.start > tree.analysis.start[m.from]!;
    if (inside || !CAPITAL.test(name)) {
      if (cue || safe.has(m.entry)) sure.set(m.from, toMention(tree, m, knowledge, 0.8));
    } else if (m.form === 'legal') sure.set(m.from, toMention(tree, m, knowledge, 0.9));
    else {
      const weight = cue ? (isBehindOffice(tree, m, knowledge) ? 1 : 0.7) : 0;
      doubtful.set(m.from, { ...m, weight: 0.1 + (safe.has(m.entry) ? 1.5 : 0) + weight });
    }
  }
  return { sure, doubtful };
}

function toMention(tree: Tree, m: NameMatch, knowledge: Knowledge, confidence: number): NameMention {
  const noun = describedBy(tree, m, knowledge);
  return nameMention({
    from: noun ? m.from + 1 : m.from,
    to: m.to,
    start: noun ? tree.analysis.start[m.from + 1]! : m.start,
    end: m.end,
    kind: kindOf(knowledge.companies[m.entry]!),
    entry: m.entry,
    possessive: m.possessive,
    confidence,
    rest: m.rest?.replace(/^-/, '') || undefined,
  });
}

/** "persbureau AP": the lexicon lists the noun to tell the name from other words; it is no part of the name. */
function describedBy(tree: Tree, m: NameMatch, knowledge: Knowledge): boolean {
  const noun = tree.text(m.from);
  return (
    m.to - m.from > 1 &&
    m.start === tree.analysis.start[m.from] &&
    /^\p{Ll}+$/u.test(noun) &&
    CAPITAL.test(tree.text(m.from + 1)) &&
    !knowledge.companies[m.entry]!.name.startsWith(noun)
  );
}

/** What an entry counts as: airports are organisations; railways and holdings of a state act as companies. */
export function kindOf(company: Company): NameMention['kind'] {
  if (company.kind === 'media') return 'media';
  if (company.sector === 'airports') return 'organisation';
  if (company.kind === 'state') return BODIES.has(company.sector ?? '') ? 'state' : 'company';
  return 'company';
}

/** "Aérospatiale-Matra", "Daimler-Benz": one name of two, of which the lexicon has one half only. */
function isHalfOfName(
  tree: Tree,
  m: NameMatch,
  matches: readonly NameMatch[],
  at: number,
  knowledge: Knowledge,
): boolean {
  if (m.to - m.from > 1 || matches[at - 1]?.from === m.from || matches[at + 1]?.from === m.from) return false;
  const word = tree.text(m.from);
  const start = tree.analysis.start[m.from]!;
  const end = tree.analysis.end[m.from]!;
  const other = m.start > start ? word.slice(0, m.start - start - 1) : m.end < end ? word.slice(m.end - start + 1) : '';
  return (
    DOUBLE_NAME.test(word) &&
    HALF.test(other) &&
    !knowledge.isPlace(other) &&
    knowledge.countryOf(other) === undefined &&
    !knowledge.words('productNames').has(other) &&
    !knowledge.words('firstNames').has(other) &&
    !isEverydayWord(other.toLowerCase())
  );
}

const DOUBLE_NAME = /^\p{Lu}\p{Ll}{2,}-\p{Lu}\p{Ll}{2,}$/u;
const HALF = /^\p{Lu}\p{Ll}{2,}$/u;

/** "opgericht door Adam Opel": a first name in front, in the place of who founded. */
function isFounder(tree: Tree, m: NameMatch, knowledge: Knowledge): boolean {
  if (m.to - m.from !== 2 || m.form === 'legal' || !knowledge.words('firstNames').has(tree.text(m.from))) return false;
  const head = tree.head(m.from);
  return head >= 0 && tree.rel(m.from) === 'obl:agent' && isFounding(tree.lemma(head), knowledge);
}

/** "US Air | Force", "Macworld | Conference": the next word makes it the name of something that is no company. */
function partOfOrganisation(tree: Tree, m: NameMatch, knowledge: Knowledge): boolean {
  if (
    m.rest !== undefined ||
    m.possessive ||
    m.to >= tree.analysis.length ||
    tree.sentenceOf(m.to) !== tree.sentenceOf(m.from)
  )
    return false;
  const next = tree.text(m.to);
  return (
    CAPITAL.test(next) && knowledge.words('organisationWords').has(next) && !knowledge.words('companyWords').has(next)
  );
}

const nextWord = (tree: Tree, m: NameMatch): string =>
  m.to < tree.analysis.length && tree.sentenceOf(m.to) === tree.sentenceOf(m.from) ? tree.text(m.to) : '';

function follows(tree: Tree, m: NameMatch, is: (word: string) => boolean): boolean {
  const before = m.from - 1;
  return before >= 0 && tree.sentenceOf(before) === tree.sentenceOf(m.from) && is(tree.text(before));
}

/** A cue that an ambiguous name is the company: a noun of its sector in front, a company's compound, a verb that only companies have. */
/** "Bestuursvoorzitter van | Ford": whatever Ford is elsewhere, here it is no person. */
function isBehindOffice(tree: Tree, m: NameMatch, knowledge: Knowledge): boolean {
  const link = m.from - 1;
  if (link < 1 || tree.sentenceOf(link - 1) !== tree.sentenceOf(m.from)) return false;
  if (tree.lower(link) !== 'van' && tree.lower(link) !== 'bij') return false;
  return knowledge.inClass(tree.lowerLemma(link - 1), 'positionNouns');
}

function hasCompanyCue(tree: Tree, m: NameMatch, knowledge: Knowledge): boolean {
  if (m.form === 'legal') return true;
  if (m.compound === 'modifier' && m.rest !== undefined) return true;
  const before = m.from - 1;
  if (before >= 0 && tree.sentenceOf(before) === tree.sentenceOf(m.from)) {
    const lemma = tree.lowerLemma(before);
    if (tree.is(before, NOUN) && (knowledge.inClass(lemma, 'companyNouns') || knowledge.sectorsOf(lemma).length))
      return true;
    // "aandeel X", "winst X"
    if (knowledge.words('stockNouns').has(lemma) || knowledge.words('resultNouns').has(lemma)) return true;
    if (tree.among(before, 'companyPrepositions')) return true;
    if (knowledge.countryOf(tree.text(before)) && /e$/.test(tree.text(before))) return true;
  }
  const head = tree.head(m.from);
  if (head < 0) return tree.rel(m.from) === 'root';
  const lemma = tree.lemma(head);
  const rel = tree.rel(m.from);
  if (rel === 'obj') return objectOf(lemma, knowledge) === 'company';
  if (rel.startsWith('nsubj') || rel === 'obl:agent') {
    if (
      knowledge.inClass(lemma, 'companyVerbs') ||
      verbReadings(tree, head).some((r) => knowledge.frames.verbs.has(r.lemma) || knowledge.cues.verbs.has(r.lemma))
    )
      return true;
  }
  return (
    rel === 'nmod' &&
    (knowledge.frames.nouns.has(lemma) ||
      knowledge.inClass(lemma, 'personNouns') ||
      knowledge.words('stockNouns').has(lemma))
  );
}
