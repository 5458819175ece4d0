import { belongsTo, type Knowledge } from '../../knowledge';
import { elementAt } from '../../reading/element-at';
import { findAt } from '../../reading/in-order';
import { Feat, rels, type Tree, tags } from '../../reading/tree';
import type { ReadEntity, Referent } from '../../reading/types';
import {
  type Antecedent,
  type Context,
  capitalise,
  countryOf,
  type Fits,
  isCompany,
  isPress,
  lastTwo,
  latest,
  others,
  salient,
  seenBefore,
  seenIn,
  standsFor,
  topicOf,
  WINDOW,
  withConjuncts,
} from './memory';
import { officeHolder } from './office-holders';
import { people } from './people';
import { isCalledSo, makerOfProduct } from './product-makers';
import { possessor } from './pronouns';

const NUM = tags('NUM');
const PROPN = tags('PROPN');
const DET = rels('det');
const AMOD = rels('amod');
const NMOD = rels('nmod');
const APPOS = rels('appos');
const COP = rels('cop');

/** What a noun phrase without a name stands for. */
export function nominal(context: Context, p: number): Referent | undefined {
  const { tree, phrases, entities, knowledge } = context;
  const phrase = phrases[p]!;
  const head = phrase.head;
  const apposed = apposition(context, p);
  if (apposed !== undefined)
    return { entities: [apposed], how: entities[apposed]!.kind === 'product' ? 'name' : 'nominal' };
  const noun = tree.lowerLemma(head);
  const called = calledBehind(context, head, noun);
  if (called !== undefined) return { entities: [called], how: 'nominal' };
  const maker = makerOfProduct(context, head, noun);
  if (maker !== undefined) return { entities: [maker], how: 'nominal' };
  const office = knowledge.inClass(noun, 'positionNouns') || knowledge.inClass(noun, 'personNouns');
  const inOffice = office ? officeHolder(context, p) : undefined;
  if (inOffice !== undefined) return { entities: [inOffice], how: 'nominal' };
  const determiners = tree.childrenBy(head, DET).map((d) => tree.lower(d));
  const sectors = knowledge.sectorsOf(noun);
  const plain = knowledge.words('plainCompanyNouns').has(noun);
  const owner = tree.children(head).find((c) => tree.rel(c) === 'nmod:poss');
  const unit = knowledge.inClass(noun, 'unitNouns');
  // "na Boeing de grootste vliegtuigbouwer" is said of somebody
  if (sectors.length > 0 && isCompared(context, p)) return undefined;
  const ranked = sectors.length > 0 && isRanked(context, p);
  // "zijn eigen vrachtwagendivisie" is a part of the firm, not the firm
  if (owner !== undefined && !(ranked && isOfPlace(context, owner)))
    return !unit && (plain || sectors.length) ? firmOf(context, owner, plain) : undefined;
  const barred = others(context, p);
  if (unit || knowledge.words('relationalNouns').has(kinOf(noun, knowledge))) {
    const found = relation(context, p, noun, barred);
    if (found !== undefined) return { entities: [found], how: 'nominal' };
    // "de telefoontak" is a part of a firm, not a firm of its sector
    if (unit) return undefined;
  }
  if (determiners.includes('de') && /^\p{Lu}/u.test(tree.text(head))) {
    const found = people(context, head, barred);
    if (found !== undefined) return { entities: [found], how: 'nominal' };
  }
  if (tree.is(head, PROPN)) return namedPerson(context, head);
  // "de supermarktketen" looks like a plural and is none: it is its own lemma
  const plural = (tree.has(head, Feat.plural) && tree.lemma(head) !== tree.lower(head)) || tree.is(head, NUM);
  if (plural) {
    const words = Array.from({ length: head + 1 - phrase.from }, (_, k) => tree.lower(phrase.from + k)).join(' ');
    if (knowledge.words('pluralCompany').has(words))
      return lastTwo(context, head, 'nominal', undefined, (e) => !barred.has(e));
    const listed = namedBehind(context, p);
    if (listed && (sectors.length || knowledge.inClass(noun, 'companyNouns')))
      return { entities: listed, how: 'nominal' };
    // "de twee vliegtuigbouwers"
    if (!sectors.length || !/^(?:beide|(?:de|die|deze) twee) /.test(words)) return undefined;
    return lastTwo(context, head, 'nominal', undefined, (e) => !barred.has(e) && ofSector(context, e, noun, sectors));
  }
  const genitive = ranked && owner !== undefined;
  if (!genitive && !determiners.some((d) => tree.words('definites').has(d))) return undefined;
  if (!sectors.length && !plain && !isCalledSo(context, noun)) return undefined;
  // "de centrale bank" is no company, "de nieuwe onderneming" none that was spoken of
  const adjectives = tree.childrenBy(head, AMOD).map((a) => tree.lower(a));
  if (adjectives.some((a) => knowledge.words('otherFirmAdjectives').has(a))) return undefined;
  // a noun with a "van" of its own names another ("de bank van X")
  if (
    !plain &&
    tree
      .childrenBy(head, NMOD)
      .some((c) => c > head && phrases[context.phraseAt[c]!]?.prep === 'van' && !(ranked && isOfPlace(context, c)))
  )
    return undefined;
  return definite(context, p, { noun, sectors, plain, determiners, countries: countriesOf(context, head) }, barred);
}

