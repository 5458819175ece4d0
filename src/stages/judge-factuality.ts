import type { Status } from '../event-types';
import type { Knowledge } from '../knowledge';
import { clauseHead } from '../reading/arguments';
import { Feat, type Tree, tags } from '../reading/tree';
import type { CueHit, EventMention, Reading } from '../reading/types';

const VERBISH = tags('VERB', 'AUX');

/** Of several effects on one event the strongest counts: a denial beats a rumour, a rumour a plan. */
const STRENGTH: Record<Status, number> = { actual: 0, planned: 1, possible: 2, rumoured: 3, negated: 4, ended: 5, denied: 6 };

/** Types that hold as a state: said in the present tense, they hold now. */
const STATIVE = new Set(['ownership', 'competition', 'ranking', 'production', 'results', 'sharePrice', 'founding', 'productDevelopment']);

/**
 * Decides for every event mention how its place in the text presents it: cues that govern it or stand in its clause, modal verbs, tense,
 * infinitives of purpose, conditions and questions. Scope ends at the clause (after FactBank's certainty, polarity and source; ACE's tense).
 */
export function judgeFactuality(reading: Reading, mentions: EventMention[], cues: readonly CueHit[], knowledge: Knowledge): void {
  const bySentence = new Map<number, CueHit[]>();
  for (const c of cues) {
    const list = bySentence.get(c.sentence);
    if (list) list.push(c);
    else bySentence.set(c.sentence, [c]);
  }
  for (const m of mentions) {
    const here = bySentence.get(m.sentence) ?? [];
    const effects: { effect: Status; cue: CueHit }[] = [];
    for (const cue of here) {
      const effect = cue.cue.effect;
      if (!effect || effect === 'none' || !reaches(reading, cue, m)) continue;
      const judged = effect === 'rumoured' && cue.cue.id.startsWith('zou') ? reportative(reading, cue, here, knowledge) : effect;
      effects.push({ effect: judged, cue });
    }
    m.tense = tenseOf(reading.tree, m.token);
    let status: Status = m.own ?? inherent(reading, m, knowledge);
    for (const { effect } of effects) if (STRENGTH[effect] > STRENGTH[status]) status = effect;
    // "geen plannen", "niet van plan": a negated plan is no plan
    m.status = status;
    for (const { cue, effect } of effects) {
      if (effect === 'actual') continue;
      m.evidence.push({ entry: `cue:${cue.cue.id}`, spans: cue.tokens.map((t) => spanOf(reading.tree, t)) });
    }
  }
}

const spanOf = (tree: Tree, t: number) => {
  const { text, start, end } = tree.analysis;
  return { start: start[t]!, end: end[t]!, text: text.slice(start[t], end[t]) };
};

/** Whether a cue has the event in its scope. */
export function reaches(reading: Reading, cue: CueHit, m: EventMention): boolean {
  const { tree } = reading;
  if (m.trigger.some((t) => cue.tokens.includes(t))) return cue.tokens.length > 1 && !cue.tokens.every((t) => m.trigger.includes(t));
  const at = m.token;
  const rel = tree.rel(cue.token);
  if (cue.cue.scope === 'governed') {
    if (/^aux/.test(rel)) {
      const verb = tree.head(cue.token);
      return at === verb || clauseHead(tree, at) === verb || tree.head(at) === verb || (tree.rel(at) === 'conj' && tree.head(at) === verb && !ownFinite(tree, at)) || inVerbChain(tree, at, verb);
    }
    if (tree.under(at, cue.token)) return true;
    // "X heeft plannen voor", "de geruchten gaan dat": the complement may hang on the verb beside the noun
    if (!tree.is(cue.token, VERBISH)) {
      const verb = tree.head(cue.token);
      if (verb >= 0 && tree.is(verb, VERBISH) && /^(obj|nsubj|nsubj:pass|obl|obl:arg|xcomp)$/.test(rel) && tree.under(at, verb) && at > cue.token && !tree.under(at, cue.token)) {
        const path = childTowards(tree, verb, at);
        return /^(ccomp|acl|xcomp|advcl|csubj|parataxis|obl|nmod)$/.test(tree.rel(path)) && path > cue.token && (tree.children(path).some((c) => /^(mark|case)$/.test(tree.rel(c))) || tree.rel(path) === 'ccomp');
      }
      const owner = clauseHead(tree, cue.token);
      return tree.children(owner).some((c) => tree.rel(c) === 'cop' || false) && owner === cue.token && tree.under(at, owner);
    }
    return false;
  }
  // clause: the same finite clause, infinitives below it included
  const sentenceClause = finiteClause(tree, at);
  const cueClause = finiteClause(tree, cue.token);
  if (isNegation(cue)) return negates(reading, cue, m);
  return sentenceClause === cueClause || (cue.tokens.some((t) => tree.rel(t) === 'mark') && tree.under(at, cueClause));
}

