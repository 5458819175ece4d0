/**
 * Clauses of a sentence with their topological fields (Haeseryn et al. 1997, ANS ch. 21): what stands before the finite
 * verb, between the verbal brackets and after them; read off the dependency tree.
 */
import { type Analysis, Feat, REL, type Rel, UPOS, type Upos } from './types';

/** What sort of clause it is; a headline has no finite verb. */
export type ClauseKind = 'main' | 'subordinate' | 'relative' | 'infinitive' | 'headline';

/** A half-open range of tokens; empty where both ends are the same. */
export type Range = readonly [from: number, to: number];

/** A phrase beside subject and object, with the token of its preposition (absent for "vorig jaar"). */
export interface Oblique {
  readonly prep?: number;
  readonly token: number;
}

/** The fields of a clause, from left to right. */
export interface Fields {
  readonly preField: Range;
  /** The finite verb of a main clause; "dat", "omdat", "om" elsewhere. */
  readonly leftBracket: Range;
  readonly middleField: Range;
  /** Particle, "te" and the verbs at the end. */
  readonly rightBracket: Range;
  readonly postField: Range;
}

/** One clause. All numbers are token indices of the analysis. */
export interface Clause {
  readonly kind: ClauseKind;
  /** Token that heads the clause in the tree: the full verb, or the predicate of a copula. */
  readonly head: number;
  /** The full verb, or the copula; absent in a headline without a verb. */
  readonly verb?: number;
  /** The finite verb. */
  readonly finite?: number;
  readonly particle?: number;
  /** All verbs of the clause, from left to right. */
  readonly cluster: readonly number[];
  readonly subject?: number;
  /** True where the subject stands in another clause: that of a joined predicate, or of the verb above. */
  readonly sharedSubject: boolean;
  readonly object?: number;
  readonly indirectObject?: number;
  readonly obliques: readonly Oblique[];
  /** Head of the "door" phrase of a passive. */
  readonly agent?: number;
  readonly passive: boolean;
  /** Index of the clause above in the list. */
  readonly parent?: number;
  readonly start: number;
  readonly end: number;
  readonly fields: Fields;
}

const R = (rel: Rel): number => REL.indexOf(rel);
const U = (tag: Upos): number => UPOS.indexOf(tag);

const ACL = R('acl');
const RELCL = R('acl:relcl');
const ADVCL = R('advcl');
const AUX = R('aux');
const AUX_PASS = R('aux:pass');
const CASE = R('case');
const CC = R('cc');
const CCOMP = R('ccomp');
const CONJ = R('conj');
const COP = R('cop');
const CSUBJ = R('csubj');
const CSUBJ_PASS = R('csubj:pass');
const IOBJ = R('iobj');
const MARK = R('mark');
const NSUBJ = R('nsubj');
const NSUBJ_PASS = R('nsubj:pass');
const OBJ = R('obj');
const OBL = R('obl');
const OBL_AGENT = R('obl:agent');
const OBL_ARG = R('obl:arg');
const PARATAXIS = R('parataxis');
const PRT = R('compound:prt');
const PUNCT = R('punct');
const XCOMP = R('xcomp');
const VERB = U('VERB');
const AUX_TAG = U('AUX');
const CLAUSAL = new Set([ACL, RELCL, ADVCL, CCOMP, CSUBJ, CSUBJ_PASS, PARATAXIS, XCOMP]);

/** Finds the clauses of a sentence, outer ones before inner ones; none where it was not parsed. */
export function clauses(analysis: Analysis, sentence: number): Clause[] {
  if (analysis.analysed[sentence] !== 1) return [];
  const from = analysis.sentenceStart[sentence];
  const to = analysis.sentenceStart[sentence + 1];
  const children: number[][] = Array.from({ length: to - from }, () => []);
  let root = -1;
  for (let t = from; t < to; t++) {
    const head = analysis.head[t];
    if (head < 0) root = t;
    else children[head - from].push(t);
  }
  if (root < 0) return [];
  const tree: Tree = { analysis, from, to, children, heads: new Set() };
  // Clause heads in the order in which the tree is walked from its root.
  const order: { head: number; above: number }[] = [{ head: root, above: -1 }];
  const index = new Map<number, number>([[root, 0]]);
  const stack: { token: number; clause: number }[] = [{ token: root, clause: 0 }];
  for (let item = stack.pop(); item !== undefined; item = stack.pop()) {
    for (const child of children[item.token - from]) {
      let clause = item.clause;
      if (isClauseHead(tree, child, index)) {
        clause = order.length;
        order.push({ head: child, above: item.clause });
        index.set(child, clause);
      }
      stack.push({ token: child, clause });
    }
  }
  for (const { head } of order) tree.heads.add(head);
  const out: Clause[] = [];
  for (const { head, above } of order) out.push(readClause(tree, head, above, out, index));
  return out;
}

