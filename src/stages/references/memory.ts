import type { Knowledge } from '../../knowledge';
import { elementAt } from '../../reading/element-at';
import { rels, type Tree, tags, VERBAL } from '../../reading/tree';
import type { NameMention, Phrase, ReadEntity, Referent } from '../../reading/types';

/** How many sentences back anything may stand that is still spoken of. Bounds the work a mention costs in a long text. */
export const WINDOW = 40;

/** An earlier mention that a pronoun or a noun may stand for. */
export interface Antecedent {
  entity: number;
  token: number;
  sentence: number;
  subject: boolean;
  /** The article of the noun that names or stands for it: "de bank" is taken up by "zij", "het concern" by "het". */
  article?: 'de' | 'het';
}

/** Whether an entity may be meant. */
export type Fits = (e: ReadEntity, index: number) => boolean;

/** What the reference stage reads from and remembers. */
export interface Context {
  tree: Tree;
  names: readonly NameMention[];
  entityOfName: readonly number[];
  /** First name of each sentence, and the number of names at the end. */
  nameStart: Int32Array;
  phrases: readonly Phrase[];
  phraseAt: Int32Array;
  phraseStart: Int32Array;
  entities: readonly ReadEntity[];
  /** Entities from the one named most to the one named least. */
  prominent: readonly number[];
  knowledge: Knowledge;
  /** Mentions by sentence, in the order of the text. */
  seen: (Antecedent[] | undefined)[];
  referents: (Referent | undefined)[];
  /** Countries that the text gives to entities ("het Franse Alstom"). */
  countries: Map<number, string>;
}

export const isCompany = (e: ReadEntity): boolean =>
  e.kind === 'company' || e.kind === 'media' || (e.kind === 'unknown' && e.nouns.length > 0);
export const isPerson = (e: ReadEntity): boolean => e.kind === 'person';

/** A newspaper or broadcaster, which the text may only have its news from; a media concern is a company like any other. */
export function isPress({ knowledge }: Context, e: ReadEntity): boolean {
  if (e.kind !== 'media') return false;
  const known = e.entry === undefined ? [] : knowledge.companies[e.entry]!.nouns;
  const firms = knowledge.words('mediaFirmNouns');
  return ![...known, ...e.nouns].some((n) => firms.has(n));
}

const SUBJECT = rels('nsubj', 'nsubj:pass');
const CONJ = rels('conj');
const ARGUMENTS = rels('obj', 'iobj', 'obl');
/** How far up the tree the subject of a verb without one of its own may stand. */
const CLIMB = 8;
/** How many words in front of a name its adjectives and article may take. */
const LOOK_LEFT = 3;
const MODIFIER = tags('ADJ', 'PROPN');

/** A subject with what is coordinated with it, as entities. */
export function withConjuncts({ tree, phraseAt, referents }: Context, subject: number): number[] {
  return [subject, ...tree.childrenBy(subject, CONJ)].flatMap((t) => {
    const referent = elementAt(referents, phraseAt[t]);
    return referent && !referent.candidates ? referent.entities : [];
  });
}

/** What a phrase stands for, also one that comes later in the text if a name heads it. */
export function standsFor({ phraseAt, phrases, referents, entityOfName }: Context, token: number): readonly number[] {
  const p = phraseAt[token] ?? -1;
  if (p < 0) return [];
  const { name } = phrases[p]!;
  if (name !== undefined) return [entityOfName[name]!];
  const referent = referents[p];
  return referent && !referent.candidates ? referent.entities : [];
}

/** "een belang van 20 procent in het bedrijf", "steekt 2 miljoen euro in het bedrijf": whoever has or takes it is somebody else. */
function isStakeIn({ tree, phrases, knowledge }: Context, p: number): boolean {
  const { prep, governor } = phrases[p]!;
  for (let at = governor, steps = 0; prep === 'in' && at >= 0 && steps < 3; at = tree.head(at), steps++) {
    const lemma = tree.lowerLemma(at);
    if (knowledge.inClass(lemma, 'stakeNouns') || knowledge.words('putInNouns').has(lemma)) return true;
  }
  return false;
}

/** Whether a verb and more than that one verb stands between two tokens: then they are of different clauses. */
function hasVerb(tree: Tree, from: number, to: number): boolean {
  let verbs = 0;
  for (let t = from + 1; t <= to; t++) if (tree.is(t, VERBAL)) verbs++;
  return verbs > 1;
}

