import type { Knowledge } from '../../knowledge';
import type { Argument } from '../../reading/arguments';
import { clauseRange, opensInfinitive } from '../../reading/clause-range';
import { elementAt } from '../../reading/element-at';
import { isCause, quantityFillers, rateOf, shareOf } from '../../reading/figures';
import { fillRole } from '../../reading/fill';
import { coreRoles, type RolePlan } from '../../reading/frame-plans';
import { findAt } from '../../reading/in-order';
import { originsOf } from '../../reading/origins';
import { eventMention, fillerOf } from '../../reading/records';
import type { RoleRequest } from '../../reading/role-request';
import { isOperator, orderSides } from '../../reading/supply-sides';
import { Feat, type Tree, tags } from '../../reading/tree';
import type { EventMention, ReadFiller, Reading } from '../../reading/types';
import { isWhose } from './belonging';
import { distribute, missingCore } from './core-roles';
import { isFillable } from './fillable';
import type { Hit } from './find-hits';
import type { HitArguments } from './hit-arguments';
import { isOfOthers, rowOfTopic } from './merging-sides';
import { isOpenBid, saysForWhat } from './open-bids';
import { isAmongPeople, isByUnnamed, isKept, partPeople } from './people';
import { actsInPerson, isLast, isOfProduct, isSubject, isToldOfProduct } from './told-of-goods';

const NOUN = tags('NOUN', 'PROPN', 'X');
const COMMON = tags('NOUN');
const VERBISH = tags('VERB', 'AUX');

/** Types that tell of making something, which may be done for or with somebody. */
export const MAKING = new Set<string>(['production', 'productDevelopment']);

/** Types that tell of who takes or leaves an office. */
const OFFICES = new Set<string>(['appointment', 'departure']);
const OF_TOPIC = ['employer', 'holder'];
const NAMED_FIRST = /^\p{Lu}[^-]+-\p{Ll}/u;

/** What came of filling a frame: mentions, or the reason why there are none. */
export interface Filled {
  score: number;
  roles: ReadonlyMap<string, ReadFiller[]>;
  mentions?: EventMention[];
  reason?: string;
}

/**
 * Fills the roles of a frame from the arguments of its trigger: by the tree, then by place, then with whoever the text is about. `all` fills them also
 * where it is clear before that a role will lack.
 */
