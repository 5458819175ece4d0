import type { StatementKind } from '../event-types';
import type { Knowledge } from '../knowledge';
import { clauseHead, verbArguments } from './arguments';
import { elementAt } from './element-at';
import { entityFiller, wordsFiller } from './fillers';
import { nounArguments } from './noun-arguments';
import { fillerOf } from './records';
import { Feat, type Tree, tags } from './tree';
import type { CueHit, Phrase, ReadFiller, Reading } from './types';

const VERBISH = tags('VERB', 'AUX');
const NOUN = tags('NOUN');
const DESCRIBING = tags('DET', 'ADJ');
/** Where a medium stands when the cue does not say. */
const VIA = ['aan', 'tegen', 'tegenover', 'bij', 'in', 'op', 'volgens', 'iobj'] as const;
/** Classes of nouns that can say something. */
const SPEAKING = [
  'personNouns',
  'companyNouns',
  'stateNouns',
  'organisationNouns',
  'mediaNouns',
  'insiders',
  'experts',
  'plaintiffs',
  'speakingNouns',
] as const;

/** How far from a saying those may stand whom a medium has it from. */
const INSIDERS_REACH = 18;

/** How many words of an office may stand between a company and its person ("Boeing vice president Jan Jansen"). */
const OFFICE = 3;

/** Who says it, and the medium that passes it on. */
export interface Source {
  speaker?: ReadFiller;
  via?: ReadFiller;
}

/** Finds speaker and medium of a cue of saying, by its slots first, then by what stands beside it. */
export function whoSays(reading: Reading, knowledge: Knowledge, hit: CueHit): Source {
  const { tree, phrases } = reading;
  // a phrase may hold its verb ("niet bevestigen of ontkennen")
  const verb =
    hit.part === 'phrase'
      ? (hit.tokens.find((t) => tree.is(t, VERBISH)) ??
        // "X heeft nog geen verklaring afgegeven": who is silent is the subject of the clause
        (hit.cue.statement === 'noComment' ? clauseHead(tree, hit.token) : -1))
      : hit.token;
  const args =
    hit.part !== 'noun' && verb >= 0 && tree.is(verb, VERBISH)
      ? verbArguments(reading, verb)
      : hit.part === 'noun'
        ? nounArguments(reading, hit.token)
        : [];
  const usable = (p: number): boolean => !hit.tokens.includes(phrases[p]!.head) && canSpeak(reading, p, knowledge);
  let speaker: number | undefined;
  // ", zei X" and "Dat zei X": the speaker stands right behind, whatever the parser made of it
  if (hit.part === 'verb' && hit.cue.speaker?.includes('subj') && isInverted(reading, hit))
    speaker = phraseAfter(reading, hit.token + 1, hit.sentence, (p) => !phrases[p]!.prep && usable(p));
  if (speaker === undefined)
    for (const slot of hit.cue.speaker ?? []) {
      // "volgens bronnen dicht bij X": the cue names who says it
      if (slot === 'self') speaker = phraseOf(reading, hit.tokens[hit.tokens.length - 1]!);
      else if (slot === 'next')
        speaker = phraseAfter(reading, hit.tokens[hit.tokens.length - 1]! + 1, hit.sentence, usable);
      else speaker = args.find((a) => a.fn === slot && usable(a.phrase))?.phrase;
      if (speaker !== undefined) break;
    }
  if (
    speaker === undefined &&
    hit.part === 'verb' &&
    hit.cue.speaker?.includes('subj') &&
    !isPassiveSaying(reading, hit)
  )
    speaker = besideVerb(reading, hit, usable);
  // "X meldt een verlies en voorspelt winst": a coordinated verb has the subject of the first
  if (
    speaker === undefined &&
    hit.part === 'verb' &&
    hit.cue.speaker?.includes('subj') &&
    tree.rel(hit.token) === 'conj'
  )
    speaker = verbArguments(reading, tree.head(hit.token)).find((a) => a.fn === 'subj' && usable(a.phrase))?.phrase;
  // "KPN wil dat niet bevestigen": the subject stands at the verb above
  if (speaker === undefined && hit.part !== 'noun' && verb >= 0 && tree.rel(verb) === 'xcomp')
    speaker = verbArguments(reading, tree.head(verb)).find((a) => a.fn === 'subj' && usable(a.phrase))?.phrase;
  if (
    speaker === undefined &&
    hit.part === 'verb' &&
    hit.cue.speaker?.includes('subj') &&
    !isPassiveSaying(reading, hit)
  )
    speaker = antecedentOf(reading, hit, usable);
  if (speaker !== undefined) speaker = nameBehind(reading, speaker) ?? speaker;
  // "dat kregen de bonden te horen": who hears of it does not say it, unless it is a medium
  if (speaker !== undefined && isHeard(reading, knowledge, hit) && !isMedium(reading, speaker, knowledge))
    // "kreeg van X te horen", "vernam van X"
    speaker = args.find((a) => a.fn === 'van' && usable(a.phrase))?.phrase;
  const via = viaOf(reading, knowledge, hit, args, speaker);
  if (speaker === undefined) return via === undefined ? {} : { via: sourceFiller(reading, via) };
  if (isMedium(reading, speaker, knowledge)) {
    // "De Tijd schreef op basis van bronnen": the unnamed people are the speaker, the newspaper the medium
    const insiders = insidersNear(reading, knowledge, hit);
    return {
      ...(insiders === undefined ? {} : { speaker: sourceFiller(reading, insiders) }),
      via: sourceFiller(reading, speaker),
    };
  }
  return { speaker: sourceFiller(reading, speaker), ...(via === undefined ? {} : { via: sourceFiller(reading, via) }) };
}