const DEALS: ReadonlySet<string> = new Set(['acquisition', 'investment', 'merger', 'collaboration', 'legalAction']);

/** "een overname van de maatschappij": whoever plans it is somebody else. */
function isDealOver({ tree, phrases, knowledge }: Context, p: number): boolean {
  const { prep, governor } = phrases[p]!;
  if (governor < 0 || !tree.words('dealPrepositions').has(prep ?? '')) return false;
  return knowledge.frames.nouns.get(tree.lowerLemma(governor))?.some((e) => DEALS.has(e.item.type)) ?? false;
}

/** How many nouns may stand between an object and whose it is ("de filialen en de spaartegoeden van de bank"). */
const OF_OBJECT = 3;

/** "kocht de filialen van de bank", "kocht 5 procent van haar aandelen": what somebody buys was somebody else's. */
export function isOfBought({ tree, phrases, phraseAt, knowledge }: Context, p: number): boolean {
  let at = tree.head(phrases[p]!.head);
  for (let steps = 0; steps < OF_OBJECT && at >= 0; steps++, at = tree.head(at)) {
    // by the phrase and not by the tree: what "en" joins to an object may hang on the verb
    const object = elementAt(phrases, phraseAt[at]);
    if (object?.rel !== 'obj') continue;
    return object.governor >= 0 && knowledge.words('buyingVerbs').has(tree.lowerLemma(object.governor));
  }
  return false;
}

/**
 * Whom a noun or pronoun cannot stand for because they take another part in the same clause: beside "Unilever" as subject, "met het bedrijf" is
 * somebody else. A verb without a subject of its own has that of the one above it ("Unilever wil het bedrijf overnemen").
 */
export function others(context: Context, p: number): ReadonlySet<ReadEntity> {
  const { tree, phrases, phraseAt, entities } = context;
  const phrase = phrases[p]!;
  const found = new Set<ReadEntity>();
  const add = (token: number): void => {
    for (const e of standsFor(context, token)) found.add(entities[e]!);
  };
  if (phrase.governor < 0) return found;
  if (/^nsubj/.test(phrase.rel)) {
    for (const c of tree.childrenBy(phrase.governor, ARGUMENTS)) {
      const prep = elementAt(phrases, phraseAt[c])?.prep;
      if (c < phrase.head && (prep === undefined || tree.words('partyPrepositions').has(prep))) add(c);
    }
    // "Na een conflict met Gould stapte hij op"
    for (let q = p - 1; q >= 0 && phrases[q]!.sentence === phrase.sentence; q--) {
      if (phrases[q]!.governor === -3 || !tree.words('opponentPrepositions').has(phrases[q]!.prep ?? '')) continue;
      if (!hasVerb(tree, phrases[q]!.head, phrase.head - 1)) add(phrases[q]!.head);
    }
    return found;
  }
  // "een contract met het bedrijf" is the subject's with somebody else; "de topman van het bedrijf" may be the subject's own
  const party = /^(?:obj|iobj|obl)/.test(phrase.rel) || tree.words('addresseePrepositions').has(phrase.prep ?? '');
  const bought = !party && isOfBought(context, p);
  if (!party && !bought && !isStakeIn(context, p) && !isDealOver(context, p)) return found;
  if (phrase.prep !== undefined && !bought && !tree.words('partyPrepositions').has(phrase.prep)) return found;
  for (let at = phrase.governor, steps = 0; at >= 0 && steps < CLIMB; at = tree.head(at), steps++) {
    const subject = tree.child(at, SUBJECT);
    // a name that the parser took for the root of the sentence is its subject
    if (subject < 0 && tree.rel(at) === 'root' && at < phrase.head && !tree.is(at, VERBAL)) add(at);
    if (subject < 0) continue;
    for (const t of [subject, ...tree.childrenBy(subject, CONJ)]) add(t);
    break;
  }
  return found;
}

