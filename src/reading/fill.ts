import type { Knowledge } from '../knowledge';
import type { Must } from '../lexicon/schema-frames';
import { type Argument, clauseHead, withConjuncts } from './arguments';
import { fitsQuantity, quantityFiller, quantityFillers } from './figures';
import { findAt } from './in-order';
import { officeOf } from './offices';
import { isCounted, isSpecial, specialFillers } from './special-slots';
import { Feat, type Tree, tags, VERBAL } from './tree';
import type { Phrase, ReadEntity, ReadFiller, Reading } from './types';

const NOUN = tags('NOUN');
const NAMELIKE = tags('PROPN', 'X', 'SYM');
const LIST_WORD = tags('ADJ', 'NUM', 'DET', 'ADV', 'VERB', 'X', 'PROPN');
const SKIP_LEFT = tags('DET', 'PRON', 'ADV', 'ADP', 'NUM', 'CCONJ', 'PUNCT');

/** What is asked of the arguments for one role. */
export interface RoleRequest {
  role: string;
  slots: readonly string[];
  must: readonly Must[];
  /** Heads, or ends of heads, that a filler that names nothing must have. */
  heads?: readonly string[];
  except?: readonly string[];
  trigger: number;
  triggerTokens: readonly number[];
  /** Entities that fill another role of the event already: nobody invests in itself. */
  taken?: ReadonlySet<number>;
  /** The phrase was found by place, not by the tree: names that only pass on news do not count. */
  byPlace?: boolean;
}

/** Roles that take fillers from all their slots together ("X werkt samen met Y"). */
const UNITED = new Set(['participant']);
/** Slots beside which nobody else takes part. */
const BOTH_SIDES = new Set(['tussen', 'van', 'poss', 'mod']);

/** The fillers of a role: those of the first slot that has fit ones; for participants, of all slots. Phrases used are added to `used`. */
export function fillRole(
  reading: Reading,
  knowledge: Knowledge,
  request: RoleRequest,
  args: readonly Argument[],
  used: Set<number>,
): ReadFiller[] {
  const { phrases, tree } = reading;
  const fillers: ReadFiller[] = [];
  let joined = false;
  for (const slot of request.slots) {
    // "denkt na over een fusie van X met Y": both sides are named, who thinks about it is none of them
    if (joined && fillers.length > 1 && (slot === 'support' || slot === 'holder')) continue;
    const before = fillers.length;
    if (slot === 'self') {
      const own = reading.phraseAt[request.trigger]!;
      // "Winst Ahold": the name in the phrase is not what its head says
      if (
        own >= 0 &&
        phrases[own]!.name !== undefined &&
        phrases[own]!.head === request.trigger &&
        request.must.includes('thing')
      )
        fillers.push(wordFiller(tree, request.trigger));
      else if (own >= 0) addFitting(reading, knowledge, request, own, fillers, used, true);
      else if (request.role === 'metric') fillers.push(wordFiller(tree, request.trigger));
    } else if (slot === 'object') {
      const noun = request.triggerTokens.find((t) => t !== request.trigger && reading.phraseAt[t]! >= 0);
      if (noun !== undefined) addFitting(reading, knowledge, request, reading.phraseAt[noun]!, fillers, used, true);
      else if (request.role === 'metric')
        for (const t of request.triggerTokens)
          if (t !== request.trigger && tree.is(t, NOUN)) fillers.push(wordFiller(tree, t));
    } else if (slot === 'office') {
      fillers.push(...officeOf(reading, knowledge, request.trigger));
    } else if (slot === 'post') {
      fillers.push(...officeOf(reading, knowledge, request.trigger, true));
    } else if (slot === 'word') {
      const { start, end } = tree.analysis;
      const last = request.triggerTokens[request.triggerTokens.length - 1]!;
      const joined = last - request.triggerTokens[0]! === request.triggerTokens.length - 1;
      const [from, to] = joined ? [request.triggerTokens[0]!, last] : [request.trigger, request.trigger];
      fillers.push({ start: start[from]!, end: end[to]!, name: tree.analysis.text.slice(start[from], end[to]) });
    } else if (slot === 'any') {
      for (const p of clausePhrases(reading, request.trigger))
        addFitting(reading, knowledge, request, p, fillers, used);
    } else if (isSpecial(slot)) {
      for (const filler of specialFillers(reading, knowledge, slot, request.trigger, request.taken)) {
        if (
          filler.phrase !== undefined &&
          request.except &&
          isExcepted(tree.lemma(phrases[filler.phrase]!.head).toLowerCase(), request.except)
        )
          continue;
        if (!fillers.some((f) => f.entity !== undefined && f.entity === filler.entity)) fillers.push(filler);
      }
    } else if (slot === 'quantity') {
      fillers.push(...quantityFillers(reading, request.trigger, request.must));
    } else {
      for (const arg of args) {
        if (arg.fn !== slot || request.triggerTokens.includes(phrases[arg.phrase]!.head)) continue;
        for (const p of withConjuncts(reading, arg.phrase)) addFitting(reading, knowledge, request, p, fillers, used);
        // by place the first that fits is meant: what stands further off belongs to something else
        if (request.byPlace && fillers.length && !UNITED.has(request.role)) break;
      }
    }
    if (fillers.length && !UNITED.has(request.role)) break;
    joined ||= fillers.length > before && BOTH_SIDES.has(slot);
  }
  return fillers;
}

