import type { Knowledge } from '../knowledge';
import { Feat, rels, type Tree, tags } from '../reading/tree';
import type { NameMention, Phrase, ReadEntity, Referent } from '../reading/types';

const SUBJECT = rels('nsubj', 'nsubj:pass');
const NOUN = tags('NOUN');
const PRON = tags('PRON');
const DET = rels('det');
const AMOD = rels('amod');
const CLAUSAL = new Set(['ccomp', 'xcomp', 'advcl', 'acl', 'acl:relcl', 'parataxis', 'conj']);
/** How many sentences back a pronoun or a noun may reach for what it stands for. */
const PRONOUN_REACH = 2;

/** An earlier mention that a pronoun or a noun may stand for. */
interface Antecedent {
  entity: number;
  token: number;
  sentence: number;
  subject: boolean;
}

interface Context {
  tree: Tree;
  names: readonly NameMention[];
  entityOfName: readonly number[];
  phrases: readonly Phrase[];
  phraseAt: Int32Array;
  phraseStart: Int32Array;
  entities: readonly ReadEntity[];
  knowledge: Knowledge;
  seen: Antecedent[];
  referents: (Referent | undefined)[];
}

/**
 * Decides for every phrase which entities it stands for: names for theirs, relative pronouns for their antecedent, personal pronouns by
 * gender, number and place in the clause, nouns by what companies of a sector are called. Where the text leaves a choice open, all candidates are kept.
 */
export function resolveReferences(
  tree: Tree,
  names: readonly NameMention[],
  entities: readonly ReadEntity[],
  entityOfName: readonly number[],
  phrases: readonly Phrase[],
  phraseAt: Int32Array,
  phraseStart: Int32Array,
  knowledge: Knowledge,
): (Referent | undefined)[] {
  const referents: (Referent | undefined)[] = new Array(phrases.length);
  const context: Context = {
    tree,
    names,
    entityOfName,
    phrases,
    phraseAt,
    phraseStart,
    entities,
    knowledge,
    seen: [],
    referents,
  };
  // cataphora is rare in news: one pass in the order of the text, names first where a phrase holds both
  const compounds = new Map<number, number>();
  names.forEach((n, i) => {
    if (n.rest !== undefined) for (let t = n.from; t < n.to; t++) compounds.set(t, i);
  });
  const order = phrases.map((_, i) => i).sort((a, b) => phrases[a]!.head - phrases[b]!.head);
  for (const p of order) {
    const phrase = phrases[p]!;
    if (phrase.governor === -3) continue;
    if (phrase.name !== undefined) {
      const entity = entityOfName[phrase.name]!;
      const mention = names[phrase.name]!;
      if (mention.rest === undefined) {
        referents[p] = { entities: [entity], how: 'name' };
        see(context, p, entity);
      }
      continue;
    }
    const compound = compounds.get(phrase.head) ?? -1;
    if (compound >= 0) {
      const entity = entityOfName[compound]!;
      see(context, p, entity);
      // "de iCloud-dienst" is iCloud
      if (entities[entity]!.kind === 'product') {
        referents[p] = { entities: [entity], how: 'name' };
        continue;
      }
    }
    const found = tree.is(phrase.head, PRON)
      ? pronoun(context, p)
      : tree.is(phrase.head, NOUN)
        ? nominal(context, p)
        : undefined;
    if (!found) continue;
    referents[p] = found;
    if (!found.candidates && found.phrase === undefined) for (const e of found.entities) see(context, p, e);
  }
  return referents;
}

function see({ tree, phrases, seen }: Context, p: number, entity: number): void {
  const phrase = phrases[p]!;
  seen.push({
    entity,
    token: phrase.head,
    sentence: phrase.sentence,
    subject: /^nsubj/.test(phrase.rel) || tree.rel(phrase.head) === 'root',
  });
}

const isCompany = (e: ReadEntity): boolean =>
  e.kind === 'company' || e.kind === 'media' || (e.kind === 'unknown' && e.nouns.length > 0);
const isPerson = (e: ReadEntity): boolean => e.kind === 'person';

