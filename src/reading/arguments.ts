import { controllerOf, ownPrefield, subjectBehind } from './own-subjects';
import { Feat, rels, type Tree, tags } from './tree';
import type { Phrase } from './types';

/** A phrase in its function towards a trigger: `subj`, `obj`, `iobj`, `poss`, `support`, `pred`, `appos`, `mod` or a preposition. */
export interface Argument {
  phrase: number;
  fn: string;
}

/** What arguments are read from. */
export interface Sources {
  tree: Tree;
  phrases: readonly Phrase[];
  phraseAt: Int32Array;
  /** First phrase of each sentence, and the number of phrases at the end. */
  phraseStart: Int32Array;
  /** The arguments of verbs that were asked for: what `verbArguments` keeps. */
  argumentsOf: Map<number, readonly Argument[]>;
}

const NSUBJ = rels('nsubj');
const NSUBJPASS = rels('nsubj:pass');
const AUXPASS = rels('aux:pass');
const OBJ = rels('obj');
const IOBJ = rels('iobj');
const COP = rels('cop');
const VERB = tags('VERB', 'AUX');
const VERBISH = tags('VERB', 'AUX', 'ADJ');
const NOUNISH = tags('NOUN', 'PROPN', 'PRON', 'NUM', 'SYM', 'X');
const PRONOUN = tags('PRON');
const NOMINAL = tags('NOUN', 'PROPN');
/** What a verb hangs on another word by that has a clause of its own, and by what it has none. */
const CLAUSAL = rels('ccomp', 'advcl', 'acl', 'acl:relcl', 'parataxis', 'csubj');
const AUXILIARY = rels('aux', 'aux:pass');
const NO_CLAUSE = rels('amod', 'aux', 'aux:pass', 'cop');
const OBLIQUE = /^(obl|nmod|obl:arg|obl:agent|advcl|xcomp|orphan|dep)$/;
/** How far control and coordination are followed upwards. */
const MAX_CLIMB = 8;

/** Whether a verb is passive: with "worden", or a participle with a passive subject. With "hebben" it is not, whatever the parser says. */
export function isPassive(tree: Tree, verb: number): boolean {
  if (hasPerfect(tree, verb)) return false;
  if (tree.child(verb, AUXPASS) >= 0 || tree.child(verb, NSUBJPASS) >= 0) return true;
  if (isLetByItself(tree, verb)) return true;
  // "werd gesloten en verkocht": one auxiliary for both
  if (tree.rel(verb) === 'conj' && sharesAuxiliary(tree, verb)) return isPassive(tree, tree.head(verb));
  return tree.children(verb).some((c) => tree.rel(c) === 'aux' && tree.lemma(c) === 'worden');
}

/** "werd gedwongen te stoppen door X": who does something stands beside no active infinitive, whatever the parser says. */
const isActive = (tree: Tree, verb: number): boolean => tree.has(verb, Feat.infinitive) && hasTe(tree, verb);

/** "liet zich overnemen door X": who lets it happen is the one that it happens to. */
function isLetByItself(tree: Tree, verb: number): boolean {
  const causative = tree.head(verb);
  if (causative < 0 || tree.lemma(causative) !== 'laten' || !tree.is(causative, VERB)) {
    const auxiliary = tree.children(verb).find((c) => tree.is(c, VERB) && tree.lemma(c) === 'laten');
    return auxiliary !== undefined && tree.children(verb).some((c) => tree.lower(c) === 'zich');
  }
  return [...tree.children(causative), ...tree.children(verb)].some((c) => tree.lower(c) === 'zich');
}

/** Whether a coordinated participle has neither an auxiliary nor a subject of its own. */
const sharesAuxiliary = (tree: Tree, verb: number): boolean =>
  tree.has(verb, Feat.participle) &&
  tree.has(tree.head(verb), Feat.participle) &&
  !tree.children(verb).some((c) => tree.isRel(c, AUXILIARY) || tree.isRel(c, NSUBJ));

/** "heeft besteld", "zou hebben besteld", "was 5 procent gestegen": an active perfect; one with "zijn" has a subject and an object. */
const hasPerfect = (tree: Tree, verb: number): boolean => {
  let perfect = false;
  for (const c of tree.children(verb)) {
    if (!tree.isRel(c, AUXILIARY)) continue;
    const lemma = tree.lemma(c);
    if (lemma === 'worden') return false;
    perfect ||= lemma === 'hebben' || (lemma === 'zijn' && tree.child(verb, NSUBJ) >= 0 && tree.child(verb, OBJ) >= 0);
  }
  return perfect;
};

