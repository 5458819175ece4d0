import type { Knowledge } from '../knowledge';
import { verbArguments } from './arguments';
import { compared, movement, quantityFiller, rateOf } from './figures';
import { findAt, firstAt } from './in-order';
import { nounArguments } from './noun-arguments';
import { officeRange } from './offices';
import { assemblerOf, builderOf, productMaker } from './supply-sides';
import { type Tree, tags } from './tree';
import type { ReadEntity, ReadFiller, Reading } from './types';

const SPECIAL = new Set([
  'holder',
  'last',
  'share',
  'before',
  'moves',
  'rate',
  'compared',
  'compound',
  'rank',
  'domain',
  'modifier',
  'maker',
  'builder',
  'assembler',
  'employer',
]);
const VERBISH = tags('VERB', 'AUX');
const NOUN = tags('NOUN');
const NUMBER = tags('NUM');
/** How many sentences back the company that the text goes on about may stand. */
const TOPIC_REACH = 3;

/** Whether a slot is worked out from the trigger's surroundings instead of from one function in the clause. */
export const isSpecial = (slot: string): boolean => SPECIAL.has(slot);

/** Sentences of headline and lead: who is named in them is not mentioned in passing. */
const LEAD = 2;

/** One named this many times less than the main company is only mentioned in passing. */
const PASSING = 3;

const ATTRIBUTION = /^(?:volgens|aldus)$/;

const NOBODY: ReadonlySet<number> = new Set();

/** Fillers of the special slots; the schema's docstring says what each means. Entities that are `taken` by the event already are passed over. */
export function specialFillers(
  reading: Reading,
  knowledge: Knowledge,
  slot: string,
  trigger: number,
  taken: ReadonlySet<number> = NOBODY,
): ReadFiller[] {
  switch (slot) {
    case 'holder':
      return holder(reading, trigger, taken);
    case 'share':
      return shareOf(reading, knowledge, trigger, taken);
    case 'last':
    case 'before':
      return holder(reading, trigger, taken, slot);
    case 'maker':
      return maker(reading, knowledge, trigger, taken);
    case 'builder': {
      const builder = builderOf(reading, knowledge, trigger, taken);
      return builder === undefined ? [] : [nameFiller(reading, builder, trigger)];
    }
    case 'assembler': {
      const assembler = assemblerOf(reading, knowledge, trigger, taken);
      return assembler === undefined ? [] : [nameFiller(reading, assembler, trigger)];
    }
    case 'employer':
      return employer(reading, knowledge, trigger, taken);
    case 'moves':
      return movement(reading, knowledge, trigger);
    case 'compared':
      return compared(reading, trigger);
    case 'rate': {
      const q = rateOf(reading, trigger);
      return q < 0 ? [] : [quantityFiller(reading, q)];
    }
    case 'compound':
      return compoundName(reading, trigger);
    case 'rank':
      return rankOf(reading, knowledge, trigger);
    case 'domain':
      return domainOf(reading, knowledge, trigger);
    case 'modifier':
      return modifierOf(reading, knowledge, trigger);
    default:
      return [];
  }
}

const isCompany = (e: ReadEntity): boolean => e.kind === 'company';

/** The name of a list, in the order of the text, that begins nearest to a token; of two as near the first. */
function nearestName({ names }: Reading, list: readonly number[], near: number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (names[list[middle]!]!.from < near) low = middle + 1;
    else high = middle;
  }
  const distance = (k: number): number => Math.abs(names[list[k]!]!.from - near);
  let best = low > 0 && (low === list.length || distance(low - 1) <= distance(low)) ? low - 1 : low;
  while (best > 0 && names[list[best - 1]!]!.from === names[list[best]!]!.from) best--;
  return list[best]!;
}

const nameFiller = (reading: Reading, entity: number, near: number): ReadFiller => {
  const e = reading.entities[entity]!;
  const mention = reading.names[nearestName(reading, e.names, near)]!;
  return { start: mention.start, end: mention.end, entity, name: e.name };
};