/** The best earlier mention: nearest sentence first, in it the subject first, then the latest. */
function latest(
  context: Context,
  at: number,
  fits: (e: ReadEntity) => boolean,
  reach: number,
  subjectsFirst = true,
): number | undefined {
  const { seen, tree, entities } = context;
  const sentence = tree.sentenceOf(at);
  for (let s = sentence; s >= Math.max(0, sentence - reach); s--) {
    const here = seen.filter((a) => a.sentence === s && a.token < at && fits(entities[a.entity]!));
    if (!here.length) continue;
    const subjects = here.filter((a) => a.subject);
    // in an earlier sentence its first subject is the topic; in the same one the nearest
    if (subjectsFirst && subjects.length) return subjects[s === sentence ? subjects.length - 1 : 0]!.entity;
    return here[s === sentence || !subjectsFirst ? here.length - 1 : 0]!.entity;
  }
  return undefined;
}

/** Subject of the clause above the one that a token stands in, as entities. */
function matrixSubject(context: Context, token: number): number[] {
  const { tree, phraseAt, referents } = context;
  let at = token;
  for (let steps = 0; steps < 40 && at >= 0; steps++) {
    const clausal = CLAUSAL.has(tree.rel(at)) && at !== token;
    const up = tree.head(at);
    if (clausal && up >= 0) {
      const subject = tree.child(up, SUBJECT);
      const phrase = subject >= 0 && subject !== token ? phraseAt[subject]! : -1;
      if (phrase >= 0 && referents[phrase] && !referents[phrase]!.candidates) return referents[phrase]!.entities;
    }
    at = up;
  }
  return [];
}

/** Subject of the clause that a token stands in. */
function ownSubject(context: Context, token: number): number[] {
  const { tree, phraseAt, referents } = context;
  for (let at = tree.head(token), steps = 0; at >= 0 && steps < 40; at = tree.head(at), steps++) {
    const subject = tree.child(at, SUBJECT);
    if (subject < 0 || subject === token || tree.under(token, subject)) continue;
    const phrase = phraseAt[subject]!;
    if (phrase >= 0 && referents[phrase] && !referents[phrase]!.candidates) return referents[phrase]!.entities;
  }
  return [];
}

function pronoun(context: Context, p: number): Referent | undefined {
  const { tree, phrases, phraseAt, entities, referents } = context;
  const token = phrases[p]!.head;
  const word = tree.lower(token);
  const one = (entity: number | undefined): Referent | undefined =>
    entity === undefined ? undefined : { entities: [entity], how: 'pronoun' };
  const fitting = (list: number[], fits: (e: ReadEntity) => boolean) => list.filter((e) => fits(entities[e]!));

  if (
    tree.has(token, Feat.relative) ||
    ((word === 'die' || word === 'dat') && (insideRelative(tree, token) || tree.text(token - 1) === ','))
  ) {
    const antecedent = adjacentAntecedent(context, token) ?? relativeAntecedent(tree, token);
    const phrase = antecedent >= 0 ? phraseAt[antecedent]! : -1;
    if (phrase < 0 || phrases[phrase]!.head === token) return undefined;
    const whole = referents[phrase];
    return whole ? { ...whole, how: 'pronoun', phrase } : { entities: [], how: 'pronoun', phrase };
  }
  switch (word) {
    case 'het': {
      if (tree.rel(token) === 'expl' || isExpletive(tree, token)) return undefined;
      if (!SUBJECT.has(tree.analysis.rel[token]!)) return undefined;
      const above = fitting(matrixSubject(context, token), isCompany);
      if (above.length) return { entities: above.slice(0, 1), how: 'pronoun' };
      return one(latest(context, token, isCompany, 1));
    }
    case 'hij':
    case 'hem':
      return one(latest(context, token, isPerson, PRONOUN_REACH));
    case 'zij':
    case 'ze':
    case 'hen':
    case 'hun':
    case 'haar':
    case 'zijn':
    case "z'n": {
      const possessive = tree.has(token, Feat.possessive) || tree.rel(token) === 'nmod:poss';
      const own = possessive
        ? fitting(ownSubject(context, token), (e) => isCompany(e) || isPerson(e))
        : fitting(matrixSubject(context, token), isCompany);
      if (own.length) return { entities: own, how: 'pronoun' };
      if (word === 'zijn' || word === "z'n") return one(latest(context, token, (e) => isCompany(e) || isPerson(e), 1));
      return one(latest(context, token, isCompany, 1));
    }
    case 'wij':
    case 'we':
    case 'ons':
    case 'onze':
      return one(speakerCompany(context, token));
    default:
      return undefined;
  }
}

