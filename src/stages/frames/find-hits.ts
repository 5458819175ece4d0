import type { CompoundFrames, Entry, Knowledge } from '../../knowledge';
import type { Frame } from '../../lexicon/schema-frames';
import { elementAt } from '../../reading/element-at';
import { isInfinitive } from '../../reading/scope';
import { Feat, rels, type Tree, tags } from '../../reading/tree';
import { findFixed, objectNoun, subjectNoun } from '../../reading/triggers';
import type { Reading } from '../../reading/types';
import { bareVerb, isLostInfinitive, verbReadings } from '../../reading/verbs';

const VERBISH = tags('VERB', 'AUX');

const DET = rels('det');
const COMPLEMENT = rels('xcomp');
const AUX = rels('aux', 'aux:pass');
const PASSIVE = rels('aux:pass');

const NOUN = tags('NOUN', 'PROPN', 'X');

const ADJECTIVE = tags('ADJ', 'ADV', 'VERB');

/** A trigger found in the text: the entry, the token that carries it and all tokens of it. */
export interface Hit {
  entry: Entry<Frame>;
  token: number;
  tokens: number[];
  part: 'verb' | 'noun' | 'adjective';
  /** The words of a compound around the trigger: "overname|plannen". */
  compoundHead: string | undefined;
}

/** The noun that an adjective stands in front of; the adjective itself in a predicate. */
export function described(tree: Tree, adjective: number): number {
  const head = tree.head(adjective);
  return head >= 0 && tree.rel(adjective) === 'amod' ? head : adjective;
}

/** "gaat 60 procent kopen": "gaan" with an infinitive. */
const isFutureAuxiliary = (tree: Tree, token: number): boolean =>
  tree.lowerLemma(token) === 'gaan' &&
  tree.childrenBy(token, COMPLEMENT).some((t) => isInfinitive(tree, t) && tree.lower(t - 1) !== 'te');

/** Everything at a token that evokes a frame. */
export function findHits(reading: Reading, knowledge: Knowledge, token: number): Hit[] {
  const { tree } = reading;
  const hits: Hit[] = [];
  const { frames } = knowledge;
  const lemma = tree.lowerLemma(token);
  // "een jaar geleden" is no suffering
  const ago = tree.lower(token) === 'geleden' && knowledge.inClass(tree.lowerLemma(token - 1), 'timeNouns');
  if (tree.is(token, VERBISH) && !ago && knowledge.endsFrameVerb(bareVerb(tree, token, lemma))) {
    const helps = tree.isRel(token, PASSIVE) || isFutureAuxiliary(tree, token);
    for (const { lemma: verb, particle } of verbReadings(tree, token)) {
      // "in elkaar gezet" holds "in" too, but is no "inzetten"
      const other = hits.length > 0;
      for (const entry of frames.verbs.get(verb) ?? []) {
        if (other && !entry.fixed) continue;
        // "de volgende generatie" comes, and is not out yet
        if (entry.item.type === 'productLaunch' && isOngoing(tree, token)) continue;
        // "wordt opgevolgd", "gaat 60 procent kopen": an auxiliary says nothing by itself
        if (!entry.fixed && !entry.object && helps) continue;
        const tokens = verbTokens(reading, knowledge, entry, token, particle);
        if (tokens) hits.push({ entry, token, tokens, part: 'verb', compoundHead: undefined });
      }
    }
  }
  const infinitive = tree.is(token, NOUN) ? frames.verbs.get(tree.lower(token)) : undefined;
  if (infinitive && isLostInfinitive(tree, token)) {
    for (const entry of infinitive) {
      const tokens = verbTokens(reading, knowledge, entry, token, undefined);
      if (tokens) hits.push({ entry, token, tokens, part: 'verb', compoundHead: undefined });
    }
    return hits;
  }
  // "het samengaan van X en Y": the article makes it a noun
  if (tree.is(token, VERBISH) && tree.childrenBy(token, DET).some((c) => c === token - 1)) {
    const deeds = nounHits(tree, knowledge, token, lemma);
    if (deeds.length) return deeds;
  }
  // "per aandeel" is a measure, "te koop" tells of no purchase
  if (tree.is(token, NOUN) && !/^(?:per|te)$/.test(tree.lower(token - 1)) && !isInName(reading, token))
    hits.push(...nounHits(tree, knowledge, token, lemma));
  if (tree.is(token, ADJECTIVE)) {
    // an adjective in front of a noun speaks of what the noun speaks of
    for (const entry of frames.adjectives.get(tree.lower(token)) ?? frames.adjectives.get(lemma) ?? [])
      hits.push({ entry, token, tokens: [token], part: 'adjective', compoundHead: undefined });
  }
  for (const entry of frames.phrases.get(tree.lower(token)) ?? []) {
    const words = entry.fixed ?? [];
    if (
      words.every(
        (w, k) =>
          token + k < tree.analysis.length &&
          tree.lower(token + k) === w &&
          tree.sentenceOf(token + k) === tree.sentenceOf(token),
      )
    ) {
      const tokens = words.map((_, k) => token + k);
      const carrier =
        tokens.find((t) => tree.is(t, NOUN) && !tokens.includes(tree.head(t))) ??
        tokens.find((t) => tree.is(t, NOUN)) ??
        token;
      hits.push({ entry, token: carrier, tokens, part: 'noun', compoundHead: undefined });
    }
  }
  return hits;
}