const wordFiller = (tree: Tree, token: number): ReadFiller => {
  const { start, end, text } = tree.analysis;
  return { start: start[token]!, end: end[token]!, name: text.slice(start[token], end[token]) };
};

function addFitting(
  reading: Reading,
  knowledge: Knowledge,
  request: RoleRequest,
  p: number,
  fillers: ReadFiller[],
  used: Set<number>,
  self = false,
): void {
  if (!self && (used.has(p) || request.triggerTokens.includes(reading.phrases[p]!.head))) return;
  const whole = partOf(reading, p);
  if (whole !== undefined) {
    const part = fitting(reading, knowledge, request, whole).filter((f) => f.entity === undefined && !f.candidates);
    const { start, text } = reading.tree.analysis;
    const from = start[reading.phrases[p]!.from]!;
    for (const f of part) fillers.push({ ...f, start: from, name: text.slice(from, f.end) });
    if (part.length) used.add(p);
    return;
  }
  // "de verkoop van X steeg": what is measured is the selling
  const things = request.must.some((m) => m === 'product' || m === 'goods' || m === 'thing');
  const inner =
    request.role === 'metric'
      ? undefined
      : things
        ? innerPhrases(reading, knowledge, p)
        : request.must.includes('company')
          ? examplesOf(reading, knowledge, p)
          : undefined;
  if (inner) {
    const before = fillers.length;
    for (const q of inner) addFitting(reading, knowledge, request, q, fillers, used);
    if (fillers.length > before) {
      for (const f of fillers.slice(before)) f.through = reading.phrases[p]!.head;
      used.add(p);
      return;
    }
  }
  const found = fitting(reading, knowledge, request, p).filter(
    (f) => f.entity === undefined || !request.taken?.has(f.entity),
  );
  for (const filler of found) {
    if (
      fillers.some(
        (f) =>
          (f.entity !== undefined && f.entity === filler.entity) ||
          (f.start === filler.start && f.entity === undefined && f.end === filler.end),
      )
    )
      continue;
    fillers.push(filler);
  }
  if (found.length) used.add(p);
}

/** What a bare number counts a part of: the factories in "21 van zijn 29 fabrieken". Undefined for any other phrase. */
function partOf({ tree, phrases, phraseStart, quantities }: Reading, p: number): number | undefined {
  const phrase = phrases[p]!;
  const to = Math.max(phrase.to, phrase.head + 1);
  if (to >= tree.analysis.length || tree.lower(to) !== 'van' || to - phrase.from > 2) return undefined;
  // the quantities know number words that the tagger does not ("tweeduizend")
  const counted = (q: { kind: string; to: number }): boolean => q.kind === 'count' && q.to === to;
  if (tree.upos(phrase.head) !== 'NUM' && findAt(quantities, [phrase.head, to], counted) < 0) return undefined;
  for (let q = phraseStart[phrase.sentence]!; q < phraseStart[phrase.sentence + 1]!; q++) {
    const next = phrases[q]!;
    if (
      next.governor !== -3 &&
      next.prep === 'van' &&
      next.rel !== 'nmod:poss' &&
      next.from > to &&
      next.from <= to + 3
    )
      return q;
  }
  return undefined;
}

