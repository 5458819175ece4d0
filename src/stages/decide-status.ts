import type { Status } from '../event-types';
import type { Knowledge } from '../knowledge';
import type { EventMention, ReadStatement } from '../reading/types';
import type { MergedEvent } from './merge-events';

/** How much each status says when mentions differ and nothing was denied: the surest telling counts. */
const SURE: Record<Status, number> = {
  possible: 1,
  planned: 2,
  rumoured: 3,
  actual: 4,
  negated: 5,
  ended: 6,
  denied: 7,
};

/**
 * Makes the function that decides an event's status from its mentions and from the statements about it: a denial beats the rumour that it
 * denies, a confirmation lifts a rumour, and of differing mentions the surest counts.
 */
export function createStatusJudge(
  statements: readonly ReadStatement[],
  knowledge: Knowledge,
): (event: MergedEvent) => Status {
  const byMention = new Map<number, ReadStatement[]>();
  for (const s of statements)
    for (const i of s.about) {
      const list = byMention.get(i);
      if (list) list.push(s);
      else byMention.set(i, [s]);
    }
  /** Headlines and nouns name an event without saying whether it has happened: any other telling says more. */
  const isWeak = (m: EventMention): boolean =>
    m.status === 'actual' &&
    m.evidence.length <= 1 &&
    (m.tense === 'unspecified' || (m.tense === 'present' && knowledge.words('changeTypes').has(m.type)));

  const isShownOnly = ({ mentions }: MergedEvent): boolean =>
    mentions[0]!.type === 'productLaunch' &&
    mentions.some((m) => m.status === 'planned') &&
    mentions.every(
      (m) =>
        m.status !== 'actual' ||
        knowledge.words('showingFrames').has(m.frame) ||
        (knowledge.words('bringingFrames').has(m.frame) &&
          mentions.some((o) => o.status === 'planned' && knowledge.words('sellingFrames').has(o.frame))),
    );

  /** How the mentions that a statement is about present the event. */
  const toldAs = (event: MergedEvent, places: ReadonlyMap<number, number[]>, s: ReadStatement): Status => {
    const told = [...new Set(s.about)]
      .flatMap((i) => places.get(i) ?? [])
      .sort((a, b) => a - b)
      .map((k) => event.mentions[k]!.status);
    return told.find((t) => t !== 'rumoured' && t !== 'actual') ?? (told.includes('actual') ? 'planned' : 'rumoured');
  };

  return (event) => {
    const said = [...new Set(event.from.flatMap((i) => byMention.get(i) ?? []))].sort((a, b) => a.token - b.token);
    const deniedBefore = new Set(said.flatMap((s) => (s.earlier ? s.about : [])));
    const strong = event.mentions.filter(
      (m, k) =>
        !isWeak(m) && !(m.status === 'denied' && deniedBefore.has(event.from[k]!) && event.mentions.some(isSure)),
    );
    const firm = strong.filter((m) => m.status !== 'negated');
    // "maakt er niet meer dan tien" among tellings of the same thing as a fact denies no fact; of a rumour or a possibility it does
    const surely = firm.some(isSure);
    const telling = surely ? firm : strong.length ? strong : event.mentions;
    let status = telling.reduce<Status>(
      (best, m) => (SURE[m.status] > SURE[best] ? m.status : best),
      telling[0]?.status ?? event.status,
    );
    // shown today and sold later: the sale is the launch
    if (status === 'actual' && isShownOnly(event)) status = 'planned';
    // "volgens de krant wil X": told by a medium alone that nobody confirmed
    if (
      (status === 'planned' || status === 'possible' || (status === 'actual' && event.mentions.every(isPresent))) &&
      event.from.every((i, k) => isHearsay(said, i, event.mentions[k]!.sentence))
    )
      status = 'rumoured';
    const rumoured = event.mentions.every((m) => m.status === 'rumoured' || isWeak(m));
    const places = said.length ? placesOf(event) : new Map<number, number[]>();
    for (const s of said) {
      // who calls a lawsuit unfounded is sued all the same
      if (s.kind === 'denial' && (surely || status === 'actual') && event.mentions[0]!.type === 'legalAction') continue;
      // what was denied then and is told now as a fact or a plan has come true
      if (s.earlier && surely) continue;
      if (s.kind === 'denial') status = 'denied';
      else if (status === 'rumoured' && s.kind === 'confirmation')
        status = rumoured && event.mentions.some((m) => m.tense === 'past') ? 'actual' : 'planned';
      else if (status === 'rumoured' && s.kind === 'announcement' && s.speaker) status = toldAs(event, places, s);
    }
    return status;
  };
}

/** Whether what is said of a mention comes from a medium alone. */
const isHearsay = (said: readonly ReadStatement[], mention: number, sentence: number): boolean => {
  const here = said.filter((s) => s.about.includes(mention));
  return (
    here.some((s) => passesOn(s) && s.sentence - sentence <= 1 && s.sentence >= sentence) &&
    here.every((s) => s.kind === 'rumour' || s.kind === 'noComment' || passesOn(s))
  );
};

const isPresent = (m: EventMention): boolean => m.tense === 'present';

/** A medium that tells a rumour, or that has it from people whom it does not name. */
const passesOn = (s: ReadStatement): boolean =>
  s.via !== undefined && (s.speaker ? s.kind === 'report' && s.insider === true : s.kind === 'rumour');

const isSure = (m: EventMention): boolean => m.status === 'actual' || m.status === 'planned';

/** Where in an event's list each mention of the article stands. */
function placesOf({ from }: MergedEvent): Map<number, number[]> {
  const places = new Map<number, number[]>();
  for (const [k, i] of from.entries()) places.set(i, [...(places.get(i) ?? []), k]);
  return places;
}