/**
 * Whoever the text is speaking of: the company in the sentence, the last subject that is one, else the one that the article names first and most.
 * `last` takes the last subject however seldom it is named: figures go through one company after the other. For `before` one behind the trigger does
 * not count.
 */
function holder(
  reading: Reading,
  trigger: number,
  taken: ReadonlySet<number>,
  sort: 'holder' | 'last' | 'before' = 'holder',
): ReadFiller[] {
  const { tree, phrases, phraseStart, referents, entities } = reading;
  const sentence = tree.sentenceOf(trigger);
  const company = (p: number): number | undefined => {
    const r = referents[p];
    if (!r || r.candidates) return undefined;
    for (const e of r.entities) {
      if (taken.has(e)) continue;
      if (isCompany(entities[e]!)) return e;
      const a = entities[e]!.affiliation;
      if (a !== undefined && !taken.has(a)) return a;
    }
    return undefined;
  };
  const opens = (from: number, s: number): boolean => from - tree.analysis.sentenceStart[s]! <= 1;
  const best = (s: number, least: number): number | undefined => {
    let found: { entity: number; rank: number } | undefined;
    for (let p = phraseStart[s]!; p < phraseStart[s + 1]!; p++) {
      const phrase = phrases[p]!;
      if (phrase.governor === -3 || (sort === 'before' && s === sentence && phrase.head > trigger)) continue;
      const entity = company(p);
      if (entity === undefined) continue;
      // "volgens Shell" says who speaks; a relative clause of an earlier sentence is beside the point ("anders dan bij KPN, dat banen schrapte")
      if (phrase.prep !== undefined && ATTRIBUTION.test(phrase.prep)) continue;
      if (s !== sentence && referents[p]!.phrase !== undefined) continue;
      const rank =
        (/^nsubj/.test(phrase.rel)
          ? 3
          : phrase.rel === 'nmod:poss'
            ? 2
            : phrase.prep === undefined || opens(phrase.from, s) // "Over X circuleren berichten", "Bij X verdwijnen banen"
              ? 1
              : 0) -
        Math.abs(phrase.head - trigger) / 1000;
      if (rank > least && (!found || rank > found.rank)) found = { entity, rank };
    }
    return found?.entity;
  };
  const here = best(sentence, 0);
  if (here !== undefined) return [nameFiller(reading, here, trigger)];
  if (!reading.business) return [];
  const topic = mainCompany(reading, taken);
  const weight = (e: number): number => entities[e]!.names.length;
  const opening = (e: number): boolean => tree.sentenceOf(reading.names[entities[e]!.names[0]!]!.from) < LEAD;
  for (let s = sentence - 1; s >= Math.max(0, sentence - TOPIC_REACH); s--) {
    const found = best(s, 2);
    if (found === undefined) continue;
    // a competitor that a sentence in between tells of does not become whom the text is about
    if (sort !== 'last' && topic !== undefined && !opening(found) && weight(found) * PASSING <= weight(topic)) break;
    return [nameFiller(reading, found, trigger)];
  }
  return topic === undefined ? [] : [nameFiller(reading, topic, trigger)];
}

/** The company whose share, price or the like is the subject of a verb: "het aandeel X, dat 3 procent zakte", "het aandeel gaf 3 procent prijs". */
function shareOf(reading: Reading, knowledge: Knowledge, trigger: number, taken: ReadonlySet<number>): ReadFiller[] {
  const { tree, phrases, referents, names, entities, entityOfName } = reading;
  for (const { fn, phrase } of verbArguments(reading, trigger)) {
    if (fn !== 'subj' && fn !== 'obj') continue;
    const share = phrases[referents[phrase]?.phrase ?? phrase]!;
    if (!knowledge.inClass(tree.lemma(share.head).toLowerCase(), 'listedNouns')) continue;
    if (share.name !== undefined) {
      const entity = entityOfName[share.name]!;
      if (isCompany(entities[entity]!)) return [nameFiller(reading, entity, names[share.name]!.from)];
    }
    for (const a of nounArguments(reading, share.head)) {
      const entity = a.fn === 'van' ? referents[a.phrase]?.entities[0] : undefined;
      if (entity !== undefined && isCompany(entities[entity]!)) return [nameFiller(reading, entity, trigger)];
    }
    return holder(reading, trigger, taken, 'before');
  }
  return [];
}

