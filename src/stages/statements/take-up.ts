import { indicesBySentence } from '../../reading/by-sentence';
import { type ClauseKind, complementDepth } from '../../reading/clauses';
import { elementAt } from '../../reading/element-at';
import { describes, type ScopeContext } from '../../reading/scope';
import type { Source } from '../../reading/speakers';
import { Feat, tags } from '../../reading/tree';
import type { CueHit, EventMention } from '../../reading/types';
import { isBackground } from './before-news';
import { isParty, TOPIC } from './parties';
import { type Quote, quotesBeside } from './quotes';

const NOUN = tags('NOUN');
const PRONOUN = tags('PRON');
const SAID: ReadonlySet<ClauseKind> = new Set(['that', 'infinitive', 'adverbial']);
/** How many sentences back an event may lie that a noun takes up; the topic of the text always may. */
const BACK = 4;

/**
 * Gives the events (indices of mentions) that a saying takes up by a noun: "noemde de overname een vergissing", "zei dat de order de grootste
 * ooit is", "zei dat het toestel 300 dollar kost" about the takeover, the order, the launch told before.
 */
export function createTakeUp(
  context: ScopeContext,
  mentions: readonly EventMention[],
  quotes: readonly Quote[],
): (hit: CueHit, source: Source) => number[] {
  const { reading, knowledge, clauses } = context;
  const { tree, text, phraseAt, phrases } = reading;
  const { start, end, sentenceStart } = tree.analysis;
  const bySentence = indicesBySentence(mentions);

  return (hit, source) => {
    if (!source.speaker && !source.via) return [];
    // a medium tells of much else that the article names
    const nouns = saidNouns(hit, source).filter((n) => source.speaker || isStep(tree.lowerLemma(n)));
    if (!nouns.length) return [];
    // "dit besluit": the step that the text is about, before others that were told since
    const steps = nouns.filter((n) => knowledge.words('stepNouns').has(tree.lowerLemma(n)));
    for (let s = 0; steps.length && s <= Math.min(TOPIC, hit.sentence); s++)
      for (const i of here(s))
        if (mentions[i]!.token < hit.token && steps.some((n) => takesUp(n, mentions[i]!, source)))
          // "de maatregelen": all steps of the sentence
          return steps.some((n) => tree.has(n, Feat.plural))
            ? here(s).filter(
                (k) => k >= i && mentions[k]!.token < hit.token && steps.some((n) => takesUp(n, mentions[k]!, source)),
              )
            : [i];
    for (let s = hit.sentence; s >= 0; s--) {
      if (s < hit.sentence - BACK && s > TOPIC) s = TOPIC;
      const told = here(s);
      for (let k = told.length - 1; k >= 0; k--) {
        const m = mentions[told[k]!]!;
        if (m.token >= hit.token && s === hit.sentence) continue;
        if (nouns.some((n) => takesUp(n, m, source))) return [told[k]!];
      }
    }
    return [];
  };

  function isStep(lemma: string): boolean {
    return (['stepNouns', 'dealNouns', 'planStories'] as const).some((id) => knowledge.words(id).has(lemma));
  }

  function here(s: number): readonly number[] {
    return bySentence.get(s) ?? [];
  }

  /** Definite nouns of what is said: of the complement, of the clause around an aside, of the object, of the quote. */
  function saidNouns(hit: CueHit, { speaker }: Source): number[] {
    const here = clauses.of[hit.token]!;
    if (here < 0) return [];
    const around = clauses.list[here]!.kind === 'aside' ? clauses.list[here]!.parent : here;
    const spoken = (t: number): boolean => {
      const at = clauses.of[t]!;
      if (at < 0 || (speaker && start[t]! >= speaker.start && start[t]! < speaker.end)) return false;
      if (at === here) return around === here && (t > hit.token || hit.part === 'phrase');
      return complementDepth(clauses, at, around, SAID) >= 0;
    };
    const found: number[] = [];
    for (let t = sentenceStart[hit.sentence]!; t < sentenceStart[hit.sentence + 1]!; t++)
      if (isDefinite(t) && spoken(t)) found.push(t);
    const beside = quotesBeside(text, quotes, start[hit.tokens[0]!]!, end[hit.tokens[hit.tokens.length - 1]!]!);
    for (const q of beside)
      for (let t = tokenAt(q.start); t < tree.analysis.length && start[t]! < q.end; t++)
        if (isDefinite(t)) found.push(t);
    return found;
  }

  /** The first token at or behind an offset. */
  function tokenAt(offset: number): number {
    let low = 0;
    let high = tree.analysis.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (start[middle]! < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  function isDefinite(t: number): boolean {
    if (!tree.is(t, NOUN)) return false;
    if (isCalledSo(t)) return true;
    if (describes(tree, t)) return false;
    const phrase = elementAt(phrases, phraseAt[t]);
    return phrase !== undefined && phrase.head === t && tree.among(phrase.from, 'knownOpeners');
  }

  /** "dat het een moeilijke beslissing was", "noemde het een goede deal": what a pronoun for it is called. */
  function isCalledSo(noun: number): boolean {
    const lemma = tree.lowerLemma(noun);
    if (!knowledge.words('stepNouns').has(lemma) && !knowledge.words('dealNouns').has(lemma)) return false;
    const it = (t: number): boolean => tree.is(t, PRONOUN) && knowledge.words('itPronouns').has(tree.lower(t));
    if (tree.children(noun).some((c) => tree.rel(c) === 'nsubj' && it(c))) return true;
    const article = elementAt(phrases, phraseAt[noun])?.from ?? noun;
    return article > 0 && it(article - 1);
  }

  function takesUp(noun: number, m: EventMention, source: Source): boolean {
    if (m.status === 'negated' || !knowledge.words('changeTypes').has(m.type) || isBackground(context, m)) return false;
    const lemma = tree.lowerLemma(noun);
    if (knowledge.words('dealNouns').has(lemma)) return knowledge.words('dealTypes').has(m.type);
    if (knowledge.frames.nouns.get(lemma)?.some((f) => f.item.type === m.type)) return true;
    if (!isParty(reading, knowledge, m, source.speaker)) return false;
    if (knowledge.words('stepNouns').has(lemma)) return true;
    // "zei dat het toestel ...": the maker's own word about what it brings out
    return m.type === 'productLaunch' && isItsProduct(noun, m);
  }

  function isItsProduct(noun: number, m: EventMention): boolean {
    const lemma = tree.lowerLemma(noun);
    if (knowledge.words('plainProductNouns').has(lemma)) return true;
    return (m.roles.get('product') ?? []).some(
      (f) => f.phrase !== undefined && tree.lowerLemma(phrases[f.phrase]!.head) === lemma,
    );
  }
}
