import { EVENT_TYPES, type StatementKind } from '../event-types';
import type { Knowledge } from '../knowledge';
import { isPassive } from '../reading/arguments';
import { indicesBySentence } from '../reading/by-sentence';
import { negationOf } from '../reading/negation';
import { isZou } from '../reading/scope';
import { isInsider, kindBySource, type Source, whoSays } from '../reading/speakers';
import { Feat, isAttribute, type Tree, tags } from '../reading/tree';
import type { CueHit, EventMention, Reading, ReadStatement } from '../reading/types';
import { isEarlier } from './statements/before-news';
import { createEarlierNews } from './statements/earlier-news';
import { takesPart } from './statements/parties';
import { createPointer } from './statements/point-back';
import { findQuotes, type Quote, quotesBeside } from './statements/quotes';
import { createRemark } from './statements/remark';
import { doubted, nest, splitBy, withoutEchoes } from './statements/settle-statements';
import { createSpokenAbout } from './statements/spoken-about';
import { createTakeUp } from './statements/take-up';

const VERBISH = tags('VERB', 'AUX');
const NOUN = tags('NOUN');

/**
 * Finds the acts of saying: who says so (speaker), through which medium (via), about which events. An event is spoken about when it
 * stands in the complement of the cue or in the quote beside it; an anaphoric cue ("ontkende dit verhaal") points back.
 */
