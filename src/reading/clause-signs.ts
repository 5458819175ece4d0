/** Signs in the order of the words by which clauses are told apart. */
import { Feat, isFiniteForm, rels, type Tree, tags } from './tree';

const VERBISH = tags('VERB', 'AUX');
const NOUN = tags('NOUN');
const SUBORDINATE = rels('acl:relcl', 'advcl', 'ccomp');

/** A finite verb, by its features or as a plural that has the form of the infinitive. */
export const isFiniteVerb = (tree: Tree, t: number): boolean =>
  isFiniteForm(tree, t) || (tree.is(t, VERBISH) && isPluralVerb(tree, t));

/** "een motor waarbij de bladen niet in een huis zitten": in the plural the finite verb has the form of the infinitive. */
const isPluralVerb = (tree: Tree, t: number): boolean =>
  tree.has(t, Feat.infinitive) &&
  tree.isRel(t, SUBORDINATE) &&
  tree.lower(t - 1) !== 'te' &&
  !tree.children(t).some((c) => tree.rel(c) === 'aux' || tree.lower(c) === 'te');

/** Asks a tree what stands behind and between words of a sentence; ranges are half-open. */
export function createSigns(tree: Tree) {
  return { betweenAdjectives, isFronted, endsInVerb, nextFinite, verbFollows, teFollows, isCondition };

  /** "een eigen, elektrische auto": this comma ends no clause. */
  function betweenAdjectives(t: number, first: number, last: number): boolean {
    if (t === first || t + 1 >= last) return false;
    const follows = tree.upos(t + 1) === 'ADJ' || tree.rel(t + 1) === 'amod';
    return follows && (tree.upos(t - 1) === 'ADJ' || tree.rel(t - 1) === 'amod');
  }

  function nextFinite(from: number, last: number): number {
    for (let t = from; t < last; t++) {
      const word = tree.lower(t);
      if (word === ',' || word === ';' || word === ':') return -1;
      if (t > from && (word === 'dat' || word === 'die' || word === 'om') && tree.upos(t) !== 'DET') return -1;
      if (isFiniteVerb(tree, t)) return t;
    }
    return -1;
  }

  /** "beslist de rechter of het plan moet worden goedgekeurd": behind what opens it, a subordinate clause has its verbs at the end. */
  function endsInVerb(from: number, last: number): boolean {
    let end = from + 1;
    while (end < last && tree.upos(end) !== 'PUNCT') end++;
    return end > from + 2 && tree.is(end - 1, VERBISH);
  }

  /** "Hoeveel banen verdwijnen, wilde hij niet zeggen": a question in front of the finite verb that it depends on. */
  function isFronted(from: number, last: number): boolean {
    let asked = false;
    for (let t = from + 1; t + 1 < last; t++) {
      if (isFiniteVerb(tree, t)) asked = true;
      if (asked && tree.lower(t) === ',' && isFiniteVerb(tree, t + 1)) return true;
    }
    return false;
  }

  function verbFollows(from: number, last: number): boolean {
    for (let t = from + 1; t < last; t++) if (isFiniteVerb(tree, t)) return true;
    return false;
  }

  function teFollows(from: number, last: number): boolean {
    for (let t = from + 1; t < last; t++) {
      const word = tree.lower(t);
      if (word === 'te' && t + 1 < last && tree.is(t + 1, VERBISH)) return true;
      if (word === ';' || word === ':') return false;
    }
    return false;
  }

  /**
   * "als" opens a condition when a verb stands at the end of its stretch; "als topman" and "als gevolg van" do not. A subordinate clause that
   * has no verb yet needs that verb itself ("die Google als student begon").
   */
  function isCondition(t: number, last: number, lacking: boolean): boolean {
    if (tree.upos(t) === 'ADP') return false;
    // "fabrikanten als X en Y schrappen banen": a name that is likened to the noun in front
    const likened = tree.head(t);
    if (likened > t && tree.rel(likened) === 'nmod' && tree.head(likened) === t - 1) return false;
    // "heeft X als partner en wil groeien": the verb behind "en" has its subject in front
    let noun = t + 1;
    while (noun < last && tree.upos(noun) === 'ADJ') noun++;
    if (tree.is(noun, NOUN) && tree.among(noun + 1, 'coordinators') && noun + 2 < last && isFiniteVerb(tree, noun + 2))
      return false;
    let end = t + 1;
    while (end < last && !/^[,;:.!?]$/.test(tree.lower(end)) && tree.lower(end) !== 'dan' && tree.lower(end) !== 'als')
      end++;
    let finite = 0;
    for (let k = t + 2; k < end; k++) if (isFiniteVerb(tree, k)) finite++;
    return finite > (lacking ? 1 : 0);
  }
}
