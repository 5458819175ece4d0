import type { StatementKind } from '../event-types';
import type { Knowledge } from '../knowledge';
import type { Cue } from '../lexicon/schema-frames';
import { nounArguments, verbArguments } from '../reading/arguments';
import { entityFiller, wordsFiller } from '../reading/fill';
import { type Tree, tags } from '../reading/tree';
import type { CueHit, EventMention, ReadFiller, Reading, ReadStatement } from '../reading/types';
import { finiteClause, reaches } from './judge-factuality';

const VERBISH = tags('VERB', 'AUX');
const NOUN = tags('NOUN');
/** How many sentences back "dit verhaal" or "dat bericht" may point. */
const ANAPHOR_REACH = 12;

/** A stretch of direct speech, in offsets. */
interface Quote {
  start: number;
  end: number;
}

/**
 * Finds the acts of saying: who says so (speaker), through which medium (via), about which events. An event is spoken about when it
 * stands in the complement of the cue or in the quote beside it; an anaphoric cue ("ontkende dit verhaal") points back.
 */
export function findStatements(reading: Reading, mentions: readonly EventMention[], cues: readonly CueHit[], knowledge: Knowledge): ReadStatement[] {
  const statements: ReadStatement[] = [];
  const quotes = findQuotes(reading.text);
  for (const hit of cues) {
    const kind = hit.cue.statement ?? (hit.cue.effect === 'rumoured' ? 'rumour' : undefined);
    if (!kind) continue;
    const about = spokenAbout(reading, mentions, hit, quotes);
    const pointed = about.length ? about : pointBack(reading, mentions, hit, knowledge);
    if (!pointed.length) continue;
    const { speaker, via } = whoSays(reading, knowledge, hit);
    const judged = kindOf(reading, knowledge, kind, hit, speaker, via);
    if (!judged) continue;
    if (judged === 'rumour' && hit.cue.id.startsWith('zou') && !pointed.some((i) => mentions[i]!.status === 'rumoured')) continue;
    statements.push({
      kind: judged,
      about: pointed,
      token: hit.token,
      sentence: hit.sentence,
      cue: hit.tokens,
      entry: `cue:${hit.cue.id}`,
      ...(speaker ? { speaker } : {}),
      ...(via ? { via } : {}),
    });
  }
  return statements;
}

/** Indices of the events in the scope of a cue. */
function spokenAbout(reading: Reading, mentions: readonly EventMention[], hit: CueHit, quotes: readonly Quote[]): number[] {
  const { tree } = reading;
  const { start, end } = tree.analysis;
  const found: number[] = [];
  const isPhrase = hit.cue.triggers.some((t) => t.phrase) && !tree.is(hit.token, VERBISH);
  for (const [i, m] of mentions.entries()) {
    if (Math.abs(m.sentence - hit.sentence) > 8) continue;
    const sameToken = m.trigger.includes(hit.token);
    if (sameToken) {
      found.push(i);
      continue;
    }
    const inQuote = quotes.some((q) => start[m.token]! >= q.start && start[m.token]! < q.end && beside(reading, q, start[hit.token]!, end[hit.token]!));
    if (inQuote) {
      found.push(i);
      continue;
    }
    if (m.sentence !== hit.sentence) continue;
    if (isPhrase ? finiteClause(tree, m.token) === finiteClause(tree, hit.token) || tree.under(m.token, finiteClause(tree, hit.token)) : reaches(reading, hit, m) || complementOf(tree, hit.token, m.token)) found.push(i);
  }
  return found;
}

/** "…, zei X" and "X zei: …": the words of which the saying verb is a parenthesis or parataxis. */
function complementOf(tree: Tree, cue: number, token: number): boolean {
  if (!tree.is(cue, VERBISH)) return false;
  const rel = tree.rel(cue);
  if (rel === 'parataxis') {
    const main = tree.head(cue);
    return tree.under(token, main) && !tree.under(token, cue);
  }
  return tree.under(token, cue) && token > cue;
}

/** Whether a saying stands right beside a quote: no other sentence end between them. */
function beside(reading: Reading, quote: Quote, start: number, end: number): boolean {
  const { text } = reading;
  if (start >= quote.end) return start - quote.end < 120 && !/[.!?]\s|\n/.test(text.slice(quote.end, start));
  if (end <= quote.start) return quote.start - end < 120 && !/[.!?]\s|\n/.test(text.slice(end, quote.start));
  return false;
}

