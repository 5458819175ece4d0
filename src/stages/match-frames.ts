import type { EventType } from '../event-types';
import { EVENT_TYPES } from '../event-types';
import type { CompoundFrames, Entry, Knowledge } from '../knowledge';
import type { Frame } from '../lexicon/schema-frames';
import { type Argument, isPassive, verbArguments } from '../reading/arguments';
import { clauseRange } from '../reading/clause-range';
import { quantityFillers, rateOf } from '../reading/figures';
import { fillRole, type RoleRequest } from '../reading/fill';
import { findAt } from '../reading/in-order';
import { nearbyArguments, nearbyNounArguments, withAntecedent } from '../reading/nearby';
import { nounArguments } from '../reading/noun-arguments';
import { isOperator, orderSides } from '../reading/supply-sides';
import { Feat, type Tree, tags } from '../reading/tree';
import { CAUSE, findFixed, objectNoun, subjectNoun } from '../reading/triggers';
import type { EventMention, FrameAttempt, ReadFiller, Reading } from '../reading/types';
import { bareVerb, isLostInfinitive, verbReadings } from '../reading/verbs';

const VERBISH = tags('VERB', 'AUX');
const NOUN = tags('NOUN', 'PROPN', 'X');
const ADJECTIVE = tags('ADJ', 'ADV', 'VERB');

/** Types that tell of making something, which may be done for or with somebody. */
const MAKING = new Set<string>(['production', 'productDevelopment']);

/** A trigger found in the text: the entry, the token that carries it and all tokens of it. */
interface Hit {
  entry: Entry<Frame>;
  token: number;
  tokens: number[];
  part: 'verb' | 'noun' | 'adjective';
  /** The words of a compound around the trigger: "overname|plannen". */
  compoundHead?: string;
}

/**
 * Finds what evokes a frame, fills its roles from the clause, and keeps what has its necessary roles. Of several frames at one trigger the one
 * with most filled roles is kept. `trace` hears of every frame that was tried.
 */
export function matchFrames(
  reading: Reading,
  knowledge: Knowledge,
  trace?: (attempt: FrameAttempt) => void,
): EventMention[] {
  const { tree } = reading;
  const { analysis } = tree;
  const mentions: EventMention[] = [];
  // "volgend jaar", "komende week": what says when tells of nothing else
  const says = new Uint8Array(analysis.length);
  for (const { from, to } of reading.times) says.fill(1, from, to);
  for (let token = 0; token < analysis.length; token++) {
    if (analysis.head[token]! < -1 || (says[token] && tree.is(token, VERBISH) && !tree.has(token, Feat.finite)))
      continue;
    const hits = findHits(reading, knowledge, token);
    if (!hits.length) continue;
    let best: EventMention[] = [];
    let made: EventMention[] = [];
    let joined: EventMention[] = [];
    let bestScore = -1;
    const tried: FrameAttempt[] = [];
    const args = new Map<string, Argument[]>();
    for (const hit of hits) {
      const key = `${hit.part} ${hit.token}`;
      const found =
        args.get(key) ??
        withAntecedent(
          reading,
          token,
          hit.part === 'verb'
            ? verbArguments(reading, token)
            : nounArguments(reading, hit.part === 'adjective' ? described(tree, token) : hit.token),
        );
      args.set(key, found);
      const filled = fillFrame(reading, knowledge, hit, found);
      if (trace)
        tried.push({
          frame: hit.entry.item.id,
          type: hit.entry.item.type,
          token,
          trigger: hit.tokens,
          roles: filled.roles,
          accepted: false,
          ...(filled.reason ? { reason: filled.reason } : {}),
        });
      if (!filled.mentions) continue;
      if (MAKING.has(hit.entry.item.type)) made = filled.mentions;
      if (hit.entry.item.type === 'collaboration') joined = filled.mentions;
      const score = filled.score + (hit.entry.fixed || hit.entry.object || hit.entry.subject ? 2 : 0);
      if (score > bestScore) {
        bestScore = score;
        best = filled.mentions;
      }
    }
    for (const attempt of tried) trace?.(settle(attempt, best));
    mentions.push(...best);
    // who makes something for somebody makes it as well
    if (best[0]?.type === 'supply' || best[0]?.type === 'collaboration') mentions.push(...made);
    // and who makes it together with somebody works with them
    if (best[0] && MAKING.has(best[0].type)) mentions.push(...joined);
  }
  // "stopt met de ontwikkeling van X" tells of stopping, not of developing
  const passed = new Set(
    mentions.flatMap((m) => [...m.roles.values()].flat().flatMap((f) => (f.through === undefined ? [] : [f.through]))),
  );
  // the noun in "een contract tekenen" tells nothing more than the verb that it stands with
  const carriers = new Map<number, EventMention[]>();
  for (const m of mentions)
    for (const t of new Set(m.trigger)) {
      const list = carriers.get(t);
      if (list) list.push(m);
      else carriers.set(t, [m]);
    }
  const told = (m: EventMention): boolean => {
    const whole = carriers.get(m.token)?.find(
      // who sells or takes a stake is not told of as its owner
      (o) =>
        o.token !== m.token && (o.type === m.type || m.type === 'ownership') && o.trigger.length > m.trigger.length,
    );
    if (!whole) return false;
    if (whole.type !== m.type) return true;
    for (const [role, fillers] of m.roles) if (!whole.roles.has(role)) whole.roles.set(role, fillers);
    return true;
  };
  return mentions.filter((m) => !passed.has(m.token) && !told(m));
}