interface Tree {
  readonly analysis: Analysis;
  readonly from: number;
  readonly to: number;
  readonly children: readonly (readonly number[])[];
  readonly heads: Set<number>;
}

function isVerb(a: Analysis, t: number): boolean {
  return a.upos[t] === VERB || a.upos[t] === AUX_TAG;
}

/** True for a token with a verb of its own: a full verb, or a predicate with a copula. */
function isPredicate(tree: Tree, t: number): boolean {
  const a = tree.analysis;
  return isVerb(a, t) || tree.children[t - tree.from].some((c) => a.rel[c] === COP || a.rel[c] === AUX_PASS);
}

function isClauseHead(tree: Tree, t: number, known: ReadonlyMap<number, number>): boolean {
  const a = tree.analysis;
  const rel = a.rel[t];
  if (rel === CONJ) return known.has(a.head[t]) && isPredicate(tree, t);
  return CLAUSAL.has(rel) && isPredicate(tree, t);
}

function isParticiple(a: Analysis, t: number): boolean {
  return isVerb(a, t) && (a.feats[t] & Feat.participle) !== 0;
}

function childOf(tree: Tree, t: number, ...rels: number[]): number | undefined {
  return tree.children[t - tree.from].find((c) => rels.includes(tree.analysis.rel[c]));
}

function readClause(
  tree: Tree,
  head: number,
  above: number,
  done: readonly Clause[],
  index: ReadonlyMap<number, number>,
): Clause {
  const a = tree.analysis;
  const own = tree.children[head - tree.from];
  const cluster = own.filter((c) => [AUX, AUX_PASS, COP].includes(a.rel[c]) && isVerb(a, c));
  const copula = cluster.find((c) => a.rel[c] === COP);
  if (isVerb(a, head)) cluster.push(head);
  cluster.sort((x, y) => x - y);
  const finite = cluster.find((c) => (a.feats[c] & Feat.finite) !== 0);
  const verb = isVerb(a, head) ? head : (copula ?? cluster[0]);
  const first = a.rel[head] === CONJ ? index.get(a.head[head]) : undefined;
  const parentClause = above < 0 ? undefined : done[above];
  const kind = kindOf(tree, head, verb, finite, cluster, first === undefined ? undefined : done[first]);
  let subject = childOf(tree, head, NSUBJ, NSUBJ_PASS);
  let sharedSubject = false;
  const inherits = first !== undefined || (kind === 'infinitive' && (a.rel[head] === XCOMP || a.rel[head] === ADVCL));
  if (subject === undefined && inherits && parentClause?.subject !== undefined) {
    subject = parentClause.subject;
    sharedSubject = true;
  }
  // "het concern, overgenomen door X" says of its noun what a passive says of its subject.
  const reduced = a.rel[head] === ACL && finite === undefined && isParticiple(a, head);
  if (subject === undefined && reduced) {
    subject = a.head[head];
    sharedSubject = true;
  }
  const passive =
    reduced ||
    own.some((c) => a.rel[c] === AUX_PASS || a.rel[c] === NSUBJ_PASS) ||
    (finite === undefined && kind !== 'infinitive' && isParticiple(a, head));
  const agent = childOf(tree, head, OBL_AGENT);
  const [start, end] = extent(tree, head);
  const marker = own.find((c) => a.rel[c] === MARK && c < (finite ?? verb ?? head) && lower(a, c) !== 'te');
  return Object.freeze({
    kind,
    head,
    verb,
    finite,
    particle: childOf(tree, head, PRT),
    cluster,
    subject,
    sharedSubject,
    object: childOf(tree, head, OBJ),
    indirectObject: childOf(tree, head, IOBJ),
    obliques: own
      .filter((c) => a.rel[c] === OBL || a.rel[c] === OBL_ARG)
      .map((c) => ({ prep: childOf(tree, c, CASE), token: c })),
    agent,
    passive,
    parent: above < 0 ? undefined : above,
    start,
    end,
    fields: fieldsOf(tree, head, kind, cluster, finite, marker, start, end),
  });
}