/**
 * The company that "wij" stands for: that of the person who speaks in this sentence or beside it, else the one spoken of most nearby. Names behind the
 * pronoun count too ("... , zegt topman X van Y"), so it looks at the names of the text, not only at what was read before.
 */
function speakerCompany(context: Context, token: number): number | undefined {
  const { tree, entities, names, entityOfName, phraseAt, phrases } = context;
  const sentence = tree.sentenceOf(token);
  let best: number | undefined;
  let bestDistance = Number.POSITIVE_INFINITY;
  for (const [i, n] of names.entries()) {
    const s = tree.sentenceOf(n.from);
    if (s < sentence - 2) continue;
    if (s > sentence + 2) break;
    const entity = entities[entityOfName[i]!]!;
    const company = entity.kind === 'person' ? entity.affiliation : undefined;
    const p = phraseAt[n.from]!;
    const speaks = p >= 0 && /^nsubj/.test(phrases[p]!.rel);
    const distance = Math.abs(s - sentence) * 10 + (speaks ? 0 : 5) + (s < sentence ? 1 : 0);
    if (company !== undefined && distance < bestDistance) {
      best = company;
      bestDistance = distance;
    }
  }
  return best ?? topicOf(context, token, (e) => e.kind === 'company');
}

/** The head of a phrase that ends right before the pronoun, with or without a comma: "Pixar, dat in 2005". */
function adjacentAntecedent({ tree, phrases, phraseAt, phraseStart }: Context, token: number): number | undefined {
  const before = tree.text(token - 1) === ',' || tree.text(token - 1) === ')' ? token - 1 : token;
  if (before === token && tree.upos(token) !== 'PRON') return undefined;
  const s = tree.sentenceOf(token);
  for (let p = phraseStart[s + 1]! - 1; p >= phraseStart[s]!; p--) {
    const phrase = phrases[p]!;
    if (phrase.governor !== -3 && Math.max(phrase.to, phrase.head + 1) === before && phraseAt[phrase.head] === p)
      return phrase.head;
  }
  return undefined;
}

/** "Het is mogelijk dat", "het gaat om", "het lijkt erop": a "het" that stands for nothing. */
function isExpletive(tree: Tree, token: number): boolean {
  const head = tree.head(token);
  if (head < 0) return false;
  if (tree.upos(head) === 'ADJ' && tree.children(head).some((c) => /^(ccomp|csubj|xcomp|advcl)/.test(tree.rel(c))))
    return true;
  if (/^(gaan|lijken|blijken|schijnen|regenen|betreffen|betekenen|duren|kosten)$/.test(tree.lemma(head))) return true;
  return tree.children(head).some((c) => tree.rel(c).startsWith('csubj'));
}

function insideRelative(tree: Tree, token: number): boolean {
  for (let at = tree.head(token), steps = 0; at >= 0 && steps < 20; at = tree.head(at), steps++)
    if (tree.rel(at) === 'acl:relcl') return true;
  return false;
}

/** The noun that a relative clause hangs on. */
export function relativeAntecedent(tree: Tree, token: number): number {
  for (let at = tree.head(token), steps = 0; at >= 0 && steps < 20; at = tree.head(at), steps++) {
    if (tree.rel(at) === 'acl:relcl') return tree.head(at);
  }
  return -1;
}