/** The noun that an adjective stands in front of; the adjective itself in a predicate. */
function described(tree: Tree, adjective: number): number {
  const head = tree.head(adjective);
  return head >= 0 && tree.rel(adjective) === 'amod' ? head : adjective;
}

function findHits(reading: Reading, knowledge: Knowledge, token: number): Hit[] {
  const { tree } = reading;
  const hits: Hit[] = [];
  const { frames } = knowledge;
  const lemma = tree.lemma(token).toLowerCase();
  // "een jaar geleden" is no suffering
  const ago = tree.lower(token) === 'geleden' && knowledge.inClass(tree.lemma(token - 1).toLowerCase(), 'timeNouns');
  if (tree.is(token, VERBISH) && !ago && knowledge.endsFrameVerb(bareVerb(tree, token, lemma))) {
    for (const { lemma: verb, particle } of verbReadings(tree, token)) {
      for (const entry of frames.verbs.get(verb) ?? []) {
        const tokens = verbTokens(reading, entry, token, particle);
        if (tokens) hits.push({ entry, token, tokens, part: 'verb' });
      }
      if (hits.length) break;
    }
  }
  const infinitive = tree.is(token, NOUN) ? frames.verbs.get(tree.lower(token)) : undefined;
  if (infinitive && isLostInfinitive(tree, token)) {
    for (const entry of infinitive) {
      const tokens = verbTokens(reading, entry, token, undefined);
      if (tokens) hits.push({ entry, token, tokens, part: 'verb' });
    }
    return hits;
  }
  // "per aandeel" is a measure
  if (tree.is(token, NOUN) && tree.lower(token - 1) !== 'per') hits.push(...nounHits(tree, knowledge, token, lemma));
  if (tree.is(token, ADJECTIVE)) {
    // an adjective in front of a noun speaks of what the noun speaks of
    for (const entry of frames.adjectives.get(tree.lower(token)) ?? frames.adjectives.get(lemma) ?? [])
      hits.push({ entry, token, tokens: [token], part: 'adjective' });
  }
  for (const entry of frames.phrases.get(tree.lower(token)) ?? []) {
    const words = entry.fixed ?? [];
    if (
      words.every(
        (w, k) =>
          token + k < tree.analysis.length &&
          tree.lower(token + k) === w &&
          tree.sentenceOf(token + k) === tree.sentenceOf(token),
      )
    ) {
      const tokens = words.map((_, k) => token + k);
      const carrier =
        tokens.find((t) => tree.is(t, NOUN) && !tokens.includes(tree.head(t))) ??
        tokens.find((t) => tree.is(t, NOUN)) ??
        token;
      hits.push({ entry, token: carrier, tokens, part: 'noun' });
    }
  }
  return hits;
}

/** The tokens of a verb trigger with its particle, fixed words and object noun, or undefined where those are missing. */
function verbTokens(
  reading: Reading,
  entry: Entry<Frame>,
  token: number,
  particle: number | undefined,
): number[] | undefined {
  const { tree } = reading;
  const tokens = particle === undefined ? [token] : [token, particle];
  if (entry.fixed) {
    const found = findFixed(tree, token, entry.fixed);
    if (!found) return undefined;
    tokens.push(...found);
  }
  if (entry.object) {
    const noun = objectNoun(reading, token, entry.object);
    if (noun < 0) return undefined;
    tokens.push(noun);
  }
  if (entry.subject) {
    const noun = subjectNoun(reading, token, entry.subject);
    if (noun < 0) return undefined;
    tokens.push(noun);
  }
  return tokens.sort((a, b) => a - b);
}

/** Frames of a noun: by itself, as the head of a compound, or as the modifier of one whose head is a plan, a deal and the like. */
function nounHits(tree: Tree, knowledge: Knowledge, token: number, lemma: string): Hit[] {
  const { nouns } = knowledge.frames;
  const direct = nouns.get(lemma) ?? nouns.get(tree.lower(token));
  const { entries, head }: CompoundFrames = direct ? { entries: direct } : knowledge.framesOfCompound(lemma);
  return entries.map((entry) => ({
    entry,
    token,
    tokens: [token],
    part: 'noun' as const,
    ...(head === undefined ? {} : { compoundHead: head }),
  }));
}