/** A participle in front of or behind a noun ("het overgenomen bedrijf", "het bedrijf, overgenomen door X"). */
export function isAttributive(tree: Tree, verb: number): boolean {
  const rel = tree.rel(verb);
  if (rel === 'acl:relcl')
    return !tree.has(verb, Feat.finite) && !tree.children(verb).some((c) => opensClause(tree, c));
  return rel === 'amod' || (rel === 'acl' && !hasTe(tree, verb));
}

/** What a relative clause has and a participle behind its noun has not: an auxiliary, a relative pronoun, "te". */
const opensClause = (tree: Tree, child: number): boolean =>
  /^(?:aux|cop|mark)/.test(tree.rel(child)) || tree.has(child, Feat.relative);

const hasTe = (tree: Tree, verb: number): boolean => tree.children(verb).some((c) => tree.rel(c) === 'mark');

/** The clause's verb above a token: the nearest verb, or the root of a clause without one. */
export function clauseHead(tree: Tree, token: number): number {
  const known = tree.clauseHeads[token] ?? -1;
  if (known >= 0) return known;
  let at = token;
  for (let steps = 0; steps < 100; steps++) {
    if (tree.is(at, VERB) && !tree.isRel(at, NO_CLAUSE)) break;
    const up = tree.head(at);
    if (up < 0 || tree.isRel(at, CLAUSAL)) break;
    at = up;
  }
  tree.clauseHeads[token] = at;
  return at;
}

/**
 * A plural verb with one company for a subject has lost the other one: "Baidu, het bedrijf achter X, en telefoonproducent Huawei zouden ...". The name right
 * in front of the finite verb, behind an "en", is it.
 */
function completeSubject(sources: Sources, verb: number, args: Argument[], fn: string): void {
  const { tree, phrases, phraseAt } = sources;
  const subjects = args.filter((a) => a.fn === fn);
  if (subjects.length !== 1) return;
  const auxiliary = tree.children(verb).find((c) => tree.isRel(c, AUXILIARY) && tree.has(c, Feat.finite));
  const finite = auxiliary ?? (tree.has(verb, Feat.finite) ? verb : -1);
  if (finite < 1 || !tree.has(finite, Feat.plural)) return;
  const first = phrases[subjects[0]!.phrase]!;
  const last = phraseAt[finite - 1]!;
  if (last < 0 || last === subjects[0]!.phrase || first.head > finite) return;
  const partner = phrases[last]!;
  if (
    partner.name === undefined ||
    first.name === undefined ||
    partner.first === subjects[0]!.phrase ||
    first.first === partner.first
  )
    return;
  for (let t = partner.from - 1; t > Math.max(first.head, partner.from - 4); t--) {
    if (tree.among(t, 'coordinators')) {
      args.push({ phrase: last, fn });
      return;
    }
    // "gedelegeerd bestuurder"
    const participle = tree.has(t, Feat.participle);
    if (!participle && tree.upos(t) !== 'ADJ' && tree.upos(t) !== 'NOUN' && tree.upos(t) !== 'DET') return;
  }
}

/**
 * What the relative pronoun of a clause stands for where the parser takes it for a conjunction: "X, dat acht toestellen bestelde", "een toestel dat wordt
 * ontwikkeld door X". A clause with "dat" right behind a noun and no subject of its own is relative; -1 for any other.
 */
function unmarkedAntecedent(tree: Tree, verb: number): number {
  const mark = tree.children(verb).find((c) => tree.rel(c) === 'mark' && tree.among(c, 'relativePronouns'));
  if (mark === undefined) return -1;
  if (tree.rel(verb) === 'acl:relcl') return tree.is(mark, PRONOUN) ? tree.head(verb) : -1;
  if (tree.child(verb, NSUBJ) >= 0 || tree.child(verb, NSUBJPASS) >= 0) return -1;
  const noun = tree.lower(mark - 1) === ',' ? mark - 2 : mark - 1;
  return noun >= 0 && tree.is(noun, NOMINAL) && tree.sentenceOf(noun) === tree.sentenceOf(verb) ? noun : -1;
}

