import type { StatementKind } from '../../event-types';
import { verbArguments } from '../../reading/arguments';
import { indicesBySentence } from '../../reading/by-sentence';
import { type ClauseKind, complementDepth, hasChild } from '../../reading/clauses';
import { findAt } from '../../reading/in-order';
import { describes, type ScopeContext } from '../../reading/scope';
import type { Source } from '../../reading/speakers';
import { tags } from '../../reading/tree';
import type { CueHit, EventMention, ReadFiller } from '../../reading/types';
import { askedAbout } from './asked-about';
import { isBackground } from './before-news';
import { createComplement } from './complement';
import { isParty, TOPIC } from './parties';

const NOUN = tags('NOUN');
/** How many sentences back a denial or confirmation may point ("dit verhaal"), and how many a plain "dat zei X". */
const FAR = 20;
const NEAR = 2;
/** The last sentence that can begin a text: a headline, a caption, the first sentence. */
const LEAD = 1;
/** How many sentences ahead a confirmation may stand of what it confirms. */
const AHEAD = 8;
const THAT: ReadonlySet<ClauseKind> = new Set(['that']);
const OPEN: ReadonlySet<ClauseKind> = new Set(['that', 'infinitive', 'condition', 'adverbial', 'aside']);

/** Gives the events (indices of mentions) that an anaphoric cue points back at. `hearsay` holds the sentences that pass something on. */
export function createPointer(
  context: ScopeContext,
  mentions: readonly EventMention[],
  hearsay: ReadonlySet<number>,
): (hit: CueHit, kind: StatementKind, source: Source) => number[] {
  const { reading, knowledge, clauses } = context;
  const { tree, phrases } = reading;
  const bySentence = indicesBySentence(mentions);
  const { isOwn, toldTypes, bargain, ofTalks } = createComplement(context);

  return (hit, kind, source) => {
    if (kind === 'announcement' || kind === 'report' || kind === 'rumour') {
      if (pointsAtPlain(hit)) return near(hit);
      return kind === 'announcement' ? comment(hit, source) : [];
    }
    if (kind === 'confirmation' && hit.part === 'verb') {
      const ahead = forward(hit, source);
      if (ahead.length) return ahead;
    }
    if (kind === 'noComment') return silent(hit, source);
    if (!hit.cue.anaphoric) return [];
    return isOwn(hit) ? [] : far(hit, kind, source);
  };

  /** What nobody will speak about: the bargain whose terms are asked for, else what was told last, else what the text is about. */
  function silent(hit: CueHit, source: Source): number[] {
    const asked = askedAbout(context, hit, (type) => told(hit).some((i) => mentions[i]!.type === type));
    if (asked === 'other') return [];
    if (asked === 'bargain') {
      const deals = told(hit).filter((i) => knowledge.words('dealTypes').has(mentions[i]!.type));
      const own = deals.filter((i) => involves(mentions[i]!, source.speaker));
      return topic(own.length ? own : deals);
    }
    const found = far(hit, 'noComment', source);
    // "Rivaal X wilde niet reageren": whoever has no part in anything is asked about what the text is about
    if (found.length || source.speaker?.entity === undefined || pointsAtStory(hit)) return found;
    return topic(told(hit).filter((i) => mentions[i]!.sentence <= TOPIC));
  }

  /** "wilde daar niets over zeggen", "wilde niet op die geruchten ingaan", "Volgens X ... Y zweeg": what is asked about was told right before. */
  function pointsAtStory(hit: CueHit): boolean {
    if (hearsay.has(hit.sentence) || hearsay.has(hit.sentence - 1)) return true;
    const { sentenceStart } = tree.analysis;
    for (let t = sentenceStart[hit.sentence]!; t < sentenceStart[hit.sentence + 1]!; t++)
      if (
        knowledge.words('anaphors').has(tree.lower(t)) ||
        (tree.is(t, NOUN) && knowledge.inClass(tree.lowerLemma(t), 'anaphoricNouns'))
      )
        return true;
    return false;
  }

  /** Changes told before a cue, in clauses of their own. */
  function told(hit: CueHit): number[] {
    const found: number[] = [];
    for (let s = Math.max(0, hit.sentence - FAR); s <= hit.sentence; s++)
      for (const i of bySentence.get(s) ?? []) {
        const m = mentions[i]!;
        const changes = knowledge.words('changeTypes').has(m.type) || knowledge.words('dealTypes').has(m.type);
        if (m.token < hit.token && changes && m.status !== 'negated' && !isBackground(context, m)) found.push(i);
      }
    return found;
  }

  /** "Dat zei X", "Dit werd aangekondigd": an anaphor as object, or as subject of a passive, and no complement. */
  function pointsAtPlain(hit: CueHit): boolean {
    if (hit.part !== 'verb') return false;
    const clause = clauses.of[hit.token]!;
    if (clause < 0 || hasChild(clauses, clause, THAT)) return false;
    const { from, to, mark } = clauses.list[clause]!;
    for (let t = from; t < Math.min(to, Math.max(from + 3, hit.token + 7)); t++)
      if (
        clauses.of[t] === clause &&
        t !== mark &&
        knowledge.words('anaphors').has(tree.lower(t)) &&
        (!/^(NOUN|PROPN|ADJ)$/.test(tree.upos(t + 1)) || hit.tokens.includes(t + 1) || isTime(t + 1))
      )
        return true;
    return verbArguments(reading, hit.token).some((a) => {
      const { head } = phrases[a.phrase]!;
      return a.fn === 'obj' && head !== mark && isAnaphor(head) && !hit.tokens.includes(head);
    });
  }

  function isTime(t: number): boolean {
    return findAt(reading.times, [t, t + 1], () => true) >= 0;
  }

  function isAnaphor(head: number): boolean {
    const lemma = tree.lowerLemma(head);
    if (knowledge.words('anaphors').has(tree.lower(head))) return true;
    if (!tree.is(head, NOUN) || !knowledge.inClass(lemma, 'anaphoricNouns')) return false;
    const phrase = phrases[reading.phraseAt[head]!];
    if (!phrase) return false;
    for (let t = phrase.from; t < head; t++) if (tree.among(t, 'pointers')) return true;
    return false;
  }

  /** The events of the main clauses of the sentence before; at the head of a text those of the lead as well, which "dat" sums up. */
  function near(hit: CueHit): number[] {
    const found: number[] = [];
    for (let s = hit.sentence - 1; s >= Math.max(0, hit.sentence - NEAR); s--) {
      const here = (bySentence.get(s) ?? []).filter((i) => isMain(mentions[i]!));
      const lead =
        (s <= LEAD || opensText(hit.sentence, s)) &&
        here.some((i) => knowledge.words('changeTypes').has(mentions[i]!.type));
      if (!found.length || lead) found.push(...here);
      if (tree.analysis.sentenceBreak[s + 1] === 2) break;
      if (found.length && s > LEAD && !opensText(hit.sentence, s)) break;
    }
    return found;
  }

  /** Whether two sentences are of the first paragraph below a headline. */
  function opensText(last: number, at: number): boolean {
    if (last > LEAD + NEAR) return false;
    const { sentenceBreak } = tree.analysis;
    for (let s = at + 1; s <= last; s++) if (sentenceBreak[s] === 2) return false;
    return at > 0 && at <= LEAD + 1 && sentenceBreak[1] === 2;
  }

  function isMain(m: EventMention): boolean {
    const at = clauses.of[m.token]!;
    let root = at;
    while (root >= 0 && clauses.list[root]!.parent >= 0) root = clauses.list[root]!.parent;
    if (at < 0 || describes(tree, m.token) || complementDepth(clauses, at, root, OPEN) < 0) return false;
    return !tree.is(m.token, NOUN) || !knowledge.words('standingNouns').has(m.type);
  }

  /** "X trekt zijn bod in, zo meldt het concern" about what the sentence before told of X. A quote's own words are no such sign. */
  function comment(hit: CueHit, { speaker }: Source): number[] {
    if (
      speaker?.entity === undefined ||
      hit.part !== 'phrase' ||
      clauses.list[clauses.of[hit.token]!]?.kind !== 'aside'
    )
      return [];
    for (let s = hit.sentence - 1; s >= Math.max(0, hit.sentence - NEAR); s--) {
      if (tree.analysis.sentenceBreak[s + 1] === 2) break;
      const found = (bySentence.get(s) ?? []).filter((i) => isTold(mentions[i]!) && involves(mentions[i]!, speaker));
      if (found.length) return found.slice(0, 1);
    }
    return [];
  }

  /** "X heeft twee orders bevestigd. Y bestelde ...": the speaker's events of the confirmed sort that are told next. */
  function forward(hit: CueHit, { speaker }: Source): number[] {
    const types = typesIn(hit);
    if (!types.size || speaker?.entity === undefined) return [];
    const found: number[] = [];
    const seen = new Set<string>();
    for (let s = hit.sentence + 1; s <= hit.sentence + AHEAD; s++)
      for (const i of bySentence.get(s) ?? []) {
        const m = mentions[i]!;
        if (!types.has(m.type) || !isTold(m) || m.status === 'rumoured' || !involves(m, speaker)) continue;
        // told again, it is one event with the same partners
        const partners = [...m.roles.values()].flatMap((fillers) => fillers.flatMap((f) => f.entity ?? []));
        const key = partners.sort((a, b) => a - b).join();
        if (!seen.has(key) && seen.size >= confirmed(hit)) return found;
        seen.add(key);
        found.push(i);
      }
    return found;
  }

  /** How many events a confirmation speaks of ("twee orders"); one where it does not say. */
  function confirmed(hit: CueHit): number {
    const { from, to } = clauses.list[clauses.of[hit.token]!]!;
    const count = reading.quantities.find((q) => q.from >= from && q.from < to && q.kind === 'count');
    return count && count.value > 1 && count.value < 10 ? count.value : 1;
  }

  /** The latest rumoured event before the cue, the speaker's own first; without one the latest open or, for a denial, any event. */
  function far(hit: CueHit, kind: StatementKind, source: Source): number[] {
    const before: number[] = [];
    const named = bargain(hit);
    const told = named ? new Set<string>() : toldTypes(hit);
    const ofDeals = named === 'deal' || (hit.part === 'verb' && ofTalks(clauses.of[hit.token]!));
    for (let s = Math.max(0, hit.sentence - FAR); s <= hit.sentence; s++)
      for (const i of bySentence.get(s) ?? [])
        if (
          mentions[i]!.token < hit.token &&
          (!told.size || told.has(mentions[i]!.type)) &&
          (!ofDeals || knowledge.words('dealTypes').has(mentions[i]!.type)) &&
          (named !== 'ending' || mentions[i]!.status === 'ended')
        )
          before.push(i);
    const types = typesIn(hit);
    const about = namedBeside(hit, source);
    for (let k = before.length - 1; k >= 0; k--) {
      const m = mentions[before[k]!]!;
      if (knowledge.words('standingNouns').has(m.type) && !types.has(m.type) && !about(m)) before.splice(k, 1);
    }
    if (!before.length) return [];
    const status = (i: number) => mentions[i]!.status;
    const away = (i: number) => hit.sentence - mentions[i]!.sentence;
    const party = (i: number) => involves(mentions[i]!, source.speaker);
    const ahead = (i: number) => status(i) === 'possible' || status(i) === 'planned';
    const changes = (i: number) => knowledge.words('changeTypes').has(mentions[i]!.type);
    const bargains = (i: number) => knowledge.words('dealTypes').has(mentions[i]!.type);
    // nobody refuses to speak about what stands in every list
    const open = (i: number) =>
      kind !== 'noComment' || changes(i) || bargains(i) || (ahead(i) && mentions[i]!.type === 'results');
    const story = storyOf(hit);
    const pools = [
      before.filter((i) => status(i) === 'rumoured' && (story === 'news' || away(i) <= 6 || party(i))),
      before.filter((i) => ahead(i) && open(i) && (away(i) <= 4 || (story === 'plan' && changes(i)))),
      before.filter((i) => away(i) <= 1 && status(i) !== 'negated' && isTold(mentions[i]!) && open(i)),
      kind === 'denial' ? [] : topic(before.filter((i) => party(i) && changes(i) && isTold(mentions[i]!))),
      // "geen van de partijen wilde zeggen": those who are not named are asked about what the text is about
      kind === 'noComment' && source.speaker ? topic(before.filter((i) => changes(i) && isTold(mentions[i]!))) : [],
    ];
    if (story === 'plan') pools.splice(2, 1);
    // a verdict of nobody ("van nood was geen sprake") contradicts rumours alone
    const nobody = kind === 'denial' && hit.part === 'phrase' && !source.speaker;
    let pool = (nobody ? pools[0] : pools.find((p) => p.length)) ?? [];
    if (pool.some((i) => types.has(mentions[i]!.type))) pool = pool.filter((i) => types.has(mentions[i]!.type));
    if (pool.some((i) => about(mentions[i]!))) pool = pool.filter((i) => about(mentions[i]!));
    const own = pool.filter((i) => involves(mentions[i]!, source.speaker));
    const speaker = source.speaker?.entity;
    const isCompany = speaker !== undefined && reading.entities[speaker]?.kind === 'company';
    // "De bond vreest ontslagen. KPN sprak dat tegen."
    const reach =
      !isCompany || (kind === 'noComment' && story) ? NEAR : kind === 'denial' && pointsAtPlain(hit) ? 1 : 0;
    // people speak of others' affairs right behind them, companies in the same sentence at most
    const chosen = own.length
      ? own
      : pool.filter(
          (i) =>
            speaker === undefined ||
            kind === 'confirmation' ||
            (away(i) <= reach && (reach !== 1 || ahead(i) || status(i) === 'rumoured')),
        );
    const last = chosen[chosen.length - 1];
    if (last === undefined) return [];
    // events of one sentence and one type were told together
    return chosen.filter(
      (i) => mentions[i]!.sentence === mentions[last]!.sentence && mentions[i]!.type === mentions[last]!.type,
    );
  }

  /**
   * What the cue's sentence, or the question in front of it, says of the event: names other than the speaker's and words that fill a role
   * ("het bericht over Hellmann", "En die fabriek in Hongarije? X noemt dat onzin").
   */
  function namedBeside(hit: CueHit, { speaker }: Source): (m: EventMention) => boolean {
    const { sentenceStart, end } = tree.analysis;
    let first = hit.sentence;
    const asked = first > 0 && reading.text.slice(0, end[sentenceStart[first]! - 1]).endsWith('?');
    let opening = sentenceStart[first]!;
    while (opening < sentenceStart[first + 1]! - 1 && tree.upos(opening) === 'PUNCT') opening++;
    if (asked || (first > 0 && knowledge.words('anaphors').has(tree.lower(opening)))) first--;
    const spoken = new Set([
      speaker?.entity,
      speaker?.entity === undefined ? undefined : reading.entities[speaker.entity]?.affiliation,
    ]);
    const named = new Set<number>();
    const nouns = new Set<string>();
    for (let p = reading.phraseStart[first]!; p < reading.phraseStart[hit.sentence + 1]!; p++) {
      const referent = reading.referents[p];
      if (referent && !referent.candidates) for (const e of referent.entities) if (!spoken.has(e)) named.add(e);
      if (!referent) nouns.add(tree.lowerLemma(phrases[p]!.head));
    }
    return (m) =>
      [...m.roles.values()].some((fillers) =>
        fillers.some((f) =>
          f.entity !== undefined
            ? named.has(f.entity)
            : f.phrase !== undefined && nouns.has(tree.lowerLemma(phrases[f.phrase]!.head)),
        ),
      );
  }

  /** "dit verhaal", "die berichten", "de plannen": what is spoken of is named, and may stand far back. */
  function storyOf(hit: CueHit): 'news' | 'plan' | undefined {
    const { sentenceStart } = tree.analysis;
    let named = false;
    for (let t = sentenceStart[hit.sentence]!; t < sentenceStart[hit.sentence + 1]!; t++) {
      if (!tree.is(t, NOUN)) continue;
      const lemma = tree.lowerLemma(t);
      if (knowledge.words('planStories').has(lemma) && clauses.of[t] === clauses.of[hit.token]) return 'plan';
      named ||= knowledge.inClass(lemma, 'anaphoricNouns');
    }
    return named ? 'news' : undefined;
  }

  /** Of events that the speaker has a part in, the one that the text is about: told first. */
  function topic(found: readonly number[]): number[] {
    return found.slice(0, 1);
  }

  /** Event types that nouns of the cue's clause name ("een sluiting is niet aan de orde"). */
  function typesIn(hit: CueHit): Set<string> {
    const types = new Set<string>();
    const { from, to } = clauses.list[clauses.of[hit.token]!]!;
    const { sentenceStart } = tree.analysis;
    // "Er is geen samenwerking en die komt er ook niet": what a verdict takes up may stand in the clause before
    const first = hit.part === 'phrase' ? sentenceStart[hit.sentence]! : from;
    for (let t = first; t < to; t++) {
      if (!tree.is(t, NOUN)) continue;
      for (const entry of knowledge.frames.nouns.get(tree.lowerLemma(t)) ?? []) types.add(entry.item.type);
    }
    return types;
  }

  /** Told in a clause of its own, not put beside a name. */
  function isTold(m: EventMention): boolean {
    const at = clauses.of[m.token]!;
    return at >= 0 && clauses.list[at]!.kind !== 'relative' && !describes(tree, m.token);
  }

  function involves(m: EventMention, speaker: ReadFiller | undefined): boolean {
    return isParty(reading, knowledge, m, speaker);
  }
}
