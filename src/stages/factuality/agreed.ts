import { isPassive } from '../../reading/arguments';
import type { ScopeContext } from '../../reading/scope';
import { tags } from '../../reading/tree';
import type { EventMention } from '../../reading/types';

const VERBISH = tags('VERB', 'AUX');

/** "kondigden hun fusie aan": what is announced, or agreed on and no order, has not been done. */
export function isAnnounced({ reading: { tree }, knowledge }: ScopeContext, m: EventMention): boolean {
  if (!knowledge.words('announcedTypes').has(m.type)) return false;
  const object = /^(?:obj|nsubj:pass)$/.test(tree.rel(m.token));
  const verb = object ? tree.head(m.token) : m.token;
  if (!tree.is(verb, VERBISH)) return false;
  const lemma = tree.lowerLemma(verb);
  if (knowledge.inClass(lemma, 'announcingVerbs')) return true;
  // "ondertekenden een fusieovereenkomst"
  const noun = tree.lowerLemma(m.token);
  return object && knowledge.words('signingVerbs').has(lemma) && knowledge.inClass(noun, 'signedNouns');
}

/** "kreeg een contract om toestellen te leveren": what was signed stands, though delivery lies ahead. */
export function isSigned({ reading, knowledge, clauses }: ScopeContext, m: EventMention): boolean {
  if (m.type !== 'supply') return false;
  const { tree } = reading;
  const at = clauses.list[clauses.of[m.token]!]!;
  const around = at.kind === 'infinitive' && at.parent >= 0 ? at.parent : clauses.of[m.token]!;
  const { from, to } = clauses.list[around]!;
  let contract = false;
  let signed = false;
  for (let t = from; t < Math.min(to, m.token); t++) {
    if (clauses.of[t] !== around) continue;
    const lemma = tree.lowerLemma(t);
    contract ||= knowledge.inClass(lemma, 'signedNouns');
    signed ||= tree.is(t, VERBISH) && knowledge.words('signingVerbs').has(lemma);
    // "werd uitgekozen om de toestellen te bouwen": whoever is chosen for it has the order
    if (tree.is(t, VERBISH) && knowledge.words('choosingVerbs').has(lemma) && isPassive(tree, t)) return true;
  }
  return contract && signed;
}