/**
 * What a phrase is really about: the examples behind it ("gadgets, waaronder camera's en steps"), or what a measure or an act is of ("tal van
 * gadgets", "de ontwikkeling van de auto"). Undefined for a phrase that speaks for itself.
 */
function innerPhrases(reading: Reading, knowledge: Knowledge, p: number): number[] | undefined {
  const { tree, phrases, phraseStart } = reading;
  const phrase = phrases[p]!;
  const examples = examplesOf(reading, knowledge, p);
  if (examples) return examples;
  if (!knowledge.words('transparentNouns').has(tree.lemma(phrase.head).toLowerCase())) return undefined;
  for (let q = phraseStart[phrase.sentence]!; q < phraseStart[phrase.sentence + 1]!; q++) {
    const next = phrases[q]!;
    if (
      next.governor === -3 ||
      next.rel === 'nmod:poss' ||
      // "tientallen kantoren" goes without "van"
      (next.prep !== 'van' && (next.prep || next.from !== phrase.to || next.governor !== phrase.head)) ||
      next.from < phrase.to ||
      next.from - phrase.to - verbsBetween(tree, phrase.to, next.from) > 3 ||
      next.first !== q
    )
      continue;
    return withConjuncts(reading, q);
  }
  return undefined;
}

/** The examples behind a phrase, undefined where none stand there: "gadgets, waaronder camera's en steps", "een groep van rivalen, waaronder X en Y". */
function examplesOf(reading: Reading, knowledge: Knowledge, p: number): number[] | undefined {
  const { tree, phrases, phraseStart } = reading;
  const { to, sentence, head } = phrases[p]!;
  const last = tree.analysis.sentenceStart[sentence + 1]!;
  const behind = (end: number): number[] | undefined => {
    const at = end + (end < last && tree.text(end) === ',' ? 1 : 0);
    if (at < last && knowledge.words('exampleWords').has(tree.lower(at))) return listFrom(reading, at + 1, sentence);
    return undefined;
  };
  const own = behind(to);
  if (own) return own;
  const of = phraseStart[sentence + 1]! > p + 1 ? phrases[p + 1] : undefined;
  return of && of.prep === 'van' && of.governor === head && of.from === to + 1 ? behind(of.to) : undefined;
}

/** How many verbs close a clause between a noun and what it is of: "heeft een testversie vrijgegeven van X". */
function verbsBetween(tree: Tree, from: number, to: number): number {
  if (to - from > 6) return 0;
  let verbs = 0;
  for (let t = from; t < to; t++) if (tree.is(t, VERBAL)) verbs++;
  return verbs;
}

/** The phrases of a list "A, B en C" that begins at a token, up to a verb or the end of the clause. */
function listFrom(reading: Reading, from: number, sentence: number): number[] {
  const { tree, phrases, phraseStart } = reading;
  const found: number[] = [];
  let at = from;
  for (let q = phraseStart[sentence]!; q < phraseStart[sentence + 1]!; q++) {
    const phrase = phrases[q]!;
    if (phrase.governor === -3 || phrase.head < at) continue;
    for (let t = at; t < phrase.from; t++)
      if (
        !/^(,|en|of|de|het|een|als)$/.test(tree.lower(t)) &&
        (!tree.is(t, LIST_WORD) || (tree.has(t, Feat.finite) && t + 1 < phrase.from))
      )
        return found;
    found.push(q);
    at = Math.max(phrase.to, phrase.head + 1);
  }
  return found;
}

const isExcepted = (lemma: string, except: readonly string[]): boolean =>
  except.some((x) => lemma === x || lemma.endsWith(x));

/** Phrases of the clause of a trigger. */
function clausePhrases(reading: Reading, trigger: number): number[] {
  const { tree, phrases, phraseStart } = reading;
  const sentence = tree.sentenceOf(trigger);
  const clause = clauseHead(tree, trigger);
  const found: number[] = [];
  for (let p = phraseStart[sentence]!; p < phraseStart[sentence + 1]!; p++) {
    const phrase = phrases[p]!;
    if (phrase.governor !== -3 && clauseHead(tree, phrase.head) === clause) found.push(p);
  }
  return found;
}

