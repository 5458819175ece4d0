import { EVENT_TYPES, type Status } from '../event-types';
import type { Knowledge } from '../knowledge';
import { eventMention } from '../reading/records';
import type { EventMention, ReadFiller, Reading } from '../reading/types';
import type { Quantity } from './find-quantities';
import { areOtherSites, differInNumber, isMore, key, LEAD, overlap, SHORTEST_PART, SITES } from './merging/apart';

/** An event with all places that tell of it. */
export interface MergedEvent {
  mentions: EventMention[];
  /** Indices of its mentions in the list before merging. */
  from: number[];
  roles: Map<string, ReadFiller[]>;
  status: Status;
  /** The statuses and dates of its mentions. */
  statuses: Set<Status>;
  times: Set<string>;
}

/**
 * Puts mentions of the same event together: the same type, no conflict in the necessary roles, at least one filler shared, no conflict in
 * time or amount. A headline and the sentence that says it again are one event; two orders of different size are two.
 */
export function mergeEvents(reading: Reading, mentions: readonly EventMention[], knowledge: Knowledge): MergedEvent[] {
  const events: MergedEvent[] = [];
  // only events that share a type and a filler can be the same: looked up by those, so that a long text costs no more a word than a short one
  const index = new Map<string, MergedEvent[]>();
  const enter = (event: MergedEvent, m: EventMention): void => {
    for (const k of indexKeys(reading, m)) {
      const list = index.get(k);
      if (!list) index.set(k, [event]);
      else if (list[list.length - 1] !== event) list.push(event);
    }
  };
  for (const { m, i } of splitLists(reading, mentions)) {
    const takeover = takeoverMeant(events, m);
    if (takeover) {
      takeover.from.push(i);
      continue;
    }
    const candidates = new Set(indexKeys(reading, m).flatMap((k) => (index.get(k) ?? []).slice(-MOST_COMPARED)));
    const same = joinedVenture(reading, events, m) ?? [...candidates].find((e) => sameEvent(reading, e, m, knowledge));
    if (same) {
      const headline = same.mentions.every((o) => o.sentence === 0) && bringsGoods(reading, m);
      same.mentions.push(m);
      note(same, m);
      same.from.push(i);
      unite(same.roles, m.roles, headline);
      enter(same, m);
    } else {
      const event: MergedEvent = {
        mentions: [m],
        from: [i],
        roles: new Map([...m.roles].map(([r, f]) => [r, [...f]])),
        status: m.status,
        statuses: new Set(),
        times: new Set(),
      };
      note(event, m);
      events.push(event);
      enter(event, m);
    }
  }
  // one that takes part in nothing that has a name is a way of speaking
  return events.filter(
    ({ mentions: [m], roles }) =>
      m!.type !== 'jointVenture' || roles.has('venture') || roles.get('participant')!.length > 1,
  );
}

/** How many sentences back a takeover may stand that "de fusie" means. */
const TAKEOVER_REACH = 3;

/** "Lloyds neemt HBOS over. De fusie kost banen.": a merger of one takes up the takeover told of before. */
function takeoverMeant(events: readonly MergedEvent[], m: EventMention): MergedEvent | undefined {
  const participants = m.type === 'merger' ? m.roles.get('participant')! : [];
  if (participants.length !== 1) return undefined;
  const { entity } = participants[0]!;
  return events.findLast(
    ({ mentions: [o], roles }) =>
      o!.type === 'acquisition' &&
      o!.sentence < m.sentence &&
      m.sentence - o!.sentence <= TAKEOVER_REACH &&
      ['acquirer', 'acquired'].some((role) => roles.get(role)?.some((f) => f.entity === entity)),
  );
}

/** Notes what a mention says of its event, so that comparing does not go through all mentions. */
function note(event: MergedEvent, m: EventMention): void {
  event.statuses.add(m.status);
  if (m.time && /^\d{4}/.test(m.time.value)) event.times.add(m.time.value);
}

/** "Rolls-Royce, dat deel uitmaakt van het consortium": one more takes part in the venture told of before. */
function joinedVenture({ tree }: Reading, events: readonly MergedEvent[], m: EventMention): MergedEvent | undefined {
  if (m.type !== 'jointVenture' || m.roles.has('venture') || m.roles.get('participant')?.length !== 1) return undefined;
  if (!tree.among(m.token - 1, 'openDefinites')) return undefined;
  return events.findLast((e) => e.mentions[0]!.type === 'jointVenture');
}

/** How many earlier events with the same type and filler a mention is compared with. */
const MOST_COMPARED = 64;

/** What an event is looked up by: its type with each filler of a necessary role. */
function indexKeys(reading: Reading, m: EventMention): string[] {
  const core = EVENT_TYPES[m.type].core.flat() as string[];
  return core.flatMap((role) =>
    (m.roles.get(role) ?? []).flatMap((f) => [
      `${m.type} ${key(reading, f)}`,
      ...(f.candidates ?? []).map((c) => `${m.type} #${c}`),
    ]),
  );
}