/** "Jeffrey Lindsay, analist bij Bernstein": what a person is called right behind the name. */
function apposedTo(tree: Tree, { to, sentence }: Phrase): string[] {
  const end = tree.analysis.sentenceStart[sentence + 1]!;
  if (to >= end || tree.text(to) !== ',') return [];
  let t = to + 1;
  while (t < end && tree.is(t, DESCRIBING)) t++;
  return t < end && tree.is(t, NOUN) ? [tree.lowerLemma(t)] : [];
}

const phraseOf = ({ phraseAt }: Reading, token: number): number | undefined => {
  const p = phraseAt[token]!;
  return p < 0 ? undefined : p;
};

/** "Gazprom, dat een fusie aankondigde": in a relative clause without a subject of its own, whom it is about. */
function antecedentOf(reading: Reading, hit: CueHit, usable: (p: number) => boolean): number | undefined {
  const { tree, clauses } = reading;
  const clause = elementAt(clauses.list, clauses.of[hit.token]);
  if (clause?.kind !== 'relative' || clause.mark < 1 || !tree.among(clause.mark, 'relativePronouns')) return undefined;
  const before = tree.lower(clause.mark - 1) === ',' ? clause.mark - 2 : clause.mark - 1;
  const head = tree.rel(hit.token) === 'acl:relcl' ? tree.head(hit.token) : before;
  const p = phraseOf(reading, head) ?? phraseOf(reading, before);
  return p !== undefined && usable(p) ? p : undefined;
}

const isHeard = ({ tree }: Reading, knowledge: Knowledge, hit: CueHit): boolean =>
  hit.part === 'verb' && hit.tokens.some((t) => knowledge.words('hearingVerbs').has(tree.lowerLemma(t)));

/**
 * "analist Jan Jansen", "Apple CEO Steve Jobs": the person's name right behind the noun, or behind a company and an office, where the parser
 * made two phrases of them.
 */
