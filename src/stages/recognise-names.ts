import type { EntityKind } from '../event-types';
import type { Knowledge } from '../knowledge';
import type { NameMatch } from '../lexicon/match-names';
import { nameMention } from '../reading/records';
import { Feat, type Tree, tags } from '../reading/tree';
import type { NameMention, Reading } from '../reading/types';
import { verbReadings } from '../reading/verbs';
import { type Decision, decide, makerWords, type NameList } from './names/decide';
import { readDocumentWords } from './names/document';
import { isEverydayWord } from './names/everyday';
import { type DoubtfulMatch, kindOf, readMatches } from './names/lexical';
import { createRunFinder, makeCandidate } from './names/runs';
import { CAPITAL, type Candidate, FAMILY_PREFIX, INNER, oneSpaced, SMALL_CAPITAL } from './names/shapes';
import { voteOn } from './names/votes';
import { objectOf } from './names/wanted';

const VERBISH = tags('VERB', 'AUX');
const CLOSED = tags('DET', 'PRON', 'ADP', 'ADV', 'SCONJ', 'CCONJ', 'AUX', 'NUM');

/** Most words of a run of capitals that may be two names; all places to part it are tried. */
const LONGEST_PAIR = 16;

/**
 * Finds names by the lexicon, and those that no lexicon lists by their form and context: legal forms and words that make a
 * company, nouns in front ("het Gentse biotechbedrijf X"), what follows the hyphen ("X-topman"), what only companies do, first names,
 * titles. Votes of all places where a name stands are summed, so that one clear place decides for the whole text. Ambiguous names of
 * the lexicon ("Shell", "Ford") are decided the same way. Linear in the length of the text.
 *
 * @param business whether the text is news of companies: elsewhere a name needs more to count as one
 * @param quantities figures of the text: what stands inside an amount is no name
 */