function nominal(context: Context, p: number): Referent | undefined {
  const { tree, phrases, entities, knowledge, seen } = context;
  const phrase = phrases[p]!;
  const head = phrase.head;
  const apposed = apposition(context, p);
  if (apposed !== undefined)
    return { entities: [apposed], how: entities[apposed]!.kind === 'product' ? 'name' : 'nominal' };
  const noun = tree.lemma(head).toLowerCase();
  const determiners = tree.childrenBy(head, DET).map((d) => tree.lower(d));
  // "ons bedrijf", "zijn bedrijf": the owner's
  const owner = tree.children(head).find((c) => tree.rel(c) === 'nmod:poss');
  if (owner !== undefined && knowledge.words('plainCompanyNouns').has(noun)) {
    const whose = tree.is(owner, PRON)
      ? pronoun(context, context.phraseAt[owner]! >= 0 ? context.phraseAt[owner]! : p)
      : undefined;
    const company = whose?.entities
      .map((e) => (isCompany(entities[e]!) ? e : entities[e]!.affiliation))
      .find((e) => e !== undefined);
    if (company !== undefined) return { entities: [company], how: 'nominal' };
  }
  const plural = tree.has(head, Feat.plural);
  if (plural) {
    // "De Amerikanen leveren niet": the company of that country
    const land = knowledge.countryOf(capitalise(tree.lemma(head)));
    if (land && /^\p{Lu}/u.test(tree.text(head)) && determiners.includes('de')) {
      const entity = latest(
        context,
        head,
        (e) => e.entry !== undefined && isCompany(e) && knowledge.companies[e.entry]?.country === land,
        10,
        false,
      );
      return entity === undefined ? undefined : { entities: [entity], how: 'nominal' };
    }
    const words = Array.from({ length: head + 1 - phrase.from }, (_, k) => tree.lower(phrase.from + k)).join(' ');
    if (!knowledge.words('pluralCompany').has(words)) return undefined;
    return lastTwo(context, head);
  }
  if (!determiners.some((d) => /^(de|het|dit|deze|dat|die)$/.test(d))) return undefined;
  // a noun with a "van" of its own names another ("de dochter van X")
  const sectors = knowledge.sectorsOf(noun);
  const plain = knowledge.words('plainCompanyNouns').has(noun);
  if (!sectors.length && !plain) return undefined;
  if (tree.childrenBy(head, rels('acl:relcl', 'nmod')).some((c) => tree.rel(c) === 'nmod' && c > head) && !plain)
    return undefined;
  const country = tree
    .childrenBy(head, AMOD)
    .map((a) => knowledge.countryOf(capitalise(tree.text(a))))
    .find((c) => c !== undefined);
  const fits = (e: ReadEntity): boolean => {
    if (!isCompany(e)) return false;
    const company = e.entry === undefined ? undefined : knowledge.companies[e.entry];
    if (country && company?.country && company.country !== country && country !== 'EU') return false;
    if (!sectors.length) return e.kind !== 'media';
    if (company?.nouns.includes(noun) || e.nouns.includes(noun)) return true;
    return company?.sector !== undefined && sectors.includes(company.sector);
  };
  const ranked = latest(context, head, fits, 30);
  if (ranked !== undefined) {
    if (!sectors.length || plain) return { entities: [topicOf(context, head, fits) ?? ranked], how: 'nominal' };
    // two that fit equally well in the same coordination leave the choice open
    const last = [...seen].reverse().find((a) => a.token < head && fits(entities[a.entity]!))!;
    const rivals = openChoice(context, last, fits);
    if (
      rivals.length > 1 &&
      last.sentence === tree.sentenceOf(head) - 1 &&
      !seen.some((a) => a.sentence === last.sentence && a.subject && fits(entities[a.entity]!))
    )
      return { entities: rivals, candidates: rivals, how: 'nominal' };
    return { entities: [ranked], how: 'nominal' };
  }
  // nobody fits by sector: an entity whose sector is unknown may be meant, if it is the only company spoken of
  const known = new Set(
    seen
      .filter((a) => a.token < head && isCompany(entities[a.entity]!) && entities[a.entity]!.kind !== 'media')
      .map((a) => a.entity),
  );
  const unknownSector = [...known].filter((e) => entities[e]!.entry === undefined && !entities[e]!.nouns.length);
  if (known.size === 1 && unknownSector.length === 1) return { entities: unknownSector, how: 'nominal' };
  return undefined;
}