export function fillFrame(
  reading: Reading,
  knowledge: Knowledge,
  hit: Hit,
  args: HitArguments,
  entities: boolean,
  all: boolean,
): Filled {
  const frame = hit.entry.item;
  const { tree } = reading;
  const plan = knowledge.planOf(frame, hit.part === 'verb' ? 'verb' : 'noun');
  const roles = new Map<string, ReadFiller[]>();
  const rejected = (reason: string): Filled => ({ score: 0, roles, reason });
  if (hit.entry.predicate && !isPredicate(tree, hit)) return rejected('it counts in a predicate only');
  if (hit.entry.singular && tree.has(hit.token, Feat.plural)) return rejected('in the plural it is told of nobody');
  if (!all && !isFillable(plan, args, entities)) return rejected('nothing stands where a role is filled from');
  if (isOpenBid(hit, knowledge) && saysForWhat(reading, knowledge, hit, args.own))
    return rejected('it says for what it is bid');
  const other = frame.unless && blocking(reading, knowledge, hit, frame.unless);
  if (other) return rejected(`its clause speaks of "${other}"`);
  if (frame.type === 'ownership' && isOfThing(reading, knowledge, hit)) return rejected('it says of what');
  if (frame.rate === 'none' && hasRate(reading, hit)) return rejected('its figure is a percentage');
  if (frame.rate === 'majority' && !isMajority(reading, hit)) return rejected('its share is no majority');
  const used = new Set<number>();
  const taken = new Set<number>();
  const take = (
    { role, must, heads, except }: RolePlan,
    slots: readonly string[],
    from: readonly Argument[],
    how: 'tree' | 'place' | 'topic',
  ): void => {
    if (!slots.length) return;
    const request: RoleRequest = {
      role,
      slots,
      must,
      heads,
      except,
      trigger: hit.token,
      triggerTokens: hit.tokens,
      taken,
      byPlace: how === 'place',
    };
    const found = fillRole(reading, knowledge, request, from, used);
    if (!found.length) return;
    const known = roles.get(role) ?? [];
    const fillers = found.filter((f) => f.entity === undefined || !known.some((k) => k.entity === f.entity));
    if (!fillers.length) return;
    for (const f of fillers) {
      f.how ??= how;
      if (f.entity !== undefined) taken.add(f.entity);
    }
    roles.set(role, [...known, ...fillers.map(fillerOf)]);
  };
  for (const each of plan.roles) take(each, each.slots, args.own, 'tree');
  for (const each of plan.roles)
    if (isJoint(frame.type, each.role) && roles.has(each.role) && hit.part === 'verb')
      take(each, ['met'], partners(reading, hit.token), 'tree');
  // what the tree left open is looked for by place, in the same clause, and last with whoever the text is about
  const isOpen = ({ role }: RolePlan) =>
    role === 'participant' ? (roles.get(role)?.length ?? 0) < 2 : !roles.has(role);
  const open = plan.roles.filter(isOpen);
  const lacking = open.some((r) => r.core || r.required);
  // "de order van X heeft een waarde van 6 miljard voor 50 toestellen"
  const goods = frame.type === 'supply' && hit.part === 'noun';
  const wanted = open.filter((r) => lacking || BY_PLACE.has(r.role) || (goods && r.role === 'product'));
  if (wanted.length) {
    // "geen toestellen van X kopen": where the tree gives a thing as the object, no name near it is
    const thing = hasThing(reading, knowledge, hit, args.own);
    const near = args.nearby.filter((a) =>
      thing
        ? a.fn !== 'obj' && !isObjectOfAnother(reading, a.phrase, hit.token)
        : a.fn !== 'obj' || !isObjectBelow(reading, a.phrase, hit.token),
    );
    for (const each of wanted) {
      // "X neemt Y over om de concurrentie voor te zijn": one bare phrase of the clause is a side of the noun, no second one
      const slots = roles.has(each.role) ? each.slots.filter((slot) => slot !== 'support') : each.slots;
      take(each, slots, near, 'place');
    }
  }
  for (const each of plan.roles) {
    // a share is a company's, whoever moves it
    const ownNoun = frame.type === 'sharePrice' && hit.part === 'noun';
    if (
      each.topic &&
      isOpen(each) &&
      // "Xbox-eigenaar Microsoft": the name in front says whose
      !(each.slots.includes('compound') && NAMED_FIRST.test(tree.text(hit.token))) &&
      (ownNoun || !ofMarket(reading, knowledge, args.own)) &&
      // "de aandeelhouders kozen X": those of the company that the text is about
      !(!OFFICES.has(frame.type) && each.slots.includes('subj') && isByUnnamed(reading, knowledge, args.own))
    )
      take(each, [each.topic], args.own, 'topic');
    if (frame.type === 'merger') rowOfTopic(reading, hit.token, roles);
    if (each.required && !roles.has(each.role)) return rejected(`nothing fit for ${each.role}`);
  }
  if (OFFICES.has(frame.type)) {
    // whoever comes from a firm gets no office there
    const origins = originsOf(reading, knowledge, tree.sentenceOf(hit.token));
    const company = plan.roles.find((r) => r.role === 'company');
    if (company && roles.get('company')?.some((f) => f.entity !== undefined && origins.has(f.entity))) {
      roles.delete('company');
      for (const e of origins) taken.add(e);
      take(company, OF_TOPIC, args.own, 'topic');
    }
  }
  for (const [role, must] of Object.entries(knowledge.musts.get(frame.type) ?? {})) {
    if (roles.has(role) || frame.roles[role]) continue;
    const fillers = quantityFillers(reading, anchorOf(tree, hit), must);
    if (fillers.length) roles.set(role, fillers);
  }
  if (
    frame.type === 'productLaunch' &&
    hit.part === 'verb' &&
    isToldOfProduct(reading, knowledge, hit.token, args.own, roles)
  )
    return rejected('what a product does is no launch');
  if (frame.type === 'productLaunch' && plan.roles.some(isSubject) && actsInPerson(reading, args.own))
    return rejected('a person does it');
  if (frame.type === 'appointment' && hit.part === 'verb' && isKept(tree, hit.token)) return rejected('he stays');
  if (frame.type === 'production' && isLast(reading, roles)) return rejected('the last one ends it');
  if (frame.type === 'marketEntry' && hit.part === 'noun' && isOfProduct(reading, knowledge, args.own))
    return rejected('it is of a product');
  if (frame.type === 'legalAction' && frame.status === 'ended') partSides(roles);
  if (frame.type === 'legalAction' && isAmongPeople(reading, roles)) return rejected('no company is a side of it');
  if (frame.type === 'sharePrice' && isMarket(reading, knowledge, roles)) return rejected('a market moves');
  if (hit.entry.predicate && hit.part === 'verb' && !isWhose(reading, hit.token, roles))
    return rejected('it says so of no owner');
  if (frame.type === 'merger' && hit.part === 'verb' && isOfOthers(reading, args.own, roles))
    return rejected('what is joined is no company');
  if (frame.type === 'supply') orderSides(reading, knowledge, roles, hit.token);
  if ((MAKING.has(frame.type) || frame.type === 'productLaunch') && isOperator(reading, knowledge, roles))
    return rejected('whom it names only operates it');
  const missing = missingCore(frame.type, roles);
  if (missing) return rejected(missing);
  const trigger = hit.tokens;
  const { text, start, end } = tree.analysis;
  const spans = trigger.map((t) => ({ start: start[t]!, end: end[t]!, text: text.slice(start[t], end[t]) }));
  const mention = eventMention({
    type: frame.type,
    frame: frame.id,
    token: hit.token,
    trigger,
    roles,
    sentence: tree.sentenceOf(hit.token),
    status: 'actual',
    tense: 'unspecified',
    evidence: [{ entry: `frame:${frame.id}`, spans }],
    own: frame.status,
    ago: frame.duration === 'ago' || undefined,
    compoundHead: hit.compoundHead,
  });
  const coreNames = coreRoles(frame.type).flat();
  let score = 0;
  // what the tree gives weighs more than what merely stands near
  for (const [role, fillers] of roles)
    score +=
      (coreNames.includes(role) ? 3 : 1) *
      Math.min(2, fillers.length) *
      (fillers.some((f) => f.how === 'place' || f.how === 'topic') ? 0.6 : 1);
  const mentions = isMadeTogether(reading, frame.type, hit.token)
    ? [mention]
    : distribute(mention).flatMap((m) => partPeople(reading, knowledge, m));
  return { score, roles, mentions };
}