/** "de grootste bank", "Europa's op twee na grootste autobouwer", where they call a company and do not say of one that it is so or becomes so. */
function isRanked({ tree, phrases, knowledge }: Context, p: number): boolean {
  const { head, rel, governor } = phrases[p]!;
  if (!tree.childrenBy(head, AMOD).some((a) => knowledge.words('firmRanks').has(tree.lower(a)))) return false;
  if (!/^(?:nsubj|obj|iobj|obl|nmod)/.test(rel) || tree.child(head, COP) >= 0) return false;
  const verb = governor < 0 ? '' : tree.lemma(governor);
  return !tree.words('copulas').has(verb) && !knowledge.words('becomingVerbs').has(verb);
}

/** Whether whom a company is ranked behind stands right in front of a noun with a rank. */
function isCompared({ tree, phrases, knowledge }: Context, p: number): boolean {
  const { head, from, sentence } = phrases[p]!;
  let before = phrases[p - 1];
  for (let q = p - 1; before && (before.governor === -3 || before.from >= from); q--) before = phrases[q - 1];
  if (!before || before.sentence !== sentence || Math.max(before.to, before.head + 1) !== from) return false;
  if (!tree.words('rankComparisons').has(phrases[before.first]!.prep ?? '')) return false;
  return tree.childrenBy(head, AMOD).some((a) => knowledge.words('firmRanks').has(tree.lower(a)));
}

/** "de grootste bank van IJsland", "'s werelds grootste bank": whether what a noun is of is a place or the world. */
function isOfPlace({ tree, phrases, phraseAt, entities, entityOfName, knowledge }: Context, t: number): boolean {
  const name = elementAt(phrases, phraseAt[t])?.name;
  if (name === undefined) return knowledge.words('worldWords').has(tree.lower(t));
  return /^(?:place|state)$/.test(entities[entityOfName[name]!]!.kind);
}

/** "opgevolgd door de Amerikaan Bob Dudley": where somebody comes from stands for the person whose name follows. */
function namedPerson({ tree, phrases, phraseAt, entities, entityOfName }: Context, head: number): Referent | undefined {
  const beside = tree.childrenBy(head, APPOS).find((c) => c === head + 1);
  const name = beside === undefined ? undefined : elementAt(phrases, phraseAt[beside])?.name;
  const entity = name === undefined ? undefined : entityOfName[name]!;
  return entity !== undefined && entities[entity]!.kind === 'person' ? { entities: [entity], how: 'name' } : undefined;
}

/** What a noun says of the company that it stands for. */
interface Description {
  noun: string;
  sectors: readonly string[];
  plain: boolean;
  determiners: readonly string[];
  /** Countries that its adjectives allow; undefined where they name none. */
  countries?: ReadonlySet<string>;
}