/** Remembers that a phrase stands for an entity, with the article of its noun and the country that its adjectives give. */
export function see({ tree, phrases, seen, knowledge, countries }: Context, p: number, entity: number): void {
  const phrase = phrases[p]!;
  const mention: Antecedent = {
    entity,
    token: phrase.head,
    sentence: phrase.sentence,
    subject: /^nsubj/.test(phrase.rel) || tree.rel(phrase.head) === 'root',
  };
  const first = tree.analysis.sentenceStart[phrase.sentence]!;
  for (let t = phrase.head; t >= Math.max(first, phrase.from - LOOK_LEFT); t--) {
    const word = tree.lower(t);
    if (word === 'de' || word === 'het') {
      mention.article = word;
      break;
    }
    if (t < phrase.from && !tree.is(t, MODIFIER)) break;
    const country = tree.is(t, MODIFIER) ? knowledge.countryOf(capitalise(tree.text(t))) : undefined;
    if (country !== undefined && !countries.has(entity)) countries.set(entity, country);
  }
  const list = seen[phrase.sentence];
  if (list) list.push(mention);
  else seen[phrase.sentence] = [mention];
}

export const capitalise = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** The country of a company: the lexicon's, else the one that the text gave it. */
export function countryOf({ entities, knowledge, countries }: Context, entity: number): string | undefined {
  const { entry } = entities[entity]!;
  return (entry === undefined ? undefined : knowledge.companies[entry]?.country) ?? countries.get(entity);
}

/** Mentions of a sentence before a token that fit. */
export function seenIn({ seen, entities }: Context, sentence: number, before: number, fits: Fits): Antecedent[] {
  return (seen[sentence] ?? []).filter((a) => a.token < before && fits(entities[a.entity]!, a.entity));
}

/** Mentions of the last sentences before a token that fit, in the order of the text. */
export function seenBefore(context: Context, before: number, fits: Fits, reach = WINDOW): Antecedent[] {
  const sentence = context.tree.sentenceOf(before);
  const found: Antecedent[] = [];
  for (let s = Math.max(0, sentence - reach); s <= sentence; s++) found.push(...seenIn(context, s, before, fits));
  return found;
}

/** The best earlier mention: nearest sentence first, in it the subject first, then the latest. */
export function latest(
  context: Context,
  at: number,
  fits: Fits,
  reach: number,
  subjectsFirst = true,
): number | undefined {
  const sentence = context.tree.sentenceOf(at);
  for (let s = sentence; s >= Math.max(0, sentence - reach); s--) {
    const here = seenIn(context, s, at, fits);
    if (!here.length) continue;
    const subjects = here.filter((a) => a.subject);
    // in an earlier sentence its first subject is the topic; in the same one the nearest
    if (subjectsFirst && subjects.length) return subjects[s === sentence ? subjects.length - 1 : 0]!.entity;
    return here[s === sentence || !subjectsFirst ? here.length - 1 : 0]!.entity;
  }
  return undefined;
}

/**
 * Which company "het bedrijf" is: the subject of this sentence or the one before if it is one, else what the sentence before opens with, else the one
 * spoken of most in the sentences nearby.
 */
export function topicOf(context: Context, at: number, fits: Fits): number | undefined {
  const { tree, phrases, phraseAt } = context;
  const sentence = tree.sentenceOf(at);
  const here = seenIn(context, sentence, at, fits);
  const own = here.filter((a) => a.subject);
  if (own.length) return own[own.length - 1]!.entity;
  const within = here.filter((a) => spokenForBySubject(context, a));
  if (within.length) return within[within.length - 1]!.entity;
  const before = sentence > 0 ? seenIn(context, sentence - 1, at, fits) : [];
  const subject = before.find((a) => a.subject);
  // "Sinds Apple de iPhone heeft, zakt de koers van Nokia": what the main clause is about goes before what another clause is
  const main = subject && isInSubclause(tree, subject.token) ? before.find((a) => isOfMainSubject(tree, a)) : undefined;
  if (main) return main.entity;
  if (subject) return subject.entity;
  // no subject: what the sentence before opens with ("Voor X komt dat ongelegen.")
  const { sentenceStart } = tree.analysis;
  const opening = before.find(
    (a) => a.token - sentenceStart[a.sentence]! < 4 && !/^nmod/.test(elementAt(phrases, phraseAt[a.token])?.rel ?? ''),
  );
  if (opening) return opening.entity;
  const counts = new Map<number, number>();
  for (const a of seenBefore(context, at, fits))
    counts.set(a.entity, (counts.get(a.entity) ?? 0) + (a.subject ? 2 : 1) + (sentence - a.sentence <= 2 ? 1 : 0));
  let best: number | undefined;
  for (const [entity, n] of counts) if (best === undefined || n > counts.get(best)!) best = entity;
  return best;
}