/** "Apple en Nokia legden hun geschil bij": of two that settle with each other, the news is of the first; the other one had sued. */
function partSides(roles: Map<string, ReadFiller[]>): void {
  const [defendant, plaintiff, more] = roles.get('defendant') ?? [];
  if (roles.has('plaintiff') || !defendant || !plaintiff || more) return;
  roles.set('defendant', [defendant]);
  roles.set('plaintiff', [plaintiff]);
}

/** "als onderdeel van een reorganisatie", "de eigenaar van enkele winkels": whether a "van" right behind the trigger is of what is no company here. */
function isOfThing(
  { tree, phrases, phraseStart, referents, quantities }: Reading,
  knowledge: Knowledge,
  hit: Hit,
): boolean {
  const last = Math.max(...hit.tokens);
  // "een belang van 15 procent in X", "20 procent van de aandelen"
  const isStake = (token: number): boolean => knowledge.inClass(tree.lowerLemma(token), 'stakeNouns');
  if (isStake(last)) return false;
  const isState = (token: number): boolean => knowledge.inClass(tree.lowerLemma(token), 'stateNouns');
  const of = tree.lower(last) === 'van' ? last : last + 1;
  if (of >= tree.analysis.length || tree.lower(of) !== 'van') return false;
  const s = tree.sentenceOf(last);
  for (let p = phraseStart[s]!; p < phraseStart[s + 1]!; p++) {
    const { head, prep, governor, from } = phrases[p]!;
    if (governor !== -3 && head > of && prep === 'van' && from <= of + 2)
      return (
        tree.is(head, COMMON) &&
        !referents[p] &&
        !isStake(head) &&
        !isState(head) &&
        // "eigenaar van 61 procent"
        findAt(quantities, [of, head + 1], (q) => q.kind === 'percent') < 0
      );
  }
  return false;
}