function nameBehind({ tree, phrases, referents, entities }: Reading, p: number): number | undefined {
  const phrase = phrases[p]!;
  const next = phrases[p + 1];
  if (!next || next.sentence !== phrase.sentence) return undefined;
  // "de topman van de bank, Jan Jansen,"
  const behind = phrases[p + 2];
  if (
    next.prep &&
    tree.words('ownerPrepositions').has(next.prep) &&
    behind?.sentence === phrase.sentence &&
    behind.rel === 'appos' &&
    tree.lower(behind.from - 1) === ',' &&
    elementAt(entities, referents[p + 2]?.entities[0])?.kind === 'person'
  )
    return p + 2;
  const named = referents[p + 1]?.entities[0];
  if (named === undefined || entities[named]?.kind !== 'person') return undefined;
  const own = referents[p]?.entities[0];
  if (own === undefined && phrase.name === undefined) return next.from === phrase.to ? p + 1 : undefined;
  if (own === undefined || entities[own]?.kind !== 'company' || next.prep || next.from - phrase.to > OFFICE)
    return undefined;
  for (let t = phrase.to; t < next.from; t++) if (!/^(?:NOUN|PROPN|ADJ)$/.test(tree.upos(t))) return undefined;
  return p + 1;
}

function viaOf(
  reading: Reading,
  knowledge: Knowledge,
  hit: CueHit,
  args: readonly { phrase: number; fn: string }[],
  speaker: number | undefined,
): number | undefined {
  for (const slot of hit.cue.via ?? VIA) {
    const found = args.find((a) => a.fn === slot && a.phrase !== speaker && isMedium(reading, a.phrase, knowledge));
    if (found) return found.phrase;
  }
  // wherever the parser hung it: "bij persbureau Reuters" in the same sentence, near the saying; beside unnamed insiders with no preposition too
  const { phrases, phraseStart, tree } = reading;
  const unnamed =
    speaker !== undefined &&
    !reading.referents[speaker] &&
    knowledge.inClass(tree.lowerLemma(phrases[speaker]!.head), 'insiders');
  for (let p = phraseStart[hit.sentence]!; p < phraseStart[hit.sentence + 1]!; p++) {
    const phrase = phrases[p]!;
    if (
      p === speaker ||
      (phrase.prep ? !(VIA as readonly string[]).includes(phrase.prep) && !inInterview(phrase) : !unnamed) ||
      Math.abs(phrase.from - hit.token) > 9
    )
      continue;
    if (
      !unnamed &&
      tree.is(phrase.head, NOUN) &&
      phrase.name === undefined &&
      phrase.prep !== 'tegen' &&
      phrase.prep !== 'aan'
    )
      continue;
    if (isMedium(reading, p, knowledge)) return p;
  }
  return undefined;

  /** "in een interview met de Volkskrant". */
  function inInterview({ prep, from }: Phrase): boolean {
    return prep === 'met' && from > 1 && knowledge.words('interviewNouns').has(tree.lowerLemma(from - 2));
  }
}

const isPassiveSaying = ({ tree }: Reading, hit: CueHit): boolean =>
  // "dat heeft de bank meegedeeld" is active, whatever the parser made of "dat"
  !tree.children(hit.token).some((c) => tree.lemma(c) === 'hebben') &&
  tree.children(hit.token).some((c) => /:pass$/.test(tree.rel(c)) || tree.lemma(c) === 'worden');

/** The first phrase that may speak at or behind a token, over an article, a time or an adverb at most. */
function phraseAfter(
  { tree, phrases, phraseStart }: Reading,
  from: number,
  sentence: number,
  usable: (p: number) => boolean,
): number | undefined {
  for (let p = phraseStart[sentence]!; p < phraseStart[sentence + 1]!; p++) {
    const phrase = phrases[p]!;
    if (phrase.governor === -3 || phrase.head < from) continue;
    if (phrase.from > from + 4) return undefined;
    // "zei dat het bedrijf": what is said begins
    for (let t = from; t < phrase.from; t++) if (tree.upos(t) === 'SCONJ') return undefined;
    if (usable(p)) return p;
    // "volgens de overeenkomst zal X leveren": behind a noun that says nothing the clause goes on
    if (tree.is(phrase.head, NOUN) && phrase.head < from + 3 && isFiniteAt(tree, phrase.head + 1)) return undefined;
  }
  return undefined;
}

