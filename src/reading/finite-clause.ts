import { Feat, type Tree, tags } from './tree';

const VERBISH = tags('VERB', 'AUX');

/** Whether a head has a finite verb: itself, or an auxiliary or copula. */
export const ownFinite = (tree: Tree, verb: number): boolean =>
  (tree.is(verb, VERBISH) && tree.has(verb, Feat.finite)) ||
  tree.children(verb).some((c) => /^(aux|cop)/.test(tree.rel(c)) && tree.has(c, Feat.finite));

/** The head of the finite clause that a token stands in, by the sentence's tree. */
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