/** "volgende", "komende": a present participle in front of a noun. */
const isOngoing = (tree: Tree, token: number): boolean =>
  tree.rel(token) === 'amod' && /nde?$/.test(tree.lower(token)) && !tree.has(token, Feat.finite);

/** "Indigo Partners": a later word of a firm's name tells nothing; in "Apple-topman" the name ends before it. */
function isInName({ names, phrases, phraseAt }: Reading, token: number): boolean {
  const name = elementAt(names, elementAt(phrases, phraseAt[token])?.name);
  return name?.kind === 'company' && name.rest === undefined && name.from < token && token < name.to;
}

/** The tokens of a verb trigger with its particle, fixed words and object noun, or undefined where those are missing. */
function verbTokens(
  reading: Reading,
  knowledge: Knowledge,
  entry: Entry<Frame>,
  token: number,
  particle: number | undefined,
): number[] | undefined {
  const { tree } = reading;
  // "voor de helft in bezit van X, heeft Y gekocht": the auxiliary of another verb has nothing in its possession
  if (entry.fixed && tree.isRel(token, AUX) && (isPerfect(tree, token) || isModal(tree, token))) return undefined;
  const fixed = entry.fixed ? findFixed(tree, token, entry.fixed) : [];
  if (!fixed) return undefined;
  const tokens = particle === undefined ? [token, ...fixed] : [token, particle, ...fixed];
  if (entry.object) {
    const noun = objectNoun(reading, knowledge, token, entry.object);
    // "heeft het contract gegund", "heeft besloten om zijn belang te verkopen": the object is the other verb's
    if (noun < 0 || (tree.isRel(token, AUX) && tree.under(noun, tree.head(token)))) return undefined;
    tokens.push(noun);
  }
  if (entry.subject) {
    const noun = subjectNoun(reading, knowledge, token, entry.subject);
    if (noun < 0) return undefined;
    tokens.push(noun);
  }
  return tokens.sort((a, b) => a - b);
}

/** "heeft gekocht": a form of "hebben" with the participle that it belongs to. */
const isPerfect = (tree: Tree, token: number): boolean =>
  tree.lemma(token) === 'hebben' && tree.is(tree.head(token), VERBISH) && tree.has(tree.head(token), Feat.participle);

/** "wil X naar de beurs brengen": a modal whose verb stands behind it; what goes with both goes with that verb. */
const isModal = (tree: Tree, token: number): boolean =>
  tree.words('modals').has(tree.lemma(token)) &&
  tree.is(tree.head(token), VERBISH) &&
  tree.has(tree.head(token), Feat.infinitive);

/** Frames of a noun: by itself, as the head of a compound, or as the modifier of one whose head is a plan, a deal and the like. */
function nounHits(tree: Tree, knowledge: Knowledge, token: number, lemma: string): Hit[] {
  const { nouns } = knowledge.frames;
  const direct = nouns.get(lemma) ?? nouns.get(tree.lower(token));
  const { entries, head }: CompoundFrames = direct ? { entries: direct } : knowledge.framesOfCompound(lemma);
  return entries.map((entry) => ({
    entry,
    token,
    tokens: [token],
    part: 'noun' as const,
    compoundHead: head,
  }));
}