/**
 * A list of products ("introduceert iPhone en Apple TV") is one event, unless the text also tells of some of them apart: then each product is
 * told of by itself.
 */
function splitLists(reading: Reading, mentions: readonly EventMention[]): { m: EventMention; i: number }[] {
  const single = new Map<string, Set<string>>();
  for (const m of mentions) {
    const products = m.roles.get('product');
    // only what has a name is told of by itself: "tripel" and "tripel en stout" are one production
    if (products?.length === 1 && products[0]!.entity !== undefined)
      single.set(m.type, (single.get(m.type) ?? new Set()).add(key(reading, products[0]!)));
  }
  return mentions.flatMap((m, i) => {
    const products = m.roles.get('product') ?? [];
    const apart = products.length > 1 && products.some((f) => single.get(m.type)?.has(key(reading, f)));
    return apart
      ? products.map((f) => ({ m: eventMention({ ...m, roles: new Map([...m.roles, ['product', [f]]]) }), i }))
      : [{ m, i }];
  });
}

/** A price above this is no price of one share. */
const SHARE_PRICE = 1000;
/** How far a rounded price may lie from the exact one. */
const ROUNDED = 0.015;

/** "voor ruim 103 miljoen pond" and "103,5 miljoen pond", or "2,80 euro per aandeel" and what all shares come to. */
const areOfOneDeal = (a: Quantity, b: Quantity): boolean => {
  const [least, most] = [Math.min(a.value, b.value), Math.max(a.value, b.value)];
  if (least < SHARE_PRICE && most > SHARE_PRICE) return true;
  return (a.approximate === true || b.approximate === true || a.bound !== b.bound) && most - least <= most * ROUNDED;
};

const covers = (reading: Reading, a: readonly ReadFiller[], b: readonly ReadFiller[]): boolean => {
  const keys = new Set(a.map((f) => key(reading, f)));
  return b.every((f) => keys.has(key(reading, f)));
};

function sameEvent(reading: Reading, event: MergedEvent, m: EventMention, knowledge: Knowledge): boolean {
  if (event.mentions[0]!.type !== m.type) return false;
  const core = EVENT_TYPES[m.type].core.flat() as string[];
  let shared = 0;
  let guessed = false;
  for (const role of core) {
    const a = event.roles.get(role);
    const b = m.roles.get(role);
    if (!a?.length || !b?.length) continue;
    if (role === 'participant') {
      if (!covers(reading, a, b) && !covers(reading, b, a)) return false;
      shared++;
    } else if (!overlap(reading, a, b) && (isGuessed(a) || isGuessed(b))) {
      // "zal de toestellen in gebruik nemen": who builds them was told before
      guessed = true;
    } else if (
      overlap(reading, a, b) ||
      (role === 'customer' && areBodies(reading, a, b)) ||
      areGovernments(reading, a, b, knowledge) ||
      (role === 'product' && (sameHead(reading, a, b) || takesUp(reading, event, m, b, knowledge)))
    )
      shared++;
    else return false;
  }
  if (!shared || areTwoDeals(reading, event, m) || areTwoSuits(reading, event, m)) return false;
  if (isOtherCut(event, m)) return false;
  for (const role of ['amount', 'stake', 'change', 'count']) {
    const a = event.roles.get(role)?.[0];
    const b = m.roles.get(role)?.[0];
    if (a?.quantity !== undefined && b?.quantity !== undefined) {
      const [x, y] = [reading.quantities[a.quantity]!, reading.quantities[b.quantity]!];
      if (x.value !== y.value && !(role === 'amount' && areOfOneDeal(x, y))) return false;
    }
  }
  const headline = m.sentence <= LEAD && event.mentions.every((o) => o.sentence === 0);
  if (SITES.has(m.type) && areOtherSites(reading, event.roles, m.roles, knowledge, headline)) return false;
  if (m.type === 'supply') {
    // an order and an option for more: the same only where they count the same
    const isOption = (o: EventMention): boolean => o.own === 'possible';
    const apart = isOption(m) !== event.mentions.some(isOption);
    if (apart && guessed) return false;
    if (apart && [event, m].some((o) => o.roles.get('product')?.some((f) => isMore(reading, f)))) return false;
    if (differInNumber(reading, event.roles.get('product'), m.roles.get('product'), apart)) return false;
  }
  const times = [...event.times];
  const time = m.time?.value;
  if (
    time &&
    /^\d{4}/.test(time) &&
    times.length &&
    !times.some(
      (t) =>
        t.startsWith(time) ||
        time.startsWith(t) ||
        (t.slice(0, 4) === time.slice(0, 4) && t.length > 7 !== time.length > 7),
    ) &&
    !isShownAndSold(event, m, knowledge) &&
    !isEndOf(event, m)
  )
    return false;
  if (m.status === 'negated' && event.statuses.has('actual')) return false;
  // figures that are expected are others than those that are told
  // a price that moved and one that may still move are two
  if (m.type === 'sharePrice' && isAheadOf(m.status) !== [...event.statuses].some(isAheadOf)) return false;
  if (m.type === 'results' && m.status === 'planned' && m.time && !event.statuses.has('planned')) return false;
  return true;
}