/** "De Duitse bank", "het concern": the company of that sector and country that was spoken of last. */
function definite(
  context: Context,
  p: number,
  description: Description,
  barred: ReadonlySet<ReadEntity>,
): Referent | undefined {
  const { tree, phrases, entities, knowledge } = context;
  const { noun, sectors, plain, determiners, countries } = description;
  const { head } = phrases[p]!;
  const located = (i: number): boolean => isIn(context, i, countries);
  const fits: Fits = (e, i) => {
    if (!isCompany(e) || barred.has(e) || !located(i) || !makes(context, e, noun)) return false;
    return sectors.length || !plain ? ofSector(context, e, noun, sectors) : !isPress(context, e);
  };
  // "Bank of America koopt Merrill Lynch. De zakenbank ...": who is known by this very noun, before others of the sector
  const known = latest(context, head, (e, i) => fits(e, i) && isKnownBy(context, e, noun), 1);
  if (known !== undefined) return { entities: [known], how: 'nominal' };
  const ranked = latest(context, head, fits, WINDOW);
  if (ranked !== undefined) {
    // "dat bedrijf" points at the one named last, whatever its part in the sentence
    if (plain && determiners.some((d) => tree.words('relativePronouns').has(d)))
      return { entities: [latest(context, head, fits, WINDOW, false) ?? ranked], how: 'nominal' };
    if (!sectors.length || plain) return { entities: [topicOf(context, head, fits) ?? ranked], how: 'nominal' };
    // two that fit equally well in the same coordination leave the choice open
    const last = seenBefore(context, head, fits).pop()!;
    const rivals = openChoice(context, last, fits);
    if (
      rivals.length > 1 &&
      last.sentence === tree.sentenceOf(head) - 1 &&
      !seenIn(context, last.sentence, head, fits).some((a) => a.subject)
    )
      return { entities: rivals, candidates: rivals, how: 'nominal' };
    return { entities: [ranked], how: 'nominal' };
  }
  // "de staat" is no company but a public one of that name
  if (knowledge.inClass(noun, 'stateNouns')) return undefined;
  // nobody fits by sector: a company whose sector nothing tells may be meant, if the text is about it
  const topic = topicOf(
    context,
    head,
    (e, i) => isCompany(e) && !isPress(context, e) && !barred.has(e) && located(i) && makes(context, e, noun),
  );
  const open: Fits = (e, i) =>
    isCompany(e) &&
    !barred.has(e) &&
    located(i) &&
    e.entry === undefined &&
    !e.nouns.some((n) => knowledge.sectorsOf(n).length > 0);
  if (topic !== undefined && (open(entities[topic]!, topic) || plain)) return { entities: [topic], how: 'nominal' };
  const near = latest(context, head, open, 1);
  return near === undefined ? undefined : { entities: [near], how: 'nominal' };
}

/** "De fabrikant" is no airline and no bank: a noun for who makes things stands for no firm of a sector that makes none. */
function makes({ knowledge }: Context, e: ReadEntity, noun: string): boolean {
  if (e.entry === undefined || !knowledge.words('makerNouns').has(noun)) return true;
  const { sector } = knowledge.companies[e.entry]!;
  return sector === undefined || !knowledge.words('serviceSectors').has(sector);
}

/** Whether the lexicon calls a company by a noun. */
const isKnownBy = ({ knowledge }: Context, { entry }: ReadEntity, noun: string): boolean =>
  entry !== undefined && knowledge.companies[entry]!.nouns.includes(noun);

/** Whether a company may be called by a noun of these sectors. */
function ofSector({ knowledge }: Context, e: ReadEntity, noun: string, sectors: readonly string[]): boolean {
  const company = e.entry === undefined ? undefined : knowledge.companies[e.entry];
  if (company?.nouns.includes(noun) || e.nouns.some((n) => n === noun || noun.endsWith(n))) return true;
  // what the text calls it, or its own name ("Brouwerij De Valk"), tells the sector of a company that no lexicon lists
  if (e.entry === undefined && e.nouns.some((n) => knowledge.sectorsOf(n).some((s) => sectors.includes(s))))
    return true;
  return company?.sector !== undefined && sectors.includes(company.sector);
}

/** The countries that the adjectives of a noun allow: "Duitse", "Frans-Nederlandse", "Aziatische". */
function countriesOf({ tree, knowledge }: Context, head: number): ReadonlySet<string> | undefined {
  for (const a of tree.childrenBy(head, AMOD)) {
    const word = tree.lower(a);
    for (const form of [word, word.replace(/e$/, ''), word.replace(/ese$/, 'ees')]) {
      const region = knowledge.words(`region-${form}`);
      if (region.size) return region;
    }
    const named = [tree.text(a), ...tree.text(a).split('-')].flatMap((part) => {
      const name = capitalise(part);
      return knowledge.countryOf(name) ?? knowledge.countryOf(`${name}e`) ?? [];
    });
    if (named.length) return new Set(named);
  }
  return undefined;
}