/** "Baidu, het bedrijf achter ...": a company noun right behind a name and a comma describes the name. */
function apposition(
  { tree, phrases, phraseAt, referents, knowledge, entities }: Context,
  p: number,
): number | undefined {
  const phrase = phrases[p]!;
  const comma = phrase.from - 1;
  if (comma < 1 || tree.text(comma) !== ',' || phrase.prep) return undefined;
  const before = phraseAt[comma - 1]!;
  const referent = before < 0 ? undefined : referents[before];
  if (!referent || referent.candidates || referent.how !== 'name') return undefined;
  const noun = tree.lemma(phrase.head).toLowerCase();
  const entity = referent.entities[0]!;
  if (entities[entity]!.kind === 'product') return knowledge.inClass(noun, 'productHeads') ? entity : undefined;
  if (!isCompany(entities[entity]!) && entities[entity]!.kind !== 'unknown') return undefined;
  return knowledge.inClass(noun, 'companyNouns') || knowledge.sectorsOf(noun).length ? entity : undefined;
}

/** Which company "het bedrijf" is: the subject of the sentence before if it is one, else the one spoken of most so far in the sentences nearby, else the latest. */
function topicOf(context: Context, at: number, fits: (e: ReadEntity) => boolean): number | undefined {
  const { seen, tree, entities } = context;
  const sentence = tree.sentenceOf(at);
  const earlier = seen.filter((a) => a.token < at && fits(entities[a.entity]!));
  const subjects = earlier.filter((a) => a.subject && (a.sentence === sentence || a.sentence === sentence - 1));
  const nearest = subjects[subjects.length - 1];
  if (nearest) {
    const same = subjects.filter((a) => a.sentence === nearest.sentence);
    return (nearest.sentence === sentence ? same[same.length - 1]! : same[0]!).entity;
  }
  // no subject: what the sentence before opens with ("Voor X komt dat ongelegen.")
  const { sentenceStart } = tree.analysis;
  const opening = earlier.find((a) => a.sentence === sentence - 1 && a.token - sentenceStart[a.sentence]! < 4);
  if (opening) return opening.entity;
  const counts = new Map<number, number>();
  for (const a of earlier)
    counts.set(a.entity, (counts.get(a.entity) ?? 0) + (a.subject ? 2 : 1) + (sentence - a.sentence <= 2 ? 1 : 0));
  let best: number | undefined;
  for (const [entity, n] of counts) if (best === undefined || n > counts.get(best)!) best = entity;
  return best;
}

const capitalise = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** The coordinated companies that the last fitting mention belongs to ("met Hyundai en Kia"). */
function openChoice(
  { tree, seen, entities, phrases, phraseAt }: Context,
  last: Antecedent,
  fits: (e: ReadEntity) => boolean,
): number[] {
  const lastPhrase = phraseAt[last.token]!;
  if (lastPhrase < 0) return [last.entity];
  const group = phrases[lastPhrase]!.first;
  const found = new Set<number>();
  for (const a of seen) {
    if (a.sentence !== last.sentence || !fits(entities[a.entity]!)) continue;
    const p = phraseAt[a.token]!;
    if (p >= 0 && (phrases[p]!.first === group || adjacent(tree, a.token, last.token))) found.add(a.entity);
  }
  return [...found];
}

/** Two names with only "en" or a comma between them. */
function adjacent(tree: Tree, a: number, b: number): boolean {
  const [x, y] = a < b ? [a, b] : [b, a];
  for (let t = x + 1; t < y; t++) if (!/^(en|of|,|noch)$/.test(tree.lower(t)) && tree.upos(t) !== 'PROPN') return false;
  return y - x < 6;
}

/** "beide bedrijven": the last two companies that one sentence names together, else the last two spoken of. */
function lastTwo({ seen, entities, tree }: Context, head: number): Referent | undefined {
  const sentence = tree.sentenceOf(head);
  for (let s = sentence; s >= Math.max(0, sentence - 6); s--) {
    const here = [
      ...new Set(
        seen
          .filter(
            (a) =>
              a.sentence === s &&
              a.token < head &&
              isCompany(entities[a.entity]!) &&
              entities[a.entity]!.kind !== 'media',
          )
          .map((a) => a.entity),
      ),
    ];
    if (here.length >= 2) return { entities: here.slice(0, 2), how: 'nominal' };
  }
  const all = [
    ...new Set(
      seen
        .filter((a) => a.token < head && isCompany(entities[a.entity]!) && entities[a.entity]!.kind !== 'media')
        .map((a) => a.entity),
    ),
  ];
  return all.length === 2 ? { entities: all, how: 'nominal' } : undefined;
}
