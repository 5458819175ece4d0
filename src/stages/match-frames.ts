import type { Knowledge } from '../knowledge';
import { opensInfinitive } from '../reading/clause-range';
import { Feat, tags } from '../reading/tree';
import type { EventMention, FrameAttempt, Reading } from '../reading/types';
import { fillFrame, MAKING } from './frames/fill-frame';
import { sentencesWithEntities } from './frames/fillable';
import { findHits } from './frames/find-hits';
import { HitArguments } from './frames/hit-arguments';
import { isOpenBid } from './frames/open-bids';

const VERBISH = tags('VERB', 'AUX');

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
  const withEntities = sentencesWithEntities(reading);
  for (let token = 0; token < analysis.length; token++) {
    if (analysis.head[token]! < -1 || (says[token] && tree.is(token, VERBISH) && !tree.has(token, Feat.finite)))
      continue;
    const hits = findHits(reading, knowledge, token);
    if (!hits.length) continue;
    let best: EventMention[] = [];
    let made: EventMention[] = [];
    let joined: EventMention[] = [];
    let otherSide: EventMention[] = [];
    let bestScore = -1;
    const tried: FrameAttempt[] = [];
    const lists: HitArguments[] = [];
    const entities = withEntities[tree.sentenceOf(token)] === 1;
    for (const hit of hits) {
      let args = lists.find((l) => l.part === hit.part && l.trigger === hit.token);
      if (!args) {
        args = new HitArguments(reading, hit.part, hit.token, token);
        lists.push(args);
      }
      const filled = fillFrame(reading, knowledge, hit, args, entities, trace !== undefined);
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
      const { type } = hit.entry.item;
      // whoever makes something for another produces it, though it is still to come
      if (
        (MAKING.has(type) || type === 'expansion') &&
        !(type === 'productDevelopment' && made[0]?.type === 'production')
      )
        made = filled.mentions;
      if (hit.entry.item.type === 'collaboration') joined = filled.mentions;
      if (knowledge.words('otherSideFrames').has(hit.entry.item.id)) {
        otherSide = filled.mentions;
        continue;
      }
      // what does not say for what it is bid counts where nothing else is told
      const score = isOpenBid(hit, knowledge)
        ? 0
        : filled.score + (hit.entry.fixed || hit.entry.object || hit.entry.subject ? 2 : 0);
      if (score > bestScore) {
        bestScore = score;
        best = filled.mentions;
      }
    }
    const kept = [...best];
    // who succeeds somebody sends him off, who makes room for somebody lets him in
    if (best[0]?.type === 'appointment' || best[0]?.type === 'departure')
      kept.push(...otherSide.filter((m) => hasOwnPerson(m, best)));
    // who makes something for somebody makes it as well
    if (best[0]?.type === 'supply' || best[0]?.type === 'collaboration') kept.push(...made);
    // and who makes it together with somebody works with them
    if (best[0] && MAKING.has(best[0].type)) kept.push(...joined);
    for (const attempt of tried) trace?.(settle(attempt, kept));
    mentions.push(...kept);
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
        o.token !== m.token &&
        (o.type === m.type
          ? o.trigger.length > m.trigger.length
          : m.type === 'ownership' && o.trigger.length >= m.trigger.length),
    );
    if (!whole) return false;
    if (whole.type !== m.type) return true;
    const named = new Set([...whole.roles.values()].flat().map((f) => f.entity));
    for (const [role, fillers] of m.roles) {
      // whoever has a part in the whole already has no second one ("zoekt een koper")
      const others = fillers.filter((f) => f.entity === undefined || !named.has(f.entity));
      if (!whole.roles.has(role) && others.length) whole.roles.set(role, others);
    }
    settleSeller(whole, m);
    return true;
  };
  // "heeft de productie en verkoop van X gestopt": what is stopped is told of once
  const stops = new Set(mentions.filter((m) => m.type === 'discontinuation').map((m) => m.token));
  const stopped = (m: EventMention): boolean =>
    MAKING.has(m.type) && !tree.is(m.token, VERBISH) && stops.has(tree.head(m.token));
  // "verkocht het aan het Phoenix-consortium": who takes part is no venture that is told of
  const parties = new Set(
    mentions.flatMap((m) =>
      m.type === 'acquisition'
        ? (m.roles.get('acquirer') ?? []).flatMap((f) =>
            f.entity === undefined && f.phrase !== undefined ? [reading.phrases[f.phrase]!.head] : [],
          )
        : [],
    ),
  );
  const takesPart = (m: EventMention): boolean => m.type === 'jointVenture' && parties.has(m.token);
  return mentions.filter(
    (m) =>
      !passed.has(m.token) &&
      !stopped(m) &&
      !takesPart(m) &&
      !isAmongRivals(reading, m, mentions) &&
      !isForDeal(reading, m, mentions) &&
      !isRanked(reading, m, mentions) &&
      !isRankOfOthers(reading, m) &&
      !told(m),
  );
}