/** Whether a company may be of these countries: what is not known rules nothing out. */
function isIn(context: Context, entity: number, countries: ReadonlySet<string> | undefined): boolean {
  const country = countries && countryOf(context, entity);
  return country === undefined || countries!.has(country);
}

/** "Zijn bedrijf", "ons concern": the owner's, or the company that the owner works for. What a company calls "zijn muziekdienst" is not itself. */
function firmOf(context: Context, owner: number, plain: boolean): Referent | undefined {
  const { entities } = context;
  const whose = possessor(context, owner);
  const company = whose
    .map((e) => (!isCompany(entities[e]!) ? entities[e]!.affiliation : plain ? e : undefined))
    .find((e) => e !== undefined);
  return company === undefined ? undefined : { entities: [company], how: 'nominal' };
}

/** Classes of beginnings that nouns for the same relation share: "moeder" of "moederbedrijf" and "Volvo-moeder". */
const RELATIONS = ['parentNouns', 'daughterNouns', 'sisterNouns'] as const;

/** The noun for a relation that a noun is or ends in: "dochter" in "internetdochter" and "Volvo-dochter". */
function kinOf(noun: string, knowledge: Knowledge): string {
  const word = noun.replace(/^.*-/, '');
  if (!knowledge.words('relationalNouns').has(word) && knowledge.inClass(word, 'kinNouns'))
    for (const kin of knowledge.words('kinNouns')) if (word.endsWith(kin)) return kin;
  return word;
}

/** The class of relations that a noun belongs to; a noun of none is a relation of its own. */
function relationOf(noun: string, knowledge: Knowledge): string {
  const word = kinOf(noun, knowledge);
  return RELATIONS.find((id) => knowledge.beginsIn(word, id)) ?? word;
}

/** The company that a compound begins with: "Volkswagen" in "Volkswagen-dochter". */
function compoundOwner({ names, entityOfName, entities }: Context, head: number): number | undefined {
  const i = findAt(names, [head - COMPOUND, head + 1], (n) => n.rest !== undefined && n.to - 1 === head);
  return i >= 0 && isCompany(entities[entityOfName[i]!]!) ? entityOfName[i]! : undefined;
}

/** How many tokens the name in front of a hyphen may have. */
const COMPOUND = 4;

/**
 * "Het moederbedrijf": the company that the text called so before, that the lexicon knows as such, or whose name says it ("BenQ Mobile" for
 * BenQ's daughter); "X is het moederbedrijf van Y" does so itself.
 */
function relation(context: Context, p: number, noun: string, barred: ReadonlySet<ReadEntity>): number | undefined {
  const { tree, phrases, entities, knowledge } = context;
  const { head } = phrases[p]!;
  const subject = tree.child(head, rels('nsubj'));
  if (subject >= 0) {
    const [whom] = withConjuncts(context, subject);
    const told = whom === undefined ? undefined : entities[whom]!;
    if (told && isCompany(told) && !told.nouns.includes(noun)) told.nouns.push(noun);
    return undefined;
  }
  if (!tree.childrenBy(head, DET).some((d) => tree.among(d, 'definites'))) return undefined;
  const same = relationOf(noun, knowledge);
  // "de dochter van X", "het moederbedrijf van X": the one that the lexicon gives X, where the text has named it
  const of = tree.childrenBy(head, NMOD).find((c) => c > head);
  const isKin = same === 'daughterNouns' || same === 'parentNouns';
  if (of !== undefined && (!isKin || phrases[context.phraseAt[of]!]?.prep !== 'van')) return undefined;
  const countries = countriesOf(context, head);
  const fits: Fits = (e, i) => isCompany(e) && !barred.has(e) && isIn(context, i, countries);
  const isUnit = (n: string): boolean => same === 'daughterNouns' && knowledge.inClass(n, 'unitNouns');
  // "de Volkswagen-dochter": whose it is stands in front of the hyphen
  const owner = compoundOwner(context, head);
  const called =
    of === undefined && owner === undefined
      ? latest(
          context,
          head,
          (e, i) => fits(e, i) && e.nouns.some((n) => relationOf(n, knowledge) === same || isUnit(n)),
          WINDOW,
        )
      : undefined;
  if (called !== undefined) return called;
  if (countries && knowledge.words('peerNouns').has(same)) return latest(context, head, fits, WINDOW, false);
  if (same !== 'parentNouns' && same !== 'daughterNouns') return undefined;
  const whose =
    owner !== undefined
      ? owner
      : of === undefined
        ? salient(context, head, (e) => isCompany(e) && !isPress(context, e))
        : standsFor(context, of).find((e) => isCompany(entities[e]!));
  if (whose === undefined) return undefined;
  const own = entities[whose]!;
  const known = own.entry === undefined ? undefined : knowledge.companies[own.entry];
  return latest(
    context,
    head,
    (e, i) => {
      if (!fits(e, i) || e === own) return false;
      const company = e.entry === undefined ? undefined : knowledge.companies[e.entry];
      return same === 'parentNouns'
        ? company !== undefined && known !== undefined && belongsTo(known, company.id)
        : (company !== undefined && known !== undefined && belongsTo(company, known.id)) ||
            e.name.startsWith(`${own.name} `);
    },
    WINDOW,
  );
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
  const noun = tree.lowerLemma(phrase.head);
  const entity = referent.entities[0]!;
  if (entities[entity]!.kind === 'product') return knowledge.inClass(noun, 'productHeads') ? entity : undefined;
  if (!isCompany(entities[entity]!) && entities[entity]!.kind !== 'unknown') return undefined;
  const describes =
    knowledge.inClass(noun, 'companyNouns') || knowledge.inClass(noun, 'unitNouns') || knowledge.sectorsOf(noun).length;
  if (!describes) return undefined;
  if (!entities[entity]!.nouns.includes(noun)) entities[entity]!.nouns.push(noun);
  return entity;
}

