import type { Knowledge } from '../knowledge';
import { type Argument, clauseHead, withConjuncts } from './arguments';
import { quantityFillers } from './figures';
import { tokenFiller, wordsFiller } from './fillers';
import { fitting } from './fit';
import { examplesOf, innerPhrases, membersOf, partOf, wholeBefore } from './inner-phrases';
import { officeOf } from './offices';
import type { RoleRequest } from './role-request';
import { isSpecial, specialFillers } from './special-slots';
import { Feat, type Tree, tags } from './tree';
import type { ReadFiller, Reading } from './types';

const NOUN = tags('NOUN');
/** What stands in front of a number of people and says nothing of it. */
const LEADING = tags('DET', 'ADV', 'ADP');

/** Roles that take fillers from all their slots together ("X werkt samen met Y"). */
const UNITED = new Set(['participant']);

/** What a filler must be that a word of measure or making may stand in front of. */
const THINGS = new Set(['product', 'goods', 'ware', 'part', 'thing']);

/** Slots beside which nobody else takes part. */
const BOTH_SIDES = new Set(['tussen', 'van', 'poss', 'mod']);

/** Of these, those that name the sides themselves. */
const SIDES = new Set(['tussen', 'van']);

/** Slots that name no function in the clause. */
const BY_TRIGGER = new Set(['self', 'object', 'office', 'post', 'word', 'any', 'quantity']);

/** Whether a slot is filled from the trigger and its surroundings, not by an argument of that function. */
export const isWorkedOut = (slot: string): boolean => BY_TRIGGER.has(slot) || isSpecial(slot);