const isPlainCompany = (e: ReadEntity): boolean => e.kind === 'company';
const isCompanyLike = (e: ReadEntity): boolean => e.kind === 'company' || e.kind === 'media';

/** The lemma of a noun; of a plural in -s that the analysis took for a singular ("smartphones"), the known noun in it. */
function nounLemma({ tree }: Reading, knowledge: Knowledge, token: number): string {
  const lemma = tree.lemma(token).toLowerCase();
  if (!lemma.endsWith('s') || lemma !== tree.lower(token)) return lemma;
  const singular = lemma.replace(/'?s$/, '');
  return knowledge.inClass(singular, 'productHeads') || knowledge.inClass(singular, 'facilityNouns') ? singular : lemma;
}

/** What a phrase gives as a filler, for the first of the wanted sorts that it is. */
function fitting(reading: Reading, knowledge: Knowledge, request: RoleRequest, p: number): ReadFiller[] {
  const { phrases, referents, entities } = reading;
  const phrase = phrases[p]!;
  const referent = referents[p];
  const lemma = nounLemma(reading, knowledge, phrase.head);
  if (referent?.phrase !== undefined && referent.phrase !== p)
    return (
      withConjuncts(reading, referent.phrase)
        // what a pronoun takes up stands before it; a wrong tree may hang the pronoun on it as well
        .filter((q) => phrases[q]!.head < phrase.head)
        .flatMap((q) => fitting(reading, knowledge, request, q))
    );
  // the word as well: lemmas of words in -s are guesses ("beurs")
  const { except } = request;
  const isProduct = referent?.how === 'name' && entities[referent.entities[0]!]?.kind === 'product';
  if (except && !isProduct && [lemma, reading.tree.lower(phrase.head)].some((w) => isExcepted(w, except))) return [];
  for (const must of request.must) {
    if (must === 'company' || must === 'firm' || must === 'person') {
      if (!referent) {
        const shares = must === 'company' ? namedShares(reading, knowledge, phrase.head) : undefined;
        if (shares !== undefined) return [entityFiller(reading, p, shares)];
        continue;
      }
      const wanted =
        must !== 'person' ? (request.byPlace ? isPlainCompany : isCompanyLike) : (e: ReadEntity) => e.kind === 'person';
      if (referent.candidates) {
        const fitting = referent.candidates.filter((e) => wanted(entities[e]!));
        if (fitting.length) return [wordsFiller(reading, p, { candidates: fitting })];
        continue;
      }
      const direct = referent.entities.filter(
        (e) =>
          wanted(entities[e]!) ||
          (entities[e]!.kind === 'unknown' && mayBe(reading, e, must === 'person' ? 'person' : 'company')),
      );
      if (direct.length) return direct.map((e) => entityFiller(reading, p, e));
      if (must === 'company' && !request.must.includes('person')) {
        const speaksFor = referent.entities.map((e) => entities[e]!.affiliation).filter((a) => a !== undefined);
        if (speaksFor.length) return speaksFor.map((e) => entityFiller(reading, p, e));
      }
      continue;
    }
    const words = fitWords(reading, knowledge, request, p, must, lemma);
    if (words) return words;
  }
  return [];
}

/** The company in "20 procent van de Volkswagen-aandelen". */
function namedShares(
  { names, entityOfName, entities, tree }: Reading,
  knowledge: Knowledge,
  head: number,
): number | undefined {
  const i = findAt(names, [head, head + 1], (n) => n.rest !== undefined && n.to - 1 === head);
  if (i < 0 || entities[entityOfName[i]!]!.kind !== 'company') return undefined;
  const word = tree.lemma(head).toLowerCase().replace(/^.*-/, '');
  return knowledge.words('shareNouns').has(word) ? entityOfName[i]! : undefined;
}

/** A name of unknown sort may be a company in a place where only companies stand; two capitalised words may be a person. */
function mayBe(reading: Reading, entity: number, must: 'company' | 'person'): boolean {
  const e = reading.entities[entity]!;
  if (must === 'person') return /^\p{Lu}[\p{L}.'-]+(?: \p{Lu}?[\p{L}.'-]+)+$/u.test(e.name);
  return reading.business && !/\d/.test(e.name);
}