/**
 * "eBay kocht Skype ... eBay verkoopt Skype": nobody buys what it sells itself. And who would like to buy what another sells is no side of that sale: it is
 * one deal only where both are settled.
 */
function areTwoDeals(reading: Reading, event: MergedEvent, m: EventMention): boolean {
  if (m.type !== 'acquisition') return false;
  const both = (role: string): ReadFiller[] => [...(event.roles.get(role) ?? []), ...(m.roles.get(role) ?? [])];
  if (overlap(reading, both('acquirer'), both('seller'))) return true;
  const adds = SIDES.some((role) => m.roles.has(role) && !event.roles.has(role));
  const lacks = SIDES.some((role) => event.roles.has(role) && !m.roles.has(role));
  const isFirm = (status: Status): boolean => status === 'planned' || status === 'actual';
  return adds && lacks && !(isFirm(m.status) && [...event.statuses].some(isFirm));
}

const SIDES = ['acquirer', 'seller'];

/** "Yahoo klaagt Google aan ... de SEC onderzoekt Google": a firm and somebody else go to law apart; two public bodies may be one under two names. */
function areTwoSuits(reading: Reading, event: MergedEvent, m: EventMention): boolean {
  const [a, b] = [event.roles.get('plaintiff'), m.roles.get('plaintiff')];
  if (m.type !== 'legalAction' || !a?.length || !b?.length || overlap(reading, a, b)) return false;
  const named = (f: ReadFiller): boolean => f.entity !== undefined && f.how !== 'topic' && !f.guessed;
  const firm = (f: ReadFiller): boolean => reading.entities[f.entity!]!.kind === 'company';
  return [...a, ...b].every(named) && (a.every(firm) || b.every(firm));
}

const isNone = (status: Status): boolean => status === 'negated' || status === 'denied';

/** "schrapt 4.500 banen ... gedwongen ontslagen vallen er niet": lay-offs that will not come are none of those that are counted as news. */
function isOtherCut(event: MergedEvent, m: EventMention): boolean {
  if (m.type !== 'layoffs') return false;
  const counted = (roles: ReadonlyMap<string, ReadFiller[]>): boolean =>
    roles.get('count')?.[0]?.quantity !== undefined;
  const statuses = [...event.statuses];
  const told = (status: Status): boolean => status === 'planned' || status === 'actual' || status === 'possible';
  return isNone(m.status)
    ? !counted(m.roles) && counted(event.roles) && statuses.every(told)
    : told(m.status) && counted(m.roles) && !counted(event.roles) && statuses.every(isNone);
}

/** "sleepte X in 2001 voor de rechter, schikt": an end has a later day of its own. */
function isEndOf(event: MergedEvent, m: EventMention): boolean {
  const time = m.time?.value ?? '';
  if (m.status === 'ended') return !event.statuses.has('ended') && [...event.times].every((t) => t < time);
  return event.statuses.has('ended') && event.statuses.size === 1 && [...event.times].every((t) => time < t);
}

/** "toonde maandag een telefoon, die in mei in de winkels ligt": one launch, though the days differ. */
function isShownAndSold(event: MergedEvent, m: EventMention, knowledge: Knowledge): boolean {
  if (m.type !== 'productLaunch') return false;
  const isShown = (o: EventMention): boolean => knowledge.words('showingFrames').has(o.frame);
  const isSale = (o: EventMention): boolean => o.status === 'planned' && !isShown(o);
  return (isSale(m) && event.mentions.every(isShown)) || (isShown(m) && event.mentions.every(isSale));
}

/** "de Amerikaanse luchtmacht", "het Pentagon": public bodies that order from one supplier are the same, unless both are named and differ. */
function areBodies(reading: Reading, a: readonly ReadFiller[], b: readonly ReadFiller[]): boolean {
  const unnamed = (f: ReadFiller): boolean => f.entity === undefined && !f.candidates;
  const body = (f: ReadFiller): boolean => unnamed(f) || reading.entities[f.entity!]?.kind === 'organisation';
  const [x, y] = [a[0], b[0]];
  return a.length === 1 && b.length === 1 && body(x!) && body(y!) && (unnamed(x!) || unnamed(y!));
}