/** Whether the tree gives a verb an object that is a thing: a noun that stands for no company, government, time or amount. */
function hasThing(
  { tree, phrases, referents, times, quantities }: Reading,
  knowledge: Knowledge,
  hit: Hit,
  args: readonly Argument[],
): boolean {
  if (hit.part !== 'verb') return false;
  // "heeft plannen om X over te nemen": the plans stand in the clause around
  const om = opensInfinitive(tree, hit.token);
  return args.some(({ fn, phrase }) => {
    const { head } = phrases[phrase]!;
    if (head < om) return false;
    if (fn !== 'obj' || !tree.is(head, COMMON) || referents[phrase] || hit.tokens.includes(head)) return false;
    if (knowledge.inClass(tree.lowerLemma(head), 'stateNouns')) return false;
    const covers = (x: { from: number; to: number }): boolean => x.to > head;
    return findAt(times, [head - 3, head + 1], covers) < 0 && findAt(quantities, [head - 3, head + 1], covers) < 0;
  });
}

/** "kondigde aan de Volt te bouwen": the object of an infinitive with "te" that a verb governs is none of its own. */
function isObjectBelow({ tree, phrases }: Reading, phrase: number, verb: number): boolean {
  const { head } = phrases[phrase]!;
  const lower = tree.head(head);
  if (tree.rel(head) !== 'obj' || lower === verb || !tree.is(lower, VERBISH)) return false;
  return (
    tree.head(lower) === verb && tree.rel(lower) === 'xcomp' && tree.children(lower).some((c) => tree.lower(c) === 'te')
  );
}

/** "sloot een winkel en schrapte 300 banen": the winkel is nothing that is scrapped. */
function isObjectOfAnother({ tree, phrases }: Reading, phrase: number, verb: number): boolean {
  const { head } = phrases[phrase]!;
  return tree.rel(head) === 'obj' && tree.head(head) !== verb && tree.is(tree.head(head), VERBISH);
}

/** The token that figures are looked for around: the object of a verb of result ("een winst van 3 miljoen boeken"), else the trigger. */
function anchorOf(tree: Tree, hit: Hit): number {
  const measured = hit.entry.item.type === 'results' && hit.entry.object;
  return (measured && hit.tokens.find((t) => t !== hit.token && tree.is(t, NOUN))) || hit.token;
}

/** Whether the subject is an index, a market or a country: what it does is told of no company. */
function ofMarket(
  { tree, phrases, referents, entities }: Reading,
  knowledge: Knowledge,
  args: readonly Argument[],
): boolean {
  return args.some(({ fn, phrase }) => {
    if (fn !== 'subj' && fn !== 'support') return false;
    const { head } = phrases[phrase]!;
    const r = referents[phrase];
    if (r) return r.how === 'name' && r.entities.every((e) => /^(?:state|place)$/.test(entities[e]!.kind));
    return (
      knowledge.inClass(tree.lowerLemma(head), 'marketNouns') || knowledge.inClass(tree.lower(head), 'marketNouns')
    );
  });
}