function lower(a: Analysis, t: number): string {
  return a.text.slice(a.start[t], a.end[t]).toLowerCase();
}

function kindOf(
  tree: Tree,
  head: number,
  verb: number | undefined,
  finite: number | undefined,
  cluster: readonly number[],
  first: Clause | undefined,
): ClauseKind {
  const a = tree.analysis;
  const rel = a.rel[head];
  if (finite === undefined) {
    if (first !== undefined && first.kind !== 'main') return first.kind;
    if (rel === RELCL) return 'relative';
    if (cluster.some((c) => (a.feats[c] & Feat.infinitive) !== 0) && a.head[head] >= 0 && rel !== PARATAXIS)
      return 'infinitive';
    if (rel === ACL && isParticiple(a, head)) {
      const noun = a.head[head];
      return a.head[noun] < 0 && !isPredicate(tree, noun) ? 'headline' : 'relative';
    }
    return a.head[head] >= 0 && verb !== undefined && rel !== PARATAXIS && first === undefined
      ? 'subordinate'
      : 'headline';
  }
  if (rel === RELCL) return 'relative';
  if (first !== undefined && first.finite !== undefined) return first.kind;
  const marked = tree.children[head - tree.from].some((c) => a.rel[c] === MARK && c < finite && lower(a, c) !== 'te');
  if (marked) return 'subordinate';
  if (rel === ADVCL || rel === CSUBJ || rel === CSUBJ_PASS || rel === ACL) return 'subordinate';
  return 'main';
}

/** First and last token of the clause with what hangs on it, but for joined clauses and marks at the edges. */
function extent(tree: Tree, head: number): [number, number] {
  const a = tree.analysis;
  let start = head;
  let end = head;
  const stack = [head];
  for (let t = stack.pop(); t !== undefined; t = stack.pop()) {
    if (t < start) start = t;
    if (t > end) end = t;
    for (const c of tree.children[t - tree.from]) {
      if (t === head && (a.rel[c] === PUNCT || a.rel[c] === CC || a.rel[c] === PARATAXIS)) continue;
      if (tree.heads.has(c) && a.rel[c] === CONJ) continue;
      stack.push(c);
    }
  }
  return [start, end + 1];
}

function fieldsOf(
  tree: Tree,
  head: number,
  kind: ClauseKind,
  cluster: readonly number[],
  finite: number | undefined,
  marker: number | undefined,
  start: number,
  end: number,
): Fields {
  const a = tree.analysis;
  const parts = tree.children[head - tree.from].filter(
    (c) => a.rel[c] === PRT || (a.rel[c] === MARK && lower(a, c) === 'te'),
  );
  const verbal = [...cluster, ...parts].sort((x, y) => x - y);
  const inMain = kind === 'main' || kind === 'headline';
  let left: Range;
  if (inMain && finite !== undefined) left = [finite, finite + 1];
  else if (marker !== undefined) left = [marker, marker + 1];
  else {
    const open = kind === 'relative' ? relativeEnd(tree, start, end) : start;
    left = [open, open];
  }
  const late = verbal.filter((t) => t >= left[1] && t < end);
  const right: Range = late.length === 0 ? [end, end] : [late[0], late[late.length - 1] + 1];
  const middleEnd = Math.max(left[1], right[0]);
  return Object.freeze({
    preField: [start, Math.max(start, left[0])] as Range,
    leftBracket: left,
    middleField: [left[1], middleEnd] as Range,
    rightBracket: right,
    postField: [right[1], end] as Range,
  });
}

/** Where the phrase with the relative pronoun ends that opens a relative clause: "die", "in wie", "waarvan". */
function relativeEnd(tree: Tree, start: number, end: number): number {
  const a = tree.analysis;
  const reach = Math.min(end, start + 4);
  for (let t = start; t < reach; t++) if ((a.feats[t] & Feat.relative) !== 0) return t + 1;
  return lower(a, start).startsWith('waar') ? start + 1 : start;
}
