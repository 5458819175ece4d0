import type { EntityKind } from '../event-types';
import type { Knowledge } from '../knowledge';
import type { NameMatch } from '../lexicon/match-names';
import { Feat, rels, type Tree, tags } from '../reading/tree';
import type { NameMention } from '../reading/types';

type Kind = EntityKind | 'unknown';

interface Vote {
  kind: EntityKind;
  weight: number;
  why: string;
}

/** A run of capitalised words that may be a name. */
interface Candidate {
  from: number;
  to: number;
  start: number;
  end: number;
  key: string;
  possessive: boolean;
  rest?: string;
  votes: Vote[];
}

const PROPN = tags('PROPN');
const NOUNISH = tags('NOUN');
const CONTENT = tags('PROPN', 'X', 'NOUN', 'ADJ', 'SYM');
const CLOSED = tags('DET', 'PRON', 'ADP', 'SCONJ', 'CCONJ', 'AUX', 'ADV', 'VERB', 'INTJ');
const SUBJECT = rels('nsubj');
const CASE = rels('case');
/** Lower-case words inside names of people ("Van der Poel") and of firms ("Bank of America"). */
const INNER = new Set(['van', 'von', 'der', 'den', 'de', 'du', 'di', 'da', 'del', 'la', 'le', 'el', 'ten', 'ter', 'bin', 'al', 'of', 'and', 'for', '&']);
const CAPITAL = /^\p{Lu}/u;
const INNER_CAPITAL = /^\p{Ll}{1,2}\p{Lu}/u;
const DIGITS = /\d/;
const POSSESSIVE = /^(.+?)(?:['’]s|(?<=[sxzSXZ])['’])$/u;

/**
 * Finds names by the lexicon, and those that no lexicon lists by their form and context: legal forms and words that make a
 * company, nouns in front ("het Gentse biotechbedrijf X"), what follows the hyphen ("X-topman"), what only companies do, first names,
 * titles. Votes of all places where a name stands are summed, so that one clear place decides for the whole text.
 */
export function recogniseNames(tree: Tree, matches: readonly NameMatch[], knowledge: Knowledge): NameMention[] {
  const { analysis } = tree;
  const candidates: Candidate[] = [];
  const lexical = acceptMatches(tree, matches, knowledge);
  const lexicalAt = new Map(lexical.map((m) => [m.from, m]));

  for (let s = 0; s < analysis.sentences; s++) {
    const first = analysis.sentenceStart[s]!;
    const last = analysis.sentenceStart[s + 1]!;
    const shouting = isShouting(tree, first, last);
    for (let i = first; i < last; ) {
      const known = lexicalAt.get(i);
      if (known) {
        const to = extendRun(tree, known.to, last, knowledge, lexicalAt);
        const extended = to > known.to && known.rest === undefined && !known.possessive ? extendCompany(tree, known, to, knowledge) : undefined;
        if (extended) candidates.push(extended);
        if (extended && extended.votes[0]?.kind === 'company') lexicalAt.delete(known.from);
        i = Math.max(known.to, extended ? to : known.to);
        continue;
      }
      if (shouting || !opensName(tree, i, first, knowledge)) {
        i++;
        continue;
      }
      const to = extendRun(tree, i + 1, last, knowledge, lexicalAt);
      const candidate = makeCandidate(tree, i, to);
      candidate.votes = voteOn(tree, candidate, first, knowledge);
      candidates.push(candidate);
      i = to;
    }
  }
  const mentions: NameMention[] = lexical.filter((m) => lexicalAt.get(m.from) === m);
  mentions.push(...decide(candidates));
  return mentions.sort((a, b) => a.from - b.from || a.to - b.to);
}