/** "de Zwitserse staat ... de regering": two words for a government, unless adjectives make them two. */
function areGovernments(
  { tree, phrases }: Reading,
  [x, more]: readonly ReadFiller[],
  [y, another]: readonly ReadFiller[],
  knowledge: Knowledge,
): boolean {
  const headOf = (f: ReadFiller | undefined): number =>
    f?.entity === undefined && f?.phrase !== undefined ? phrases[f.phrase]!.head : -1;
  const [a, b] = more || another ? [-1, -1] : [headOf(x), headOf(y)];
  if (a < 0 || b < 0 || ![a, b].every((t) => knowledge.words('governments').has(tree.lowerLemma(t)))) return false;
  const adjective = (t: number): string | undefined =>
    /^\p{Lu}/u.test(tree.text(t - 1)) ? tree.lower(t - 1) : undefined;
  return (adjective(a) ?? adjective(b)) === (adjective(b) ?? adjective(a));
}

/** "vleugelkleppen" and "kleppen": a compound and its head, neither of them a name. */
function sameHead(reading: Reading, a: readonly ReadFiller[], b: readonly ReadFiller[]): boolean {
  const unnamed = (f: ReadFiller): boolean => f.entity === undefined && f.phrase !== undefined;
  return a.filter(unnamed).some((f) => {
    const x = key(reading, f);
    return b.filter(unnamed).some((g) => {
      const y = key(reading, g);
      const [long, short] = x.length > y.length ? [x, y] : [y, x];
      return short.length >= SHORTEST_PART && long.length - short.length >= SHORTEST_PART && long.endsWith(short);
    });
  });
}

/** How many sentences a definite noun reaches back to the product that it takes up. */
const PRODUCT_REACH = 8;

/** "het apparaat", "de software": a definite noun for any product takes up the one told of shortly before. */
function takesUp(
  reading: Reading,
  event: MergedEvent,
  m: EventMention,
  fillers: readonly ReadFiller[],
  knowledge: Knowledge,
): boolean {
  const { tree, phrases } = reading;
  const last = event.mentions[event.mentions.length - 1]!;
  // the first sentences say the headline again, in other words
  const named = (list: readonly ReadFiller[] | undefined) => list?.some((f) => f.entity !== undefined) ?? false;
  if (event.mentions[0]!.sentence === 0 && m.sentence <= LEAD && !named(fillers) && !named(event.roles.get('product')))
    return true;
  if (m.sentence - last.sentence > PRODUCT_REACH) return false;
  return fillers.every((f) => {
    const phrase = f.phrase === undefined ? undefined : phrases[f.phrase];
    if (!phrase || f.entity !== undefined || phrase.head - phrase.from > 1) return false;
    return (
      tree.among(phrase.from, 'definites') && knowledge.words('plainProductNouns').has(tree.lowerLemma(phrase.head))
    );
  });
}

/** Whether an order below the headline names its goods anew ("vijf nieuwe 737's", not "de toestellen"). */
function bringsGoods({ tree, phrases }: Reading, m: EventMention): boolean {
  if (m.type !== 'supply' || m.sentence === 0) return false;
  return (m.roles.get('product') ?? []).every(
    ({ phrase }) => phrase === undefined || !tree.among(phrases[phrase]!.from, 'definites'),
  );
}

/** Adds the fillers of one more mention; the goods that a `headline` calls by other words than the text below it go by those of the text. */
function unite(roles: Map<string, ReadFiller[]>, more: ReadonlyMap<string, ReadFiller[]>, headline: boolean): void {
  for (const [role, fillers] of more) {
    const known = roles.get(role);
    if (!known) roles.set(role, [...fillers]);
    else if (isGuessed(known) && !isGuessed(fillers)) roles.set(role, [...fillers]);
    // the named body stands for the luchtmacht of another sentence
    else if (role === 'customer' && known[0]?.entity === undefined && fillers[0]?.entity !== undefined)
      roles.set(role, [...fillers]);
    // "snijdt in zijn personeel ... 2.500 banen verdwijnen": the number tells more
    else if ((role === 'count' || role === 'change') && !known.some(hasDigits) && fillers.some(hasDigits))
      roles.set(role, [...fillers]);
    else if (role === 'product' && headline && known.every((f) => f.entity === undefined))
      roles.set(role, [...fillers]);
    else if (role === 'participant' || role === 'product') {
      for (const f of fillers)
        if (
          !known.some(
            (k) => (k.entity !== undefined && k.entity === f.entity) || k.name.toLowerCase() === f.name.toLowerCase(),
          ) &&
          f.entity !== undefined &&
          role === 'participant'
        )
          known.push(f);
    }
  }
}

const isGuessed = (fillers: readonly ReadFiller[]): boolean => fillers.some((f) => f.guessed);

const hasDigits = ({ name }: ReadFiller): boolean => /\d/.test(name);

const isAheadOf = (status: Status): boolean => status === 'planned' || status === 'possible';