/** The fillers of a role: those of the first slot that has fit ones; for participants, of all slots. Phrases used are added to `used`. */
export function fillRole(
  reading: Reading,
  knowledge: Knowledge,
  request: RoleRequest,
  args: readonly Argument[],
  used: Set<number>,
): ReadFiller[] {
  const { phrases, tree } = reading;
  const fillers: ReadFiller[] = [];
  let joined = false;
  for (const slot of request.slots) {
    // "denkt na over een fusie van X met Y": both sides are named, who thinks about it is none of them
    if (joined && fillers.length > 1 && (slot === 'support' || slot === 'holder')) continue;
    // "het samengaan van kleur en vorm bij X": the sides are named, and are no companies
    if (
      slot === 'holder' &&
      UNITED.has(request.role) &&
      !fillers.length &&
      args.some((a) => SIDES.has(a.fn) && tree.is(phrases[a.phrase]!.head, NOUN))
    )
      continue;
    // "X ontstond uit de fusie van Y en Z": what came of it took no part in it
    if (UNITED.has(request.role) && (slot === 'support' || slot === 'holder') && isOrigin(reading, request.trigger))
      continue;
    const before = fillers.length;
    if (slot === 'self') {
      const adjective = tree.rel(request.trigger) === 'amod';
      // "van Europa's grootste autobouwer": who is ranked is what the noun stands for
      const own = reading.phraseAt[adjective ? tree.head(request.trigger) : request.trigger]!;
      // "Winst Ahold": the name in the phrase is not what its head says
      if (
        own >= 0 &&
        phrases[own]!.name !== undefined &&
        phrases[own]!.head === request.trigger &&
        request.must.includes('thing')
      )
        fillers.push(tokenFiller(tree, request.trigger));
      else if (own >= 0) {
        // "concurrenten Palm en Handspring": the plural has all that are named
        const all = phrases[own]!.name !== undefined && tree.has(request.trigger, Feat.plural);
        for (const p of all ? withConjuncts(reading, own) : [own])
          addFitting(reading, knowledge, request, p, fillers, used, true);
      } else if (request.role === 'metric') fillers.push(tokenFiller(tree, request.trigger));
    } else if (slot === 'object') {
      const noun = request.triggerTokens.find((t) => t !== request.trigger && reading.phraseAt[t]! >= 0);
      if (noun !== undefined) addFitting(reading, knowledge, request, reading.phraseAt[noun]!, fillers, used, true);
      else if (request.role === 'metric')
        for (const t of request.triggerTokens)
          if (t !== request.trigger && tree.is(t, NOUN)) fillers.push(tokenFiller(tree, t));
    } else if (slot === 'office') {
      fillers.push(...officeOf(reading, knowledge, request.trigger));
    } else if (slot === 'post') {
      fillers.push(...officeOf(reading, knowledge, request.trigger, true));
    } else if (slot === 'word') {
      const { start, end } = tree.analysis;
      const last = request.triggerTokens[request.triggerTokens.length - 1]!;
      const joined = last - request.triggerTokens[0]! === request.triggerTokens.length - 1;
      const [from, to] = joined ? [request.triggerTokens[0]!, last] : [request.trigger, request.trigger];
      fillers.push({ start: start[from]!, end: end[to]!, name: tree.analysis.text.slice(start[from], end[to]) });
    } else if (slot === 'any') {
      for (const p of clausePhrases(reading, request.trigger))
        addFitting(reading, knowledge, request, p, fillers, used);
    } else if (isSpecial(slot)) {
      for (const filler of specialFillers(reading, knowledge, slot, request.trigger, request.taken, fillers)) {
        if (
          filler.phrase !== undefined &&
          request.except &&
          knowledge.endsIn(tree.lowerLemma(phrases[filler.phrase]!.head), request.except)
        )
          continue;
        if (fillers.some((f) => f.entity !== undefined && f.entity === filler.entity)) continue;
        fillers.push(slot === 'holder' ? { ...filler, how: 'topic' } : filler);
      }
    } else if (slot === 'quantity') {
      fillers.push(...quantityFillers(reading, request.trigger, request.must));
    } else {
      for (const arg of args) {
        if (arg.fn !== slot || request.triggerTokens.includes(phrases[arg.phrase]!.head)) continue;
        if (slot === 'van' && isSpeakers(reading, arg.phrase)) continue;
        if (slot === 'support' && isMediumAside(reading, arg.phrase)) continue;
        // "A, een dochter van X, en B": an apposition is said of what stands in front of it
        const ahead = slot === 'appos' && phrases[arg.phrase]!.head < request.trigger;
        for (const p of withConjuncts(reading, arg.phrase))
          if (!ahead || phrases[p]!.head < request.trigger) addFitting(reading, knowledge, request, p, fillers, used);
        // "de aankoop van Jaguar van Ford": the second names whom it is bought of
        if (slot === 'van' && fillers.length && !UNITED.has(request.role)) break;
        // by place the first that fits is meant: what stands further off belongs to something else
        if (request.byPlace && fillers.length && !UNITED.has(request.role)) break;
      }
    }
    if (fillers.length && !UNITED.has(request.role)) break;
    joined ||= fillers.length > before && BOTH_SIDES.has(slot);
  }
  return fillers;
}

/** "ontstond uit een fusie", "gevormd door de fusie", "het resultaat van een fusie": what the clause is about came of what the noun tells. */
function isOrigin({ tree, phrases, phraseAt }: Reading, noun: number): boolean {
  const own = phraseAt[noun]!;
  const prep = own < 0 ? undefined : phrases[own]!.prep;
  if (prep === undefined) return false;
  const up = phrases[own]!.governor;
  if (up < 0) return false;
  if (prep === 'van') return tree.words('outcomeNouns').has(tree.lower(up));
  if (!tree.words('originMarks').has(prep)) return false;
  if (tree.words('formingVerbs').has(tree.lemma(up))) return true;
  return tree.lower(up + 1) === 'tot'
    ? tree.lower(up + 2) === 'stand'
    : tree.children(up).some((c) => tree.lower(c) === 'tot' && tree.lower(c + 1) === 'stand');
}

/** "X praat over een fusie, meldde The Times": a newspaper that only passes on the news. */
function isMediumAside({ referents, entities, bystanders }: Reading, p: number): boolean {
  const entity = referents[p]?.entities[0];
  return entity !== undefined && entities[entity]!.kind === 'media' && bystanders.has(entity);
}