/** The company that an article names most; of equals the first. */
function mainCompany({ entities, prominent }: Reading, taken: ReadonlySet<number>): number | undefined {
  return prominent.find((i) => isCompany(entities[i]!) && !taken.has(i));
}

/** "zestig Boeings 737": a maker's name that is counted stands for what it makes. */
export function isCounted({ tree, names }: Reading, name: number): boolean {
  const { from, kind, rest } = names[name]!;
  const before = from - 1;
  return (
    kind === 'company' &&
    rest === undefined &&
    before >= 0 &&
    tree.sentenceOf(before) === tree.sentenceOf(from) &&
    tree.is(before, NUMBER) &&
    tree.lower(before) !== 'één' &&
    !/^(?:19|20)\d\d$/.test(tree.lower(before)) &&
    /s$/.test(tree.text(names[name]!.to - 1))
  );
}

/** The maker in a product's name ("Motorola ROKR") or in front of a product's hyphen ("Boeing-toestellen"): the nearest in the sentence; else the one that makes the line of products. */
function maker(reading: Reading, knowledge: Knowledge, trigger: number, taken: ReadonlySet<number>): ReadFiller[] {
  const { tree, names, entities, entityOfName } = reading;
  const s = tree.sentenceOf(trigger);
  const sentence = [tree.analysis.sentenceStart[s]!, tree.analysis.sentenceStart[s + 1]!] as const;
  let best = -1;
  for (let i = firstAt(names, sentence[0]); i < names.length && names[i]!.from < sentence[1]; i++) {
    const n = names[i]!;
    const entity = entityOfName[i]!;
    if (n.kind !== 'company' || taken.has(entity) || !isCompany(entities[entity]!)) continue;
    const inProduct =
      isCounted(reading, i) ||
      (n.rest !== undefined
        ? knowledge.inClass(
            tree
              .lemma(n.to - 1)
              .toLowerCase()
              .slice(n.end - n.start + 1),
            'productHeads',
          )
        : findAt(
            names,
            [sentence[0], n.from + 1],
            (o) => o.kind === 'product' && o.to >= n.to && o.to - o.from > n.to - n.from,
          ) >= 0);
    if (inProduct && (best < 0 || Math.abs(n.from - trigger) < Math.abs(names[best]!.from - trigger))) best = i;
  }
  const found = best < 0 ? productMaker(reading, knowledge, trigger, taken) : entityOfName[best]!;
  return found === undefined ? [] : [nameFiller(reading, found, trigger)];
}

/**
 * The company of an office that the clause names ("wordt topman van X", "X-topman"), the nearest behind the trigger first; else the one that a
 * person in the clause speaks for.
 */