/** All phrases with their functions towards a verb, its own first, then what it shares with verbs around it. */
export function verbArguments(sources: Sources, verb: number): readonly Argument[] {
  const known = sources.argumentsOf.get(verb);
  if (known) return known;
  const args = readArguments(sources, verb);
  sources.argumentsOf.set(verb, args);
  return args;
}

function readArguments(sources: Sources, verb: number): Argument[] {
  const { tree } = sources;
  const args: Argument[] = [];
  const passive = isPassive(tree, verb);
  // "is te koop": the subject hangs on what the copula says of it
  collectOwn(sources, tree.isRel(verb, COP) ? tree.head(verb) : verb, passive, args);
  if (isAttributive(tree, verb)) {
    const noun = tree.head(verb);
    if (noun >= 0) push(sources, args, noun, 'obj');
  }
  const fn = passive ? 'obj' : 'subj';
  if (!args.some((a) => a.fn === fn)) {
    const antecedent = unmarkedAntecedent(tree, verb);
    if (antecedent >= 0) push(sources, args, antecedent, fn);
  }
  // "de overige 20 procent is van X": without a subject, what stands in front of the copula is no predicate
  if (!args.some((a) => a.fn === 'subj') && isAheadOfCopula(tree, verb)) push(sources, args, tree.head(verb), 'subj');
  if (!args.some((a) => a.fn === 'subj') && !passive) {
    const own = ownPrefield(sources, verb);
    if (own >= 0) push(sources, args, own, 'subj');
  }
  if (!args.some((a) => a.fn === 'subj') && !passive) {
    const behind = subjectBehind(sources, verb);
    if (behind >= 0) {
      const at = args.findIndex((a) => a.fn === 'iobj');
      if (at >= 0) args.splice(at, 1);
      push(sources, args, behind, 'subj');
    }
  }
  // "de dochter van het omgevallen X": what a participle in front of a noun says is said of the noun
  if (!args.some((a) => a.fn === 'subj') && !passive && tree.rel(verb) !== 'amod')
    for (const a of inheritedSubject(sources, verb, 0)) push(sources, args, a, 'subj');
  if (passive && !args.some((a) => a.fn === 'obj'))
    for (const a of inheritedSubject(sources, verb, 0)) push(sources, args, a, 'obj');
  shareWithNeighbours(sources, verb, args);
  completeSubject(sources, verb, args, fn);
  return inOrder(sources, verb, args);
}

/** Whether the root noun of a sentence stands right in front of the finite copula that hangs on it. */
const isAheadOfCopula = (tree: Tree, verb: number): boolean =>
  tree.isRel(verb, COP) &&
  tree.has(verb, Feat.finite) &&
  tree.head(verb) < verb &&
  tree.rel(tree.head(verb)) === 'root' &&
  tree.is(tree.head(verb), NOUNISH);

/**
 * On one side of the finite verb a subject goes before an object, whatever the parser says: "In mei kocht E.ON Delta Gas". Pronouns are left
 * alone, because a weak one may go first.
 */
function inOrder({ tree, phrases }: Sources, verb: number, args: Argument[]): Argument[] {
  const subjects = args.filter((a) => a.fn === 'subj');
  const objects = args.filter((a) => a.fn === 'obj');
  if (subjects.length !== 1 || objects.length !== 1) return args;
  const subject = phrases[subjects[0]!.phrase]!;
  const object = phrases[objects[0]!.phrase]!;
  if (object.head >= subject.head || subject.prep || object.prep || subject.sentence !== object.sentence) return args;
  if (
    tree.head(object.head) !== verb ||
    tree.head(subject.head) !== verb ||
    tree.is(object.head, PRONOUN) ||
    tree.is(subject.head, PRONOUN)
  )
    return args;
  const finite = tree.has(verb, Feat.finite)
    ? verb
    : (tree.children(verb).find((c) => tree.has(c, Feat.finite) && tree.is(c, VERB)) ?? verb);
  if (object.head < finite !== subject.head < finite) return args;
  return args.map((a) =>
    a === subjects[0] ? { phrase: a.phrase, fn: 'obj' } : a === objects[0] ? { phrase: a.phrase, fn: 'subj' } : a,
  );
}

/** Adds the phrase of a token in a function, once. */
export function push({ phraseAt }: Sources, args: Argument[], token: number, fn: string): void {
  const phrase = phraseAt[token]!;
  if (phrase >= 0 && !args.some((a) => a.phrase === phrase && a.fn === fn)) args.push({ phrase, fn });
}