/** What came of filling a frame: mentions, or the reason why there are none. */
interface Filled {
  score: number;
  roles: ReadonlyMap<string, ReadFiller[]>;
  mentions?: EventMention[];
  reason?: string;
}

/** Marks the attempt that was kept; one that was complete but not kept lost to another frame. */
function settle(attempt: FrameAttempt, best: readonly EventMention[]): FrameAttempt {
  if (attempt.reason) return attempt;
  return best.some((m) => m.frame === attempt.frame)
    ? { ...attempt, accepted: true }
    : { ...attempt, reason: `${best[0]?.frame ?? 'another frame'} fits better` };
}

function fillFrame(reading: Reading, knowledge: Knowledge, hit: Hit, args: readonly Argument[]): Filled {
  const frame = hit.entry.item;
  const { tree } = reading;
  const musts = knowledge.musts.get(frame.type) ?? {};
  const roles = new Map<string, ReadFiller[]>();
  const used = new Set<number>();
  const core = coreRoles(frame.type);
  const rejected = (reason: string): Filled => ({ score: 0, roles, reason });
  if (hit.entry.predicate && !isPredicate(tree, hit.token)) return rejected('it counts in a predicate only');
  const other = frame.unless && blocking(reading, hit, frame.unless);
  if (other) return rejected(`its clause speaks of "${other}"`);
  if (frame.rate === 'none' && hasRate(reading, hit)) return rejected('its figure is a percentage');
  const requests: RoleRequest[] = [];
  for (const [role, spec] of Object.entries(frame.roles)) {
    const slots = hit.part === 'verb' ? spec.verb : spec.noun;
    if (slots)
      requests.push({
        role,
        slots,
        must: spec.must ?? musts[role] ?? ['thing'],
        heads: spec.heads,
        except: spec.except,
        trigger: hit.token,
        triggerTokens: hit.tokens,
      });
  }
  const taken = new Set<number>();
  const take = (request: RoleRequest, slots: readonly string[], from: readonly Argument[], byPlace = false): void => {
    if (!slots.length) return;
    const found = fillRole(reading, knowledge, { ...request, slots, taken, byPlace }, from, used);
    if (!found.length) return;
    const known = roles.get(request.role) ?? [];
    const fillers = found.filter((f) => f.entity === undefined || !known.some((k) => k.entity === f.entity));
    if (!fillers.length) return;
    for (const f of fillers) {
      f.how = slots[0] === 'holder' || slots[0] === 'last' ? 'topic' : byPlace ? 'place' : 'tree';
      if (f.entity !== undefined) taken.add(f.entity);
    }
    roles.set(request.role, [...known, ...fillers]);
  };
  const structural = (request: RoleRequest) => request.slots.filter((x) => x !== 'holder' && x !== 'last');
  for (const request of requests) take(request, structural(request), args);
  // what the tree left open is looked for by place, in the same clause, and last with whoever the text is about
  const isOpen = (r: RoleRequest) =>
    r.role === 'participant' ? (roles.get(r.role)?.length ?? 0) < 2 : !roles.has(r.role);
  const open = requests.filter(isOpen);
  const lacking = open.some((r) => core.flat().includes(r.role) || frame.roles[r.role]?.required);
  if (lacking || open.some((r) => BY_PLACE.has(r.role))) {
    const nearby =
      hit.part === 'verb'
        ? nearbyArguments(reading, hit.token, isPassive(tree, hit.token))
        : nearbyNounArguments(reading, hit.token);
    for (const request of open)
      if (lacking || BY_PLACE.has(request.role))
        take(request, structural(request), withAntecedent(reading, hit.token, nearby), true);
  }
  for (const request of requests) {
    const topic = request.slots.find((x) => x === 'holder' || x === 'last');
    // a share is a company's, whoever moves it
    const ownNoun = frame.type === 'sharePrice' && hit.part === 'noun';
    if (topic && isOpen(request) && (ownNoun || !ofMarket(reading, knowledge, args))) take(request, [topic], args);
    if (frame.roles[request.role]?.required && !roles.has(request.role))
      return rejected(`nothing fit for ${request.role}`);
  }
  for (const [role, must] of Object.entries(musts)) {
    if (roles.has(role) || frame.roles[role]) continue;
    const fillers = quantityFillers(reading, anchorOf(tree, hit), must);
    if (fillers.length) roles.set(role, fillers);
  }
  if (frame.type === 'supply') orderSides(reading, knowledge, roles);
  if (MAKING.has(frame.type) && isOperator(reading, knowledge, roles))
    return rejected('whom the text is about only operates it');
  const missing = missingCore(frame.type, roles, core);
  if (missing) return rejected(missing);
  const trigger = hit.tokens;
  const { text, start, end } = tree.analysis;
  const spans = trigger.map((t) => ({ start: start[t]!, end: end[t]!, text: text.slice(start[t], end[t]) }));
  const mention: EventMention = {
    type: frame.type,
    frame: frame.id,
    token: hit.token,
    trigger,
    roles,
    sentence: tree.sentenceOf(hit.token),
    status: 'actual',
    tense: 'unspecified',
    evidence: [{ entry: `frame:${frame.id}`, spans }],
    ...(frame.status ? { own: frame.status } : {}),
    ...(frame.duration === 'ago' ? { ago: true } : {}),
    ...(hit.compoundHead ? { compoundHead: hit.compoundHead } : {}),
  };
  let score = 0;
  // what the tree gives weighs more than what merely stands near
  for (const [role, fillers] of roles)
    score +=
      (core.flat().includes(role) ? 3 : 1) *
      Math.min(2, fillers.length) *
      (fillers.some((f) => f.how === 'place' || f.how === 'topic') ? 0.6 : 1);
  return { score, roles, mentions: distribute(mention) };
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
      knowledge.inClass(tree.lemma(head).toLowerCase(), 'marketNouns') ||
      knowledge.inClass(tree.lower(head), 'marketNouns')
    );
  });
}