/** Lexicon matches as mentions; ambiguous names only with a cue beside them or a safe name of the same company elsewhere. */
function acceptMatches(tree: Tree, matches: readonly NameMatch[], knowledge: Knowledge): NameMention[] {
  const safe = new Set(matches.filter((m) => !m.ambiguous).map((m) => m.entry));
  const cued = new Set<number>();
  for (const m of matches) if (m.ambiguous && hasCompanyCue(tree, m, knowledge)) cued.add(m.entry);
  const mentions: NameMention[] = [];
  for (const m of matches) {
    const company = knowledge.companies[m.entry]!;
    const name = tree.analysis.text.slice(m.start, m.end);
    if (knowledge.words('indexNames').has(name) || (m.rest && /^-?(index|beurs)$/.test(m.rest))) continue;
    if (m.ambiguous && !safe.has(m.entry) && !cued.has(m.entry)) continue;
    if (m.ambiguous && partOfPersonName(tree, m, knowledge)) continue;
    mentions.push({
      from: m.from,
      to: m.to,
      start: m.start,
      end: m.end,
      kind: company.kind === 'media' ? 'media' : company.kind === 'state' ? 'state' : 'company',
      entry: m.entry,
      possessive: m.possessive,
      confidence: m.ambiguous ? 0.8 : 1,
      ...(m.rest ? { rest: m.rest.replace(/^-/, '') } : {}),
    });
  }
  return mentions;
}

/** A cue that an ambiguous name is the company: a noun of its sector in front, a company's compound, a verb that only companies have. */
function hasCompanyCue(tree: Tree, m: NameMatch, knowledge: Knowledge): boolean {
  if (m.form === 'legal' || (m.compound === 'modifier' && m.rest !== undefined)) return true;
  if (partOfPersonName(tree, m, knowledge)) return false;
  const before = m.from - 1;
  if (before >= 0 && tree.sentenceOf(before) === tree.sentenceOf(m.from)) {
    const lemma = tree.lemma(before).toLowerCase();
    if (tree.is(before, NOUNISH) && (knowledge.inClass(lemma, 'companyNouns') || knowledge.sectorsOf(lemma).length)) return true;
    if (lemma === 'aandeel' || lemma === 'bij' || lemma === 'door' || lemma === 'tussen') return true;
    if (knowledge.countryOf(tree.text(before)) && /e$/.test(tree.text(before))) return true;
  }
  const at = m.from;
  const head = tree.head(at);
  if (head < 0) return tree.rel(at) === 'root';
  const lemma = tree.lemma(head);
  const rel = tree.rel(at);
  if (rel.startsWith('nsubj') || rel === 'obj' || rel === 'obl:agent') {
    if (knowledge.inClass(lemma, 'companyVerbs') || knowledge.frames.verbs.has(lemma) || knowledge.cues.verbs.has(lemma)) return true;
  }
  return rel === 'nmod' && (knowledge.frames.nouns.has(lemma) || knowledge.inClass(lemma, 'personNouns') || lemma === 'aandeel');
}

/** "Gerald Ford", "Henry Ford": a first name or another capital right before an ambiguous family name. */
function partOfPersonName(tree: Tree, m: NameMatch, knowledge: Knowledge): boolean {
  const before = m.from - 1;
  if (before < 0 || tree.sentenceOf(before) !== tree.sentenceOf(m.from)) return false;
  return knowledge.words('firstNames').has(tree.text(before));
}

const isShouting = (tree: Tree, first: number, last: number): boolean => {
  let capitals = 0;
  let words = 0;
  for (let i = first; i < last; i++) {
    const t = tree.text(i);
    if (!/\p{L}{2}/u.test(t)) continue;
    words++;
    if (t === t.toUpperCase()) capitals++;
  }
  return words > 3 && capitals > words * 0.7;
};

