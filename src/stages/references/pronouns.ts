import { elementAt } from '../../reading/element-at';
import { Feat, rels, type Tree, tags } from '../../reading/tree';
import type { Phrase, ReadEntity, Referent } from '../../reading/types';
import { verbReadings } from '../../reading/verbs';
import {
  type Context,
  type Fits,
  isCompany,
  isOfBought,
  isPerson,
  lastTwo,
  latest,
  others,
  salient,
  seenIn,
  standsFor,
  withConjuncts,
} from './memory';
import { standsForPerson } from './people';

const SUBJECT = rels('nsubj', 'nsubj:pass');
const OBJECT = rels('obj');
const XCOMP = rels('xcomp');
const VERB = tags('VERB');
const NOUN = tags('NOUN');
const VERBISH = tags('VERB', 'AUX');
const CLAUSAL = new Set(['ccomp', 'xcomp', 'advcl', 'acl', 'acl:relcl', 'parataxis', 'conj']);
/** How many sentences back a personal pronoun may reach for what it stands for. */
const PRONOUN_REACH = 2;
/** Classes of nouns that "zij" and "ze" seldom take up. */
const NO_ACTORS = ['timeNouns', 'moneyNouns', 'abstractNouns'] as const;

/** Classes of nouns for public bodies and those who act like one. */
const BODIES = ['stateNouns', 'publicBuyers', 'plaintiffs', 'organisationNouns'] as const;

/** Subject of the clause above the one that a token stands in, as entities. */
function matrixSubject(context: Context, token: number): number[] {
  const { tree } = context;
  let at = token;
  for (let steps = 0; steps < 40 && at >= 0; steps++) {
    const clausal = CLAUSAL.has(tree.rel(at)) && at !== token;
    const up = tree.head(at);
    if (clausal && up >= 0) {
      const subject = tree.child(up, SUBJECT);
      const whom = subject >= 0 && subject !== token ? withConjuncts(context, subject) : [];
      if (whom.length) return whom;
    }
    at = up;
  }
  return [];
}

/** The subject of the clause right above, where it is a noun that names nobody; -1 for none. */
function matrixNoun({ tree, phraseAt, referents }: Context, token: number): number {
  const verb = tree.head(token);
  const above = verb >= 0 && CLAUSAL.has(tree.rel(verb)) ? tree.head(verb) : -1;
  const subject = above < 0 ? -1 : tree.child(above, SUBJECT);
  const phrase = subject < 0 || subject >= token ? -1 : phraseAt[subject]!;
  return phrase < 0 || (referents[phrase]?.entities.length ?? 0) > 0 || !tree.is(subject, NOUN) ? -1 : subject;
}

/** "De regering onderzoekt of zij": the phrase of a noun for a public body or a union. */
function matrixBody(context: Context, token: number): number | undefined {
  const { tree, phraseAt, knowledge } = context;
  const subject = matrixNoun(context, token);
  if (subject < 0) return undefined;
  const noun = tree.lowerLemma(subject);
  return BODIES.some((id) => knowledge.inClass(noun, id)) ? phraseAt[subject] : undefined;
}

/** "De topman van X zei dat hij": whether the clause above is about the holder of an office who is not named. */
function isMatrixOffice(context: Context, token: number): boolean {
  const subject = matrixNoun(context, token);
  return subject >= 0 && context.knowledge.inClass(context.tree.lowerLemma(subject), 'personNouns');
}

/** Subject of the clause that a token stands in. */
function ownSubject(context: Context, token: number): readonly number[] {
  const { tree } = context;
  for (let at = tree.head(token), steps = 0; at >= 0 && steps < 40; at = tree.head(at), steps++) {
    const subject = tree.child(at, SUBJECT);
    if (subject < 0 || subject === token || tree.under(token, subject)) continue;
    const whom = withConjuncts(context, subject);
    if (whom.length) return whom;
    if (subject > token) return namedBehind(context, token, subject);
  }
  return [];
}

/** "Met zijn 200 toestellen is Ryanair de grootste": the company that is named as the subject behind, unless a person was spoken of. */
function namedBehind(context: Context, token: number, subject: number): readonly number[] {
  const whom = standsFor(context, subject);
  const firms = whom.length > 0 && whom.every((e) => isCompany(context.entities[e]!));
  return firms && latest(context, token, isPerson, 1) === undefined ? whom : [];
}