function collectOwn(sources: Sources, verb: number, passive: boolean, args: Argument[]): void {
  const { tree, phrases, phraseAt } = sources;
  for (const c of tree.children(verb)) {
    const rel = tree.rel(c);
    const phrase = phraseAt[c]!;
    const prep = phrase >= 0 ? phrases[phrase]!.prep : undefined;
    if (rel === 'aux' && !passive && tree.child(c, NSUBJ) >= 0) push(sources, args, tree.child(c, NSUBJ), 'subj');
    else if (
      (rel === 'nsubj:pass' && (passive || tree.child(verb, NSUBJ) >= 0 || args.some((a) => a.fn === 'subj'))) ||
      (rel === 'nsubj' && passive)
    )
      push(sources, args, c, 'obj');
    // of two bare names before a verb the parser makes two subjects ("dat X Y overneemt"): the second one is its object
    else if (rel === 'nsubj' || rel === 'nsubj:pass')
      push(sources, args, c, !args.some((a) => a.fn === 'subj') ? 'subj' : tree.child(verb, OBJ) < 0 ? 'obj' : 'iobj');
    else if (rel === 'obj') push(sources, args, c, prep && !passive ? prep : 'obj');
    else if (rel === 'iobj') push(sources, args, c, 'iobj');
    else if (prep && (OBLIQUE.test(rel) || rel === 'advmod'))
      push(
        sources,
        args,
        c,
        prep === 'door' && ((rel === 'obl:agent' && !isActive(tree, verb)) || passive || isAttributive(tree, verb))
          ? 'subj'
          : prep,
      );
    else if (rel === 'obl' && phrase >= 0) push(sources, args, c, 'obl');
    // a prepositional phrase that the parser hung on the object belongs to the verb as well
    if (
      phrase >= 0 &&
      // "kocht een belang in X, aldus een woordvoerder van Y": whose spokesman it is concerns nobody else
      !(prep && tree.words('sourceMarks').has(prep)) &&
      (rel === 'obj' || rel === 'nsubj:pass' || rel === 'obl' || rel === 'obl:arg' || rel === 'nsubj')
    ) {
      for (const n of tree.children(c)) {
        if (tree.rel(n) !== 'nmod') continue;
        const inner = phraseAt[n]!;
        const innerPrep = inner >= 0 ? phrases[inner]!.prep : undefined;
        if (innerPrep && innerPrep !== 'van')
          push(sources, args, n, innerPrep === 'door' && passive ? 'subj' : innerPrep);
        else if (innerPrep) push(sources, args, n, `nmod:${innerPrep}`);
      }
    }
  }
}

/** The subject of an infinitive, participle or conjunct that has none of its own: tokens of the phrases that control it. */
function inheritedSubject(sources: Sources, verb: number, depth: number): number[] {
  const { tree } = sources;
  if (depth > MAX_CLIMB) return [];
  const rel = tree.rel(verb);
  const up = tree.head(verb);
  if (up < 0) return [];
  if (tree.is(up, VERBISH) || tree.child(up, COP) >= 0) {
    if (!/^(xcomp|advcl|acl|conj|ccomp|csubj|obl|parataxis|aux|aux:pass|advmod|obj)$/.test(rel)) return [];
    // what is said has a subject of its own ("X haalt een contract binnen, meldde de krant")
    if (rel === 'ccomp' && !hasTe(tree, verb)) return [];
    const forced = hasTe(tree, verb) ? controllerOf(tree, up) : -1;
    if (forced >= 0) return [forced];
    const subject = subjectOf(tree, up);
    if (subject >= 0) return [subject];
    const passiveSubject = tree.child(up, NSUBJPASS);
    if (passiveSubject >= 0) return rel === 'conj' || rel === 'xcomp' ? [passiveSubject] : agentOf(tree, up);
    return inheritedSubject(sources, up, depth + 1);
  }
  if (tree.is(up, NOUNISH)) {
    // "het plan van X om Y te kopen", "X heeft een plan om ..."
    const owner = tree
      .children(up)
      .find(
        (c) =>
          tree.rel(c) === 'nmod:poss' ||
          (tree.rel(c) === 'nmod' && sources.phrases[sources.phraseAt[c]!]?.prep === 'van'),
      );
    if (owner !== undefined) return [owner];
    for (let at = tree.head(up), steps = 0; at >= 0 && steps < 6; at = tree.head(at), steps++) {
      const subject = tree.child(at, NSUBJ);
      if (subject >= 0 && !tree.under(up, subject)) return [subject];
      if (subject >= 0) return [];
    }
  }
  return [];
}