/** Whether a name may begin at this token. */
function opensName(tree: Tree, i: number, first: number, knowledge: Knowledge): boolean {
  const t = tree.text(i);
  if (!CAPITAL.test(t) && !INNER_CAPITAL.test(t)) return false;
  if (knowledge.countryOf(t) && !knowledge.isPlace(t)) return false;
  if (knowledge.words('titles').has(t.toLowerCase())) return false;
  const opening = i === first || /^["“„‘'«(:•-]+$/.test(tree.text(i - 1));
  if (!opening) return !tree.is(i, tags('PUNCT')) ;
  if (INNER_CAPITAL.test(t) || DIGITS.test(t)) return true;
  if (tree.is(i, PROPN)) return true;
  if (tree.is(i, CLOSED)) return false;
  // a sentence's first word may be any noun with its capital: only with another capital right behind it
  const next = i + 1;
  return next < tree.analysis.length && tree.sentenceOf(next) === tree.sentenceOf(i) && CAPITAL.test(tree.text(next)) && tree.is(next, CONTENT) && !tree.is(i, NOUNISH);
}

/** The end of the run of capitals and model numbers that goes on at `at`. */
function extendRun(tree: Tree, at: number, last: number, knowledge: Knowledge, stop: ReadonlyMap<number, NameMention>): number {
  let to = at;
  while (to < last) {
    if (stop.has(to)) break;
    const t = tree.text(to);
    const prev = tree.text(to - 1);
    if (POSSESSIVE.test(prev) && CAPITAL.test(prev) && to - 1 >= at - 1 && /['’]s?$/.test(prev)) break;
    if ((CAPITAL.test(t) || INNER_CAPITAL.test(t)) && !knowledge.words('titles').has(t.toLowerCase())) {
      if (knowledge.countryOf(t) && !knowledge.isPlace(t)) break;
      to++;
      continue;
    }
    if (/^\d[\d.]{0,5}$/.test(t) && isModelNumber(tree, to, last, knowledge)) {
      to++;
      continue;
    }
    const next = to + 1;
    if (INNER.has(t) && next < last && CAPITAL.test(tree.text(next)) && !stop.has(next) && joins(t, prev, tree.text(next), knowledge)) {
      to += 2;
      continue;
    }
    break;
  }
  return to;
}

/** "van" joins parts of a person's name after a first name, "of" and "&" parts of a firm's. */
function joins(word: string, before: string, after: string, knowledge: Knowledge): boolean {
  if (word === '&' || word === 'and' || word === 'for' || word === 'of') return !knowledge.isPlace(before) && word !== 'of' ? true : /^[A-Z][a-z]+$/.test(before) && /^[A-Z]/.test(after) && word !== 'of';
  return knowledge.words('firstNames').has(before) || /^\p{Lu}\.$/u.test(before);
}

/** A number behind a name is a model number unless it counts or dates something. */
function isModelNumber(tree: Tree, at: number, last: number, knowledge: Knowledge): boolean {
  const t = tree.text(at);
  if (/^(19|20)\d\d$/.test(t)) return false;
  const next = at + 1 < last ? tree.lower(at + 1) : '';
  if (/^(%|procent|miljoen|miljard|mln|mrd|euro|dollar|duizend|uur)/.test(next)) return false;
  if (next && tree.is(at + 1, NOUNISH) && !knowledge.inClass(tree.lemma(at + 1).toLowerCase(), 'productHeads')) return false;
  return true;
}

function makeCandidate(tree: Tree, from: number, to: number): Candidate {
  const { analysis } = tree;
  const start = analysis.start[from]!;
  let end = analysis.end[to - 1]!;
  const lastWord = tree.text(to - 1);
  const possessive = POSSESSIVE.exec(lastWord);
  let rest: string | undefined;
  if (possessive) end -= lastWord.length - possessive[1]!.length;
  else {
    const hyphen = lastWord.search(/-\p{Ll}{3}/u);
    if (hyphen > 0) {
      rest = lastWord.slice(hyphen + 1);
      end -= lastWord.length - hyphen;
    }
  }
  const key = analysis.text.slice(start, end).replace(/\s+/g, ' ');
  return { from, to, start, end, key, possessive: possessive !== null, votes: [], ...(rest ? { rest } : {}) };
}

/** A lexicon name with more capitals or numbers behind it: a product of the company, or another company. */
function extendCompany(tree: Tree, known: NameMention, to: number, knowledge: Knowledge): Candidate | undefined {
  const next = tree.text(known.to);
  if (knowledge.words('firstNames').has(next)) return undefined;
  const candidate = makeCandidate(tree, known.from, to);
  if (knowledge.words('companyWords').has(next) || knowledge.isPlace(next.replace(/['’]s$/, ''))) {
    candidate.votes = [{ kind: 'company', weight: 1, why: 'companyWord' }];
    return candidate;
  }
  candidate.votes = [{ kind: 'product', weight: 1, why: 'makerInFront' }];
  return candidate;
}

function voteOn(tree: Tree, c: Candidate, first: number, knowledge: Knowledge): Vote[] {
  const votes: Vote[] = [];
  const vote = (kind: EntityKind, weight: number, why: string) => votes.push({ kind, weight, why });
  const words = c.key.split(' ');
  const lastWord = words[words.length - 1]!;
  const cls = (token: number, id: string) => knowledge.inClass(tree.lemma(token).toLowerCase(), id) || knowledge.inClass(tree.lower(token), id);
  if (knowledge.isPlace(c.key)) vote('place', 2, 'place');
  if (knowledge.words('indexNames').has(c.key) || knowledge.words('otherOrganisations').has(c.key)) vote('organisation', 3, 'organisationName');
  if (/^(index|beurs)$/.test(c.rest ?? '') || /-(index|Index)$/.test(lastWord)) vote('organisation', 3, 'index');
  if (words.length > 1 && words.some((w) => knowledge.words('organisationWords').has(w))) vote('organisation', 1.2, 'organisationWord');
  if (words.length > 1 && words.slice(1).some((w) => knowledge.words('companyWords').has(w))) vote('company', 1, 'companyWord');
  if (LEGAL_FORM.test(c.key)) vote('company', 2, 'legalForm');
  if (words.length > 1 && (knowledge.words('firstNames').has(words[0]!) || /^\p{Lu}\.(\p{Lu}\.)*$/u.test(words[1]!))) vote('person', 1.2, 'firstName');
  if (INNER_CAPITAL.test(c.key) || (words.length > 1 && words.slice(1).some((w) => DIGITS.test(w)))) vote('product', 0.8, 'form');
  if (c.rest) {
    if (knowledge.inClass(c.rest, 'nounTitles')) vote('company', 1, 'compound');
    else if (knowledge.inClass(c.rest, 'companyNouns')) vote('company', 0.6, 'compound');
    else if (knowledge.inClass(c.rest, 'productHeads')) vote('product', 0.4, 'compound');
  }
  const before = c.from - 1;
  if (before >= first) {
    const lemma = tree.lemma(before).toLowerCase();
    if (tree.is(before, NOUNISH) || /^\p{Ll}/u.test(tree.text(before))) {
      if (cls(before, 'mediaNouns')) vote('media', 1, 'apposition');
      else if (knowledge.words('titles').has(tree.lower(before)) || cls(before, 'personNouns')) vote('person', 1, 'title');
      else if (tree.is(before, NOUNISH) && (cls(before, 'companyNouns') || knowledge.sectorsOf(lemma).length)) vote('company', 1, 'apposition');
      else if (tree.is(before, NOUNISH) && cls(before, 'organisationNouns')) vote('organisation', 0.8, 'apposition');
      else if (tree.is(before, NOUNISH) && cls(before, 'productHeads')) vote('product', 0.8, 'apposition');
      else if (lemma === 'aandeel') vote('company', 0.8, 'share');
    } else if (knowledge.words('titles').has(tree.lower(before))) vote('person', 1, 'title');
    const word = tree.lower(before);
    if (word === 'in' || word === 'te' || word === 'uit' || word === 'nabij') vote('place', 0.35, 'preposition');
    const country = knowledge.countryOf(tree.text(before)) !== undefined && !knowledge.isPlace(tree.text(before));
    const article = tree.lower(country ? before - 1 : before);
    if (country && article === 'het') vote('company', 0.9, 'countryAdjective');
    else if ((article === 'de' || article === 'een' || article === 'deze' || article === 'het') && words.length <= 4) vote('product', 0.35, 'article');
  }
  const after = c.to;
  if (after + 1 < tree.analysis.length && tree.sentenceOf(after) === tree.sentenceOf(c.from)) {
    if (tree.text(after) === ',') {
      const head = appositionHead(tree, after + 1);
      if (head >= 0) {
        if (cls(head, 'personNouns') && !knowledge.sectorsOf(tree.lemma(head)).length) vote('person', 1, 'apposition');
        else if (cls(head, 'companyNouns') || knowledge.sectorsOf(tree.lemma(head).toLowerCase()).length) vote('company', 0.9, 'apposition');
      }
      if (tree.lower(after + 1) === 'dat' && tree.has(after + 1, Feat.relative)) vote('company', 0.4, 'relative');
    }
  }
  const head = tree.head(c.from);
  const headWord = head >= 0 ? tree.lemma(head) : '';
  if (tree.rel(c.from).startsWith('nsubj') && head >= 0) {
    if (knowledge.inClass(headWord, 'companyVerbs')) vote('company', 0.5, 'companyVerb');
    if (cls(head, 'companyNouns') && tree.child(head, SUBJECT) === c.from) vote('company', 0.6, 'predicate');
  }
  if (tree.child(c.from, CASE) < 0 && votes.length === 0 && words.length === 2 && words.every((w) => /^\p{Lu}\p{Ll}+$/u.test(w)) && tree.rel(c.from) === 'nsubj') vote('person', 0.2, 'form');
  return votes;
}

const LEGAL_FORM = /\s(?:N\.?V\.?|B\.?V\.?|BVBA|CVBA|S\.?A\.?|AG|SE|GmbH|Inc\.?|Corp\.?|Co\.?|Ltd\.?|LLC|PLC|plc|S\.p\.A\.|SpA|AB|Oyj|A\/S|ASA|KK|Pty|LP|Group|Holding|Holdings)$/;

/** The head noun of an apposition that begins at `at`, -1 where none stands there. */
function appositionHead(tree: Tree, at: number): number {
  for (let i = at; i < Math.min(at + 6, tree.analysis.length); i++) {
    if (tree.is(i, NOUNISH)) return i;
    if (!tree.is(i, tags('DET', 'ADJ', 'NUM', 'ADV')) && !(knowledgeFree(tree.text(i)))) return -1;
  }
  return -1;
}
const knowledgeFree = (word: string): boolean => /^\p{Lu}\p{Ll}+(?:e|s)$/u.test(word);

/** Sums the votes of all places of each name and makes mentions; later short forms of people follow their full name. */
function decide(candidates: readonly Candidate[]): NameMention[] {
  const totals = new Map<string, Map<EntityKind, { weight: number; why: string }>>();
  const count = new Map<string, number>();
  for (const c of candidates) {
    count.set(c.key, (count.get(c.key) ?? 0) + 1);
    const sums = totals.get(c.key) ?? new Map<EntityKind, { weight: number; why: string }>();
    for (const v of c.votes) {
      const sum = sums.get(v.kind);
      if (sum) sum.weight += v.weight;
      else sums.set(v.kind, { weight: v.weight, why: v.why });
    }
    totals.set(c.key, sums);
  }
  const kinds = new Map<string, { kind: Kind; why?: string; confidence: number }>();
  for (const [key, sums] of totals) {
    let best: { kind: Kind; why?: string; confidence: number } = { kind: 'unknown', confidence: 0.3 };
    let top = 0;
    for (const [kind, sum] of sums) if (sum.weight > top) {
      top = sum.weight;
      best = { kind, why: sum.why, confidence: Math.min(0.95, 0.4 + sum.weight / 3) };
    }
    kinds.set(key, top >= 0.35 ? best : { kind: 'unknown', confidence: 0.3 });
  }
  // "Jobs" after "Steve Jobs", "Northrop" after "Northrop Grumman"
  for (const [key, known] of kinds) {
    if (key.includes(' ')) continue;
    for (const [full, value] of kinds) {
      if (!full.includes(' ')) continue;
      const parts = full.split(' ');
      const isPart = value.kind === 'person' ? parts[parts.length - 1] === key || parts[0] === key : parts[0] === key && value.kind !== 'product';
      if (isPart && known.kind !== 'place' && known.confidence <= value.confidence + 0.2) kinds.set(key, { ...value });
    }
  }
  return candidates.map((c) => {
    const own = kinds.get(c.key)!;
    return {
      from: c.from,
      to: c.to,
      start: c.start,
      end: c.end,
      kind: own.kind,
      possessive: c.possessive,
      confidence: own.confidence,
      ...(own.why ? { recognisedBy: own.why } : {}),
      ...(c.rest ? { rest: c.rest } : {}),
    };
  });
}