export function findStatements(
  reading: Reading,
  mentions: readonly EventMention[],
  cues: readonly CueHit[],
  knowledge: Knowledge,
): ReadStatement[] {
  const { clauses } = reading;
  const context = { reading, knowledge, clauses };
  const quotes = findQuotes(reading.text);
  const spoken = createSpokenAbout(context, mentions, quotes);
  const wouldBe = new Set(cues.filter((c) => isZou(reading.tree, c)).map((c) => c.sentence));
  const hearsay = new Set(
    cues
      .filter((c) => c.cue.statement === 'rumour' || c.cue.effect === 'rumoured' || c.cue.id === 'volgens')
      .map((c) => c.sentence),
  );
  const pointBack = createPointer(context, mentions, hearsay);
  const earlier = createEarlierNews(context, mentions);
  const takeUp = createTakeUp(context, mentions, quotes);
  const remark = createRemark(context, mentions, quotes);
  const negations = new Map<number, CueHit[]>();
  for (const c of cues)
    if (c.cue.effect === 'negated') negations.set(c.sentence, [...(negations.get(c.sentence) ?? []), c]);
  const sayings = new Map<number, CueHit[]>();
  for (const c of cues)
    if (c.cue.statement === 'announcement' && c.part !== 'noun')
      sayings.set(c.sentence, [...(sayings.get(c.sentence) ?? []), c]);
  const expected = new Set(cues.filter((c) => c.cue.id === 'verwachten').map((c) => clauses.of[c.token]!));
  const bySentence = indicesBySentence(mentions);
  const triggers = new Set(mentions.flatMap((m) => m.trigger));
  const told = new Set(mentions.filter((m) => m.status === 'rumoured').map((m) => m.type));
  // "we geven geen commentaar," zei X: no remark
  const silenced = new Set(
    cues.filter((c) => c.cue.statement === 'noComment' || c.cue.statement === 'denial').map((c) => c.sentence),
  );
  const advice = knowledge.words('adviceVerbs');
  const statements: ReadStatement[] = [];
  // quotes that a saying outside them belongs to; what stands between marks beside none is the text's own telling
  const spokenQuotes = new Set<number>();
  for (const c of cues)
    if (c.cue.statement && c.part !== 'noun' && quoteOf(quotes, reading, c) < 0) {
      const { start, end } = reading.tree.analysis;
      for (const q of quotesBeside(reading.text, quotes, start[c.tokens[0]!]!, end[c.tokens[c.tokens.length - 1]!]!))
        spokenQuotes.add(quotes.indexOf(q));
    }
  for (const hit of cues) {
    const said = hit.cue.statement;
    // a participle before a noun is no act of saying
    if (!said || (hit.part === 'verb' && isAttribute(reading.tree, hit.token))) continue;
    const zou = isZou(reading.tree, hit);
    let source: Source = zou ? {} : sourceOf(hit);
    // what is said in a quote is said by whom the quote belongs to; only a contradiction and a silence are told from it
    if (said !== 'denial' && isQuoted(hit)) {
      source = said === 'noComment' ? besideQuote(hit) : {};
      if (!source.speaker) continue;
    }
    const manner = mannerOf(hit, negations.get(hit.sentence) ?? []);
    if (manner === 'unsaid' || ((said === 'denial' || said === 'noComment') && isRefusedOffer(hit))) continue;
    const kind = manner === 'quiet' ? 'noComment' : said;
    const summing = knowledge.words('summingUp').has(hit.cue.id);
    let about = summing ? [] : spoken(hit, source);
    if (zou) about = about.filter((i) => mentions[i]!.status === 'rumoured');
    // "sluit winkels om een faillissement te voorkomen": what is to be kept from happening is not what is said
    if (said !== 'denial') about = about.filter((i) => !mentions[i]!.evidence.some((e) => e.entry === 'cue:voorkomen'));
    if (about.length && said === 'denial' && hit.part === 'phrase' && !source.speaker) continue;
    // "Daar is niets van aan," zei X over berichten dat Y verkoopt
    if (!about.length && kind === 'denial' && hit.part === 'phrase' && source.speaker)
      about = (bySentence.get(hit.sentence) ?? []).filter(
        (i) => mentions[i]!.status === 'rumoured' && mentions[i]!.token > hit.token,
      );
    if (!about.length && kind === 'confirmation') about = earlier.confirmed(hit);
    const news = about.length || zou ? [] : earlier.told(hit, source);
    if (news.length) {
      push('rumour', news, hit, source);
      continue;
    }
    if (!about.length && !zou) about = pointBack(hit, kind, source);
    if (
      !about.length &&
      (kind === 'announcement' || kind === 'report') &&
      hit.part !== 'noun' &&
      !summing &&
      !triggers.has(hit.token) &&
      // "volgens de krant zou": what is told there is no more of what was told before
      (source.speaker || !wouldBe.has(hit.sentence))
    )
      about = takeUp(hit, source);
    // "reageerde op berichten dat X wil fuseren", "op de vraag of X fuseert, antwoordde hij niets te zeggen": the answer is another
    if (kind === 'announcement' && knowledge.words('answeringVerbs').has(reading.tree.lowerLemma(hit.token)))
      about = about.filter((i) => {
        const { status } = mentions[i]!;
        return status !== 'rumoured' && (status !== 'possible' || !silenced.has(hit.sentence));
      });
    // a price is read off, not said
    about = about.filter((i) => mentions[i]!.type !== 'sharePrice' || mentions[i]!.status !== 'actual');
    if (!about.length && kind === 'announcement' && !summing && !silenced.has(hit.sentence))
      about = remark(hit, source);
    if (!about.length) continue;
    if (knowledge.words('personalSayings').has(hit.cue.id) && !isPersonal(hit, source)) continue;
    source = asParty(asMedium(source, about), about);
    const nobody = !source.speaker && !source.via && hit.cue.id === 'aankondigen' && isPassive(reading.tree, hit.token);
    if (nobody) source = ownParty(about);
    const unverified =
      (kind === 'announcement' || kind === 'report') &&
      !zou &&
      (source.speaker ? isInsider(reading, knowledge, source.speaker) && !source.via : source.via !== undefined);
    const groups = unverified ? splitBy(about, (i) => mentions[i]!.status === 'rumoured') : [about];
    for (const group of groups) {
      const rumoured = unverified && group.every((i) => mentions[i]!.status === 'rumoured');
      const judged = rumoured
        ? 'rumour'
        : kindBySource(
            reading,
            knowledge,
            kind,
            source,
            (e) => hit.cue.id === 'aankondigen' || group.some((i) => involves(mentions[i]!, e)),
          );
      if (!judged) continue;
      // who says of what is told that it is not so contradicts it
      const contradicted =
        judged === 'announcement' && !nobody && !advice.has(reading.tree.lowerLemma(hit.token))
          ? group.filter((i) => mentions[i]!.status === 'negated' && (isParty(i, source) || isFromFirm(source)))
          : [];
      if (contradicted.length) push('denial', contradicted, hit, source);
      const rest = group.filter((i) => !contradicted.includes(i));
      if (rest.length) push(judged, rest, hit, source);
    }
  }
  return withoutEchoes(reading, nest(doubted(statements, mentions)));

  function isQuoted(hit: CueHit): boolean {
    const quote = quoteOf(quotes, reading, hit);
    return quote >= 0 && (spokenQuotes.has(quote) || !isTelling(hit));
  }

  /** "wees het bod van de hand", "gaat niet op het aanbod in": what is turned down is no story; "wil niets kwijt over het bod" is. */
  function isRefusedOffer(hit: CueHit): boolean {
    const { tree } = reading;
    if (hit.part !== 'verb') return false;
    if (hit.cue.statement === 'noComment' && !knowledge.words('acceptingVerbs').has(tree.lowerLemma(hit.token)))
      return false;
    const clause = clauses.of[hit.token]!;
    const { from, to } = clauses.list[clause]!;
    for (let t = from; t < to; t++)
      if (
        tree.is(t, NOUN) &&
        clauses.of[t] === clause &&
        knowledge.inClass(tree.lowerLemma(t), 'offerNouns') &&
        !hit.tokens.includes(t)
      )
        return true;
    return false;
  }

  /** A named third person as the subject of a saying between marks: nobody speaks so of himself. */
  function isTelling(hit: CueHit): boolean {
    const speaker = whoSays(reading, knowledge, hit).speaker;
    return hit.part === 'verb' && speaker?.entity !== undefined && reading.entities[speaker.entity]?.kind === 'person';
  }

  /** The cue's own source; for a verdict ("daar is niets van waar, zegt X") that of the saying beside it. */
  function sourceOf(hit: CueHit): Source {
    const own = whoSays(reading, knowledge, hit);
    if (own.speaker || hit.part === 'verb' || hit.cue.statement === 'rumour') return own;
    return { ...own, ...besideQuote(hit) };
  }

  /** Who says what is said in the sentence: "Wij geven geen commentaar," zei X. */
  function besideQuote(hit: CueHit): Source {
    return (sayings.get(hit.sentence) ?? []).map((c) => whoSays(reading, knowledge, c)).find((s) => s.speaker) ?? {};
  }

  /** A person who is named, or an expert: "analisten verwachten"; what they "hadden verwacht" has come out otherwise. */
  function isPersonal(hit: CueHit, { speaker }: Source): boolean {
    if (speaker?.entity !== undefined) return reading.entities[speaker.entity]?.kind === 'person';
    if (speaker?.phrase === undefined || hadBeen(reading.tree, hit.token)) return false;
    const { head, from } = reading.phrases[speaker.phrase]!;
    const noun = reading.tree.lowerLemma(head);
    // "de president sloot niet uit dat": a person named before
    const known = reading.tree.among(from, 'knownOpeners') && knowledge.inClass(noun, 'personNouns');
    return known || knowledge.inClass(noun, 'experts');
  }

  /** "Dit werd vandaag aangekondigd": by the company whose doing it is. */
  function ownParty(about: readonly number[]): Source {
    // who takes over goes before what is taken over
    for (const i of about)
      for (const role of EVENT_TYPES[mentions[i]!.type].core.flat()) {
        const party = mentions[i]!.roles.get(role)?.find(
          (f) => f.entity !== undefined && reading.entities[f.entity]!.kind === 'company',
        );
        if (party) return { speaker: party };
      }
    return {};
  }

  /** A person who speaks for a company. */
  function isFromFirm({ speaker }: Source): boolean {
    const entity = speaker?.entity === undefined ? undefined : reading.entities[speaker.entity];
    return entity?.kind === 'person' && entity.affiliation !== undefined;
  }

  /**
   * Whether a speaker, or the company they speak for, has a role in an event; of unnamed speakers and of people of whom the text does not say
   * for whom they speak it is taken for granted.
   */
  function isParty(i: number, { speaker }: Source): boolean {
    if (speaker?.entity === undefined) return true;
    const { affiliation: company, kind } = reading.entities[speaker.entity]!;
    if (kind === 'person' && company === undefined) return true;
    const m = mentions[i]!;
    return involves(m, speaker.entity) || (company !== undefined && involves(m, company)) || told.has(m.type);
  }

  /** An unlisted name that passes on hearsay about others is a medium that nobody listed ("Volgens Cobouw zou X"). */
  function asMedium(source: Source, about: readonly number[]): Source {
    const { speaker, via } = source;
    if (!speaker || via || speaker.entity === undefined) return source;
    const entity = reading.entities[speaker.entity];
    const unlisted =
      entity !== undefined &&
      entity.entry === undefined &&
      (entity.kind === 'company' || entity.kind === 'unknown' || entity.kind === 'organisation');
    const told = about.every(
      (i) => mentions[i]!.status === 'rumoured' && !involves(mentions[i]!, speaker.entity ?? -1),
    );
    return unlisted && told ? { via: speaker } : source;
  }

  /** "Reuters kondigde aan te fuseren met Thomson": a medium that tells of itself passes nothing on. */
  function asParty(source: Source, about: readonly number[]): Source {
    const entity = source.via?.entity;
    if (source.speaker || entity === undefined || !about.every((i) => involves(mentions[i]!, entity))) return source;
    return { speaker: source.via! };
  }

  function involves(m: EventMention, entity: number): boolean {
    return takesPart(reading, knowledge, m, entity);
  }

  function push(kind: StatementKind, about: number[], hit: CueHit, source: Source): void {
    statements.push({
      kind,
      about,
      token: hit.token,
      sentence: hit.sentence,
      cue: hit.tokens,
      entry: `cue:${hit.cue.id}`,
      ...(kind === 'denial' && isEarlier(context, hit) ? { earlier: true } : {}),
      ...(source.speaker && isInsider(reading, knowledge, source.speaker) ? { insider: true } : {}),
      ...source,
    });
  }

  /** "wilde niet bevestigen" is no comment; "kondigde niet aan" and "zal bekendmaken" say nothing yet. */
  function mannerOf(hit: CueHit, negative: readonly CueHit[]): 'said' | 'quiet' | 'unsaid' {
    const { tree } = reading;
    // "waarin niet op de reden wordt ingegaan": nobody is asked
    if (hit.cue.statement === 'noComment' && hit.part === 'verb' && isPassive(tree, hit.token)) return 'unsaid';
    if (hit.part !== 'verb' || hit.cue.statement === 'rumour' || hit.cue.statement === 'noComment') return 'said';
    if (negative.some((n) => n.tokens.every((t) => hit.tokens.includes(t)))) return 'said';
    const clause = clauses.of[hit.token]!;
    const negated = negative.some((n) => {
      if (n.tokens.some((t) => hit.tokens.includes(t))) return false;
      // "zegt zulke plannen niet te hebben": it is the infinitive that is negated
      const next = n.tokens[n.tokens.length - 1]! + 1;
      if (next > hit.token && negatesInfinitive(next, hit.token)) return false;
      const { noun, clause: at } = negationOf(context, n);
      return at === clause && (noun < 0 || tree.head(noun) === hit.token);
    });
    const lemma = tree.lowerLemma(hit.token);
    const quiet = knowledge.words('quietVerbs').has(lemma);
    const finite = clause < 0 ? -1 : clauses.list[clause]!.finite;
    // "wilde niet bekendmaken" refuses, "maakte niet bekend" may only come later
    // "details werden niet bekendgemaakt": nobody refuses
    if (negated && isPassive(tree, hit.token)) return 'unsaid';
    if (negated)
      return quiet && (finite !== hit.token || !knowledge.words('disclosingVerbs').has(lemma)) ? 'quiet' : 'unsaid';
    // "verwacht wordt dat X een fusie aankondigt"
    if (clause >= 0 && clauses.list[clause]!.kind === 'that' && expected.has(clauses.list[clause]!.parent))
      return 'unsaid';
    if (finite < 0 || finite === hit.token) return 'said';
    const modal = tree.lowerLemma(finite);
    if (modal === 'weigeren') return quiet ? 'quiet' : 'unsaid';
    return knowledge.words('sayingModals').has(modal) && !tree.has(hit.token, Feat.participle) ? 'unsaid' : 'said';
  }

  /** "zegt niet met X te praten": whether "te" with an infinitive of the saying comes behind a negation. */
  function negatesInfinitive(from: number, saying: number): boolean {
    const { tree } = reading;
    const end = tree.analysis.sentenceStart[tree.sentenceOf(saying) + 1]!;
    for (let t = from; t + 1 < end && tree.upos(t) !== 'PUNCT' && tree.upos(t) !== 'SCONJ'; t++)
      if (tree.lower(t) === 'te' && tree.is(t + 1, VERBISH)) return t === from || tree.under(t + 1, saying);
    return false;
  }
}

const hadBeen = (tree: Tree, verb: number): boolean =>
  tree.children(verb).some((c) => tree.lemma(c) === 'hebben' && tree.has(c, Feat.past));

/** The quote that a cue stands in, -1 outside. */
function quoteOf(quotes: readonly Quote[], { tree }: Reading, hit: CueHit): number {
  const at = tree.analysis.start[hit.token]!;
  // quotes are in the order of the text
  let low = 0;
  let high = quotes.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const quote = quotes[middle]!;
    if (at < quote.start) high = middle - 1;
    else if (at >= quote.end) low = middle + 1;
    else return middle;
  }
  return -1;
}