function employer(reading: Reading, knowledge: Knowledge, trigger: number, taken: ReadonlySet<number>): ReadFiller[] {
  const { tree, phrases, phraseStart, referents, entities, names, entityOfName } = reading;
  const [from, to] = officeRange(tree, trigger);
  const { sentenceStart } = tree.analysis;
  const sentence = tree.sentenceOf(trigger);
  const free = (e: number): boolean => isCompany(entities[e]!) && !taken.has(e);
  const offices: number[] = [];
  for (let i = from; i < to; i++) {
    const lemma = tree.lemma(i).toLowerCase();
    if (
      tree.is(i, NOUN) &&
      (knowledge.inClass(lemma, 'positionNouns') || knowledge.inClass(lemma.replace(/^.*-/, ''), 'positionNouns'))
    )
      offices.push(i);
  }
  const order = (i: number): number => Math.abs(i - trigger) + (i < trigger ? 100 : 0);
  for (const office of offices.sort((a, b) => order(a) - order(b))) {
    const inName = findAt(
      names,
      [sentenceStart[sentence]!, office + 1],
      (n, i) => n.rest !== undefined && n.to - 1 === office && free(entityOfName[i]!),
    );
    if (inName >= 0) return [nameFiller(reading, entityOfName[inName]!, trigger)];
    for (const fn of ['van', 'bij', 'poss', 'in']) {
      for (const a of nounArguments(reading, office)) {
        if (a.fn !== fn) continue;
        const found = referents[a.phrase]?.candidates ? undefined : referents[a.phrase]?.entities.find(free);
        if (found !== undefined) return [nameFiller(reading, found, trigger)];
      }
    }
  }
  const s = tree.sentenceOf(trigger);
  let best: { company: number; distance: number } | undefined;
  for (let p = phraseStart[s]!; p < phraseStart[s + 1]!; p++) {
    const { head, governor } = phrases[p]!;
    const person = referents[p]?.candidates
      ? undefined
      : referents[p]?.entities.find((e) => entities[e]!.kind === 'person');
    const company = person === undefined ? undefined : entities[person]!.affiliation;
    if (governor === -3 || head < from || head >= to || company === undefined || taken.has(company)) continue;
    const distance = Math.abs(head - trigger);
    if (!best || distance < best.distance) best = { company, distance };
  }
  return best ? [nameFiller(reading, best.company, trigger)] : [];
}

/** The name in front of the hyphen of the trigger: "Volvo-dochter". */
function compoundName(reading: Reading, trigger: number): ReadFiller[] {
  const { names, entityOfName } = reading;
  const { sentenceStart } = reading.tree.analysis;
  const i = findAt(
    names,
    [sentenceStart[reading.tree.sentenceOf(trigger)]!, trigger + 1],
    (n, k) => n.rest !== undefined && n.to - 1 === trigger && isCompany(reading.entities[entityOfName[k]!]!),
  );
  if (i < 0) return [];
  const n = names[i]!;
  return [{ start: n.start, end: n.end, entity: entityOfName[i]!, name: reading.entities[entityOfName[i]!]!.name }];
}

/** "derde grootste", "op twee na grootste", "meest winstgevende", "marktleider": the words of a rank. */
function rankOf(reading: Reading, knowledge: Knowledge, trigger: number): ReadFiller[] {
  const { tree } = reading;
  const { text, start, end, sentenceStart } = tree.analysis;
  // "derde grootste": the superlative tells it
  if (knowledge.words('ordinals').has(tree.lower(trigger)) && /st(?:e)?$/.test(tree.lower(trigger + 1))) return [];
  const first = sentenceStart[tree.sentenceOf(trigger)]!;
  let from = trigger;
  let to = trigger + 1;
  if (tree.lower(trigger) === 'meest')
    while (to < tree.analysis.length && tree.upos(to) === 'ADJ' && to < trigger + 3) to++;
  if (from - 1 >= first && knowledge.words('ordinals').has(tree.lower(from - 1))) from--;
  else if (from - 3 >= first && tree.lower(from - 1) === 'na' && tree.lower(from - 3) === 'op') from -= 3;
  else if (from - 2 >= first && tree.lower(from - 1) === 'na' && /^(één|een)$/.test(tree.lower(from - 2))) from -= 2;
  if (tree.is(trigger, NOUN) && /^(nummers?|no\.?)$/.test(tree.lower(trigger))) {
    if (
      to >= tree.analysis.length ||
      !/^(?:\d+|één|een|twee|drie|vier|vijf|zes|zeven|acht|negen|tien)$/.test(tree.lower(to))
    )
      return [];
    to++;
  }
  return [{ start: start[from]!, end: end[to - 1]!, name: text.slice(start[from], end[to - 1]) }];
}