/** "de grootste fabrikant van telefoons": what ranks a maker tells of no making. */
function isRanked({ tree }: Reading, m: EventMention, mentions: readonly EventMention[]): boolean {
  if (m.type !== 'production' || tree.is(m.token, VERBISH)) return false;
  const { start } = tree.analysis;
  const at = start[m.token]!;
  return mentions.some((o) => o.type === 'ranking' && o.roles.get('domain')?.some((f) => f.start <= at && at < f.end));
}

/** "De twee grootste maatschappijen zijn klant van Boeing": several in the subject that nobody names are no company told of elsewhere in the clause. */
function isRankOfOthers({ tree, phrases }: Reading, m: EventMention): boolean {
  if (m.type !== 'ranking' || tree.rel(m.token) !== 'amod') return false;
  const noun = tree.head(m.token);
  if (!tree.has(noun, Feat.plural) || !/^nsubj/.test(tree.rel(noun))) return false;
  return (m.roles.get('company') ?? []).every((f) => {
    const head = f.phrase === undefined ? -1 : phrases[f.phrase]!.head;
    return (
      head < 0 || (head !== noun && tree.head(head) !== noun && tree.head(noun) !== head && !tree.under(head, noun))
    );
  });
}

/** "Boeing, dat met Airbus strijdt om het contract": neither rival is the customer of the other, and neither has "een order van het leger" that they fight for yet. */
function isAmongRivals({ phrases, phraseAt }: Reading, m: EventMention, mentions: readonly EventMention[]): boolean {
  if (m.type !== 'supply') return false;
  const suppliers = m.roles.get('supplier') ?? [];
  // one of the rivals alone, because it stands next to the noun
  const foughtFor = phrases[phraseAt[m.token]!]?.prep === 'om' && suppliers.length === 1;
  const sides = foughtFor ? suppliers : [...suppliers, ...(m.roles.get('customer') ?? [])];
  return mentions.some(
    (o) =>
      o.type === 'competition' &&
      o.sentence === m.sentence &&
      sides.every((f) => f.entity !== undefined && o.roles.get('participant')?.some((x) => x.entity === f.entity)),
  );
}

/** Whether a mention tells of somebody whom the others do not; those of the others are taken off it. */
function hasOwnPerson(m: EventMention, others: readonly EventMention[]): boolean {
  const named = new Set(others.flatMap((o) => o.roles.get('person')?.map((f) => f.entity) ?? []));
  const own = m.roles.get('person')?.filter((f) => !named.has(f.entity)) ?? [];
  if (own.length) m.roles.set('person', own);
  return own.length > 0;
}

/** "sloot een overeenkomst om X te kopen", "tekenden een akkoord om te fuseren": what is agreed on is the deal, and no working together. */
function isForDeal({ tree }: Reading, m: EventMention, mentions: readonly EventMention[]): boolean {
  if (m.type !== 'collaboration') return false;
  const sides = m.roles.get('participant') ?? [];
  return mentions.some(
    (o) =>
      DEALS.has(o.type) &&
      o.sentence === m.sentence &&
      opensInfinitive(tree, o.token) > m.token &&
      sides.every((f) => [...o.roles.values()].some((list) => list.some((x) => x.entity === f.entity))),
  );
}

const DEALS: ReadonlySet<string> = new Set(['acquisition', 'merger', 'investment']);

/** Marks the attempt that was kept; one that was complete but not kept lost to another frame. */
function settle(attempt: FrameAttempt, kept: readonly EventMention[]): FrameAttempt {
  if (attempt.reason) return attempt;
  return kept.some((m) => m.frame === attempt.frame)
    ? { ...attempt, accepted: true }
    : { ...attempt, reason: `${kept[0]?.frame ?? 'another frame'} fits better` };
}

/** "akkoord met Ford over de overname van Jaguar": what the noun itself names is taken over, of whoever the verb was thought to name so. */
function settleSeller(whole: EventMention, noun: EventMention): void {
  const named = noun.roles.get('acquired');
  const taken = whole.roles.get('acquired');
  if (!named || !taken || named.some((f) => f.how !== 'tree' || taken.some((t) => t.entity === f.entity))) return;
  whole.roles.set('acquired', named);
  if (!whole.roles.has('seller')) whole.roles.set('seller', taken);
}