export function recogniseNames(
  tree: Tree,
  matches: readonly NameMatch[],
  knowledge: Knowledge,
  business: boolean,
  quantities: Reading['quantities'],
): NameMention[] {
  const { analysis } = tree;
  const doc = readDocumentWords(tree, matches);
  // "US $3 miljard", "CA $4 miljoen": a currency is no name
  const money = new Uint8Array(analysis.length);
  for (const q of quantities) if (q.kind === 'money') money.fill(1, q.from, q.to);
  const { sure, doubtful } = readMatches(
    tree,
    matches.filter((m) => !money[m.from]),
    knowledge,
  );
  const runs = createRunFinder(
    tree,
    knowledge,
    doc,
    (i) => sure.has(i),
    (i) => sure.has(i) || doubtful.has(i),
  );
  const candidates: Candidate[] = [];
  const first = (s: number) => analysis.sentenceStart[s]!;
  const replaced = new Set<NameMention>();

  for (let s = 0; s < analysis.sentences; s++) {
    const last = first(s + 1);
    for (let i = first(s); i < last; ) {
      const known = sure.get(i);
      if (known) {
        const product = known.rest === undefined && !known.possessive ? extended(known, last) : undefined;
        if (product) {
          product.votes.push(...voteOn(tree, product, first(s), last, doc, knowledge, business));
          candidates.push(product);
        }
        i = product?.to ?? known.to;
        continue;
      }
      const match = doubtful.get(i);
      if (match && !isPlainOpening(match, i)) {
        const to = match.rest === undefined && !match.possessive ? runs.extend(i, match.to, last) : match.to;
        const c = makeCandidate(tree, i, to);
        if (to === match.to)
          Object.assign(c, {
            start: match.start,
            end: match.end,
            key: analysis.text.slice(match.start, match.end).replace(/\s+/g, ' '),
            possessive: match.possessive,
            entry: match.entry,
          });
        c.votes = voteOn(tree, c, first(s), last, doc, knowledge, business);
        c.votes.push({ kind: 'company', weight: to === match.to ? match.weight : 0.3, why: 'lexicon' });
        candidates.push(c);
        i = to;
        continue;
      }
      if (money[i] || doc.shouting.has(s) || runs.isPlaceAdjective(i, last) || !runs.opens(i)) {
        i++;
        continue;
      }
      let to = runs.extend(i, i + 1, last);
      const behind = sure.get(to);
      if (behind && belongsTo(i, to, behind)) {
        replaced.add(behind);
        to = runs.extend(i, behind.to, last);
      }
      const c = makeCandidate(tree, i, to);
      c.votes = voteOn(tree, c, first(s), last, doc, knowledge, business);
      candidates.push(c);
      i = to;
    }
  }
  const parted = splitPairs(candidates);
  const kept = [...sure.values()].filter((m) => !replaced.has(m));
  const sureFirms = new Set<string>();
  for (const m of kept) if (m.to - m.from > 1) sureFirms.add(oneSpaced(analysis.text.slice(m.start, m.end)));
  const kinds = decide(parted, listsOf(tree, parted, kept), sureFirms, knowledge, business);
  const mentions: NameMention[] = [];
  for (const c of parted) {
    const { kind } = kinds.get(c.key)!;
    // "Zeeman Vleugels" is another company than Zeeman; "Apple iPhone" is Apple's product
    if (c.maker !== undefined && (kind === 'company' || kind === 'media' || kind === 'organisation'))
      replaced.add(sure.get(c.from)!);
    mentions.push(...mentionsOf(tree, c, kinds, knowledge));
  }
  for (const m of kept) if (!replaced.has(m)) mentions.push(m);
  return mentions.map(nameMention).sort((x, y) => x.from - y.from || x.to - y.to);

  /** "Via een fonds", "Een daling": at the opening of a sentence a small word that is also some company's name. */
  function isPlainOpening(match: DoubtfulMatch, i: number): boolean {
    const word = tree.text(i);
    return (
      doc.opening[i] === 1 &&
      match.to === i + 1 &&
      match.rest === undefined &&
      !match.possessive &&
      match.weight < 0.5 &&
      tree.is(i, CLOSED) &&
      !doc.inner.has(word) &&
      isEverydayWord(tree.lower(i))
    );
  }

  /** A lexicon name with more capitals or numbers behind it: a product of the company, or another company. */
  function extended(known: NameMention, last: number): Candidate | undefined {
    if (known.to >= last) return undefined;
    const next = tree.text(known.to);
    if (
      knowledge.words('firstNames').has(next) ||
      (!CAPITAL.test(next) && !SMALL_CAPITAL.test(next) && !/^\d/.test(next))
    )
      return undefined;
    if (sure.has(known.to) || doubtful.has(known.to)) return undefined;
    // "dat KLM 12 Dreamliners", "Avis 300 Opels": an airline's name ends before a number, and so does any in front of a counted name
    const { sector } = known.entry === undefined ? { sector: undefined } : knowledge.companies[known.entry]!;
    const counts = knowledge.words('airlineSectors').has(sector ?? '') || sure.has(known.to + 1);
    if (/^\d/.test(next) && counts) return undefined;
    const to = runs.extend(known.from, known.to, last);
    if (to <= known.to || isObjectBehind(known, to)) return undefined;
    const c = makeCandidate(tree, known.from, to);
    c.maker = known.to - known.from;
    const name = next.replace(/(?:['’]s?|-\p{Ll}.*)$/u, '');
    const company =
      knowledge.words('companyWords').has(name) || knowledge.isPlace(name) || knowledge.countryOf(name) !== undefined;
    c.votes.push({ kind: company ? 'company' : 'product', weight: 1, why: company ? 'companyWord' : 'makerInFront' });
    return c;
  }

  /** "Vorig jaar nam Heineken Lagunitas over": behind the verb stand a subject and, right behind it, the company that it takes. */
  function isObjectBehind(known: NameMention, to: number): boolean {
    const before = known.from - 1;
    if (before < 0 || !tree.is(before, VERBISH) || !tree.has(before, Feat.finite)) return false;
    const rest = tree.text(known.to);
    if (/\d/.test(analysis.text.slice(analysis.start[known.to], analysis.end[to - 1]))) return false;
    if (knowledge.words('productNames').has(rest) || knowledge.words('companyWords').has(rest)) return false;
    // "verkoopt T-Mobile USA"
    if (knowledge.countryOf(rest) !== undefined || knowledge.isPlace(rest)) return false;
    const s = tree.sentenceOf(known.from);
    for (let i = analysis.sentenceStart[s]!; i < analysis.sentenceStart[s + 1]!; i++) {
      if (!tree.is(i, VERBISH)) continue;
      if (verbReadings(tree, i).some((r) => objectOf(r.lemma, knowledge) === 'company')) return true;
    }
    return false;
  }

  /** "Greet | Carette", "Holden | Commodore": the sure name is the second half of another. */
  function belongsTo(from: number, to: number, behind: NameMention): boolean {
    const word = tree.text(to - 1);
    if (!/^[\p{L}.-]+$/u.test(word) || to - from > 2 || /(?:['’]s?|-\p{Ll}{3,}.*)$/u.test(word)) return false;
    if (behind.to - behind.from > 1) return false;
    if (
      knowledge.words('otherOrganisations').has(word) ||
      knowledge.words('indexNames').has(word) ||
      knowledge.isPlace(word)
    )
      return false;
    const first = (t: number): boolean => knowledge.words('firstNames').has(tree.text(t));
    // "nam Larry Page | Motorola over": the person has a surname already
    if (to - from === 2 && first(from) && !first(to - 1) && /^\p{Lu}\p{Ll}/u.test(word) && !INNER.has(word))
      return false;
    const person = first(from) || /^\p{Lu}\.$/u.test(word);
    const titled =
      from > 0 && (knowledge.words('titles').has(tree.lower(from - 1)) || tree.among(from - 1, 'callings'));
    return (
      person ||
      titled ||
      FAMILY_PREFIX.has(word) ||
      (INNER.has(word) && to - from > 1) ||
      (doc.opening[from] === 0 && !doc.alone.has(tree.text(from)))
    );
  }

  /** Cuts "FedEx Pakketpunt" where both halves stand by themselves elsewhere in the text. */
  function splitPairs(found: readonly Candidate[]): Candidate[] {
    const times = new Map<string, number>();
    const count = (name: string) => times.set(name, (times.get(name) ?? 0) + 1);
    for (const c of found) count(c.key);
    for (const m of sure.values()) count(analysis.text.slice(m.start, m.end));
    return found.flatMap((c) => {
      const words = c.key.split(' ');
      if (words.length < 2 || words.length > LONGEST_PAIR || words.length !== c.to - c.from || times.get(c.key)! > 1)
        return [c];
      if (knowledge.words('firstNames').has(words[0]!) || knowledge.inClass(words[0]!.toLowerCase(), 'nameHeads'))
        return [c];
      // "de Europese Commissie", though "de Commissie" and "Europese bedrijven" stand elsewhere
      if (knowledge.words('otherOrganisations').has(c.key)) return [c];
      const s = tree.sentenceOf(c.from);
      for (let n = 1; n < words.length; n++) {
        const head = words.slice(0, n).join(' ');
        const behind = words.slice(n).join(' ');
        const known = sure.get(c.from)?.to === c.from + n;
        if (!(times.has(behind) && (known || times.has(head) || doc.alone.has(head)))) continue;
        // "de Airbus A380", called "de A380" elsewhere
        if (known && knowledge.makerOf(behind) !== undefined) continue;
        // "Fortis Bank België", though the country is spoken of elsewhere
        if (known && knowledge.countryOf(behind) !== undefined) continue;
        const parts = [makeCandidate(tree, c.from + n, c.to)];
        if (!known) parts.unshift(makeCandidate(tree, c.from, c.from + n));
        for (const part of parts) part.votes = voteOn(tree, part, first(s), first(s + 1), doc, knowledge, business);
        return parts;
      }
      return [c];
    });
  }
}

/** Names that stand side by side with nothing but commas, "en", "of" or "&" between them. */
function listsOf(tree: Tree, candidates: readonly Candidate[], sure: readonly NameMention[]): NameList[] {
  const items = [
    ...candidates.map((c, i) => ({
      from: c.from,
      to: c.to,
      index: i,
      kind: 'unknown' as EntityKind | 'unknown',
      whole: c.rest === undefined,
    })),
    ...sure.map((m) => ({ from: m.from, to: m.to, index: -1, kind: m.kind, whole: m.rest === undefined })),
  ].sort((a, b) => a.from - b.from || b.to - a.to);
  const lists: NameList[] = [];
  let list: NameList = { members: [], sure: [] };
  let end = -1;
  // two names with a comma only may be anything: "de topman van HP, Léo Apotheker, ..."
  let closed = false;
  const close = () => {
    const length = list.members.length + list.sure.length;
    if (length > (closed ? 1 : 2) && list.members.length) lists.push(list);
    list = { members: [], sure: [] };
    closed = false;
  };
  for (const item of items) {
    if (item.from < end) continue;
    const joined =
      end >= 0 &&
      item.whole &&
      item.from - end === 1 &&
      /^(?:,|en|of|&|\/|\()$/.test(tree.lower(end)) &&
      tree.sentenceOf(end) === tree.sentenceOf(item.from);
    if (!joined) close();
    else if (tree.lower(end) !== ',') closed = true;
    if (item.index >= 0) list.members.push(item.index);
    else list.sure.push(item.kind);
    end = item.to;
  }
  close();
  return lists;
}

/** The mentions that a decided candidate gives: itself and, for a product, its maker's name in front. */
function mentionsOf(
  tree: Tree,
  c: Candidate,
  kinds: ReadonlyMap<string, Decision>,
  knowledge: Knowledge,
): NameMention[] {
  const own = kinds.get(c.key)!;
  const isFirm = own.kind === 'company' || own.kind === 'media';
  const entry = isFirm && c.entry !== undefined && !own.short ? knowledge.companies[c.entry] : undefined;
  const mention: NameMention = {
    from: c.from,
    to: c.to,
    start: c.start,
    end: c.end,
    kind: entry ? kindOf(entry) : own.kind,
    possessive: c.possessive,
    confidence: entry ? 0.8 : own.confidence,
    ...(entry ? { entry: c.entry } : own.why ? { recognisedBy: own.why } : {}),
    ...(c.rest ? { rest: c.rest } : {}),
  };
  if (own.kind !== 'product' || c.maker !== undefined) return [mention];
  const words = makerWords(c.key, kinds, knowledge);
  if (words === 0 || c.from + words >= c.to) return [mention];
  const maker = makeCandidate(tree, c.from, c.from + words);
  const { kind, confidence } = kinds.get(maker.key) ?? { kind: 'company' as const, confidence: 0.55 };
  if (kind !== 'company' && kind !== 'unknown') return [mention];
  return [
    {
      from: maker.from,
      to: maker.to,
      start: maker.start,
      end: maker.end,
      kind: 'company',
      possessive: false,
      confidence: Math.max(0.55, confidence),
      recognisedBy: 'makerOfProduct',
    },
    mention,
  ];
}