const ASIDE = rels('advcl');
const MAIN = rels('root');
const OF = rels('nmod', 'appos', 'flat', 'nmod:poss');

/** Whether a subject stands in a clause of time or reason in front of the main one. */
function isInSubclause(tree: Tree, token: number): boolean {
  const verb = tree.head(token);
  return verb >= 0 && tree.isRel(verb, ASIDE) && tree.head(verb) > verb;
}

/** "de koers van Nokia zakt": a name that the subject of the main clause is of. */
function isOfMainSubject(tree: Tree, { token }: Antecedent): boolean {
  let at = token;
  for (let steps = 0; steps < CLIMB && at >= 0 && tree.isRel(at, OF); steps++) at = tree.head(at);
  return at >= 0 && tree.isRel(at, SUBJECT) && tree.head(at) >= 0 && tree.isRel(tree.head(at), MAIN);
}

/** "Een woordvoerder van Siemens zei dat het concern": the company that the subject speaks for; analysts and accountants speak of others. */
function spokenForBySubject({ tree, knowledge, entities }: Context, { token, entity }: Antecedent): boolean {
  const { entry } = entities[entity]!;
  const sector = entry === undefined ? undefined : knowledge.companies[entry]?.sector;
  if (sector !== undefined && knowledge.words('outsideSectors').has(sector)) return false;
  for (let at = token, steps = 0; at >= 0 && steps < CLIMB; at = tree.head(at), steps++) {
    if (knowledge.inClass(tree.lowerLemma(at), 'experts')) return false;
    const rel = tree.rel(at);
    if (rel.startsWith('nsubj')) return at !== token;
    if (!/^(?:nmod|appos|flat|conj)/.test(rel)) return false;
  }
  return false;
}

/** One named this many times less than the main company is only mentioned in passing. */
const PASSING = 3;

/** Whom the text is about at a place: the local topic, unless it is mentioned in passing only. */
export function salient(context: Context, at: number, fits: Fits): number | undefined {
  const { entities, prominent } = context;
  const local = topicOf(context, at, fits);
  const weight = (e: number): number => entities[e]!.names.length;
  const main = prominent.find((e) => fits(entities[e]!, e));
  if (local === undefined || main === undefined) return local ?? main;
  return weight(local) * PASSING <= weight(main) ? main : local;
}

/** The two companies that a text is about, where they were spoken of already and no third one is named half as often. */
function mainPair(context: Context, before: number, fits: Fits): [number, number] | undefined {
  const { entities, prominent, names } = context;
  const [first, second, third] = prominent.filter((e) => fits(entities[e]!, e));
  if (first === undefined || second === undefined) return undefined;
  const weight = (e: number | undefined): number => (e === undefined ? 0 : entities[e]!.names.length);
  if (weight(third) * 2 > weight(second)) return undefined;
  return [first, second].every((e) => names[entities[e]!.names[0]!]!.from < before) ? [first, second] : undefined;
}

/** "beide bedrijven": the last two companies that are `allowed`, those that one sentence names together, else the last two spoken of. */
export function lastTwo(
  context: Context,
  head: number,
  how: 'nominal' | 'pronoun',
  reach = 6,
  allowed: (e: ReadEntity) => boolean = () => true,
): Referent | undefined {
  const fits = (e: ReadEntity): boolean => isCompany(e) && !isPress(context, e) && allowed(e);
  const sentence = context.tree.sentenceOf(head);
  const companies = (list: readonly Antecedent[]) => [...new Set(list.map((a) => a.entity))];
  const pair = mainPair(context, head, fits);
  const { entities } = context;
  const inPassing = (two: readonly number[]): boolean =>
    pair !== undefined && Math.min(...two.map((e) => entities[e]!.names.length)) * 2 <= entities[pair[1]]!.names.length;
  // a sentence that names just two is clearer than a nearer one that names more
  let more: number[] | undefined;
  for (let s = sentence; s >= Math.max(0, sentence - reach); s--) {
    const here = companies(seenIn(context, s, head, fits));
    if (here.length === 2) return { entities: pair && how === 'nominal' && inPassing(here) ? pair : here, how };
    if (here.length > 2) more ??= here.slice(0, 2);
  }
  if (more) return { entities: more, how };
  if (how === 'pronoun') return undefined;
  const all = companies(seenBefore(context, head, fits));
  return all.length === 2 ? { entities: all, how } : undefined;
}