/** The noun behind a superlative: the one that it hangs on, or the first in the row of adjectives and nouns behind it. */
function rankedNoun(tree: Tree, trigger: number): number {
  let at = trigger;
  for (let steps = 0; steps < 3 && tree.head(at) > trigger && /^(amod|advmod)$/.test(tree.rel(at)); steps++)
    at = tree.head(at);
  if (at > trigger && tree.is(at, NOUN)) return at;
  for (
    let i = trigger + 1;
    i < Math.min(trigger + 5, tree.analysis.length) && tree.sentenceOf(i) === tree.sentenceOf(trigger);
    i++
  ) {
    if (tree.is(i, NOUN)) return i;
    if (!/^(ADJ|ADV|VERB|PROPN)$/.test(tree.upos(i))) break;
  }
  return -1;
}

/** What the rank is among: the noun behind the superlative with what follows it ("bierbrouwer van Europa"). */
function domainOf(reading: Reading, knowledge: Knowledge, trigger: number): ReadFiller[] {
  const { tree, phrases, phraseAt, phraseStart } = reading;
  const { text, start, end } = tree.analysis;
  const noun = tree.upos(trigger) === 'NOUN' ? -1 : rankedNoun(tree, trigger);
  if (noun >= 0) {
    // the word itself as well, because lemmas of words in -en are guesses ("hotelketen")
    const ranked = (word: string): boolean =>
      knowledge.inClass(word, 'rankedNouns') ||
      knowledge.inClass(word, 'companyNouns') ||
      knowledge.sectorsOf(word).length > 0;
    if (!ranked(tree.lemma(noun).toLowerCase()) && !ranked(tree.lower(noun))) return [];
  } else if (tree.upos(trigger) !== 'NOUN') return [];
  const s = tree.sentenceOf(trigger);
  if (noun < 0) {
    for (let p = phraseStart[s]!; p < phraseStart[s + 1]!; p++) {
      const phrase = phrases[p]!;
      if (phrase.governor === -3 || phrase.head <= trigger || phrase.from > trigger + 3) continue;
      if (tree.upos(trigger) === 'NOUN' && !/^(in|van|op|voor)$/.test(phrase.prep ?? '')) continue;
      return [
        {
          phrase: p,
          start: start[phrase.head]!,
          end: end[phrase.to - 1]!,
          name: text.slice(start[phrase.head], end[phrase.to - 1]),
        },
      ];
    }
    return [];
  }
  const p = phraseAt[noun]!;
  let to = noun + 1;
  const stop = Math.min(noun + 6, tree.analysis.length);
  while (
    to < stop &&
    tree.sentenceOf(to) === s &&
    !tree.is(to, VERBISH) &&
    !/^[,.;:("]$/.test(tree.text(to)) &&
    !/^(en|die|dat|met|maar)$/.test(tree.lower(to))
  )
    to++;
  const from = trigger + 1 <= noun ? Math.max(trigger + 1, noun - 2) : noun;
  return [
    {
      ...(p >= 0 ? { phrase: p } : {}),
      start: start[from]!,
      end: end[to - 1]!,
      name: text.slice(start[from], end[to - 1]),
    },
  ];
}

/** The first part of a compound trigger as a filler: "auto" in "autoplannen". */
function modifierOf(reading: Reading, knowledge: Knowledge, trigger: number): ReadFiller[] {
  const { tree } = reading;
  const { start } = tree.analysis;
  const word = tree.lower(trigger);
  for (let cut = word.length - 3; cut >= 3; cut--) {
    if (!knowledge.words('eventHeads').has(word.slice(cut))) continue;
    const stem = word.slice(0, cut).replace(/-$/, '');
    for (const modifier of [stem, stem.replace(/s$/, '')]) {
      if (!knowledge.words('productHeads').has(modifier)) continue;
      return [
        {
          start: start[trigger]!,
          end: start[trigger]! + modifier.length,
          name: tree.text(trigger).slice(0, modifier.length),
        },
      ];
    }
  }
  return [];
}