/** "de Londense beurs sloot lager": the prices there, and not that of the firm that runs it. */
const isMarket = ({ tree, names }: Reading, knowledge: Knowledge, roles: ReadonlyMap<string, ReadFiller[]>): boolean =>
  roles.get('company')?.some(({ start }) => {
    const name = names.find((n) => n.start === start);
    return name !== undefined && name.to - name.from > 1 && knowledge.words('marketNouns').has(tree.lower(name.to - 1));
  }) ?? false;

/** Whether the noun of a trigger is a percentage, or fixed words stand by one ("dook 8 procent in het rood"). */
function hasRate(reading: Reading, hit: Hit): boolean {
  const { tree, quantities } = reading;
  if (!hit.entry.fixed) return hit.tokens.some((t) => tree.is(t, NOUN) && rateOf(reading, t) >= 0);
  const [from, to] = clauseRange(tree, hit.token);
  return findAt(quantities, [from, to], (q) => q.kind === 'percent') >= 0;
}

/** Roles that somebody has together with others. */
const JOINT = new Set(['acquirer', 'investor', 'founder']);

const isJoint = (type: string, role: string): boolean => JOINT.has(role) || (role === 'company' && MAKING.has(type));

/** "PSA en Toyota bouwen samen de Aygo": what several make together is one event. */
function isMadeTogether({ tree }: Reading, type: string, verb: number): boolean {
  if (!MAKING.has(type)) return false;
  const [from, to] = clauseRange(tree, verb);
  for (let t = from; t < to; t++) if (tree.among(t, 'jointWords')) return true;
  return false;
}

/** "kocht X samen met Y": those that do the same. */
function partners({ tree, phrases, phraseStart }: Reading, verb: number): Argument[] {
  const [from, to] = clauseRange(tree, verb);
  const s = tree.sentenceOf(verb);
  const found: Argument[] = [];
  for (let p = phraseStart[s]!; p < phraseStart[s + 1]!; p++) {
    const phrase = phrases[p]!;
    if (phrase.prep !== 'met' || phrase.governor === -3 || phrase.from <= from || phrase.head >= to) continue;
    if (tree.among(phrase.from - 2, 'jointWords')) found.push({ phrase: p, fn: 'met' });
  }
  return found;
}

/** From this share on a company is taken over. */
const HALF = 0.5;

/** Whether a noun of the trigger is a share of half or more: "driekwart", "80,1 procent", but not "tot 50 procent". */
const isMajority = ({ quantities, tree }: Reading, { tokens }: Hit): boolean =>
  tokens.some(
    (t) =>
      findAt(
        quantities,
        [t - 3, t + 1],
        (q) => q.to > t && shareOf(q) >= HALF && q.bound !== 'max' && !tree.among(q.from - 1, 'limitPrepositions'),
      ) >= 0,
  );

/** The noun of a trigger's clause that says that it speaks of something else. */
function blocking(reading: Reading, knowledge: Knowledge, hit: Hit, nouns: readonly string[]): string | undefined {
  const { tree } = reading;
  const [from, to] = clauseRange(tree, hit.token);
  for (let i = from; i < to; i++) {
    if (!tree.is(i, NOUN)) continue;
    const lemma = tree.lowerLemma(i);
    // a compound that the trigger took for its noun: "kwam op de luchtvaartbeurs"
    if (hit.tokens.includes(i)) {
      if (hit.entry.object && i !== hit.token && nouns.includes(lemma)) return tree.text(i);
      continue;
    }
    // what is named as the cause is not what moves ("steeg 6 procent na een order van 200 miljoen")
    if (tree.words('causes').has(elementAt(reading.phrases, reading.phraseAt[i])?.prep ?? '')) continue;
    if (hit.entry.item.type === 'sharePrice' && isCause(reading, i)) continue;
    if (knowledge.endsIn(lemma, nouns)) return tree.text(i);
  }
  return undefined;
}

/** Roles that are looked for by place though the event stands without them. */
const BY_PLACE = new Set(['location', 'plaintiff']);

const isPredicate = (tree: Tree, { token, part }: Hit): boolean =>
  part === 'verb' || tree.children(token).some((c) => tree.rel(c) === 'cop') || tree.rel(token) === 'xcomp';
