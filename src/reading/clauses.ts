import type { Knowledge } from '../knowledge';
import { createSigns, isFiniteVerb } from './clause-signs';
import { Feat, type Tree, tags } from './tree';

/**
 * What a clause is to the one around it: `that` is a complement ("dat", "of", after a colon), `aside` a saying put after or into
 * what is said (", zei X,"), `condition` an "als" clause.
 */
export type ClauseKind = 'main' | 'that' | 'relative' | 'condition' | 'adverbial' | 'infinitive' | 'aside';

/** One clause of a sentence. Its tokens need not be in a row: clauses inside it have their own. */
export interface Clause {
  kind: ClauseKind;
  /** Index of the clause around it, -1 for a main clause. */
  parent: number;
  sentence: number;
  /** First token. */
  from: number;
  /** After its last own token. */
  to: number;
  /** Token of the finite verb, -1 while there is none. */
  finite: number;
  /** Token that opens it ("dat", "als"), -1 for none. */
  mark: number;
}

/** All clauses of a text, and the innermost clause of each token. */
export interface Clauses {
  readonly list: readonly Clause[];
  readonly of: Int32Array;
  /** First clause of each sentence; one more entry closes the list. */
  readonly first: Int32Array;
}

const VERBISH = tags('VERB', 'AUX');
const NOUNISH = tags('NOUN', 'PROPN');
const NAME = tags('PROPN');
const QUOTE_MARKS = /^["“”„«»'’‘]+$/;

/**
 * Cuts sentences into clauses from left to right: by subordinators, commas, coordinators and the place of finite verbs. It asks little
 * of the parser, so that a wrong attachment does not carry a cue into another clause. Linear in the number of tokens.
 */
export function segmentClauses(tree: Tree, knowledge: Knowledge): Clauses {
  const { sentences, sentenceStart, length } = tree.analysis;
  const list: Clause[] = [];
  const of = new Int32Array(length).fill(-1);
  const cutter = createCutter(tree, knowledge, list, of);
  const first = new Int32Array(sentences + 1);
  for (let s = 0; s < sentences; s++) {
    first[s] = list.length;
    cutter(s, sentenceStart[s]!, sentenceStart[s + 1]!);
  }
  first[sentences] = list.length;
  return { list, of, first };
}

/** Whether a clause has a clause of one of the kinds directly in it, opened behind a token. */
export function hasChild(clauses: Clauses, clause: number, kinds: ReadonlySet<ClauseKind>, behind = -1): boolean {
  const around = clauses.list[clause];
  if (!around) return false;
  for (let c = clauses.first[around.sentence]!; c < clauses.first[around.sentence + 1]!; c++) {
    const { parent, kind, from } = clauses.list[c]!;
    if (parent === clause && kinds.has(kind) && from > behind) return true;
  }
  return false;
}

function createCutter(tree: Tree, knowledge: Knowledge, list: Clause[], of: Int32Array) {
  const conditions = knowledge.words('conditionMarks');
  const adverbials = knowledge.words('adverbialMarks');
  const asides = knowledge.words('sayingForms');
  const particles = knowledge.words('sayingParticles');
  const { betweenAdjectives, isFronted, endsInVerb, nextFinite, verbFollows, teFollows, isCondition } =
    createSigns(tree);

  return (sentence: number, first: number, last: number): void => {
    let current = open('main', -1, first, -1);

    function open(kind: ClauseKind, parent: number, from: number, mark: number): number {
      list.push({ kind, parent, sentence, from, to: from, finite: -1, mark });
      return list.length - 1;
    }
    const outer = (): number => {
      let at = current;
      while (list[at]!.parent >= 0) at = list[at]!.parent;
      return at;
    };
    const complete = (c: number): boolean =>
      list[c]!.finite >= 0 || (list[c]!.kind === 'infinitive' && hasInfinitive(tree, list[c]!.from, list[c]!.to));

    for (let t = first; t < last; t++) {
      const word = tree.lower(t);
      const punct = tree.upos(t) === 'PUNCT';
      if (punct && word === ';') current = open('main', -1, t + 1, -1);
      else if (punct && word === ':' && t > first) current = open('that', current, t + 1, -1);
      else if (
        punct &&
        (word === ',' || word === '–' || word === '-' || word === ')') &&
        list[current]!.kind !== 'main' &&
        complete(current) &&
        !betweenAdjectives(t, first, last)
      ) {
        const parent = list[current]!.parent;
        // "…, en dat …" goes on in the complement; all else returns to the clause around it
        if (
          parent >= 0 &&
          !(list[current]!.kind === 'that' && tree.among(Math.min(t + 1, last - 1), 'clauseCoordinators'))
        )
          current = parent;
      } else if (!punct) step(t, word);
      of[t] = current;
      if (t >= list[current]!.from) list[current]!.to = t + 1;
    }

    function step(t: number, word: string): void {
      const before = t > first ? tree.lower(t - 1) : '';
      const afterBreak = t === first || before === ',' || QUOTE_MARKS.test(before) || before === '(' || before === '–';
      const kind = subordinate(t, word, before);
      if (kind) {
        current = open(kind, current, t, t);
        return;
      }
      if (word === 'dan' && list[current]!.kind === 'condition' && complete(current)) current = list[current]!.parent;
      if (afterBreak && t > first && list[current]!.finite >= 0 && isAside(t, word)) {
        const parent = list[current]!.kind === 'aside' ? list[current]!.parent : current;
        current = open('aside', parent, t, t);
      }
      if (resumes(t)) current = list[current]!.parent;
      // no "of" of a name ("Bank of America")
      if (tree.words('clauseCoordinators').has(word) && t > first && !tree.is(t, NAME) && complete(current))
        coordinate(t);
      if (isFiniteVerb(tree, t)) {
        const clause = list[current]!;
        // the verb of the clause around a fronted clause: "Dat X zou verhuizen is onzin"
        if (
          clause.finite >= 0 &&
          clause.parent >= 0 &&
          clause.kind !== 'aside' &&
          list[clause.parent]!.finite < 0 &&
          !isFiniteVerb(tree, t - 1)
        )
          current = clause.parent;
        if (list[current]!.finite < 0) list[current]!.finite = t;
      }
    }

    function lacksVerb(): boolean {
      const { kind, finite } = list[current]!;
      return finite < 0 && (kind === 'relative' || kind === 'that' || kind === 'adverbial');
    }

    function subordinate(t: number, word: string, before: string): ClauseKind | undefined {
      const tag = tree.upos(t);
      if ((word === 'dat' || word === 'die') && t + 1 < last && t === first && isFiniteVerb(tree, t + 1))
        return undefined;
      if (word === 'dat' && t > first && isObjectOfSaying(t, last)) return undefined;
      // "noemde dat bericht onzin": a clause would say "dat het bericht"
      if (word === 'dat' && t + 1 < last && knowledge.words('storyWords').has(tree.lower(t + 1))) return undefined;
      if (word === 'dat' || word === 'die') {
        // "het gerucht dat": a clause that says what the noun holds
        if (
          word === 'dat' &&
          t > first &&
          before !== ',' &&
          !isApposed(t - 1) &&
          (knowledge.cues.nouns.has(tree.lowerLemma(t - 1)) ||
            knowledge.words('storyWords').has(tree.lowerLemma(t - 1)) ||
            hasSaid())
        )
          return verbFollows(t, last) ? 'that' : undefined;
        if (
          t > first &&
          t + 1 < last &&
          isFiniteVerb(tree, t + 1) &&
          tree.upos(t - 1) !== 'CCONJ' &&
          !isFiniteVerb(tree, t - 1)
        )
          return 'relative';
        // "wil toestellen kopen die X ontwikkelt"
        const behind = t > first && tree.is(t - 1, VERBISH) && !isFiniteVerb(tree, t - 1) && tree.has(t, Feat.relative);
        const relative = before === ',' || before === ')' || behind || (t > first && tree.is(t - 1, NOUNISH));
        // "een toestel dat Boeing bouwt": behind a noun that holds no story, it is the relative pronoun
        const plain = t > first && tree.upos(t - 1) === 'NOUN' && list[current]!.finite !== t - 1;
        if (word === 'dat' && tag === 'SCONJ' && verbFollows(t, last)) return plain ? 'relative' : 'that';
        if (word === 'dat' && tag === 'SCONJ') return undefined;
        if (relative && tag !== 'DET' && verbFollows(t, last))
          return word === 'dat' && !before.match(/^[,)]$/) && tag !== 'PRON' ? 'that' : 'relative';
        return undefined;
      }
      if (word === 'of') return (tag === 'SCONJ' || isAsked(t)) && verbFollows(t, last) ? 'that' : undefined;
      // "het bericht als zou X Y kopen"
      if (word === 'als' && t + 1 < last && t > first && tree.among(t + 1, 'conditionalForms')) return 'that';
      if (word === 'als') return tag !== 'CCONJ' && isCondition(t, last, lacksVerb()) ? 'condition' : undefined;
      if (word === 'om') return teFollows(t, last) ? 'infinitive' : undefined;
      if (word === 'zonder') return teFollows(t, last) ? 'adverbial' : undefined;
      if (conditions.has(word))
        return t === first || tag === 'SCONJ' || tag === 'ADV'
          ? verbFollows(t, last)
            ? 'condition'
            : undefined
          : undefined;
      // "al is dat nooit gebleken": a concession has its verb in front
      if (word === 'al') return before === ',' && t + 1 < last && isFiniteVerb(tree, t + 1) ? 'adverbial' : undefined;
      // "Nu wil X", "Toen nam X Y over": an adverb in front of the finite verb of its main clause
      if ((word === 'nu' || word === 'toen') && t + 1 < last && isFiniteVerb(tree, t + 1)) return undefined;
      if (adverbials.has(word)) return tag !== 'ADP' && verbFollows(t, last) ? 'adverbial' : undefined;
      if (t === first && tree.words('frontedQuestions').has(word)) return isFronted(t, last) ? 'that' : undefined;
      if (word === 'wat' || word === 'wie')
        return verbFollows(t, last) ? (before === ',' ? 'relative' : 'that') : undefined;
      if (tree.words('clauseQuestions').has(word)) return verbFollows(t, last) ? 'that' : undefined;
      if (tree.words('relativeAdverbs').has(word) && t > first) return verbFollows(t, last) ? 'relative' : undefined;
      return undefined;
    }

    /** "de Dreamliner, een toestel | dat": whether a noun with its article stands behind a comma. */
    function isApposed(noun: number): boolean {
      let at = noun - 1;
      while (at > first && tree.upos(at) === 'ADJ') at--;
      return at > first && tree.among(at, 'articles') && tree.lower(at - 1) === ',';
    }

    /** "Of X overneemt, ...", "de vraag of", "niet duidelijk of", "wilde niet zeggen of": no "of" between two things. */
    function isAsked(t: number): boolean {
      if (t + 1 >= last || isFiniteVerb(tree, t + 1)) return false;
      if (t === first) return true;
      const lemma = tree.lowerLemma(t - 1);
      if (knowledge.words('askingWords').has(lemma)) return true;
      if (tree.is(t - 1, VERBISH) && (knowledge.cueVerbs.get(lemma)?.some((c) => c.item.statement) ?? false))
        return true;
      return hasSaid() && endsInVerb(t, last);
    }

    /** "maakte dat woensdag bekend": a pronoun between a verb and its particle, with nothing but a time beside it. */
    function isObjectOfSaying(t: number, last: number): boolean {
      if (list[current]!.finite < 0 || list[current]!.finite < t - 3) return false;
      for (let k = t + 1; k < Math.min(last, t + 4); k++) {
        if (
          particles.has(tree.lower(k)) &&
          (k + 1 >= last || /^(?:PUNCT|ADP|SCONJ|CCONJ|ADV|PROPN|NUM)$/.test(tree.upos(k + 1)))
        )
          return true;
        if (isFiniteVerb(tree, k) || tree.upos(k) === 'PUNCT') return false;
      }
      return false;
    }

    /** "heeft het bericht dat X Y koopt | tegengesproken": behind a complement that is told, the verb that the clause around it still wants. */
    function resumes(t: number): boolean {
      const { kind, parent, finite, from } = list[current]!;
      if (kind !== 'that' || parent < 0 || finite < 0 || finite < from || !tree.is(t - 1, VERBISH)) return false;
      const around = list[parent]!;
      if (around.finite < 0 || !tree.words('auxiliaries').has(tree.lemma(around.finite))) return false;
      for (let k = around.from; k < from; k++)
        if (k !== around.finite && tree.is(k, VERBISH) && tree.upos(k - 1) !== 'DET') return false;
      let end = t;
      while (end < last && tree.upos(end) !== 'PUNCT') end++;
      for (let k = t; k < end - 1; k++) if (tree.is(k, VERBISH) || tree.upos(k) === 'SCONJ') return false;
      return tree.is(end - 1, VERBISH) && tree.has(end - 1, Feat.participle);
    }

    /** "zei tegen persbureau X dat": the clause's verb says something, and has not said what. */
    function hasSaid(): boolean {
      const { finite } = list[current]!;
      if (finite < 0 || !knowledge.cueVerbs.get(tree.lowerLemma(finite))?.some((c) => c.item.statement)) return false;
      for (let c = current + 1; c < list.length; c++)
        if (list[c]!.parent === current && list[c]!.kind === 'that') return false;
      return true;
    }

    /** ", zei X", ", zo meldt X", ", aldus X": a saying behind or inside what is said. */
    function isAside(t: number, word: string): boolean {
      if (word === 'aldus') return true;
      if (word === 'zo' || word === 'dus') return t + 1 < last && asides.has(tree.lower(t + 1));
      return asides.has(word);
    }

    /** "zal in Canada en Japan worden gebouwd": behind a modal that has no verb yet, what looks like a plural is its infinitive. */
    function completes(verb: number, coordinator: number): boolean {
      const { finite, from } = list[current]!;
      if (finite < 0 || !tree.words('modals').has(tree.lemma(finite)) || tree.lower(verb) !== tree.lemma(verb))
        return false;
      for (let k = from; k < coordinator; k++)
        if (k !== finite && of[k] === current && tree.is(k, VERBISH)) return false;
      return true;
    }

    function coordinate(t: number): void {
      const next = t + 1;
      if (next >= last) return;
      const clause = list[current]!;
      const word = tree.lower(t);
      if (clause.kind === 'main' || clause.kind === 'aside') {
        const finite = nextFinite(next, last);
        if (finite >= 0 && finite - next <= (word === 'en' || word === 'of' ? 8 : 14) && !completes(finite, t))
          current = open('main', -1, t, -1);
        return;
      }
      if (word === 'want' || isFiniteVerb(tree, next)) {
        const root = outer();
        if (list[root]!.finite >= 0) current = open('main', -1, t, -1);
        return;
      }
      if (nextFinite(next, last) >= 0) {
        const opener = tree.lower(next);
        if (opener === 'dat' || opener === 'om' || opener === 'die')
          current = clause.parent >= 0 ? clause.parent : current;
        else current = open(clause.kind, clause.parent, t, clause.mark);
      }
    }
  };
}

function hasInfinitive(tree: Tree, from: number, to: number): boolean {
  for (let t = from; t < to; t++) if (tree.lower(t) === 'te' && tree.is(t + 1, VERBISH)) return true;
  return false;
}

/** Whether a clause lies in another by complements only ("dat", "om te"), and how deep; -1 where it does not. */
export function complementDepth(
  clauses: Clauses,
  inner: number,
  outer: number,
  kinds: ReadonlySet<ClauseKind>,
): number {
  let at = inner;
  for (let depth = 0; at >= 0 && depth < 12; depth++) {
    if (at === outer) return depth;
    if (!kinds.has(clauses.list[at]!.kind)) return -1;
    at = clauses.list[at]!.parent;
  }
  return -1;
}