/** "Volgens analist X van Y": the firm is the speaker's, not what is spoken of. */
function isSpeakers({ phrases, tree }: Reading, p: number): boolean {
  const { from, sentence } = phrases[p]!;
  for (let q = p - 1; q >= 0 && phrases[q]!.sentence === sentence; q--) {
    const { governor, prep, to, head } = phrases[q]!;
    if (governor === -3) continue;
    return (
      Math.max(to, head + 1) === from - 1 && tree.lower(from - 1) === 'van' && tree.words('sourceMarks').has(prep ?? '')
    );
  }
  return false;
}

function addFitting(
  reading: Reading,
  knowledge: Knowledge,
  request: RoleRequest,
  p: number,
  fillers: ReadFiller[],
  used: Set<number>,
  self = false,
): void {
  if (!self && (used.has(p) || request.triggerTokens.includes(reading.phrases[p]!.head))) return;
  const whole = partOf(reading, p, request.role === 'count');
  if (whole !== undefined) {
    const part = fitting(reading, knowledge, request, whole).filter((f) => f.entity === undefined && !f.candidates);
    const { start, text } = reading.tree.analysis;
    const { from: first, head } = reading.phrases[p]!;
    let at = first;
    while (at < head && reading.tree.is(at, LEADING)) at++;
    const from = start[at]!;
    for (const f of part) fillers.push({ ...f, start: from, name: text.slice(from, f.end) });
    if (part.length) used.add(p);
    return;
  }
  if (request.role === 'count' && wholeBefore(reading, p).some((q) => fitting(reading, knowledge, request, q).length)) {
    fillers.push(wordsFiller(reading, p));
    used.add(p);
    return;
  }
  // "de verkoop van X steeg": what is measured is the selling
  const things = request.must.some((m) => THINGS.has(m));
  const inner =
    request.role === 'metric'
      ? undefined
      : things
        ? innerPhrases(reading, knowledge, p)
        : request.must.includes('company')
          ? (self ? examplesOf : membersOf)(reading, knowledge, p)
          : request.role === 'person' &&
              // "werden twee bestuurders, onder wie X, weggestuurd": nobody becomes what he is called
              reading.tree.lemma(request.trigger) !== 'worden' &&
              isStaff(reading.tree, knowledge, reading.phrases[p]!.head)
            ? examplesOf(reading, knowledge, p)
            : undefined;
  if (inner) {
    const before = fillers.length;
    for (const q of inner) addFitting(reading, knowledge, request, q, fillers, used);
    if (fillers.length > before) {
      for (const f of fillers.slice(before)) f.through = reading.phrases[p]!.head;
      used.add(p);
      return;
    }
  }
  const found = fitting(reading, knowledge, request, p).filter(
    (f) => f.entity === undefined || !request.taken?.has(f.entity),
  );
  for (const filler of found) {
    if (
      fillers.some(
        (f) =>
          (f.entity !== undefined && f.entity === filler.entity) ||
          (f.start === filler.start && f.entity === undefined && f.end === filler.end),
      )
    )
      continue;
    fillers.push(filler);
  }
  if (found.length) used.add(p);
}

/** "twee bestuurders, onder wie X": whether a noun says what somebody is at a firm. */
const isStaff = (tree: Tree, knowledge: Knowledge, noun: number): boolean =>
  ['positionNouns', 'executives', 'staffMembers'].some((id) => knowledge.inClass(tree.lowerLemma(noun), id));

/** Phrases of the clause of a trigger. */
function clausePhrases(reading: Reading, trigger: number): number[] {
  const { tree, phrases, phraseStart } = reading;
  const sentence = tree.sentenceOf(trigger);
  const clause = clauseHead(tree, trigger);
  const found: number[] = [];
  for (let p = phraseStart[sentence]!; p < phraseStart[sentence + 1]!; p++) {
    const phrase = phrases[p]!;
    if (phrase.governor !== -3 && clauseHead(tree, phrase.head) === clause) found.push(p);
  }
  return found;
}