/** The subject of a clause; of two that the parser gives, the one that is no "dat" or "die", which opens the clause. */
function subjectOf(tree: Tree, verb: number): number {
  const all = tree.childrenBy(verb, NSUBJ);
  return all.length > 1 ? (all.find((c) => !tree.is(c, PRONOUN)) ?? all[0]!) : (all[0] ?? -1);
}

function agentOf(tree: Tree, verb: number): number[] {
  const agent = tree.children(verb).find((c) => tree.rel(c) === 'obl:agent');
  return agent === undefined ? [] : [agent];
}

/** Objects of coordinated verbs ("ontwerpen en produceren"), and phrases that hang on the verb above an infinitive. */
function shareWithNeighbours(sources: Sources, verb: number, args: Argument[]): void {
  const { tree, phrases, phraseAt } = sources;
  const rel = tree.rel(verb);
  const up = tree.head(verb);
  if (!args.some((a) => a.fn === 'obj')) {
    if (rel === 'conj' && up >= 0 && tree.is(up, VERB)) {
      const shared = tree.child(up, isPassive(tree, up) ? NSUBJPASS : OBJ);
      if (shared >= 0) push(sources, args, shared, 'obj');
    }
    for (const c of tree.children(verb)) {
      if (tree.rel(c) !== 'conj' || !tree.is(c, VERB)) continue;
      const shared = tree.child(c, OBJ);
      if (shared >= 0 && shared < verb + 1) push(sources, args, shared, 'obj');
    }
  }
  // "gaat de productie stopzetten": of two subjects of the verb above the second is the object of the infinitive
  if (rel === 'xcomp' && up >= 0 && tree.is(up, VERB) && !args.some((a) => a.fn === 'obj')) {
    const second = tree.childrenBy(up, NSUBJ)[1];
    if (second !== undefined && second < verb) push(sources, args, second, 'obj');
  }
  if (up >= 0 && (rel === 'xcomp' || rel === 'conj') && tree.is(up, VERB)) {
    for (const c of tree.children(up)) {
      const phrase = phraseAt[c]!;
      if (phrase < 0 || c === verb) continue;
      const prep = phrases[phrase]!.prep;
      if (rel === 'xcomp' && tree.rel(c) === 'obj' && !args.some((a) => a.fn === 'obj')) push(sources, args, c, 'obj');
      else if (rel === 'xcomp' && tree.rel(c) === 'iobj') push(sources, args, c, 'iobj');
      else if (rel === 'xcomp' && prep && OBLIQUE.test(tree.rel(c))) push(sources, args, c, prep);
    }
  }
  if (tree.child(verb, IOBJ) >= 0) push(sources, args, tree.child(verb, IOBJ), 'iobj');
  // "de toezichthouder onderzoekt of X de wet overtreedt"
  const asks = rel === 'ccomp' && up >= 0 && tree.lower(verb - 1) !== 'te' ? subjectOf(tree, up) : -1;
  if (asks >= 0) push(sources, args, asks, 'above:subj');
  if (hasTe(tree, verb) && up >= 0) shareAbove(sources, verb, args);
}

/** "sprak met X af om samen Y te bouwen": whom the verb above an infinitive of purpose has beside it, as `above:met`. */
function shareAbove(sources: Sources, verb: number, args: Argument[]): void {
  const { tree, phrases, phraseAt } = sources;
  let up = tree.head(verb);
  if (tree.is(up, NOUNISH)) up = clauseHead(tree, up);
  for (const c of tree.children(up)) {
    for (const t of [c, ...tree.children(c)]) {
      const phrase = phraseAt[t]!;
      if (phrase >= 0 && phrases[phrase]!.prep === 'met' && !tree.under(t, verb)) push(sources, args, t, 'above:met');
    }
  }
}

/** A phrase and those coordinated with it. */
export function withConjuncts({ phrases, phraseStart }: Sources, p: number): number[] {
  const all = [p];
  const sentence = phrases[p]!.sentence;
  for (let i = phraseStart[sentence]!; i < phraseStart[sentence + 1]!; i++)
    if (i !== p && phrases[i]!.first === p && phrases[i]!.governor !== -3) all.push(i);
  return all;
}