const isFiniteAt = (tree: Tree, token: number): boolean => tree.is(token, VERBISH) && tree.has(token, Feat.finite);

function isInverted({ tree }: Reading, hit: CueHit): boolean {
  const before = hit.token - 1;
  return (
    before < 0 ||
    tree.sentenceOf(before) !== hit.sentence ||
    /^[,"”’'»]$/.test(tree.lower(before)) ||
    tree.among(before, 'backPointers')
  );
}

/** The phrase right behind ("zei X") or right before ("X zei") a saying, where the parser gave no subject. */
function besideVerb(reading: Reading, hit: CueHit, usable: (p: number) => boolean): number | undefined {
  const { phrases, phraseStart, clauses } = reading;
  const bare = (p: number): boolean => !phrases[p]!.prep && usable(p);
  if (isInverted(reading, hit)) return undefined;
  // the nearest of its own clause, else the nearest
  const at = clauses.of[hit.token];
  let best: number | undefined;
  let own: number | undefined;
  for (let p = phraseStart[hit.sentence]!; p < phraseStart[hit.sentence + 1]!; p++) {
    const phrase: Phrase = phrases[p]!;
    if (phrase.head >= hit.token) break;
    if (phrase.governor === -3 || !bare(p)) continue;
    if (clauses.of[phrase.head] === at) own = p;
    if (hit.token - phrase.to <= 8) best = p;
  }
  return own ?? best ?? phraseAfter(reading, hit.token + 1, hit.sentence, bare);
}

function insidersNear({ phrases, phraseStart, tree }: Reading, knowledge: Knowledge, hit: CueHit): number | undefined {
  for (let p = phraseStart[hit.sentence]!; p < phraseStart[hit.sentence + 1]!; p++) {
    const phrase = phrases[p]!;
    // "op gezag van ingewijden"; "bronnen vertelden de krant", where the parser took the newspaper for the one who tells
    if (
      (phrase.prep ? tree.words('speakerPrepositions').has(phrase.prep) : phrase.head < hit.token) &&
      Math.abs(phrase.from - hit.token) < INSIDERS_REACH &&
      knowledge.inClass(tree.lowerLemma(phrase.head), 'insiders')
    )
      return p;
  }
  return undefined;
}

/** Whether a phrase is a newspaper, agency, station or site. */
export function isMedium(reading: Reading, p: number, knowledge: Knowledge): boolean {
  const { tree, phrases, entities } = reading;
  const referent = reading.referents[p];
  if (referent && !referent.candidates) {
    const entity = entities[referent.entities[0]!];
    if (entity === undefined || entity.kind === 'person') return false;
    if (entity.kind === 'media') return true;
    // a listed company is called a site or a broadcaster and passes nothing on
    if (entity.kind === 'company' && entity.entry !== undefined) return false;
    if (entity.nouns.some((n) => knowledge.inClass(n, 'mediaNouns'))) return true;
    // "techblog Bright": the noun stands in the phrase itself
    const { from, head } = phrases[p]!;
    for (let t = Math.max(from, head - 2); t <= head; t++)
      if (tree.is(t, NOUN) && knowledge.inClass(tree.lowerLemma(t), 'mediaNouns')) return true;
    return false;
  }
  const head = phrases[p]!.head;
  return tree.is(head, NOUN) && knowledge.inClass(tree.lowerLemma(head), 'mediaNouns');
}

/** A person, a company, a public body, or people by their work; not a number or a thing. */
function canSpeak(reading: Reading, p: number, knowledge: Knowledge): boolean {
  const { tree, phrases, entities } = reading;
  const referent = reading.referents[p];
  // "Het Financieele Dagblad" begins with such a word and speaks
  if (phrases[p]!.name === undefined && knowledge.words('speechless').has(tree.lower(phrases[p]!.head))) return false;
  if (referent)
    return (
      referent.candidates !== undefined || !['product', 'place'].includes(entities[referent.entities[0]!]?.kind ?? '')
    );
  const lemma = tree.lowerLemma(phrases[p]!.head);
  return SPEAKING.some((id) => knowledge.inClass(lemma, id)) || knowledge.sectorsOf(lemma).length > 0;
}

/** The filler of a speaker: an entity's fullest name, else the words with what follows them ("Bronnen binnen Xiaomi"). */
function sourceFiller(reading: Reading, p: number): ReadFiller {
  const { tree, phrases, phraseStart } = reading;
  const referent = reading.referents[p];
  if (referent && !referent.candidates && referent.entities.length)
    return entityFiller(reading, p, referent.entities[0]!);
  const filler = wordsFiller(reading, p, referent?.candidates ? { candidates: referent.candidates } : {});
  const phrase = phrases[p]!;
  let to = phrase.to;
  for (let q = phraseStart[phrase.sentence]!; q < phraseStart[phrase.sentence + 1]!; q++) {
    const next = phrases[q]!;
    const link = next.prep && tree.words('circlePrepositions').has(next.prep);
    if (
      link &&
      next.from >= to &&
      next.from <= to + 1 &&
      (next.prep === 'van' || next.prep === 'binnen' || next.governor === phrase.head)
    )
      to = next.to;
  }
  const { text, end } = tree.analysis;
  return fillerOf({ ...filler, end: end[to - 1]!, name: text.slice(filler.start, end[to - 1]) });
}

/** Whether what the cue passes on is unverified: a medium alone or unnamed insiders say it. */
export function isUnverified(reading: Reading, knowledge: Knowledge, hit: CueHit): boolean {
  const { speaker, via } = whoSays(reading, knowledge, hit);
  if (!speaker) return via !== undefined;
  return isInsider(reading, knowledge, speaker);
}

/** Whether a speaker is an unnamed insider ("bronnen", "ingewijden", "een medewerker die anoniem wil blijven"). */
export function isInsider({ tree, phrases }: Reading, knowledge: Knowledge, speaker: ReadFiller): boolean {
  if (speaker.entity !== undefined || speaker.phrase === undefined) return false;
  const { head, sentence } = phrases[speaker.phrase]!;
  const noun = tree.lowerLemma(head);
  if (knowledge.inClass(noun, 'insiders')) return true;
  if (!knowledge.inClass(noun, 'personNouns')) return false;
  const { sentenceStart } = tree.analysis;
  for (let t = sentenceStart[sentence]!; t < sentenceStart[sentence + 1]!; t++)
    if (knowledge.words('anonymityWords').has(tree.lower(t))) return true;
  return false;
}

/**
 * People of the company and governments announce; experts, unnamed insiders, media and other companies report; without a source there is
 * no statement. `involved` says whether an entity has a role in what is told.
 */
export function kindBySource(
  reading: Reading,
  knowledge: Knowledge,
  kind: StatementKind,
  { speaker, via }: Source,
  involved: (entity: number) => boolean,
): StatementKind | undefined {
  if (kind !== 'announcement' && kind !== 'report') return kind;
  if (!speaker) return via ? 'report' : undefined;
  const { entities, tree, phrases } = reading;
  const entity = speaker.entity === undefined ? undefined : entities[speaker.entity];
  const phrase = speaker.phrase === undefined ? undefined : phrases[speaker.phrase];
  const nouns = [...(entity?.nouns ?? [])];
  if (phrase)
    for (let t = Math.max(0, phrase.from - 1); t <= phrase.head; t++)
      if (t === phrase.head || tree.is(t, NOUN)) nouns.push(tree.lowerLemma(t));
  if (phrase && entity?.kind === 'person') nouns.push(...apposedTo(tree, phrase));
  if (
    entity?.kind !== 'company' &&
    // "zijn collega Jan Jansen" is named, and no unnamed colleague
    (nouns.some((n) => knowledge.inClass(n, 'experts')) || (!entity && isInsider(reading, knowledge, speaker)))
  )
    return 'report';
  const outside =
    speaker.entity !== undefined &&
    (entity?.kind === 'organisation' || entity?.kind === 'company') &&
    !involved(speaker.entity);
  return outside ? 'report' : kind;
}