/** Whose something is, by the possessive in front of it: the subject's of the clause, else the one's spoken of last. */
export function possessor(context: Context, token: number): readonly number[] {
  const { tree, entities, phraseAt, referents } = context;
  const word = tree.lower(token);
  if (tree.words('ownWords').has(word)) return [speakerCompany(context, token)].filter((e) => e !== undefined);
  const known = elementAt(referents, phraseAt[token]);
  if (known) return known.candidates ? [] : known.entities;
  if (!tree.words('possessives').has(word)) return [];
  const actor = (e: number): boolean => isCompany(entities[e]!) || isPerson(entities[e]!);
  const own = ownSubject(context, token).filter(actor);
  if (own.length) return own;
  const last = latest(context, token, (e) => isCompany(e) || isPerson(e), PRONOUN_REACH);
  return last === undefined ? [] : [last];
}

/** Whether the clause of a verb has a plural finite verb. */
function isPluralVerb(tree: Tree, verb: number): boolean {
  const finite = tree.children(verb).find((c) => tree.is(c, VERBISH) && tree.has(c, Feat.finite)) ?? verb;
  // the tagger takes "besloten", which is a participle elsewhere, for a singular
  return tree.has(finite, Feat.plural) || (tree.has(finite, Feat.finite) && tree.lower(finite).endsWith('ten'));
}

/** Whether the finite verb beside a subject is plural. */
function isPluralNear(tree: Tree, token: number): boolean {
  const beside = [token + 1, token - 1].find(
    (t) => t >= 0 && t < tree.analysis.length && tree.is(t, VERBISH) && tree.has(t, Feat.finite),
  );
  return beside !== undefined && tree.has(beside, Feat.plural);
}

