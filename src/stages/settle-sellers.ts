import { belongsTo, type Knowledge } from '../knowledge';
import { elementAt } from '../reading/element-at';
import { shareOf } from '../reading/figures';
import { entityFiller, nameFiller } from '../reading/fillers';
import { isCompany } from '../reading/holders';
import { nounArguments } from '../reading/noun-arguments';
import type { ReadFiller, Reading } from '../reading/types';
import type { MergedEvent } from './merge-events';

/** From this share on, whoever owns it is the one who sells. */
const MAJORITY = 0.5;

/** How many sentences from the deal the owner may be told of: a note at the foot of an article says who owns whom, not who sells. */
const REACH = 6;

/** In how many first sentences the deal is told that an article is about. */
const LEAD = 3;

/**
 * "Air Berlin neemt LTU over. LTU is in handen van Intro.": where the deal that an article is about names nobody who sells, the owner told of elsewhere does.
 * What is only rumoured, denied or called off, or told in passing, has no seller but the one it names.
 */
export function settleSellers(reading: Reading, events: readonly MergedEvent[], knowledge: Knowledge): void {
  settlePartSellers(reading, events);
  settleParentSellers(reading, events, knowledge);
  const owned = events.filter(({ mentions: [m], status }) => m!.type === 'ownership' && status === 'actual');
  if (!owned.length) return;
  for (const { mentions, roles, status } of events) {
    const { type, sentence } = mentions[0]!;
    if (type !== 'acquisition' || sentence >= LEAD || roles.has('seller')) continue;
    if (status !== 'planned' && status !== 'actual') continue;
    const acquired = roles.get('acquired') ?? [];
    const buyers = roles.get('acquirer') ?? [];
    if (acquired.length !== 1 || acquired[0]!.entity === undefined || !buyers.length) continue;
    const owners = owned.filter(
      (o) =>
        Math.abs(o.mentions[0]!.sentence - sentence) <= REACH &&
        o.roles.get('owned')?.some((f) => f.entity === acquired[0]!.entity) &&
        holdsMost(reading, o),
    );
    const sellers = owners.flatMap((o) => o.roles.get('owner') ?? []);
    const [seller] = sellers;
    const same = (f: ReadFiller): boolean => f.entity === seller!.entity;
    if (seller?.entity === undefined || !sellers.every(same) || buyers.some(same)) continue;
    // who has shares in both sides is no owner of either
    const holds = (f: ReadFiller): boolean =>
      owned.some((o) => o.roles.get('owner')?.some(same) && o.roles.get('owned')?.some((x) => x.entity === f.entity));
    if (buyers.some(holds)) continue;
    roles.set('seller', [seller]);
  }
}

/**
 * "Ford krimpt. De verkoop van Volvo aan Geely is rond.": what is told to be sold, and by nobody, is sold by the one company of the text that it is known to
 * have belonged to.
 */
function settleParentSellers(reading: Reading, events: readonly MergedEvent[], knowledge: Knowledge): void {
  const { entities, prominent } = reading;
  const entryOf = (e: number | undefined) => (e === undefined ? undefined : entities[e]!.entry);
  for (const { mentions, roles } of events) {
    const acquired = roles.get('acquired') ?? [];
    if (mentions[0]!.type !== 'acquisition' || roles.has('seller') || acquired.length !== 1) continue;
    if (!mentions.some((m) => knowledge.words('soldFrames').has(m.frame))) continue;
    const entry = entryOf(acquired[0]!.entity);
    if (entry === undefined) continue;
    const bought = (e: number): boolean => roles.get('acquirer')?.some((f) => f.entity === e) ?? false;
    const parents = prominent.filter((e) => {
      const owner = bought(e) ? undefined : entryOf(e);
      return owner !== undefined && belongsTo(knowledge.companies[entry]!, knowledge.companies[owner]!.id);
    });
    const [seller] = parents;
    if (seller === undefined || parents.length > 1) continue;
    roles.set('seller', [nameFiller(reading, seller, mentions[0]!.token)]);
  }
}

/**
 * "Santander kocht de filialen van de bank", "Pfizer verkoopt zijn consumententak. GSK wil de tak kopen.": a part that has no name of its own is sold by the
 * company that it is said to be of, or that is told to sell it elsewhere.
 */
function settlePartSellers(reading: Reading, events: readonly MergedEvent[]): void {
  const deals = events.filter((e) => {
    const part = e.mentions[0]!.type === 'acquisition' ? partOf(reading, e) : undefined;
    // "het moederbedrijf van MySpace" is not MySpace's to sell
    return part !== undefined && !reading.tree.words('takerNouns').has(part);
  });
  for (const deal of deals) {
    if (deal.roles.has('seller')) continue;
    const buyers = deal.roles.get('acquirer') ?? [];
    const bought = (f: ReadFiller): boolean => buyers.some((b) => b.entity === f.entity);
    const seller = ownerOfPart(reading, deal) ?? sellerElsewhere(reading, deals, deal);
    if (seller && !bought(seller)) deal.roles.set('seller', [seller]);
  }
}

/** The noun of the one nameless part that a deal is about. */
function partOf({ tree, phrases }: Reading, { roles }: MergedEvent): string | undefined {
  const [part, more] = roles.get('acquired') ?? [];
  const phrase = part && !more && part.entity === undefined ? elementAt(phrases, part.phrase) : undefined;
  return phrase && tree.lowerLemma(phrase.head);
}

function ownerOfPart(reading: Reading, { roles }: MergedEvent): ReadFiller | undefined {
  const { phrases, referents, entities } = reading;
  const phrase = roles.get('acquired')![0]!.phrase!;
  // "de filialen en de spaartegoeden van de bank"
  for (const part of [phrase, ...joinedTo(reading, phrase)])
    for (const { fn, phrase: p } of nounArguments(reading, phrases[part]!.head)) {
      const referent = fn === 'van' || fn === 'poss' ? referents[p] : undefined;
      if (!referent || referent.candidates || referent.entities.length !== 1) continue;
      const [entity] = referent.entities;
      if (isCompany(entities[entity!]!)) return entityFiller(reading, p, entity!);
    }
  return undefined;
}

/** What is the object of a verb beside a phrase that is. */
function joinedTo({ phrases, phraseStart }: Reading, phrase: number): number[] {
  const { governor, rel, sentence } = phrases[phrase]!;
  const found: number[] = [];
  for (let p = phrase + 1; p < phraseStart[sentence + 1]!; p++)
    if (phrases[p]!.governor === governor && phrases[p]!.rel === rel && rel === 'obj') found.push(p);
  return found;
}

function sellerElsewhere(reading: Reading, deals: readonly MergedEvent[], deal: MergedEvent): ReadFiller | undefined {
  const { sentence } = deal.mentions[0]!;
  const other = deals.find(
    (o) =>
      o.roles.get('seller')?.length === 1 &&
      Math.abs(o.mentions[0]!.sentence - sentence) <= REACH &&
      isSamePart(partOf(reading, o)!, partOf(reading, deal)!),
  );
  return other?.roles.get('seller')?.[0];
}

/** "zijn chipdivisie ... de divisie" */
const isSamePart = (a: string, b: string): boolean => a.endsWith(b) || b.endsWith(a);

function holdsMost({ quantities }: Reading, { roles }: MergedEvent): boolean {
  const q = roles.get('stake')?.[0]?.quantity;
  return q === undefined || shareOf(quantities[q]!) >= MAJORITY;
}