const isNegation = (cue: CueHit): boolean => cue.cue.effect === 'negated';

/** A negation reaches the verb that it hangs on and its complements without a verb of their own; "geen" the noun that it stands at. */
function negates(reading: Reading, cue: CueHit, m: EventMention): boolean {
  const { tree, phrases } = reading;
  const holder = tree.head(cue.token);
  if (holder < 0) return finiteClause(tree, m.token) === finiteClause(tree, cue.token);
  if (holder === m.token || m.trigger.includes(holder)) return true;
  if (tree.rel(cue.token) === 'det' || tree.lower(cue.token) === 'geen') {
    return [...m.roles.values()].flat().some((f) => f.phrase !== undefined && phrases[f.phrase]!.head === holder) && clauseHead(tree, holder) === clauseHead(tree, m.token);
  }
  if (tree.is(holder, VERBISH)) return clauseHead(tree, m.token) === holder || inVerbChain(tree, m.token, holder);
  return false;
}

/** Whether a verb hangs on another by infinitives only ("wil overnemen", "van plan is over te nemen"). */
function inVerbChain(tree: Tree, at: number, top: number): boolean {
  for (let i = at, steps = 0; i >= 0 && steps < 10; i = tree.head(i), steps++) {
    if (i === top) return true;
    if (tree.has(i, Feat.finite) && tree.is(i, VERBISH)) return false;
    if (tree.is(i, VERBISH) && !/^(xcomp|obj|obl|aux|conj|advcl|acl)/.test(tree.rel(i))) return false;
  }
  return false;
}

const ownFinite = (tree: Tree, verb: number): boolean => tree.has(verb, Feat.finite) || tree.children(verb).some((c) => /^(aux|cop)/.test(tree.rel(c)) && tree.has(c, Feat.finite));

/** The head of the finite clause that a token stands in. */
export function finiteClause(tree: Tree, token: number): number {
  let at = token;
  for (let steps = 0; steps < 100; steps++) {
    if (ownFinite(tree, at) || tree.rel(at) === 'root') return at;
    if (/^(ccomp|acl:relcl|parataxis)$/.test(tree.rel(at))) return at;
    const up = tree.head(at);
    if (up < 0) return at;
    at = up;
  }
  return at;
}

function childTowards(tree: Tree, ancestor: number, token: number): number {
  let at = token;
  for (let steps = 0; steps < 100 && tree.head(at) !== ancestor && tree.head(at) >= 0; steps++) at = tree.head(at);
  return at;
}