/** Whether the noun of a trigger is a percentage, or fixed words stand by one ("dook 8 procent in het rood"). */
function hasRate(reading: Reading, hit: Hit): boolean {
  const { tree, quantities } = reading;
  if (!hit.entry.fixed) return hit.tokens.some((t) => tree.is(t, NOUN) && rateOf(reading, t) >= 0);
  const [from, to] = clauseRange(tree, hit.token);
  return findAt(quantities, [from, to], (q) => q.kind === 'percent') >= 0;
}

/** The noun of a trigger's clause that says that it speaks of something else. */
function blocking(reading: Reading, hit: Hit, nouns: readonly string[]): string | undefined {
  const { tree } = reading;
  const [from, to] = clauseRange(tree, hit.token);
  for (let i = from; i < to; i++) {
    if (hit.tokens.includes(i) || !tree.is(i, NOUN)) continue;
    const lemma = tree.lemma(i).toLowerCase();
    // what is named as the cause is not what moves ("steeg 6 procent na een order van 200 miljoen")
    if (CAUSE.test(reading.phrases[reading.phraseAt[i]!]?.prep ?? '')) continue;
    if (nouns.some((n) => lemma === n || (lemma.length > n.length + 1 && lemma.endsWith(n)))) return tree.text(i);
  }
  return undefined;
}

/** Roles that are looked for by place though the event stands without them. */
const BY_PLACE = new Set(['location', 'plaintiff']);

const isPredicate = (tree: Tree, token: number): boolean =>
  tree.children(token).some((c) => tree.rel(c) === 'cop') || tree.rel(token) === 'xcomp';

const coreRoles = (type: EventType): readonly (string | readonly string[])[] => EVENT_TYPES[type].core;

/** Types whose facts hold for each company alone: several companies make several events. */
const DISTRIBUTIVE = new Set<string>([
  'sharePrice',
  'bankruptcy',
  'production',
  'productDevelopment',
  'ranking',
  'founding',
  'results',
  'listing',
  'layoffs',
  'marketEntry',
]);

/** What is missing for an event of this type, undefined when nothing is. */
function missingCore(
  type: EventType,
  roles: ReadonlyMap<string, ReadFiller[]>,
  core: readonly (string | readonly string[])[],
): string | undefined {
  for (const role of core) {
    if (typeof role === 'string' ? !roles.get(role)?.length : !role.some((r) => roles.get(r)?.length))
      return `nothing fit for ${typeof role === 'string' ? role : role.join(' or ')}`;
  }
  if (![...roles.values()].some((fillers) => fillers.some((f) => f.entity !== undefined || f.candidates?.length)))
    return 'it names no company';
  const participants = roles.get('participant');
  if (type === 'jointVenture' && participants?.length === 1 && participants[0]!.how === 'topic')
    return 'nothing but the topic takes part';
  return !participants || participants.length >= 2 || type === 'merger' || type === 'jointVenture'
    ? undefined
    : 'it has one participant only';
}

/** "Baidu en Huawei ontwikkelen auto's": one event for each company where the fact holds for each alone. */
function distribute(mention: EventMention): EventMention[] {
  const companies = mention.roles.get('company');
  if (!companies || companies.length < 2 || !DISTRIBUTIVE.has(mention.type)) return [mention];
  return companies.map((company) => ({ ...mention, roles: new Map([...mention.roles, ['company', [company]]]) }));
}