function fitWords(
  reading: Reading,
  knowledge: Knowledge,
  request: RoleRequest,
  p: number,
  must: Must,
  lemma: string,
): ReadFiller[] | undefined {
  const { tree, phrases, referents, entities } = reading;
  const phrase = phrases[p]!;
  const referent = referents[p];
  const kind = referent?.how === 'name' ? entities[referent.entities[0]!]!.kind : undefined;
  const isNoun = tree.is(phrase.head, NOUN);
  const heads = request.heads;
  const word = tree.lower(phrase.head);
  const headFits =
    !heads || heads.some((h) => [lemma, word].some((w) => w === h || (w.length > h.length + 1 && w.endsWith(h))));
  switch (must) {
    case 'state':
      if (kind === 'state' || (kind === 'organisation' && !heads))
        return [entityFiller(reading, p, referent!.entities[0]!)];
      if (
        kind === 'place' &&
        (knowledge.countryOf(entities[referent!.entities[0]!]!.name) || knowledge.inClass(lemma, 'stateNouns'))
      )
        return [entityFiller(reading, p, referent!.entities[0]!)];
      return isNoun &&
        kind === undefined &&
        (knowledge.inClass(lemma, 'stateNouns') ||
          knowledge.inClass(lemma, 'publicBuyers') ||
          (request.role === 'plaintiff' && knowledge.inClass(lemma, 'plaintiffs')))
        ? [bodyFiller(reading, p)]
        : undefined;
    case 'body':
      if (kind === 'organisation') return [entityFiller(reading, p, referent!.entities[0]!)];
      return isNoun && kind === undefined && knowledge.inClass(lemma, 'publicBuyers')
        ? [bodyFiller(reading, p)]
        : undefined;
    case 'place':
      return kind === 'place' ? [entityFiller(reading, p, referent!.entities[0]!)] : undefined;
    case 'group':
      return isNoun &&
        kind === undefined &&
        !referent &&
        tree.has(phrase.head, Feat.plural) &&
        (knowledge.inClass(lemma, 'companyNouns') || knowledge.sectorsOf(lemma).length > 0) &&
        !knowledge.words('plaintiffs').has(lemma)
        ? [wordsFiller(reading, p)]
        : undefined;
    case 'brand': {
      if (!isNoun || !knowledge.inClass(lemma, 'brandNouns')) return undefined;
      const named = findAt(reading.names, [phrase.head, phrase.head + 2], (n) => n.from === phrase.head + 1);
      return named < 0 ? undefined : [entityFiller(reading, p, reading.entityOfName[named]!)];
    }
    case 'goods':
    case 'product': {
      // "een toestel dat", "het toestel": the noun stands for a product named before
      const meantBy = referent && !referent.candidates ? referent.entities[0] : undefined;
      if (meantBy !== undefined && entities[meantBy]!.kind === 'product') return [entityFiller(reading, p, meantBy)];
      if (phrase.name !== undefined && isCounted(reading, phrase.name)) return [wordsFiller(reading, p)];
      if (kind === 'product' || (must === 'product' && kind === 'unknown' && !heads))
        return [entityFiller(reading, p, referent!.entities[0]!)];
      // an unknown name behind an article is more often a product's than a company's: "de Kever"
      const named = phrase.name === undefined ? undefined : reading.entityOfName[phrase.name]!;
      if (
        named !== undefined &&
        entities[named]!.kind === 'unknown' &&
        !heads &&
        DEFINITE.test(tree.lower(phrase.from - 1))
      )
        return [entityFiller(reading, p, named)];
      if (phrase.name !== undefined && kind !== undefined) return undefined;
      if (!isNoun || (referent && (must === 'goods' || referent.how !== 'name')) || !headFits) return undefined;
      if (must === 'goods' ? !isGoods(reading, knowledge, p, lemma) : !heads && !isProductNoun(knowledge, lemma))
        return undefined;
      const meant = productMeant(reading, p);
      return [meant === undefined ? wordsFiller(reading, p) : entityFiller(reading, meant.phrase, meant.entity)];
    }
    case 'thing':
      if (kind !== undefined) return heads ? undefined : [entityFiller(reading, p, referent!.entities[0]!)];
      // "zijn baan" is one man's; those that are cut stand in the plural or in a word for all of them
      if (request.role === 'count' && !tree.has(phrase.head, Feat.plural) && !knowledge.inClass(lemma, 'staffNouns'))
        return undefined;
      return isNoun && headFits ? [wordsFiller(reading, p)] : undefined;
    case 'position':
      return isNoun && knowledge.inClass(lemma, 'positionNouns') && !tree.is(phrase.head, NAMELIKE)
        ? [wordsFiller(reading, p)]
        : undefined;
    case 'count': {
      if (!headFits) return undefined;
      const q = findAt(
        reading.quantities,
        [phrase.from - 1, phrase.to],
        (x) => x.kind === 'count' && x.to <= phrase.to && tree.sentenceOf(x.from) === phrase.sentence,
      );
      if (q < 0) return undefined;
      const { text, end } = tree.analysis;
      const quantity = reading.quantities[q]!;
      const last = end[phrase.to - 1]!;
      return [
        {
          phrase: p,
          start: quantity.start,
          end: Math.max(last, quantity.end),
          name: text.slice(quantity.start, Math.max(last, quantity.end)),
          quantity: q,
        },
      ];
    }
    case 'money':
    case 'sum':
    case 'percent':
    case 'change': {
      const q = findAt(
        reading.quantities,
        [phrase.from - 1, phrase.to + 1],
        (x) => fitsQuantity(reading, x, must) && x.to <= phrase.to + 1 && tree.sentenceOf(x.from) === phrase.sentence,
      );
      return q < 0 ? undefined : [quantityFiller(reading, q)];
    }
    default:
      return undefined;
  }
}