/** What a pronoun stands for. */
export function pronoun(context: Context, p: number): Referent | undefined {
  const { tree, phrases, phraseAt, entities, referents, knowledge } = context;
  const token = phrases[p]!.head;
  const word = tree.lower(token);
  const one = (entity: number | undefined): Referent | undefined =>
    entity === undefined ? undefined : { entities: [entity], how: 'pronoun' };
  const fitting = (list: readonly number[], fits: (e: ReadEntity) => boolean) => list.filter((e) => fits(entities[e]!));

  if (
    tree.has(token, Feat.relative) ||
    ((word === 'die' || word === 'dat') && (insideRelative(tree, token) || tree.text(token - 1) === ','))
  ) {
    const antecedent =
      describedAntecedent(context, token) ?? adjacentAntecedent(context, token) ?? relativeAntecedent(tree, token);
    const last = antecedent >= 0 ? phraseAt[antecedent]! : -1;
    if (last < 0 || phrases[last]!.head === token) return undefined;
    const phrase = isOfAll(context, token, last) ? phrases[last]!.first : last;
    const whole = referents[phrase];
    return whole ? { ...whole, how: 'pronoun', phrase } : { entities: [], how: 'pronoun', phrase };
  }
  const barred = others(context, p);
  const company = (e: ReadEntity): boolean => isCompany(e) && !barred.has(e);
  const person = (e: ReadEntity): boolean => isPerson(e) && !barred.has(e);
  // "De Europese Commissie zei dat zij": a public body that is named
  const publicBody = (e: ReadEntity): boolean => e.kind === 'organisation' && !barred.has(e);
  const subject = tree.isRel(token, SUBJECT);
  switch (word) {
    case 'het': {
      if (tree.rel(token) === 'expl' || isExpletive(context, token)) return undefined;
      if (!subject) return isDealtIn(context, token) ? one(firmBefore(context, token, company)) : undefined;
      const above = fitting(matrixSubject(context, token), (e) => company(e) || publicBody(e));
      if (above.length) return { entities: above.slice(0, 1), how: 'pronoun' };
      return one(latest(context, token, company, 1));
    }
    case 'hij':
    case 'hem':
      // "De topman van Philips zei dat hij": who is not named acts for the company
      if (isMatrixOffice(context, token)) return one(latest(context, token, company, 1));
      return one(latest(context, token, person, PRONOUN_REACH));
    case 'die':
    case 'deze':
      // "Philips koopt Lumileds. Die maakt lampen": at the head of a sentence it takes up what was named last
      if (!subject || phrases[p]!.from !== tree.analysis.sentenceStart[phrases[p]!.sentence]) return undefined;
      if (isPluralVerb(tree, tree.head(token))) {
        // "die" takes up what was named last, whatever the subject was
        const things = pluralBefore(context, token, true);
        return things === undefined
          ? lastTwo(context, token, 'pronoun', 1)
          : { entities: [], how: 'pronoun', phrase: things };
      }
      return one(latest(context, token, (e) => company(e) || person(e), 1, false));
    case 'diens':
      // of whoever was named last, and not of the subject
      return one(latest(context, token, (e) => company(e) || person(e), 1, false));
    case 'zij':
    case 'ze':
    case 'hen':
    case 'hun':
    case 'haar':
    case 'zijn':
    case "z'n": {
      const possessive = tree.has(token, Feat.possessive) || tree.rel(token) === 'nmod:poss';
      const verb = tree.head(token);
      // "Carrefour verkocht zijn winkels. Aeon nam ze over."
      const things = word === 'ze' && tree.isRel(token, OBJECT) ? pluralBefore(context, token) : undefined;
      if (things !== undefined) return { entities: [], how: 'pronoun', phrase: things };
      // "zij" is never anything but a subject, whatever the tree makes of it
      const acts = subject || (word === 'zij' && !possessive);
      const plural = word === 'hen' || (acts && (verb >= 0 ? isPluralVerb(tree, verb) : isPluralNear(tree, token)));
      // "Topvrouw Anna Bos vertrekt. Zij wordt ...": one who acts is a person, if one is spoken of
      if (!possessive && acts && !plural) {
        const above = fitting(matrixSubject(context, token), (e) => company(e) || person(e) || publicBody(e));
        if (above.length > 1) return { entities: above, how: 'pronoun' };
        if (above.length) return one(above[0]);
        const body = matrixBody(context, token);
        if (body !== undefined) return { entities: [], how: 'pronoun', phrase: body };
        return one(
          lastBank(context, token, company) ??
            latest(context, token, person, PRONOUN_REACH) ??
            latest(context, token, company, 1),
        );
      }
      // "kocht 5 procent van haar aandelen"
      if (possessive && isOfBought(context, p)) {
        const buyers = new Set(ownSubject(context, token));
        const other = latest(context, token, (e, i) => isCompany(e) && !buyers.has(i), PRONOUN_REACH);
        if (other !== undefined) return one(other);
      }
      const own = possessive
        ? fitting(ownSubject(context, token), (e) => isCompany(e) || isPerson(e))
        : fitting(matrixSubject(context, token), company);
      if (own.length > 1 || (own.length && (possessive || !plural))) return { entities: own, how: 'pronoun' };
      // "Zij mikken op": two companies that were named together
      if (!possessive && plural) {
        const several = pluralBefore(context, token);
        if (several !== undefined) return { entities: [], how: 'pronoun', phrase: several };
        const two = lastTwo(context, token, 'pronoun', 1, (e) => !barred.has(e));
        if (two) return two;
        if (own.length) return { entities: own, how: 'pronoun' };
      }
      if (word === 'zijn' || word === "z'n") return one(latest(context, token, (e) => isCompany(e) || isPerson(e), 1));
      return one(latest(context, token, company, 1));
    }
    case 'beide': {
      // a parse may take "beide bedrijven" apart
      const next = tree.analysis.length > token + 1 ? token + 1 : token;
      const noun = tree.lowerLemma(next);
      const firms = `beide ${tree.lower(next)}`;
      if (
        tree.is(next, NOUN) &&
        !knowledge.words('pluralCompany').has(firms) &&
        !knowledge.words('plainCompanyNouns').has(noun)
      )
        return undefined;
      return subject ? lastTwo(context, token, 'nominal', undefined, (e) => !barred.has(e)) : undefined;
    }
    case 'elkaar': {
      // "Wij zijn geen concurrenten van elkaar": the other one that was spoken of
      const own = ownSubject(context, token);
      return own.length === 1
        ? one(latest(context, token, (e, i) => isCompany(e) && i !== own[0], 1, false))
        : undefined;
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
 * "Airbus levert veertien toestellen. Ze vervangen": the plural noun that was used last, of this sentence or the one before, unless several
 * companies are the subject there together.
 */
function pluralBefore(context: Context, token: number, nearest = false): number | undefined {
  const { tree, phrases, phraseStart, referents, entities, knowledge } = context;
  const sentence = tree.sentenceOf(token);
  const firms = (p: number): boolean => referents[p]?.entities.some((e) => isCompany(entities[e]!)) ?? false;
  for (let s = sentence; s >= Math.max(0, sentence - 1); s--) {
    let last: number | undefined;
    for (let p = phraseStart[s]!; p < phraseStart[s + 1]! && phrases[p]!.head < token; p++) {
      const { governor, head, first, rel } = phrases[p]!;
      if (governor === -3) continue;
      const plural = tree.has(head, Feat.plural);
      if (firms(p)) {
        if (nearest) last = undefined;
        else if (/^nsubj/.test(rel) && (first !== p || plural)) return undefined;
        continue;
      }
      const noun = tree.lowerLemma(head);
      if (plural && tree.is(head, NOUN) && !NO_ACTORS.some((id) => knowledge.inClass(noun, id))) last = p;
    }
    if (last !== undefined) return last;
  }
  return undefined;
}

/** "Philips verkocht het aan KKR": whether a pronoun is the object of a verb for what is done with companies. */
const isDealtIn = ({ tree, knowledge }: Context, token: number): boolean =>
  tree.isRel(token, OBJECT) &&
  verbReadings(tree, tree.head(token)).some((verb) => knowledge.words('companyDealVerbs').has(verb.lemma));

/** Classes of nouns for other things that are bought and sold. */
const WARES = [
  'productHeads',
  'partNouns',
  'facilityNouns',
  'stakeNouns',
  'businessParts',
  'brandNouns',
  'unitNouns',
] as const;

/** "NXP groeit. Philips verkocht het": the company that the clause in front is about, where no other thing that is sold stands between. */
function firmBefore(context: Context, token: number, company: Fits): number | undefined {
  const { tree, phrases, phraseStart, referents, entities, knowledge } = context;
  const sentence = tree.sentenceOf(token);
  const verb = tree.head(token);
  for (let s = sentence; s >= Math.max(0, sentence - 1); s--) {
    let found: number | undefined;
    for (let p = phraseStart[s]!; p < phraseStart[s + 1]! && phrases[p]!.head < token; p++) {
      const { head, rel, governor, name } = phrases[p]!;
      if (governor === -3 || governor === verb) continue;
      const firm = referents[p]?.entities.find((e) => company(entities[e]!, e));
      if (firm !== undefined && /^nsubj|^root/.test(rel)) found = firm;
      else if (
        name === undefined &&
        firm === undefined &&
        WARES.some((id) => knowledge.inClass(tree.lowerLemma(head), id))
      )
        return undefined;
    }
    if (found !== undefined) return found;
  }
  return undefined;
}

/** "De bank groeit. Zij opent": a company that the sentence before calls by a noun with "de", as its subject. */
function lastBank(context: Context, token: number, company: Fits): number | undefined {
  const sentence = context.tree.sentenceOf(token);
  for (const s of [sentence, sentence - 1]) {
    if (s < 0) continue;
    const subject = seenIn(context, s, token, (e, i) => company(e, i) || isPerson(e)).find((a) => a.subject);
    if (subject)
      return subject.article === 'de' && company(context.entities[subject.entity]!, subject.entity)
        ? subject.entity
        : undefined;
  }
  return undefined;
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
  const { nameStart } = context;
  const last = nameStart[Math.min(sentence + 3, nameStart.length - 1)]!;
  for (let i = nameStart[Math.max(0, sentence - 2)]!; i < last; i++) {
    const n = names[i]!;
    const s = tree.sentenceOf(n.from);
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
  return best ?? salient(context, token, (e) => e.kind === 'company');
}

/**
 * "CFM, een joint venture van A en B, dat motoren maakt", "het verbond met A dat motoren maakt": the firm that the tree hangs the clause on, where the
 * name right in front of it says who is behind that firm.
 */
function describedAntecedent(context: Context, token: number): number | undefined {
  const { tree, phrases, phraseAt, referents, entities } = context;
  if (tree.lower(token) !== 'dat' || tree.rel(tree.head(token)) !== 'acl:relcl') return undefined;
  const whole = tree.head(tree.head(token));
  const apart = tree.text(token - 1) === ',';
  const last = apart ? token - 2 : token - 1;
  const p = whole >= 0 && whole < last ? phraseAt[whole]! : -1;
  const q = last >= 0 ? phraseAt[last]! : -1;
  // "Sony en Nokia, dat": of a row the last is meant
  if (p >= 0 && q >= 0 && phrases[p]!.first === phrases[q]!.first) return undefined;
  if (p < 0 || q < 0 || phrases[q]!.name === undefined || !/^(?:van|met)$/.test(phrases[q]!.prep ?? ''))
    return undefined;
  const firm = referents[p]?.entities.some((e) => entities[e]!.kind === 'company') ?? false;
  const names = phrases[p]!.name !== undefined;
  return firm && names === apart && tree.under(phrases[q]!.head, whole) ? whole : undefined;
}

/** The head of a phrase that ends right before the pronoun, with or without a comma: "Pixar, dat in 2005". */
function adjacentAntecedent(context: Context, token: number): number | undefined {
  const { tree, phrases, phraseAt, phraseStart } = context;
  const before = tree.text(token - 1) === ',' || tree.text(token - 1) === ')' ? token - 1 : token;
  if (before === token && tree.upos(token) !== 'PRON') return undefined;
  const s = tree.sentenceOf(token);
  for (let p = phraseStart[s + 1]! - 1; p >= phraseStart[s]!; p--) {
    const phrase = phrases[p]!;
    if (phrase.governor !== -3 && Math.max(phrase.to, phrase.head + 1) === before && phraseAt[phrase.head] === p) {
      const beside =
        tree.lower(token) === 'die' && phrase.prep === 'van'
          ? phrase.name !== undefined
          : tree.words('placePrepositions').has(phrase.prep ?? '') && isNoActor(context, phrase);
      let q = p - 1;
      while (q > phraseStart[s]! && phrases[q]!.governor === -3) q--;
      const outer = beside && q >= phraseStart[s]! ? phrases[q] : undefined;
      // "de iPhone van Apple, die", "topman X van Apple, die": companies are neuter, so "die" is about what, and who, is of them
      return outer &&
        outer.governor !== -3 &&
        Math.max(outer.to, outer.head + 1) === phrase.from - 1 &&
        (phrase.prep !== 'van' || tree.lower(outer.from) === 'de' || standsForPerson(context, q))
        ? outer.head
        : phrase.head;
    }
  }
  return undefined;
}

/** "X en Y, die bezitten": a subject with a plural verb behind one name of several is all of them. */
function isOfAll({ tree, phrases, phraseAt }: Context, token: number, last: number): boolean {
  const { first, head, name } = phrases[last]!;
  if (first === last || name === undefined || tree.has(head, Feat.plural) || phraseAt[phrases[first]!.head] !== first)
    return false;
  return tree.isRel(token, SUBJECT) && isPluralVerb(tree, tree.head(token));
}

/** "De bouwer uit Zeewolde, die": a place, or a name of which nothing is known, is not what a relative clause is about. */
function isNoActor({ names, entities, entityOfName }: Context, { name }: Phrase): boolean {
  if (name === undefined) return false;
  const { kind } = entities[entityOfName[name]!]!;
  return (kind === 'place' || kind === 'unknown') && names[name]!.rest === undefined;
}

/** "Het is mogelijk dat", "het gaat om", "het lijkt erop": a "het" that stands for nothing. */
function isExpletive({ tree, knowledge }: Context, token: number): boolean {
  const head = tree.head(token);
  if (head < 0) return false;
  if (tree.upos(head) === 'ADJ' && tree.children(head).some((c) => /^(ccomp|csubj|xcomp|advcl)/.test(tree.rel(c))))
    return true;
  if (knowledge.words('impersonalVerbs').has(tree.lemma(head))) {
    // "het gaat Opel kopen", "het blijkt Opel te bezitten": the infinitive says what "het" is; "het blijkt te gaan om" stands for nothing
    const infinitive = tree.child(head, XCOMP);
    return (
      infinitive < 0 || !tree.is(infinitive, VERB) || knowledge.words('impersonalVerbs').has(tree.lemma(infinitive))
    );
  }
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
