import type { Knowledge } from '../knowledge';
import { withConjuncts } from './arguments';
import { elementAt } from './element-at';
import { entityFiller, familyFiller, wordsFiller } from './fillers';
import { isCounted, productMeant } from './fit-products';
import { fitWords, isCalledFirm, nounLemma, nounOf, productsNamed } from './fit-words';
import { findAt } from './in-order';
import { makerOfName } from './makers';
import type { RoleRequest } from './role-request';
import { sectorOf } from './supply-sides';
import type { ReadEntity, ReadFiller, Reading } from './types';

/** The sectors of who is asked for by trade. */
const TRADES = { seller: 'sellerSectors', planemaker: 'planeSectors', fund: 'fundSectors' } as const;

const isPlainCompany = (e: ReadEntity): boolean => e.kind === 'company';

const isCompanyLike = (e: ReadEntity): boolean => e.kind === 'company' || e.kind === 'media';

/** What a phrase gives as a filler, for the first of the wanted sorts that it is. */
export function fitting(reading: Reading, knowledge: Knowledge, request: RoleRequest, p: number): ReadFiller[] {
  const { phrases, referents, entities } = reading;
  const phrase = phrases[p]!;
  const referent = referents[p];
  const lemma = nounLemma(reading, knowledge, nounOf(reading, phrase));
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
  if (except && !isProduct)
    if (knowledge.endsIn(lemma, except) || knowledge.endsIn(reading.tree.lower(phrase.head), except)) {
      // "het model, de Kin One": the name says what it is
      const named = request.role === 'product' ? productMeant(reading, p) : undefined;
      return named === undefined ? [] : productsNamed(reading, named);
    }
  // "kocht vijftig Boeings 777": what is counted is no firm that changes hands
  if (request.role === 'acquired' && phrase.name !== undefined && isCounted(reading, phrase.name)) return [];
  if (request.must.includes('person')) {
    const family = familyFiller(reading, knowledge, p);
    if (family) return [family];
  }
  for (const must of request.must) {
    if (must === 'seller' || must === 'planemaker' || must === 'fund') {
      const trades = knowledge.words(TRADES[must]);
      const found = referent && !referent.candidates ? referent.entities : [];
      const called = must === 'fund' && knowledge.inClass(lemma, 'fundNouns');
      const fit = found.filter(
        (e) =>
          called ||
          trades.has(sectorOf(reading, knowledge, e) ?? '') ||
          (must === 'fund' && knowledge.words('fundWords').has(entities[e]!.name.toLowerCase().split(' ').at(-1)!)),
      );
      if (fit.length) return fit.map((e) => entityFiller(reading, p, e));
      continue;
    }
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
          (must === 'company' && entities[e]!.kind === 'product' && isCalledFirm(reading, knowledge, p)) ||
          (entities[e]!.kind === 'unknown' && mayBe(reading, e, must === 'person' ? 'person' : 'company')),
      );
      // "bestuursvoorzitter Jan Bakker van X overweegt een schadeclaim": his firm goes to law
      const firm =
        request.role === 'plaintiff' && must === 'person' && referent.how !== 'pronoun'
          ? elementAt(entities, direct[0] ?? -1)?.affiliation
          : undefined;
      if (firm !== undefined && !request.taken?.has(firm) && direct.length === 1)
        return [entityFiller(reading, p, firm)];
      if (direct.length) return direct.map((e) => entityFiller(reading, p, e));
      if (must === 'company' && !request.must.includes('person')) {
        const speaksFor = referent.entities.map((e) => entities[e]!.affiliation).filter((a) => a !== undefined);
        if (speaksFor.length) return speaksFor.map((e) => entityFiller(reading, p, e));
      }
      continue;
    }
    const goods = must === 'ware' || must === 'part';
    // "hun A380's vliegen op de GP7200": a part goes by a noun for one
    if (must === 'part' && !knowledge.inClass(lemma, 'partNouns')) continue;
    const words = fitWords(reading, knowledge, request, p, goods ? 'goods' : must, lemma);
    if (words && !(must === 'ware' && words.some((f) => isBuiltToOrder(reading, knowledge, f)))) return words;
  }
  return [];
}

/** "de 787", "veertig Boeings": what is built to order is delivered, and comes to no shop. */
function isBuiltToOrder({ entities, names, phrases }: Reading, knowledge: Knowledge, filler: ReadFiller): boolean {
  const { entity, phrase } = filler;
  const named = phrase === undefined ? undefined : phrases[phrase]!.name;
  const maker =
    entity !== undefined && entities[entity]!.kind === 'product'
      ? makerOfName(entities[entity]!.name, knowledge)
      : named === undefined
        ? undefined
        : names[named]!.entry;
  const sector = maker === undefined ? undefined : knowledge.companies[maker]?.sector;
  return sector !== undefined && knowledge.words('builderSectors').has(sector);
}

/** The company in "20 procent van de Volkswagen-aandelen". */
function namedShares(
  { names, entityOfName, entities, tree }: Reading,
  knowledge: Knowledge,
  head: number,
): number | undefined {
  const i = findAt(names, [head, head + 1], (n) => n.rest !== undefined && n.to - 1 === head);
  if (i < 0 || entities[entityOfName[i]!]!.kind !== 'company') return undefined;
  const word = tree.lowerLemma(head).replace(/^.*-/, '');
  return knowledge.words('shareNouns').has(word) ? entityOfName[i]! : undefined;
}

/** A name of unknown sort may be a company in a place where only companies stand; two capitalised words may be a person. */
function mayBe(reading: Reading, entity: number, must: 'company' | 'person'): boolean {
  const e = reading.entities[entity]!;
  if (must === 'person') return /^\p{Lu}[\p{L}.'-]+(?: \p{Lu}?[\p{L}.'-]+)+$/u.test(e.name);
  return reading.business && !/\d/.test(e.name);
}