/** "zou(den)": hearsay in a statement of fact; a wish or possibility with "kunnen", "willen", "graag"; the future after "zei dat". */
function reportative(reading: Reading, cue: CueHit, here: readonly CueHit[], knowledge: Knowledge): Status {
  const { tree } = reading;
  const clause = finiteClause(tree, cue.token);
  const { sentenceStart } = tree.analysis;
  const wishes = knowledge.words('wishWords');
  for (let t = sentenceStart[cue.sentence]!; t < sentenceStart[cue.sentence + 1]!; t++) {
    if (wishes.has(tree.lower(t)) && finiteClause(tree, t) === clause && Math.abs(t - cue.token) < 25) return 'possible';
  }
  const verb = tree.head(cue.token) >= 0 ? tree.head(cue.token) : cue.token;
  for (const said of here) {
    if (!said.cue.statement || said.cue.effect === 'rumoured') continue;
    if (said.token !== verb && tree.under(verb, said.token)) return said.cue.statement === 'denial' ? 'denied' : 'planned';
  }
  return 'rumoured';
}

/** What the form of the clause says when no cue speaks. */
function inherent(reading: Reading, m: EventMention, knowledge: Knowledge): Status {
  const { tree, times, text } = reading;
  if (m.compoundHead) {
    const effect = knowledge.cues.nouns.get(m.compoundHead)?.[0]?.item.effect;
    if (effect && effect !== 'none') return effect;
  }
  const { sentenceStart, end } = tree.analysis;
  const first = sentenceStart[m.sentence]!;
  const last = sentenceStart[m.sentence + 1]! - 1;
  const question = text.slice(first < last ? tree.analysis.start[first] : 0, end[last]).trimEnd().endsWith('?');
  if (question) return knowledge.words('presupposing').has(tree.lower(first)) ? 'planned' : 'possible';
  if (tree.is(m.token, VERBISH)) {
    const purpose = tree.children(m.token).some((c) => tree.rel(c) === 'mark' && tree.lower(c) === 'om');
    if (purpose && !ownFinite(tree, m.token)) return 'planned';
    if (STATIVE.has(m.type)) return 'actual';
    const tense = tenseOf(tree, m.token);
    if (tense === 'present') {
      const future = times.some((t) => tree.sentenceOf(t.from) === m.sentence && isFuture(t.value, reading.date) && finiteClause(tree, t.from) === finiteClause(tree, m.token));
      if (future) return 'planned';
      // "kondigde aan dat de fabriek sluit"
      for (let at = tree.head(m.token), steps = 0; at >= 0 && steps < 20; at = tree.head(at), steps++) {
        const cues = knowledge.cues.verbs.get(tree.lemma(at).toLowerCase());
        if (cues?.some((c) => c.item.statement === 'announcement') && finiteClause(tree, m.token) !== finiteClause(tree, at)) return 'planned';
      }
    }
  }
  return 'actual';
}

/** Whether a TIMEX value lies after the document's date. */
function isFuture(value: string, date: string | undefined): boolean {
  if (value === 'FUTURE_REF') return true;
  if (!date || !/^\d{4}/.test(value)) return false;
  const year = value.slice(0, 4);
  if (year !== date.slice(0, 4)) return year > date.slice(0, 4);
  if (/^\d{4}-\d\d/.test(value) && date.length >= 7) return value.slice(0, Math.min(value.length, date.length)) > date.slice(0, Math.min(value.length, date.length));
  return false;
}

/** Tense of the clause by its finite verb: "zal" and "gaat" are future, a participle with "hebben" past. */
export function tenseOf(tree: Tree, token: number): EventMention['tense'] {
  const clause = finiteClause(tree, token);
  const finite = tree.has(clause, Feat.finite) ? clause : tree.children(clause).find((c) => /^(aux|cop)/.test(tree.rel(c)) && tree.has(c, Feat.finite));
  if (finite === undefined) return 'unspecified';
  const lemma = tree.lemma(finite);
  if (tree.has(finite, Feat.past)) return 'past';
  if (lemma === 'zullen' || (lemma === 'gaan' && clause === finite && tree.children(clause).some((c) => tree.rel(c) === 'xcomp'))) return 'future';
  const perfect = finite !== clause && (lemma === 'hebben' || (lemma === 'zijn' && tree.rel(finite).startsWith('aux'))) && tree.has(clause, Feat.participle);
  return perfect ? 'past' : 'present';
}