const OPENING = '"“„«';
const CLOSING = '"”»“';

/** Pairs quotation marks; a straight mark opens after white space and closes otherwise. Unpaired marks open nothing. */
export function findQuotes(text: string): Quote[] {
  const quotes: Quote[] = [];
  let open = -1;
  let paragraph = 0;
  for (let i = 0; i < text.length; i++) {
    const c = text[i]!;
    if (c === '\n' && text[i + 1] === '\n') {
      open = -1;
      paragraph = i;
    }
    if (open < 0) {
      const before = i === 0 ? ' ' : text[i - 1]!;
      if (OPENING.includes(c) && (i === paragraph || /[\s([,:]/.test(before) || c !== '"')) open = i;
    } else if (CLOSING.includes(c)) {
      quotes.push({ start: open + 1, end: i });
      open = -1;
    }
  }
  return quotes;
}

/** The event that "dit verhaal", "die berichten" or a denial without object points at: the latest rumoured one, else the latest. */
function pointBack(reading: Reading, mentions: readonly EventMention[], hit: CueHit, knowledge: Knowledge): number[] {
  if (!hit.cue.anaphoric) return [];
  const { tree } = reading;
  if (hasOwnComplement(reading, hit, knowledge)) return [];
  const before = mentions.map((m, i) => ({ m, i })).filter(({ m }) => m.token < hit.token && hit.sentence - m.sentence <= ANAPHOR_REACH && m.sentence <= hit.sentence);
  if (!before.length) return [];
  const doubtful = before.filter(({ m }) => m.status === 'rumoured' || m.status === 'possible' || m.status === 'planned');
  const wantsDoubt = hit.cue.statement === 'denial' || hit.cue.statement === 'noComment' || hit.cue.statement === 'confirmation';
  const rumoured = before.filter(({ m }) => m.status === 'rumoured');
  const pool = wantsDoubt ? (rumoured.length ? rumoured : doubtful.length ? doubtful : before) : before.filter(({ m }) => hit.sentence - m.sentence <= 1);
  const last = pool[pool.length - 1];
  if (!last) return [];
  // events of the same sentence and the same kind were told together
  return pool.filter(({ m }) => m.sentence === last.m.sentence && m.type === last.m.type && tree.sentenceOf(m.token) === last.m.sentence).map(({ i }) => i);
}

/** A complement clause or an object that is no anaphor: then the cue speaks of something that was no event to us. */
function hasOwnComplement(reading: Reading, hit: CueHit, knowledge: Knowledge): boolean {
  const { tree, phrases } = reading;
  if (!tree.is(hit.token, VERBISH)) return false;
  for (const c of tree.children(hit.token)) if (tree.rel(c) === 'ccomp') return true;
  for (const a of verbArguments(reading, hit.token)) {
    if (a.fn !== 'obj') continue;
    const head = phrases[a.phrase]!.head;
    if (hit.tokens.includes(head)) continue;
    const lemma = tree.lemma(head).toLowerCase();
    if (tree.is(head, NOUN) && !knowledge.inClass(lemma, 'anaphoricNouns')) return true;
  }
  return false;
}

function whoSays(reading: Reading, knowledge: Knowledge, hit: CueHit): { speaker?: ReadFiller; via?: ReadFiller } {
  const { tree, phrases, phraseStart } = reading;
  const args = tree.is(hit.token, VERBISH) ? verbArguments(reading, hit.token) : nounArguments(reading, hit.token);
  let speaker: ReadFiller | undefined;
  let via: ReadFiller | undefined;
  for (const slot of hit.cue.speaker ?? []) {
    if (slot === 'next') {
      // "volgens X", "aldus X": the phrase right behind the cue
      const after = hit.tokens[hit.tokens.length - 1]! + 1;
      for (let p = phraseStart[hit.sentence]!; p < phraseStart[hit.sentence + 1]!; p++) {
        const phrase = phrases[p]!;
        if (phrase.governor !== -3 && phrase.from >= after && phrase.from <= after + 3 && phrase.head >= after) {
          speaker = speakerFiller(reading, p);
          break;
        }
      }
    } else {
      const arg = args.find((a) => a.fn === slot && canSpeak(reading, a.phrase, knowledge));
      if (arg) speaker = speakerFiller(reading, arg.phrase);
    }
    if (speaker) break;
  }
  for (const slot of hit.cue.via ?? ['aan', 'tegen', 'tegenover', 'bij', 'in', 'op', 'volgens']) {
    const arg = args.find((a) => a.fn === slot && isMedium(reading, a.phrase, knowledge));
    if (arg) via = speakerFiller(reading, arg.phrase);
    if (via) break;
  }
  if (speaker?.phrase !== undefined && isMedium(reading, speaker.phrase, knowledge)) {
    via = speaker;
    speaker = undefined;
  }
  return { ...(speaker ? { speaker } : {}), ...(via ? { via } : {}) };
}

function isMedium(reading: Reading, p: number, knowledge: Knowledge): boolean {
  const referent = reading.referents[p];
  if (referent && !referent.candidates) {
    const entity = reading.entities[referent.entities[0]!]!;
    return entity.kind === 'media' || entity.nouns.some((n) => knowledge.inClass(n, 'mediaNouns'));
  }
  const lemma = reading.tree.lemma(reading.phrases[p]!.head).toLowerCase();
  return knowledge.inClass(lemma, 'mediaNouns') && reading.tree.is(reading.phrases[p]!.head, NOUN);
}

/** A person, a company, a public body, or people by their work; not a number or a thing. */
function canSpeak(reading: Reading, p: number, knowledge: Knowledge): boolean {
  const referent = reading.referents[p];
  if (referent) return !['product', 'place'].includes(reading.entities[referent.entities[0]!]?.kind ?? '') || referent.candidates !== undefined;
  const { tree, phrases } = reading;
  const lemma = tree.lemma(phrases[p]!.head).toLowerCase();
  return ['personNouns', 'companyNouns', 'stateNouns', 'organisationNouns', 'mediaNouns', 'insiders', 'experts', 'plaintiffs'].some((id) => knowledge.inClass(lemma, id)) || knowledge.sectorsOf(lemma).length > 0;
}

function speakerFiller(reading: Reading, p: number): ReadFiller {
  const referent = reading.referents[p];
  if (referent && !referent.candidates && referent.entities.length) return entityFiller(reading, p, referent.entities[0]!);
  const filler = wordsFiller(reading, p, referent?.candidates ? { candidates: referent.candidates } : {});
  // "Bronnen binnen Xiaomi", "de vicepresident van GM": what follows the noun tells who it is
  const { tree, phrases, phraseStart } = reading;
  const phrase = phrases[p]!;
  let to = phrase.to;
  for (let q = phraseStart[phrase.sentence]!; q < phraseStart[phrase.sentence + 1]!; q++) {
    const next = phrases[q]!;
    if (next.prep && next.governor === phrase.head && next.from >= to && next.from <= to + 3) to = next.to;
  }
  const { text, end } = tree.analysis;
  return { ...filler, end: end[to - 1]!, name: text.slice(filler.start, end[to - 1]) };
}

/** People of the company and governments announce; experts, unnamed insiders and media report; hearsay without a name is a rumour. */
function kindOf(reading: Reading, knowledge: Knowledge, kind: StatementKind, hit: CueHit, speaker: ReadFiller | undefined, via: ReadFiller | undefined): StatementKind | undefined {
  if (kind !== 'announcement' && kind !== 'report') return kind;
  if (!speaker && !via) return undefined;
  if (!speaker) return kind === 'report' || via ? 'report' : undefined;
  const { entities, tree, phrases } = reading;
  const entity = speaker.entity === undefined ? undefined : entities[speaker.entity];
  const phrase = speaker.phrase === undefined ? undefined : phrases[speaker.phrase];
  const lemma = phrase ? tree.lemma(phrase.head).toLowerCase() : '';
  const nouns = [lemma, ...(entity?.nouns ?? [])];
  if (nouns.some((n) => knowledge.inClass(n, 'experts')) && !(entity?.kind === 'company')) return 'report';
  if (entity?.kind === 'media') return 'report';
  void hit;
  return kind;
}

export type { Cue };