/** "het moederbedrijf van Alfa, Beta, ...": a company noun in the singular is the company named in apposition to it. */
function calledBehind(
  { tree, phrases, phraseAt, entities, entityOfName, knowledge }: Context,
  head: number,
  noun: string,
): number | undefined {
  if (tree.has(head, Feat.plural)) return undefined;
  if (!knowledge.inClass(noun, 'companyNouns') && !knowledge.sectorsOf(noun).length) return undefined;
  for (const c of tree.childrenBy(head, APPOS)) {
    const behind = c > head && phraseAt[c]! >= 0 ? phrases[phraseAt[c]!]! : undefined;
    const name = behind && tree.text(behind.from - 1) === ',' ? behind.name : undefined;
    if (name !== undefined && isCompany(entities[entityOfName[name]!]!)) return entityOfName[name]!;
  }
  return undefined;
}

/** The companies that a plural noun is followed by, between commas or behind a colon: "de twee vliegtuigbouwers, Airbus en Boeing, ...". */
function namedBehind(
  { tree, phrases, phraseAt, phraseStart, entities, entityOfName }: Context,
  p: number,
): number[] | undefined {
  const { to, sentence } = phrases[p]!;
  if (!/^[,:]$/.test(tree.text(to))) return undefined;
  const next = phraseAt[to + 1] ?? -1;
  if (next < 0 || phrases[next]!.from !== to + 1 || phrases[next]!.prep) return undefined;
  const found: number[] = [];
  for (let q = next; q < phraseStart[sentence + 1]!; q++) {
    const { name, first } = phrases[q]!;
    if (q !== next && first !== phrases[next]!.first) break;
    if (name === undefined || !isCompany(entities[entityOfName[name]!]!)) return undefined;
    found.push(entityOfName[name]!);
  }
  return found.length > 1 ? found : undefined;
}

/** The coordinated companies that the last fitting mention belongs to ("met Hyundai en Kia"). */
function openChoice(context: Context, last: Antecedent, fits: Fits): number[] {
  const { tree, phrases, phraseAt } = context;
  const lastPhrase = phraseAt[last.token]!;
  if (lastPhrase < 0) return [last.entity];
  const group = phrases[lastPhrase]!.first;
  const found = new Set<number>();
  for (const a of seenIn(context, last.sentence, Number.POSITIVE_INFINITY, fits)) {
    const p = phraseAt[a.token]!;
    if (p >= 0 && (phrases[p]!.first === group || adjacent(tree, a.token, last.token))) found.add(a.entity);
  }
  return [...found];
}

/** Two names with only "en" or a comma between them. */
function adjacent(tree: Tree, a: number, b: number): boolean {
  const [x, y] = a < b ? [a, b] : [b, a];
  for (let t = x + 1; t < y; t++)
    if (tree.lower(t) !== ',' && !tree.among(t, 'nameJoiners') && tree.upos(t) !== 'PROPN') return false;
  return y - x < 6;
}