/** Whether a noun phrase is surely something that is made or sold: a known product head, a capitalised name behind the noun, or a plural of no abstract class. */
function isGoods({ tree, phrases }: Reading, knowledge: Knowledge, p: number, lemma: string): boolean {
  if (knowledge.words('abstractNouns').has(lemma)) return false;
  if (knowledge.inClass(lemma, 'productHeads')) return true;
  const { head, to } = phrases[p]!;
  if (to - 1 > head && /^\p{Lu}/u.test(tree.text(to - 1))) return true;
  return (tree.has(head, Feat.plural) || /[^b]jes?$/.test(tree.lower(head))) && isProductNoun(knowledge, lemma);
}

const DEFINITE = /^(de|het|dit|dat|deze|die)$/;

/**
 * The named product that a noun phrase stands for: a name in apposition ("zijn eerste model, de Leaf") or the subject that it is said of ("de A350 is
 * een toestel dat"). Undefined where the words themselves are what the text has.
 */
function productMeant(reading: Reading, p: number): { phrase: number; entity: number } | undefined {
  const { tree, phrases, phraseStart, referents, entities } = reading;
  const phrase = phrases[p]!;
  const { sentenceStart } = tree.analysis;
  const product = (q: number): { phrase: number; entity: number } | undefined => {
    const r = referents[q];
    const entity = r?.how === 'name' && phrases[q]!.governor !== -3 ? r.entities[0] : undefined;
    return entity !== undefined && entities[entity]!.kind === 'product' ? { phrase: q, entity } : undefined;
  };
  const s = phrase.sentence;
  for (let q = phraseStart[s]!; q < phraseStart[s + 1]!; q++) {
    const other = phrases[q]!;
    const apposed = tree.rel(other.head) === 'appos' && tree.head(other.head) === phrase.head;
    // "zijn eerste computer, de PDP-1, waarop ..."
    const behind = tree.text(phrase.to) === ',' && (other.from === phrase.to + 1 || other.from === phrase.to + 2);
    const beside = behind && DEFINITE.test(tree.lower(phrase.to + 1));
    // the name may follow the verb: "kondigt een telefoon aan, de ROKR."
    const trailing =
      other.from > phrase.head &&
      isTrailing(tree, other.from, Math.max(other.to, other.head + 1), sentenceStart[s + 1]!);
    const subject = tree.head(other.head) === phrase.head && /^nsubj/.test(tree.rel(other.head));
    const found = apposed || beside || trailing || subject ? product(q) : undefined;
    if (found) return found;
  }
  return undefined;
}

/** ", de X." at the end of a sentence. */
function isTrailing(tree: Tree, from: number, to: number, end: number): boolean {
  let before = from - 1;
  if (DEFINITE.test(tree.lower(before)) || /^een$/.test(tree.lower(before))) before--;
  if (DEFINITE.test(tree.lower(from)) && tree.lower(from - 1) === ',') before = from - 1;
  return tree.lower(before) === ',' && (to >= end || /^[.(:,]$/.test(tree.text(to))) && to >= end - 1;
}

/** Ends of nouns that say what is done or what something is like, which are no products unless they are listed as such. */
const ABSTRACT_END = /(ing|heid|teit|isme|schap|atie|itie|sie)$/;

const NOT_PRODUCTS = [
  'abstractNouns',
  'timeNouns',
  'moneyNouns',
  'personNouns',
  'stateNouns',
  'organisationNouns',
  'placeNouns',
] as const;

/** Whether a noun may name a product: in the list of product heads, or in none of the classes that are something else. */
export function isProductNoun(knowledge: Knowledge, lemma: string): boolean {
  if (knowledge.words('productHeads').has(lemma)) return true;
  if (knowledge.words('abstractNouns').has(lemma)) return false;
  if (knowledge.inClass(lemma, 'productHeads')) return true;
  if (knowledge.inClass(lemma, 'companyNouns') || knowledge.sectorsOf(lemma).length) return false;
  return !ABSTRACT_END.test(lemma) && !NOT_PRODUCTS.some((id) => knowledge.inClass(lemma, id));
}

/** A filler that names an entity, over the words of its phrase. */
export function entityFiller(reading: Reading, p: number, entity: number): ReadFiller {
  const { tree, phrases, names } = reading;
  const phrase = phrases[p]!;
  const name = phrase.name === undefined ? undefined : names[phrase.name];
  const { start, end } = tree.analysis;
  return {
    phrase: p,
    start: name ? name.start : start[phrase.from]!,
    end: name ? name.end : end[phrase.to - 1]!,
    entity,
    name: reading.entities[entity]!.name,
  };
}

/** A filler of plain words: the phrase without articles and numbers in front. */
export function wordsFiller(reading: Reading, p: number, extra: { candidates?: number[] } = {}): ReadFiller {
  const { tree, phrases } = reading;
  const phrase = phrases[p]!;
  const from = extra.candidates ? phrase.from : contentStart(tree, afterFigure(reading, phrase), phrase.head);
  const { start, end, text } = tree.analysis;
  const to = Math.max(phrase.head + 1, phrase.to);
  return { phrase: p, start: start[from]!, end: end[to - 1]!, name: text.slice(start[from], end[to - 1]), ...extra };
}

/** A public body with what it is of: "Engelse ministerie van Defensie". */
function bodyFiller(reading: Reading, p: number): ReadFiller {
  const { tree, phrases, phraseStart } = reading;
  const words = wordsFiller(reading, p);
  const phrase = phrases[p]!;
  const to = Math.max(phrase.head + 1, phrase.to);
  if (!/(?:ministerie|departement)$/.test(tree.lower(phrase.head)) || tree.lower(to) !== 'van') return words;
  for (let q = phraseStart[phrase.sentence]!; q < phraseStart[phrase.sentence + 1]!; q++) {
    const of = phrases[q]!;
    if (of.governor === -3 || of.prep !== 'van' || of.from !== to + 1) continue;
    const end = tree.analysis.end[Math.max(of.to, of.head + 1) - 1]!;
    return { ...words, end, name: tree.analysis.text.slice(words.start, end) };
  }
  return words;
}

/** "300 miljoen euro winst" speaks of winst. */
function afterFigure({ quantities }: Reading, { from, head }: Phrase): number {
  const q = findAt(
    quantities,
    [from - 3, head],
    (x) => (x.kind === 'money' || x.kind === 'percent') && x.to > from && x.to <= head,
  );
  return q < 0 ? from : quantities[q]!.to;
}

function contentStart(tree: Tree, from: number, head: number): number {
  let at = from;
  while (at < head && tree.is(at, SKIP_LEFT)) at++;
  return at;
}
